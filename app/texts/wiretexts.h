// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterdesk {

//! What WireQuestion::id asks, in words; the id itself where it is not known. Any thread.
QString wordsForQuestion(const QString &question);
//! One of WireQuestion::answers in words; the answer itself where it is not known.
QString wordsForAnswer(const QString &question, const QString &answer);

} // namespace meterdesk
