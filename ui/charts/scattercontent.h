// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/scatter.h"
#include "ui/charts/curvecontent.h"

#include <QCoreApplication>

#include <memory>

namespace meterdesk {

//! The use of periods against the temperature, with the line through them; of
//! heating and cooling one that bends at the balance temperature.
class ScatterContent : public CurveContent
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ScatterContent)

public:
    ScatterContent(std::shared_ptr<const Scatter> scatter, const ScatterFit &fit,
                   const ChartLabels &labels, const QString &temperatureUnit);

    bool isEmpty() const override { return m_scatter->points.empty(); }
    MinMax values() const override;
    std::pair<double, double> ends(int steps) const override;
    QList<Tick> ticks(int steps, const QLocale &locale) const override;
    QString bottomTitle() const override;
    QList<LegendItem> legend(const LookTokens &colours, const QLocale &locale) const override;
    void paint(QPainter *painter, const CurveSpace &space,
               const LookTokens &colours) const override;
    int count() const override { return static_cast<int>(m_scatter->points.size()); }
    int nearest(const QPointF &position, const CurveSpace &space) const override;
    int stepped(std::optional<int> index, int by) const override;
    Cursor cursor(int index, const QLocale &locale) const override;
    QList<ReadoutStrip::Figure> figures(std::optional<int> index,
                                        const QLocale &locale) const override;

private:
    const ScatterPoint &point(int index) const
    {
        return m_scatter->points[static_cast<std::size_t>(index)];
    }
    //! y = 1 203 − 42,1 x
    QString equation(const QLocale &locale) const;
    QString balanceTitle() const;
    QString fitText(const QLocale &locale) const;
    QList<ReadoutStrip::Figure> fitFigures(const QLocale &locale) const;
    QString temperatureText(double temperature, const QLocale &locale) const;
    QString periodText(const TimeRange &period, const QLocale &locale) const;

    const std::shared_ptr<const Scatter> m_scatter;
    const ScatterFit m_fit;
    const QString m_temperatureUnit;
    MinMax m_temperatures;
    std::vector<int> m_byTemperature; // indices of points, from cold to warm
};

} // namespace meterdesk
