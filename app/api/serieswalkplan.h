// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec/pagecodec.h"
#include "domain/timerange.h"

#include <QByteArray>

#include <optional>

namespace meterdesk {

//! Finds the way through a list that is ordered by time: asks for a range, and as long as a page
//! looks cut off, for what is behind it by the documented filter on the time. Each page must go
//! further than the one before; one that does not ends the walk.
//!
//! Pure logic without requests; any thread.
class SeriesWalkPlan
{
public:
    enum class Step { Ask, Finished, Endless };

    //! More than a record a minute for ten years; a list that is longer does not end.
    static constexpr int kMaxPages = 6000;

    //! \a filterType is what "filter[]=<type>.time" begins with.
    SeriesWalkPlan(const QByteArray &filterType, const TimeRange &range);

    //! Whether there is anything to ask for at all.
    Step firstStep() const;
    //! A page came with \a span from its first to its last time, both inclusive, if it has any.
    Step afterPage(const PageInfo &page, const std::optional<TimeRange> &span, bool isDescending);
    //! Of the page to ask for.
    QByteArray query() const;
    int pages() const { return m_pages; }

private:
    bool narrow(const TimeRange &span, bool isDescending);

    QByteArray m_filterType;
    TimeRange m_rest; // not read yet
    int m_pages = 0;
    qsizetype m_pageSize = 0; // of the biggest page so far
    qint64 m_received = 0;
    bool m_isBehindLast = false; // m_rest.from is the time of a record that we have
};

} // namespace meterdesk
