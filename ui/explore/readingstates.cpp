// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/readingstates.h"

#include "domain/outboxrules.h"
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
#include <utility>

namespace meterdesk {

ReadingStates::ReadingStates(QTableView &table, ReadingTableModel &model, TimeChartView &chart,
                             QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_chart(chart)
{
    table.setItemDelegateForColumn(ReadingTableModel::StageColumn,
                                   new StageDelegate(ReadingTableModel::StageRole, &table));
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
        connect(outbox, &Outbox::streamsChanged, this, &ReadingStates::hear);
    }
}

void ReadingStates::setMeter(const MeterId &meter)
{
    m_meter = meter;
    updateSent();
    updateNotLoaded();
}

void ReadingStates::hear(const QSet<QString> &streams)
{
    const auto link = m_session->records().mapping().linkOf(m_meter);
    if (link && streams.contains(readingStream(link->importId, link->suit)))
        updateSent();
}

void ReadingStates::updateSent()
{
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
