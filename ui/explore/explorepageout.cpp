// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves ExplorePage: to the clipboard, to files, to paper.
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "ui/charts/chartoutput.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/chartdescription.h"
#include "ui/explore/chartexport.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/exploreheader.h"
#include "ui/explore/explorepage.h"
#include "ui/widgets/icons.h"

#include <QAction>

#include <algorithm>

namespace meterdesk {

void ExplorePage::addOutActions()
{
    // In the table its own copy is nearer.
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    connect(m_copy, &QAction::triggered, this, &ExplorePage::copy);
    m_chart->addAction(m_copy);
    m_copyPicture->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyPicture->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copyPicture->setIcon(icon(QStringLiteral("picture")));
    connect(m_copyPicture, &QAction::triggered, this, &ExplorePage::copyPicture);
    addAction(m_copyPicture);
    m_header->addAction(m_copy);
    m_header->addAction(m_copyPicture);
    connect(m_output, &ChartOutput::told, this, &ExplorePage::told);
    retranslateOut();
}

void ExplorePage::retranslateOut()
{
    m_copy->setText(tr("Copy data"));
    m_copyPicture->setText(tr("Copy picture"));
}

void ExplorePage::updateOut()
{
    const bool hasOutcome = canExport();
    m_copy->setEnabled(hasOutcome);
    m_copyPicture->setEnabled(hasOutcome);
    Q_EMIT exportableChanged();
}

bool ExplorePage::canExport() const
{
    const ChartPicture &picture = m_chart->picture();
    const bool hasPicture = !picture.layers.isEmpty() || picture.heatMap || picture.averageDay
        || picture.durationCurve || picture.scatter;
    return m_session && !meter().isEmpty() && hasPicture;
}

//! What is drawn now, which may be older than what is ordered.
ShownChart ExplorePage::shownChart() const
{
    ShownChart shown;
    shown.order = m_chart->order();
    shown.picture = m_chart->picture();
    shown.range = shown.picture.layers.isEmpty() ? shown.order.window : m_time.visibleRange();
    shown.annotations = m_time.annotations();
    if (m_time.notLoaded())
        shown.notLoaded = *m_time.notLoaded();
    const MeterStore &meters = m_session->meters();
    for (const ChartSource &source : shown.order.sources) {
        const Meter *known = meters.meter(source.meter);
        shown.places << (known && known->entity
                             ? meters.pathOf(*known->entity).join(QStringLiteral(" › "))
                             : QString());
        if (source.meter == meter())
            shown.rules << m_meters.ruleOf(shown.order.choice);
        else if (known && source.factor != 1)
            shown.rules << QStringLiteral("1 %1 = %2 %3")
                               .arg(known->unit, QLocale().toString(source.factor, 'g', 6),
                                    source.unit);
        const auto loadedAt = m_session->readings().loadedAt(source.meter);
        if (loadedAt)
            shown.loadedAt = std::min(*loadedAt, shown.loadedAt.value_or(*loadedAt));
    }
    return shown;
}

void ExplorePage::copy()
{
    if (canExport())
        m_chart->copyData();
}

void ExplorePage::copyPicture()
{
    if (canExport())
        m_output->copyPicture(chartOutcome(shownChart()));
}

void ExplorePage::exportShown()
{
    if (canExport())
        m_output->askAndWrite(chartOutcome(shownChart()));
}

void ExplorePage::printShown()
{
    if (canExport())
        m_output->print(chartOutcome(shownChart()));
}

} // namespace meterdesk
