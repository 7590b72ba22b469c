// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fatechecker.h"

#include "api/librarian.h"
#include "api/readingsapi.h"
#include "domain/onresult.h"
#include "domain/outboxrules.h"
#include "services/outbox.h"

#include <QDateTime>

#include <algorithm>
#include <memory>

namespace meterdesk {
namespace {

//! Whether its fate can still change.
bool isOpen(const OutboxEntry &entry)
{
    return entry.request.kind == WriteKind::Reading
        && (entry.state == EntryState::Sent || entry.state == EntryState::AlreadyThere)
        && (entry.fate == Fate::None || entry.fate == Fate::Pending);
}

} // namespace

//! One look at one stream.
struct FateChecker::Look
{
    QString key;
    WriteRequest sample;
    QList<OutboxEntry> entries;
    MeterId meter;
    std::optional<LatestReading> latest;
    TimeRange range; // of the list
    TimeMs askedAt = 0;
    ReadingSeries list;
};

FateChecker::FateChecker(Outbox &outbox, Librarian &librarian, Options options, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_librarian(librarian)
    , m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FateChecker::askDue);
    connect(&m_outbox, &Outbox::entriesChanged, this, &FateChecker::note);
    connect(&m_outbox, &Outbox::loaded, this, [this] {
        for (const OutboxEntry &entry : m_outbox.entries())
            take(entry);
        schedule();
    });
}

FateChecker::~FateChecker() = default;

TimeMs FateChecker::now() const
{
    return m_options.clock ? m_options.clock() : TimeMs(QDateTime::currentMSecsSinceEpoch());
}

void FateChecker::note(const QList<EntryId> &entries)
{
    for (const EntryId id : entries) {
        if (const OutboxEntry *entry = m_outbox.find(id))
            take(*entry);
    }
    schedule();
}

void FateChecker::take(const OutboxEntry &entry)
{
    const QString key = streamOf(entry.request);
    const TimeMs youngest = now() - TimeMs(m_options.giveUp / std::chrono::milliseconds(1));
    if (!isOpen(entry) || entry.changedAt < youngest) {
        const auto known = m_streams.find(key);
        if (known != m_streams.end())
            known->open.remove(entry.id);
        return;
    }
    Stream &stream = m_streams[key];
    if (stream.open.contains(entry.id))
        return;
    stream.sample = entry.request;
    stream.open.insert(entry.id);
    stream.looks = 0;
    stream.dueAt = now() + m_options.first.count();
}

void FateChecker::checkAll()
{
    for (Stream &stream : m_streams)
        stream.dueAt = now();
    schedule();
}

void FateChecker::schedule()
{
    std::optional<TimeMs> first;
    for (const Stream &stream : m_streams) {
        if (!stream.isAsking && !stream.open.isEmpty() && (!first || stream.dueAt < *first))
            first = stream.dueAt;
    }
    if (!first)
        return m_timer.stop();
    const TimeMs wait = std::clamp<TimeMs>(*first - now(), 0, m_options.most.count());
    m_timer.start(std::chrono::milliseconds(wait));
}

void FateChecker::askDue()
{
    const TimeMs moment = now();
    for (Stream &stream : m_streams) {
        if (!stream.isAsking && !stream.open.isEmpty() && stream.dueAt <= moment)
            ask(stream);
    }
    schedule();
}

void FateChecker::ask(Stream &stream)
{
    const auto meters = m_options.metersOf(stream.sample.owner, stream.sample.suit);
    if (meters.isEmpty() && m_options.canList) {
        // The meters may come later.
        ++stream.looks;
        stream.dueAt = now() + m_options.most.count();
        return;
    }
    auto look = std::make_shared<Look>();
    look->key = streamOf(stream.sample);
    look->sample = stream.sample;
    look->meter = meters.value(0);
    for (const EntryId id : std::as_const(stream.open)) {
        if (const OutboxEntry *entry = m_outbox.find(id))
            look->entries << *entry;
    }
    stream.isAsking = true;
    askLatest(look);
}

void FateChecker::askLatest(const std::shared_ptr<Look> &look)
{
    onResult(m_librarian.readings().latest(look->sample.owner, look->sample.suit), this,
             [this, look](const ApiResult<std::optional<LatestReading>> &latest) {
                 if (!latest)
                     return putOff(look->key);
                 look->latest = *latest;
                 m_options.canList ? askList(look) : conclude(look);
             });
}

void FateChecker::askList(const std::shared_ptr<Look> &look)
{
    TimeRange range{look->entries.first().request.range.from, 0};
    for (const OutboxEntry &entry : std::as_const(look->entries)) {
        range.from = std::min(range.from, entry.request.range.from);
        range.to = std::max(range.to, entry.request.range.from + 1000);
    }
    look->range = range;
    look->askedAt = now();
    onResult(m_librarian.readings().list(look->meter, range), this,
             [this, look](const ApiResult<ReadingSeries> &list) {
                 if (!list)
                     return putOff(look->key);
                 look->list = *list;
                 conclude(look);
             });
}

void FateChecker::conclude(const std::shared_ptr<Look> &look)
{
    QHash<Fate, QList<EntryId>> found;
    for (const OutboxEntry &entry : std::as_const(look->entries)) {
        const TimeMs time = entry.request.range.from;
        const double state = entry.request.value.toDouble();
        const auto row = look->list.lowerBound(time);
        const bool isListed = row < look->list.size() && look->list.times()[row] == time
            && look->list.states()[row] == state;
        const bool isMarked = look->latest && look->latest->reading.time == time
            && look->latest->isSuspicious.value_or(false);
        const Fate unmarked = m_options.canList ? Fate::Pending : entry.fate;
        const Fate fate = isListed ? Fate::Accepted : isMarked ? Fate::Suspicious : unmarked;
        if (fate != entry.fate)
            found[fate] << entry.id;
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        m_outbox.setFate(it.value(), it.key());
    putOff(look->key); // what is still open; the others go when their change is told
    if (found.contains(Fate::Accepted))
        Q_EMIT accepted(look->meter, look->range, look->list, look->askedAt);
}

//! The next look comes later than the last one did.
void FateChecker::putOff(const QString &key)
{
    Stream &stream = m_streams[key];
    stream.isAsking = false;
    stream.looks = std::min(stream.looks + 1, 20);
    const double pause = std::min(double(m_options.first.count()) * double(1 << stream.looks),
                                  double(m_options.most.count()));
    stream.dueAt = now() + TimeMs(pause);
    schedule();
}

} // namespace meterdesk
