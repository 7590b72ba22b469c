// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/averageday.h"
#include "ui/charts/curvecontent.h"

#include <QCoreApplication>

#include <memory>

namespace meterdesk {

//! The average work day and weekend, from midnight to midnight, each with its band.
class AverageDayContent : public CurveContent
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::AverageDayContent)

public:
    AverageDayContent(std::shared_ptr<const AverageDay> day, const ChartLabels &labels);

    bool isEmpty() const override;
    MinMax values() const override;
    std::pair<double, double> ends(int steps) const override;
    QList<Tick> ticks(int steps, const QLocale &locale) const override;
    QString bottomTitle() const override;
    QList<LegendItem> legend(const LookTokens &colours, const QLocale &locale) const override;
    void paint(QPainter *painter, const CurveSpace &space,
               const LookTokens &colours) const override;
    int count() const override { return m_day->slotsPerDay; }
    int nearest(const QPointF &position, const CurveSpace &space) const override;
    Cursor cursor(int index, const QLocale &locale) const override;
    QList<ReadoutStrip::Figure> figures(std::optional<int> index,
                                        const QLocale &locale) const override;

private:
    double hourOf(double slot) const { return slot * 24 / m_day->slotsPerDay; }
    QString slotText(int slot) const;
    double sumOf(const DayShape &shape) const;

    const std::shared_ptr<const AverageDay> m_day;
};

} // namespace meterdesk
