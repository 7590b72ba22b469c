// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/loadprofile.h"
#include "domain/profilerules.h"

#include <QString>

namespace meterdesk {

//! Of profiles in the language of the program. Plain text, any thread.

//! What a profile would do, in a few words: "new", "replaces another value".
QString wordsFor(ProfileEffect::Kind kind);
//! In a sentence with what it means and what to do. \a other is the range of the entry that it is
//! about, as it is shown to people, and \a value what it has.
QString sentenceFor(ProfileEffect::Kind kind, const QString &other, const QString &value);
//! Why a row or cell of a load profile gives no amount.
QString sentenceFor(const LoadProblem &problem);

//! "[from, to)" of two moments that are texts already: the end does not belong to it.
QString halfOpenText(const QString &from, const QString &to);

} // namespace meterdesk
