// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pyramid.h"
#include "ui/charts/chartseries.h"
#include "ui/charts/readoutstrip.h"
#include "ui/widgets/tokens.h"

#include <QColor>
#include <QLocale>
#include <QRectF>

#include <optional>

class QPainter;

namespace meterdesk {

//! How a CurveChartView puts values into its plot.
struct CurveSpace
{
    QRectF plot;
    double left = 0;
    double right = 1;
    double bottom = 0;
    double top = 1;

    qreal xOf(double x) const { return plot.left() + (x - left) / (right - left) * plot.width(); }
    qreal yOf(double value) const
    {
        return plot.bottom() - (value - bottom) / (top - bottom) * plot.height();
    }
    double xAt(qreal x) const { return left + (x - plot.left()) / plot.width() * (right - left); }
};

//! What a CurveChartView shows. Changes never; texts are made when they are asked for.
class CurveContent
{
public:
    //! A label at the bottom.
    struct Tick
    {
        double at;
        QString text;
    };
    struct LegendItem
    {
        enum Mark { Line, Band, Point } mark;
        QRgb ink;
        QString text;
    };
    //! Where the cursor is; a value is NaN where there is none.
    struct Cursor
    {
        double x = 0;
        double value = 0;
        QString xText; //!< for the tag below
        std::optional<double> other; //!< of the second curve
    };

    explicit CurveContent(ChartLabels labels)
        : m_labels(std::move(labels))
    { }
    virtual ~CurveContent();
    CurveContent(const CurveContent &) = delete;
    CurveContent &operator=(const CurveContent &) = delete;

    const ChartLabels &labels() const { return m_labels; }
    //! At the top left: "kWh per 15 min".
    QString valueTitle() const;

    virtual bool isEmpty() const = 0;
    virtual MinMax values() const = 0;
    //! The ends of the axis at the bottom.
    virtual std::pair<double, double> ends(int steps) const = 0;
    virtual QList<Tick> ticks(int steps, const QLocale &locale) const = 0;
    virtual QString bottomTitle() const = 0;
    virtual QList<LegendItem> legend(const LookTokens &colours, const QLocale &locale) const = 0;
    virtual void paint(QPainter *painter, const CurveSpace &space,
                       const LookTokens &colours) const = 0;

    //! The cursor is 0 to count() - 1.
    virtual int count() const = 0;
    virtual int nearest(const QPointF &position, const CurveSpace &space) const = 0;
    //! The index that is \a by steps right of \a index, or the last one; from nowhere: the first
    //! one from the side that one comes from.
    virtual int stepped(std::optional<int> index, int by) const;
    virtual Cursor cursor(int index, const QLocale &locale) const = 0;
    virtual QList<ReadoutStrip::Figure> figures(std::optional<int> index,
                                                const QLocale &locale) const = 0;

protected:
    ReadoutStrip::Figure figure(const QString &caption, double value, const QLocale &locale) const;

private:
    const ChartLabels m_labels;
};

} // namespace meterdesk
