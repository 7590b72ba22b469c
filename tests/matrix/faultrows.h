// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace meterdesk::test {

//! What may be asked for, as far as faults are concerned.
struct Target
{
    enum class Kind {
        Read, //!< GET with the access token
        Latest, //!< GET with the import token, in which a 404 is an answer
        Exchange, //!< POST /access_tokens, on behalf of a read
        Write, //!< POST or DELETE with the import token
        AccessWrite //!< POST with the access token
    };

    const char *endpoint; //!< of endpoints()
    Kind kind;
    const char *method;
    const char *path; //!< as a fault takes it

    bool isWrite() const { return kind == Kind::Write || kind == Kind::AccessWrite; }
};

const QList<Target> &targets();

//! One thing that goes wrong: of which kind the error must be, how often the request may arrive at
//! the server, and whether the server carried it out.
struct FaultRow
{
    QString name;
    QJsonObject fault; //!< without method, path and times
    QString outcome;
    int least = 1;
    int most = 1;
    bool isCarriedOut = false;
    bool isSlow = false; //!< it ends with the deadline
};

//! All faults that the contract server knows, with what must come of them at \a target.
QList<FaultRow> faultRows(const Target &target);

} // namespace meterdesk::test
