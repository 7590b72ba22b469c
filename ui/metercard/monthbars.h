// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monthlydelta.h"

#include <QList>
#include <QWidget>

#include <array>
#include <optional>

namespace meterdesk {

//! The consumption of 24 months as small bars: the later twelve in the colour of this year, the
//! twelve before them in that of the other. A month that still runs is hatched, one without data
//! stays empty. The arrows and the mouse point at a month; its figure is for the owner to show. The
//! accessible description says all of it in words.
class MonthBars : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMonths = 24;

    //! Where the figures are from, which is told with them.
    enum class Source { Enectiva, ComputedHere };

    explicit MonthBars(QWidget *parent = nullptr);

    void setSource(Source source);

    //! Shows the last 24 of \a deltas, ascending by month and of one energy; \a running is the
    //! month that is not over. What comes after it is not shown.
    void setDeltas(const QList<MonthlyDelta> &deltas, const QString &unit, YearMonth running);
    bool isEmpty() const { return m_isEmpty; }

    //! The month that is pointed at.
    std::optional<YearMonth> cursor() const;
    void setCursor(std::optional<YearMonth> month);
    //! The month and its figure in words, of one that is shown.
    QString textOf(YearMonth month) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void cursorChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void point(int index);
    void describe();
    QString summary() const;
    QString figure(double value) const;
    QRect plot() const;
    int yOf(double value) const;
    QRect barRect(int index) const;
    void paintBar(QPainter *painter, int index) const;
    void paintLabels(QPainter *painter) const;

    YearMonth m_first;
    YearMonth m_running;
    std::array<std::optional<double>, kMonths> m_values;
    double m_top = 0; // the plot's edges
    double m_bottom = 0;
    QString m_unit;
    bool m_isEmpty = true;
    Source m_source = Source::Enectiva;
    int m_cursor = -1;
};

} // namespace meterdesk
