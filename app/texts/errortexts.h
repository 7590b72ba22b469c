// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/connectionrules.h"
#include "domain/rescuereport.h"
#include "domain/restorereport.h"
#include "domain/secreterror.h"
#include "domain/storageerror.h"

#include <QString>

namespace meterdesk {

//! What to tell people of an error, in the language of the program: what is so, what it means for
//! the data, and the next step. The words of the server, the keychain or the system follow in
//! quotes, made fit for one line (also of a terminal). Plain text, any thread.
QString sentenceFor(const ApiError &error);
QString sentenceFor(const StorageError &error);
QString sentenceFor(const SecretError &error);
QString sentenceFor(ConnectionProblem problem);
QString sentenceFor(const ConnectionError &error);
//! Why a connection is not removed.
QString sentenceFor(const UnsentCounts &counts);
//! What became of the entries in damaged files.
QString sentenceFor(const RescueReport &report);
//! What came of restoring a backup.
QString sentenceFor(const RestoreReport &report);

} // namespace meterdesk
