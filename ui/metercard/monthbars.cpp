// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metercard/monthbars.h"

#include "models/formats.h"
#include "ui/charts/chartaccessible.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kYear = 12;
constexpr int kPlotHeight = 48;
constexpr int kGap = 2;
constexpr int kLabelPixels = 11;
constexpr int kHatch = 4;
constexpr int kPadding = 2; // room for the focus ring

QFont labelFont(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(kLabelPixels);
    return small;
}

int monthsBetween(YearMonth from, YearMonth to)
{
    return (to.year - from.year) * kYear + to.month - from.month;
}

QString nameOf(YearMonth month)
{
    const QLocale locale;
    return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(month.month)).arg(month.year);
}

QString labelOf(YearMonth month)
{
    return QStringLiteral("%1/%2").arg(month.month).arg(month.year % 100, 2, 10, QLatin1Char('0'));
}

//! Diagonal lines within \a rect.
void hatch(QPainter *painter, const QRect &rect, const QColor &colour)
{
    painter->save();
    painter->setClipRect(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1));
    for (int sum = rect.left() + rect.top(); sum < rect.right() + rect.bottom() + 2; sum += kHatch)
        painter->drawLine(sum - rect.top(), rect.top(), sum - rect.bottom() - 1, rect.bottom() + 1);
    painter->restore();
}

} // namespace

