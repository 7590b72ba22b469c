// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/readingstates.h"

#include "domain/sentreading.h"
#include "models/readingtablemodel.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "ui/charts/timechartview.h"
#include "ui/widgets/stagedelegate.h"

#include <QTableView>

#include <algorithm>
#include <chrono>
#include <utility>

namespace meterdesk {
namespace {

constexpr std::chrono::milliseconds kUpdateEvery{200};

} // namespace

ReadingStates::ReadingStates(QTableView &table, ReadingTableModel &model, TimeChartView &chart,
                             QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_chart(chart)
{
    table.setItemDelegateForColumn(ReadingTableModel::StageColumn,
                                   new StageDelegate(ReadingTableModel::StageRole, &table));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kUpdateEvery);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isStale, false))
            updateSent();
    });
}

void ReadingStates::setSession(Session *session)
{
    if (m_session) {
        m_session->readings().disconnect(this);
        m_session->records().mapping().disconnect(this);
        if (m_session->outbox())
            m_session->outbox()->disconnect(this);
    }
    m_session = session;
    m_meter = {};
    if (!m_session)
        return;
    const auto ifShown = [this](const MeterId &meter) {
        if (meter == m_meter)
            updateNotLoaded();
    };
    const ReadingStore *readings = &m_session->readings();
    connect(readings, &ReadingStore::readingsChanged, this, ifShown);
    connect(readings, &ReadingStore::progressed, this, ifShown);
    connect(readings, &ReadingStore::loadFinished, this, ifShown);
    connect(readings, &ReadingStore::loadFailed, this, ifShown);
    // Which stream feeds the meter may be another one.
    connect(&m_session->records().mapping(), &ImportMapping::changed, this,
            &ReadingStates::updateSent);
    if (const Outbox *outbox = m_session->outbox()) {
        connect(outbox, &Outbox::loaded, this, &ReadingStates::updateSent);
        connect(outbox, &Outbox::entriesChanged, this, &ReadingStates::hear);
    }
}

void ReadingStates::setMeter(const MeterId &meter)
{
    m_meter = meter;
    updateSent();
    updateNotLoaded();
}

//! At once where it is the first news of the meter, then now and then: in a long send entries of a
//! stream change hundreds of times a second, and all of them are looked through.
void ReadingStates::hear(const QList<EntryId> &entries)
{
    const auto link = m_session->records().mapping().linkOf(m_meter);
    const Outbox &outbox = *m_session->outbox();
    const bool isNews = link && std::any_of(entries.cbegin(), entries.cend(), [&](EntryId id) {
                            const OutboxEntry *entry = outbox.find(id);
                            return entry && isReadingOf(*entry, link->importId, link->suit);
                        });
    if (!isNews)
        return;
    if (m_pause.isActive())
        m_isStale = true;
    else
        updateSent();
}

void ReadingStates::updateSent()
{
    m_pause.start();
    const Outbox *outbox = m_session ? m_session->outbox() : nullptr;
    const auto link = m_session ? m_session->records().mapping().linkOf(m_meter) : std::nullopt;
    m_model.setSent(outbox && link ? sentReadings(outbox->entries(), link->importId, link->suit)
                                   : QList<SentReading>());
}

void ReadingStates::updateNotLoaded()
{
    QList<TimeRange> missing;
    if (m_session && !m_meter.isEmpty())
        missing = m_session->readings().notLoaded(m_meter);
    m_chart.setNotLoaded({missing.begin(), missing.end()});
}

} // namespace meterdesk
