// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/readingfetch.h"

#include "services/readingstore.h"

#include <algorithm>

namespace meterdesk::cli {
namespace {

//! So much before and behind the periods is asked for, to find the readings around their edges:
//! meters that are read by hand are read each month.
constexpr TimeMs kAround = 40LL * 24 * 3600 * 1000;

} // namespace

//! The whole periods that the range touches.
TimeRange ReadingWish::wholePeriods() const
{
    TimeRange whole;
    const auto edgesAt = [this](TimeMs time) {
        return periodEdges({time, time + 1}, *periods, zone);
    };
    if (range.hasBegin())
        whole.from = edgesAt(range.from).front();
    if (range.hasEnd())
        whole.to = edgesAt(range.to - 1).back();
    return whole;
}

TimeRange ReadingWish::window() const
{
    if (!periods)
        return range;
    TimeRange window = wholePeriods();
    if (window.hasBegin())
        window.from -= kAround;
    if (window.hasEnd())
        window.to += kAround;
    return window;
}

TimeRange ReadingWish::needed(const ReadingSeries &readings) const
{
    if (!periods)
        return range;
    const TimeRange whole = wholePeriods();
    TimeRange needed;
    if (whole.hasBegin()) {
        const std::size_t behind = readings.lowerBound(whole.from + 1);
        if (behind > 0)
            needed.from = readings.times()[behind - 1];
    }
    if (whole.hasEnd()) {
        const std::size_t first = readings.lowerBound(whole.to);
        if (first < readings.size())
            needed.to = readings.times()[first] + 1;
    }
    return needed;
}

ReadingFetch::ReadingFetch(ReadingStore &store, bool isOffline, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_isOffline(isOffline)
{
    connect(&m_store, &ReadingStore::loadFailed, this,
            [this](const MeterId &meter, const ApiError &error) {
                if (!m_isUnderWay || meter != m_wish.meter)
                    return;
                m_isUnderWay = false;
                Q_EMIT failed(error);
            });
    // A part of what is missing is answered whole: before that deleted readings may be left.
    connect(&m_store, &ReadingStore::answered, this, [this](const std::optional<ApiError> &error) {
        if (!error)
            look();
    });
    connect(&m_store, &ReadingStore::loadFinished, this, [this](const MeterId &meter) {
        if (m_isUnderWay && meter == m_wish.meter)
            end();
    });
    connect(&m_store, &ReadingStore::cacheRead, this, [this](const MeterId &meter) {
        if (!m_isUnderWay || meter != m_wish.meter)
            return;
        if (m_isOffline)
            return end();
        const auto loadedAt = m_store.loadedAt(meter);
        if (loadedAt && m_wish.window().to <= *loadedAt)
            look();
    });
}

void ReadingFetch::fetch(const ReadingWish &wish)
{
    m_wish = wish;
    m_isUnderWay = true;
    if (m_isOffline)
        m_store.loadCached(wish.meter);
    else
        m_store.request(wish.meter, wish.window());
}

//! Whether what is there suffices, so that the rest of the history need not be loaded.
void ReadingFetch::look()
{
    if (!m_isUnderWay || m_isOffline)
        return;
    const MeterId &meter = m_wish.meter;
    if (!m_store.isLoaded(meter, m_wish.window())
        || !m_store.isLoaded(meter, m_wish.needed(*m_store.readings(meter))))
        return;
    m_isUnderWay = false; // also for what comes of the next line
    m_store.cancel(meter);
    m_isUnderWay = true;
    end();
}

//! Told later: the next one is not to be asked for from within an answer.
void ReadingFetch::end()
{
    m_isUnderWay = false;
    QMetaObject::invokeMethod(this, &ReadingFetch::fetched, Qt::QueuedConnection);
}

ReadingSeries ReadingFetch::readings() const
{
    const auto all = m_store.readings(m_wish.meter);
    const TimeRange around = m_wish.window();
    const TimeRange needed = m_wish.needed(*all);
    return all->slice({std::min(around.from, needed.from), std::max(around.to, needed.to)});
}

} // namespace meterdesk::cli
