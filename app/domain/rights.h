// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace meterdesk {

//! The scopes of an access token that the program can use, as the service names them, in the order
//! in which they are told to people.
QStringList scopesToSee();
//! The one that permits to send invoices. Readings and the like are sent with the import token.
QString scopeToSend();
//! Those two together.
QStringList usedScopes();

} // namespace meterdesk
