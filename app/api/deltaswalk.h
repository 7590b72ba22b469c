// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/apicontext.h"
#include "api/codec/deltacodec.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <tuple>

namespace meterdesk {

//! One call of DeltasApi: asks for all deltas, and where a page looks cut off, for those behind it
//! by the documented filter on the month.
//!
//! The cut may lie within a month, between two energies. So the last month is asked for again, and
//! what comes twice is merged. Where a page is in no order of time (one energy after the other),
//! or of one energy where there may be several, its range is halved until nothing is cut off.
class DeltasWalk final : public ApiCall<QList<MonthlyDelta>>
{
public:
    //! More than 80 years of months, each asked for by itself; a list that is longer does not end.
    static constexpr int kMaxPages = 1000;

    //! What "filter[]=<type>.time" begins with, and whether the documentation tells. Guessed ones
    //! are tried in turn; where all are refused, what came without a filter is the answer.
    struct Filters
    {
        enum Source { Documented, Guessed };

        QList<QByteArray> types;
        Source source = Documented;
        bool hasEnergies = false; //!< the list may hold the months of several energies
    };

    DeltasWalk(const ApiContext &context, const QByteArray &path, const Filters &filters,
               QObject *parent);

private:
    //! The months that are not read yet: from "from" on, up to but without "to".
    struct Months
    {
        std::optional<YearMonth> from;
        std::optional<YearMonth> to;

        bool isEmpty() const { return from && to && *from >= *to; }
        bool contains(YearMonth month) const
        {
            return (!from || month >= *from) && (!to || month < *to);
        }
    };

    void askForNext();
    void take(const Months &asked, const ApiResult<ListPage<MonthlyDelta>> &page);
    void refused(const Months &asked, const ApiError &error);
    bool looksCutOff(const PageInfo &page);
    void goOnBehind(const Months &asked, const QList<MonthlyDelta> &page);
    void finish();

    ShapeMemory *m_shapes;
    QByteArray m_path;
    Filters m_filters;
    QList<Months> m_rest; // the last one is asked for next
    std::map<std::tuple<QString, YearMonth, QString>, MonthlyDelta> m_deltas; // energy, month, unit
    qsizetype m_limit = 0; // of the server: records in the first page, which was cut off
    int m_pages = 0;
    bool m_mayBeIncomplete = false;
};

} // namespace meterdesk
