// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "services/connectioncheck.h"

#include <QStringList>

namespace meterdesk::cli {

//! The answer of `connections list`: one connection a line, fields with tabs between (name,
//! address, customer ID, stored tokens), or one JSON array. Programs read it: the same in every
//! language.
QStringList connectionLines(const QList<Connection> &connections, bool json);

//! The answer of `connections check`: `key: value`, the same in every language. "-" where nothing
//! is known.
QStringList reportLines(const ConnectionReport &report);

//! What went wrong in a check, for people: the key of the line that it concerns, and a sentence.
QString problemLine(const ConnectionReport::Problem &problem);

//! For people: how to go without the keychain.
QString runTokensHint();

} // namespace meterdesk::cli
