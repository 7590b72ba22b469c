// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/seriespage.h"

#include "services/viewstate.h"
#include "ui/series/mappingpane.h"
#include "ui/series/profilespane.h"
#include "ui/series/seriespane.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr QLatin1String kPartKey("series/part");
constexpr int kSide = 12;

} // namespace

SeriesPage::SeriesPage(ViewState &viewState, QWidget *parent)
    : Pane(parent)
    , m_viewState(viewState)
    , m_parts(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_series(new SeriesPane(viewState))
    , m_profiles(new ProfilesPane(viewState))
    , m_mapping(new MappingPane(viewState))
{
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(kSide, 4, kSide, 0);
    bar->addWidget(m_parts);
    bar->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(bar);
    page->addWidget(m_stack, 1);
    for (Pane *pane : panes()) {
        m_parts->addTab({});
        m_stack->addWidget(pane);
        connect(pane, &Pane::stateChanged, this, &SeriesPage::stateChanged);
        connect(pane, &Pane::told, this, &SeriesPage::told);
    }
    connect(m_parts, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_viewState.setValue(kPartKey, QByteArray::number(index));
        Q_EMIT stateChanged();
    });
    connect(m_series, &SeriesPane::virtualMeterAsked, this, &SeriesPage::virtualMeterAsked);
    connect(m_series, &SeriesPane::overlayAsked, this, &SeriesPage::overlayAsked);
    retranslate();
}

SeriesPage::~SeriesPage() = default;

//! In the order of their parts.
std::array<Pane *, 3> SeriesPage::panes() const
{
    return {m_series, m_profiles, m_mapping};
}

Pane &SeriesPage::shown() const
{
    return *panes()[std::size_t(std::max(0, m_parts->currentIndex()))];
}

SeriesPage::Part SeriesPage::part() const
{
    return Part(m_parts->currentIndex());
}

void SeriesPage::showPart(Part part)
{
    m_parts->setCurrentIndex(int(part));
}

void SeriesPage::setSession(Session *session)
{
    for (Pane *pane : panes())
        pane->setSession(session);
}

void SeriesPage::setMeter(const MeterId &meter)
{
    for (Pane *pane : panes())
        pane->setMeter(meter);
}

void SeriesPage::restoreState()
{
    bool isNumber = false;
    const int index = m_viewState.value(kPartKey).toInt(&isNumber);
    if (isNumber && index >= 0 && index < m_parts->count()) {
        const QSignalBlocker blocker(m_parts);
        m_parts->setCurrentIndex(index);
        m_stack->setCurrentIndex(index);
    }
    for (Pane *pane : panes())
        pane->restoreState();
}

void SeriesPage::refresh()
{
    shown().refresh();
}

QString SeriesPage::statusText() const
{
    return shown().statusText();
}

bool SeriesPage::canExport() const
{
    return shown().canExport();
}

void SeriesPage::exportShown()
{
    shown().exportShown();
}

void SeriesPage::printShown()
{
    shown().printShown();
}

bool SeriesPage::isSettled() const
{
    return shown().isSettled();
}

void SeriesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SeriesPage::retranslate()
{
    m_parts->setAccessibleName(tr("Parts of the workspace"));
    m_parts->setTabText(int(Part::Series), tr("Data series and virtual meters"));
    m_parts->setTabText(int(Part::Profiles), tr("Profiles"));
    m_parts->setTabText(int(Part::Mapping), tr("Import IDs"));
}

} // namespace meterdesk