MonthBars::MonthBars(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setProperty(kChartProperty, true);
    installChartAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void MonthBars::setDeltas(const QList<MonthlyDelta> &deltas, const QString &unit, YearMonth running)
{
    const std::optional<YearMonth> pointed = cursor();
    m_unit = unit;
    m_running = running;
    m_values = {};
    const auto last = std::find_if(deltas.crbegin(), deltas.crend(), [&](const auto &delta) {
        return delta.value && delta.month <= running;
    });
    m_isEmpty = last == deltas.crend();
    m_first = (m_isEmpty ? running : last->month).plus(1 - kMonths);
    for (const MonthlyDelta &delta : deltas) {
        const int index = monthsBetween(m_first, delta.month);
        if (index >= 0 && index < kMonths)
            m_values[std::size_t(index)] = delta.value;
    }
    m_top = 0;
    m_bottom = 0;
    for (const std::optional<double> &value : m_values) {
        m_top = std::max(m_top, value.value_or(0));
        m_bottom = std::min(m_bottom, value.value_or(0));
    }
    setCursor(pointed);
    describe();
    update();
}

void MonthBars::setSource(Source source)
{
    m_source = source;
    describe();
}

std::optional<YearMonth> MonthBars::cursor() const
{
    return m_cursor < 0 ? std::nullopt : std::optional(m_first.plus(m_cursor));
}

void MonthBars::setCursor(std::optional<YearMonth> month)
{
    point(month && !m_isEmpty ? monthsBetween(m_first, *month) : -1);
}

void MonthBars::point(int index)
{
    const int cursor = index >= 0 && index < kMonths ? index : -1;
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    describe();
    update();
    Q_EMIT cursorChanged();
}

// ---- In words ----------------------------------------------------------------------------------

QString MonthBars::figure(double value) const
{
    const double most = std::max(m_top, -m_bottom);
    // Interpolated figures have places without meaning.
    const int decimals = most >= 100 ? 0 : most >= 10 ? 1 : 2;
    return QStringLiteral("%1\u00a0%2").arg(figureText(value, decimals, QLocale()), m_unit);
}

QString MonthBars::textOf(YearMonth month) const
{
    const int index = monthsBetween(m_first, month);
    if (index < 0 || index >= kMonths)
        return {};
    const std::optional<double> value = m_values[std::size_t(index)];
    if (!value)
        //: %1 is a month
        return tr("%1: no data").arg(nameOf(month));
    if (month == m_running)
        //: A month that is not over: %1 its name, %2 the consumption up to now
        return tr("%1: %2 so far").arg(nameOf(month), figure(*value));
    return QStringLiteral("%1: %2").arg(nameOf(month), figure(*value));
}

QString MonthBars::summary() const
{
    if (m_isEmpty)
        return tr("No months yet.");
    double sums[2] = {};
    int missing = 0;
    int highest = -1;
    int lowest = -1;
    for (int i = 0; i < kMonths; ++i) {
        const std::optional<double> value = m_values[std::size_t(i)];
        if (!value) {
            ++missing;
            continue;
        }
        sums[i / kYear] += *value;
        if (m_first.plus(i) == m_running)
            continue; // a part of a month is no lowest one
        if (highest < 0 || *value > *m_values[std::size_t(highest)])
            highest = i;
        if (lowest < 0 || *value < *m_values[std::size_t(lowest)])
            lowest = i;
    }
    //: Read aloud instead of bars: two months, then two sums
    QString text = (m_source == Source::Enectiva
                        ? tr("From Enectiva: monthly consumption from %1 to %2. The later twelve "
                             "months %3, the twelve before %4.")
                        //: Read aloud instead of bars: two months, then two sums
                        : tr("Computed here: monthly consumption from %1 to %2. The later twelve "
                             "months %3, the twelve before %4."))
                       .arg(nameOf(m_first), nameOf(m_first.plus(kMonths - 1)), figure(sums[1]),
                            figure(sums[0]));
    if (highest >= 0)
        //: Two months with their figures
        text += QLatin1Char(' ')
            + tr("Highest %1, lowest %2.")
                  .arg(textOf(m_first.plus(highest)), textOf(m_first.plus(lowest)));
    if (missing > 0)
        text += QLatin1Char(' ') + tr("%n month(s) without data.", nullptr, missing);
    if (m_first.plus(kMonths - 1) == m_running)
        text += QLatin1Char(' ') + tr("%1 is not over.").arg(nameOf(m_running));
    return text;
}

void MonthBars::describe()
{
    setAccessibleName(tr("24 months"));
    // What is pointed at comes first: it is what has changed.
    setAccessibleDescription(m_cursor < 0 ? summary()
                                          : textOf(*cursor()) + QStringLiteral(". ") + summary());
}

// ---- Drawn -------------------------------------------------------------------------------------

QSize MonthBars::sizeHint() const
{
    return {200, kPlotHeight + 2 * kPadding + 4 + QFontMetrics(labelFont(font())).height()};
}

QRect MonthBars::plot() const
{
    return {kPadding, kPadding, width() - 2 * kPadding, kPlotHeight};
}

//! Where \a value is in the plot; 0 is at the bottom unless something is below it.
int MonthBars::yOf(double value) const
{
    const QRect area = plot();
    if (m_top <= m_bottom)
        return area.top() + area.height();
    return area.top() + int(std::round((m_top - value) * area.height() / (m_top - m_bottom)));
}

QRect MonthBars::barRect(int index) const
{
    const QRect area = plot();
    const int left = area.left() + index * area.width() / kMonths;
    const int right = area.left() + (index + 1) * area.width() / kMonths - kGap;
    const double value = m_values[std::size_t(index)].value_or(0);
    const int from = yOf(std::max(value, 0.0));
    const int to = yOf(std::min(value, 0.0));
    // Little is not nothing.
    const int height = value != 0 ? std::max(to - from, 1) : 0;
    return {left, value > 0 ? to - height : from, std::max(right - left, 1), height};
}

void MonthBars::paintBar(QPainter *painter, int index) const
{
    if (!m_values[std::size_t(index)])
        return;
    const LookTokens &colours = tokens(palette());
    const QRect bar = barRect(index);
    const QColor colour(index < kYear ? colours.previous : colours.series[0]);
    if (m_first.plus(index) != m_running) {
        painter->fillRect(bar, colour);
        return;
    }
    hatch(painter, bar, colour);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    if (bar.height() > 1)
        painter->drawRect(bar.adjusted(0, 0, -1, -1));
    else
        painter->fillRect(bar, colour);
}

void MonthBars::paintLabels(QPainter *painter) const
{
    painter->setFont(labelFont(font()));
    painter->setPen(QColor(tokens(palette()).muted));
    const QRect area = plot();
    const QFontMetrics metrics(painter->font());
    const QRect line(area.left(), area.bottom() + 4, area.width(), metrics.height());
    painter->drawText(line, Qt::AlignLeft, labelOf(m_first));
    const QString last = labelOf(m_first.plus(kMonths - 1));
    painter->drawText(line, Qt::AlignRight, last);
    const QString middle = labelOf(m_first.plus(kYear));
    const int from = line.left() + area.width() / 2;
    const int end = from + metrics.horizontalAdvance(middle + QLatin1Char(' '));
    if (end <= line.right() + 1 - metrics.horizontalAdvance(last))
        painter->drawText(from, line.top() + metrics.ascent(), middle);
}

void MonthBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const LookTokens &colours = tokens(palette());
    const QRect area = plot();
    if (m_cursor >= 0) {
        QRect column = barRect(m_cursor);
        column.setTop(area.top());
        column.setBottom(area.bottom());
        painter.fillRect(column.adjusted(-1, 0, 1, 0), QColor(colours.selection));
    }
    for (int i = 0; i < kMonths; ++i)
        paintBar(&painter, i);
    painter.fillRect(area.left(), yOf(0), area.width(), 1, QColor(colours.border));
    if (!m_isEmpty)
        paintLabels(&painter);
    if (hasFocus())
        styleparts::paintFocusRing(&painter, rect(), colours, 2);
}

// ---- Pointed at --------------------------------------------------------------------------------

void MonthBars::mouseMoveEvent(QMouseEvent *event)
{
    const QRect area = plot();
    if (m_isEmpty || area.width() <= 0)
        return;
    point(int(std::floor((event->position().x() - area.left()) * kMonths / area.width())));
}

void MonthBars::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        point(-1);
    QWidget::leaveEvent(event);
}

void MonthBars::keyPressEvent(QKeyEvent *event)
{
    if (m_isEmpty)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        point(std::max(m_cursor - 1, 0));
        break;
    case Qt::Key_Right:
        point(std::min(m_cursor + 1, kMonths - 1));
        break;
    case Qt::Key_Home:
        point(0);
        break;
    case Qt::Key_End:
        point(kMonths - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthBars::focusInEvent(QFocusEvent *event)
{
    if (!m_isEmpty && m_cursor < 0)
        point(kMonths - 1);
    update();
    QWidget::focusInEvent(event);
}

void MonthBars::focusOutEvent(QFocusEvent *event)
{
    point(-1);
    update();
    QWidget::focusOutEvent(event);
}

void MonthBars::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
