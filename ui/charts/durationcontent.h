// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/durationcurve.h"
#include "ui/charts/curvecontent.h"

#include <QCoreApplication>

#include <memory>

namespace meterdesk {

//! For how many hours the use was at least how high, filled down to zero.
class DurationContent : public CurveContent
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::DurationContent)

public:
    DurationContent(std::shared_ptr<const DurationCurve> curve, const ChartLabels &labels);

    bool isEmpty() const override { return m_curve->isEmpty(); }
    MinMax values() const override;
    std::pair<double, double> ends(int steps) const override;
    QList<Tick> ticks(int steps, const QLocale &locale) const override;
    QString bottomTitle() const override;
    QList<LegendItem> legend(const LookTokens &colours, const QLocale &locale) const override;
    void paint(QPainter *painter, const CurveSpace &space,
               const LookTokens &colours) const override;
    int count() const override { return 101; }
    int nearest(const QPointF &position, const CurveSpace &space) const override;
    Cursor cursor(int index, const QLocale &locale) const override;
    QList<ReadoutStrip::Figure> figures(std::optional<int> index,
                                        const QLocale &locale) const override;

private:
    const std::shared_ptr<const DurationCurve> m_curve;
};

} // namespace meterdesk
