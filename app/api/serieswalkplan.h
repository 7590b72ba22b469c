// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec/pagecodec.h"
#include "domain/timerange.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>

namespace meterdesk {

//! Finds the way through a list that is ordered by time, with several windows of time in flight.
//!
//! The first request asks for the whole range. If its page looks cut off, it tells how dense the
//! records lie, and what is behind it is asked for in windows that hold a little less than a page,
//! by the documented filter on the time. A window whose page looks cut off is asked for again
//! behind its last record; a range that ends but does not begin is taken from its end, as that is
//! nearest to what is looked at. Windows that come back almost empty are made longer and fewer,
//! down to one request for all that is left: that finds the end of the list, or of a hole in it. A
//! server that does not filter as documented, sends the newest first, or refuses a window is asked
//! for one page after the other. Each page must go further than the one before; one that does not
//! ends its window.
//!
//! Pure logic without requests; any thread.
class SeriesWalkPlan
{
public:
    enum class State { Going, Finished, Endless };

    //! A page to ask for.
    struct Request
    {
        int id = 0;
        QByteArray query; //!< percent-encoded

        friend bool operator==(const Request &, const Request &) = default;
    };

    //! More than a record a minute for ten years; a list that is longer does not end.
    static constexpr int kMaxPages = 10000;
    //! No more windows are in flight, whatever is allowed.
    static constexpr int kMostWindows = 6;

    //! \a filterType is what "filter[]=<type>.time" begins with. \a now is where the records are
    //! thought to end if \a range does not; only the number of requests depends on it.
    SeriesWalkPlan(const QByteArray &filterType, const TimeRange &range, TimeMs now);

    //! What to ask for next while no more than \a most requests may be in flight; nothing where
    //! there is nothing to do before a page comes. With 1, one page is asked for after the other.
    std::optional<Request> next(int most);
    //! The page of \a id came with \a span from its first to its last time, both inclusive, if it
    //! has any. Returns for which times all records are there with it.
    TimeRange afterPage(int id, const PageInfo &page, const std::optional<TimeRange> &span,
                        bool isDescending);
    //! The request of \a id was refused as it is (400). True if another will be tried in its place.
    bool afterRefusal(int id);

    State state() const;
    int pages() const { return m_pages; }

private:
    //! A range that was not read yet.
    struct Part
    {
        TimeRange range;
        bool isBehindLast = false; // range.from is just behind the time of a record that we have
        bool isForTotal = false; // asked for only because the server tells a greater total
    };
    struct Window
    {
        Part part;
        bool isCut = false; // there was more to ask for
        double expected = 0; // records, if it is cut
    };

    Part takePart(Window &window, int ahead);
    TimeRange takeOff(const Part &part, const TimeRange &span, bool isDescending, bool isForTotal);
    void put(const Part &part);
    void learn(const Window &window, qsizetype count, bool isFull,
               const std::optional<TimeRange> &span);
    TimeMs likelyEnd(const TimeRange &range) const;
    QByteArray query(const Part &part) const;

    QByteArray m_filterType;
    TimeMs m_now;
    bool m_beginsWithNewest;
    QList<Part> m_parts; // ascending; none in flight
    std::map<int, Window> m_inFlight;
    int m_lastId = 0;
    int m_pages = 0;
    qsizetype m_limit = 0; // records of the biggest page that looked cut off
    // Density, with the newest pages weighing most: so many records in so many milliseconds.
    double m_count = 0;
    double m_length = 0;
    int m_ahead; // windows that are worth to be in flight
    bool m_isOneByOne = false; // the server does not do what windows need
    bool m_ignoresTotal = false;
};

} // namespace meterdesk
