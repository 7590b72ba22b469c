// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace meterdesk::test {

//! One value of one switch of the contract server.
struct SwitchValue
{
    QString name;
    QString value;
};

//! Every value of every switch of \a table that a client must find out by itself. Those that only
//! make another customer, or that are about a refusal, are left out by name: see README.md.
QList<SwitchValue> switchValues(const QJsonObject &table);

//! What \a byDefault, the outcome of the endpoint called \a endpoint with the default switches,
//! becomes where \a switches change the data themselves, not only how they are written.
QJsonObject expectedWith(const QJsonObject &switches, const QString &endpoint,
                         const QJsonObject &byDefault);

} // namespace meterdesk::test
