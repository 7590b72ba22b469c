// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <memory>

namespace meterdesk {

//! What screen readers, and everybody else on the accessibility bus, may be told in place of
//! \a event: of a field that shows dots, only how many characters came or went. Null where the
//! event may be told as it is.
std::unique_ptr<QAccessibleEvent> withoutToken(const QAccessibleEvent &event);

//! From now on every event is told so. Qt itself tells what is typed or pasted into a password
//! field (seen with 6.4), though it does not answer when it is asked for it. GUI thread.
void keepTokensFromReaders();

} // namespace meterdesk
