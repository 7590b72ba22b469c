// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/heatmap.h"
#include "ui/charts/chartseries.h"
#include "ui/charts/heatmaplayout.h"
#include "ui/charts/readoutstrip.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace meterdesk {

//! What is written in and about a heat map.
class HeatMapTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::HeatMapTexts)

public:
    //! All of them must live longer.
    HeatMapTexts(const HeatMap &map, const ChartLabels &labels, const QLocale &locale)
        : m_map(map)
        , m_labels(labels)
        , m_locale(locale)
    { }

    //! "Hour of day × day, 2025"
    QString title() const;
    //! The days on which the clock is put, and whether cells are interpolated; may be empty.
    QString remarks() const;
    //! Why there is a mark above \a day; empty where there is none.
    QString markText(int day) const;
    //! How the colours were spread.
    QString scaleText() const;
    QString shortScaleText() const;
    //! Five figures along the scale; empty for no values.
    QStringList scaleFigures() const;
    QString meansTitle() const;
    QString sumsTitle() const;
    //! "Sat 22. 2. 2025 22:00–23:00"
    QString periodText(const HeatCell &cell) const;
    QList<ReadoutStrip::Figure> figures(const HeatCell &cell) const;
    QString cellText(const HeatCell &cell) const;

private:
    bool isClockPut(int day) const;
    QString slotText(int slot) const;

    const HeatMap &m_map;
    const ChartLabels &m_labels;
    const QLocale &m_locale;
};

} // namespace meterdesk
