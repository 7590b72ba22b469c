// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/consumption.h"
#include "domain/ids.h"
#include "domain/reading.h"

#include <QObject>
#include <QTimeZone>

#include <optional>

namespace meterdesk {
class ReadingStore;
}

namespace meterdesk::cli {

//! Which readings of a meter an answer depends on. A value.
struct ReadingWish
{
    MeterId meter;
    TimeRange range; //!< that was asked for
    QTimeZone zone; //!< of the periods
    //! The answer is the consumption over these periods; nothing: the readings themselves.
    std::optional<Resolution> periods;

    //! What is asked for at first: most meters have a reading on either side there.
    TimeRange window() const;
    //! What the answer depends on: for consumption from the last reading before the periods to the
    //! first one behind them; an end is open where \a readings have none there.
    TimeRange needed(const ReadingSeries &readings) const;

private:
    TimeRange wholePeriods() const;
};

//! Asks for the readings of one wish after the other, and for no more than each depends on.
class ReadingFetch : public QObject
{
    Q_OBJECT

public:
    //! \a store must outlive this. \a isOffline: only what is stored, whether that is enough or
    //! not.
    ReadingFetch(ReadingStore &store, bool isOffline, QObject *parent = nullptr);

    //! fetched() or failed() follows. Not while another one is under way.
    void fetch(const ReadingWish &wish);

    const ReadingWish &wish() const { return m_wish; }
    //! The readings around the wish, the same whatever else is stored: where gaps are depends on
    //! what is around. After fetched().
    ReadingSeries readings() const;

Q_SIGNALS:
    void fetched();
    void failed(const meterdesk::ApiError &error);

private:
    void look();
    void end();

    ReadingStore &m_store;
    const bool m_isOffline;
    ReadingWish m_wish;
    bool m_isUnderWay = false;
};

} // namespace meterdesk::cli
