// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datapoint.h"
#include "domain/importrow.h"
#include "domain/writerequest.h"

#include <QList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace meterdesk {

//! Where the points of a data series are written to. A value.
struct PointStream
{
    QString importId;
    QString suit; //!< empty: the server's "default"
    QString unit; //!< may be empty

    friend bool operator==(const PointStream &, const PointStream &) = default;
};

//! What is to be written so that \a stream has \a digits at \a time (UTC): where \a known has
//! another value there, that is deleted first. Empty where \a known has this very value.
QList<WriteRequest> pointRequests(const PointStream &stream, TimeMs time, const QByteArray &digits,
                                  const DataPointSeries &known);

//! The rows of a table that are to become points of one data series, each with what is wrong with
//! it. A value; GUI thread.
class PointImport
{
public:
    enum class State {
        Ready,
        Replaces, //!< another value is known at that time, and goes first
        There, //!< the same is known, or another row says it
        Empty, //!< no value
        Problem //!< see problem
    };
    struct Row
    {
        ImportRow row;
        TimeMs time = 0; //!< UTC, whole seconds
        State state = State::Ready;
        ImportProblem problem = ImportProblem::None;
        bool isFuture = false; //!< a problem of its own
        qint64 other = 0; //!< the row that has the same time
        std::optional<double> before; //!< of Replaces
    };

    //! \a zone: of times without an offset; \a known: what the series has; \a now in UTC.
    void setRows(std::vector<ImportRow> rows, const QTimeZone &zone, const DataPointSeries &known,
                 TimeMs now);
    const std::vector<Row> &rows() const { return m_rows; }
    int count(State state) const;
    //! Of all that are ready; with those that replace only where \a replaces. Ascending by time.
    QList<WriteRequest> requests(const PointStream &stream, const DataPointSeries &known,
                                 bool replaces) const;

private:
    void place(Row &row, const QTimeZone &zone, TimeMs now) const;
    void findRepeats();

    std::vector<Row> m_rows;
};

} // namespace meterdesk
