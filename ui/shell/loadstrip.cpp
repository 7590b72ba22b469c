// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loadstrip.h"

#include "models/formats.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "ui/explore/explorepage.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace meterdesk {

LoadStrip::LoadStrip(QAction *loadAll, QAction *stop, ExplorePage *page)
    : m_loadAll(loadAll)
    , m_stop(stop)
    , m_page(page)
    , m_text(new QLabel)
    , m_button(new QToolButton)
    , m_zone(QTimeZone::utc())
{
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_text);
    row->addWidget(m_button);
    connect(m_loadAll, &QAction::triggered, this, [this] {
        if (m_session && !m_page->meter().isEmpty())
            m_session->readings().request(m_page->meter(), m_range);
        updateState();
    });
    connect(m_stop, &QAction::triggered, this, [this] {
        if (m_session)
            m_session->readings().cancel(m_page->meter());
        updateState();
    });
    connect(m_page, &ExplorePage::rangeShown, this, &LoadStrip::showRange);
    updateState();
}

void LoadStrip::setSession(Session *session)
{
    if (m_session)
        m_session->readings().disconnect(this);
    m_session = session;
    m_counted = {};
    if (m_session) {
        const ReadingStore *store = &m_session->readings();
        connect(store, &ReadingStore::loadStarted, this, &LoadStrip::updateState);
        connect(store, &ReadingStore::readingsChanged, this, &LoadStrip::updateState);
        connect(store, &ReadingStore::loadFinished, this, &LoadStrip::updateState);
        connect(store, &ReadingStore::loadFailed, this, &LoadStrip::updateState);
        connect(store, &ReadingStore::progressed, this, [this](const MeterId &meter, int pages) {
            if (meter != m_page->meter())
                return;
            m_counted = meter;
            m_pages = pages;
            updateState();
        });
    }
    updateState();
}

void LoadStrip::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    updateState();
}

void LoadStrip::showRange(const TimeRange &range, const QTimeZone &zone)
{
    m_range = range;
    m_zone = zone;
    updateState();
}

void LoadStrip::updateState()
{
    const MeterId meter = m_page->meter();
    const bool hasMeter = m_session && !meter.isEmpty() && !m_range.isEmpty();
    const bool isLoading = hasMeter && m_session->readings().isLoading(meter);
    const bool isMissing =
        hasMeter && !isLoading && !m_session->readings().notLoaded(meter).isEmpty();
    m_loadAll->setEnabled(isMissing);
    m_stop->setEnabled(isLoading);
    setVisible(m_isWanted && (isLoading || isMissing));
    if (!isLoading && !isMissing)
        return;
    m_text->setText(isLoading ? progressText() : missingText());
    QAction *offered = isLoading ? m_stop : m_loadAll;
    if (m_button->defaultAction() == offered)
        return;
    if (m_button->defaultAction())
        m_button->removeAction(m_button->defaultAction());
    m_button->setDefaultAction(offered);
}

//! How many pages came, and how far back everything is there.
QString LoadStrip::progressText() const
{
    const int pages = m_counted == m_page->meter() ? m_pages : 0;
    QString text = tr("%n page(s) loaded", nullptr, pages);
    const TimeRanges there = m_session->readings().arrived(m_page->meter());
    if (!there.ranges().isEmpty() && there.ranges().last().hasBegin()) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(there.ranges().last().from, m_zone).date();
        //: %1: "12 pages loaded", %2: a day
        text = tr("%1, back to %2").arg(text, dayText(day, QLocale()));
    }
    return text;
}

QString LoadStrip::missingText() const
{
    const QList<TimeRange> missing = m_session->readings().notLoaded(m_page->meter());
    const auto dayOf = [this](TimeMs time) {
        return dayText(QDateTime::fromMSecsSinceEpoch(time, m_zone).date(), QLocale());
    };
    const bool isOne = missing.size() == 1;
    const bool isLatest = isOne && missing.first().hasBegin()
        && missing.first().to >= QDateTime::currentMSecsSinceEpoch() - 60'000;
    if (isLatest)
        return tr("Not loaded since %1").arg(dayOf(missing.first().from));
    if (isOne && !missing.first().hasBegin()
        && !m_session->readings().arrived(m_page->meter()).ranges().isEmpty())
        return tr("Not loaded before %1").arg(dayOf(missing.first().to));
    return tr("Not everything is loaded");
}

void LoadStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateState();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
