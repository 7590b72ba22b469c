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

namespace meterdesk {

namespace {

constexpr QLatin1String kPartKey("series/part");
constexpr int kSide = 12;

} // namespace

SeriesPage::SeriesPage(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
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
    withAll([this](auto *pane) {
        using Pane = std::remove_pointer_t<decltype(pane)>;
        m_parts->addTab({});
        m_stack->addWidget(pane);
        connect(pane, &Pane::stateChanged, this, &SeriesPage::stateChanged);
        connect(pane, &Pane::told, this, &SeriesPage::told);
    });
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

template<typename Act>
void SeriesPage::withAll(Act act) const
{
    act(m_series);
    act(m_profiles);
    act(m_mapping);
}

template<typename Act>
auto SeriesPage::withShown(Act act) const
{
    switch (part()) {
    case Part::Profiles:
        return act(m_profiles);
    case Part::Mapping:
        return act(m_mapping);
    case Part::Series:
        break;
    }
    return act(m_series);
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
    withAll([session](auto *pane) { pane->setSession(session); });
}

void SeriesPage::setMeter(const MeterId &meter)
{
    withAll([&meter](auto *pane) { pane->setMeter(meter); });
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
    withAll([](auto *pane) { pane->restoreState(); });
}

void SeriesPage::refresh()
{
    withShown([](auto *pane) { pane->refresh(); });
}

QString SeriesPage::statusText() const
{
    return withShown([](auto *pane) { return pane->statusText(); });
}

bool SeriesPage::canExport() const
{
    return withShown([](auto *pane) { return pane->canExport(); });
}

void SeriesPage::exportShown()
{
    withShown([](auto *pane) { pane->exportShown(); });
}

void SeriesPage::printShown()
{
    withShown([](auto *pane) { pane->printShown(); });
}

bool SeriesPage::isSettled() const
{
    return withShown([](auto *pane) { return pane->isSettled(); });
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
