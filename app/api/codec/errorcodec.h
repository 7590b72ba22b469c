// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace meterdesk {

//! The server's own words in the body of an error answer: errors[*].detail, else errors[*].title,
//! else detail of the top level, else the text itself if it is short and plain. Empty for an empty
//! body and for HTML. What looks like a token and the queries of addresses are taken out; whoever
//! knows the tokens does so again before the words are shortened().
QString serverWords(const QByteArray &body, const QByteArray &contentType);

//! \a text without what must not be shown or logged: anything after Bearer, JWTs, and what follows
//! "?" in addresses.
QString withoutSecrets(QString text);

} // namespace meterdesk
