// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace meterdesk {

//! A row of a file that lists meters: what it calls its meter. A value.
struct MeterListRow
{
    qint64 number = 0; //!< as the file shows it; the first is 1
    QString id; //!< of the service
    QString code;
    QString serial;
    QString name;
    QStringList others; //!< cells of a table whose head says nothing; any of them may name it

    friend bool operator==(const MeterListRow &, const MeterListRow &) = default;
};

//! What became of such rows.
struct MeterListMatch
{
    enum class Problem {
        Unknown, //!< no meter is called so
        Ambiguous, //!< several are
        Contradictory, //!< its cells name different meters
        Repeated //!< the meter was in an earlier row
    };
    struct Trouble
    {
        qint64 row = 0; //!< MeterListRow::number
        Problem problem = Problem::Unknown;
        QString text; //!< what the row calls its meter

        friend bool operator==(const Trouble &, const Trouble &) = default;
    };

    QList<MeterId> meters; //!< in the order of the rows, each once
    QList<Trouble> troubles; //!< by row
};

} // namespace meterdesk
