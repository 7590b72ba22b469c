// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/streammeters.h"

#include "domain/outboxrules.h"
#include "domain/streammeter.h"
#include "domain/suit.h"
#include "services/importmapping.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/outbox.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace meterdesk {

StreamMeters::StreamMeters(LocalRecords &records, QObject *parent)
    : QObject(parent)
    , m_records(records)
{
    connect(&records.mapping(), &ImportMapping::changed, this, &StreamMeters::changed);
    connect(&records.choices(), &LocalChoices::changed, this, &StreamMeters::changed);
}

void StreamMeters::follow(const Outbox &outbox)
{
    connect(&outbox, &Outbox::loaded, this, [this, &outbox] {
        QList<EntryId> all;
        for (const OutboxEntry &entry : outbox.entries())
            all << entry.id;
        take(all, outbox);
    });
    connect(&outbox, &Outbox::entriesChanged, this,
            [this, &outbox](const QList<EntryId> &entries) { take(entries, outbox); });
}

void StreamMeters::take(const QList<EntryId> &entries, const Outbox &outbox)
{
    bool isNew = false;
    for (const EntryId id : entries) {
        const OutboxEntry *entry = outbox.find(id);
        isNew = (entry && take(*entry)) || isNew;
    }
    if (isNew)
        Q_EMIT changed();
}

//! Whether it tells something new.
bool StreamMeters::take(const OutboxEntry &entry)
{
    const WriteRequest &request = entry.request;
    const bool counts = request.kind == WriteKind::Reading
        && (isUnsent(entry.state) || entry.state == EntryState::Sent
            || entry.state == EntryState::AlreadyThere);
    if (!counts || !canBeStream(request.owner, request.suit))
        return false;
    const MeterId meter = streamMeterId(request.owner, request.suit);
    const auto known = m_sent.constFind(meter);
    if (known != m_sent.cend() && (request.unit.isEmpty() || *known == request.unit))
        return false;
    m_sent.insert(meter, request.unit);
    return true;
}

QList<Meter> StreamMeters::meters() const
{
    QHash<MeterId, Meter> found;
    QSet<MeterId> fed; // streams that another meter stands for
    const auto streamOf = [](const ImportLink &link) {
        return streamMeterId(link.importId, link.suit);
    };
    for (const ImportLink &link : m_records.mapping().typed()) {
        if (link.importId.isEmpty())
            continue;
        Meter meter = meterOfStream(link);
        meter.unit = m_sent.value(streamOf(link));
        found.insert(meter.id, meter);
        if (!isStreamMeter(meter.id))
            fed.insert(streamOf(link));
    }
    for (auto it = m_sent.cbegin(); it != m_sent.cend(); ++it) {
        if (found.contains(it.key()))
            continue;
        Meter meter = meterOfStream(*linkOfStreamMeter(it.key()));
        meter.unit = it.value();
        found.insert(meter.id, meter);
    }
    QList<Meter> meters;
    for (Meter meter : std::as_const(found)) {
        if (isStreamMeter(meter.id) && fed.contains(meter.id))
            continue;
        const LocalChoices::StreamWords words = m_records.choices().streamWords(meter.id);
        if (!words.name.isEmpty())
            meter.name = words.name;
        if (!words.unit.isEmpty())
            meter.unit = words.unit;
        meters << meter;
    }
    std::sort(meters.begin(), meters.end(), [](const Meter &a, const Meter &b) {
        return std::pair(a.name, a.id) < std::pair(b.name, b.id);
    });
    return meters;
}

MeterId StreamMeters::add(const QString &importId, const QString &suit, const QString &unit,
                          const QString &name)
{
    if (!canBeStream(importId, suit))
        return {};
    const QList<MeterId> fed = m_records.mapping().metersOf(importId, suit);
    const MeterId meter = fed.isEmpty() ? streamMeterId(importId, suit) : fed.first();
    LocalChoices::StreamWords words = m_records.choices().streamWords(meter);
    if (!unit.isEmpty())
        words.unit = unit;
    if (!name.isEmpty())
        words.name = name;
    m_records.choices().setStreamWords(meter, words);
    if (isStreamMeter(meter))
        m_records.mapping().setTyped(meter, importId, shortSuit(suit));
    return meter;
}

void StreamMeters::keep(const QList<Meter> &meters)
{
    for (const Meter &meter : meters) {
        if (isStreamMeter(meter.id) && !m_records.mapping().typedOf(meter.id))
            add(meter.importId, meter.suit, meter.unit);
    }
}

} // namespace meterdesk
