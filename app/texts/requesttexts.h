// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestrecord.h"

#include <QString>

namespace meterdesk {

//! What came of a request, in a few words for a cell of a table: "200", "404, not found". In the
//! language of the program, any thread. The whole sentence about an error is sentenceFor()'s.
QString wordsForResult(const RequestRecord &request);

} // namespace meterdesk
