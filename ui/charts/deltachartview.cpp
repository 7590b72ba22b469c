// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deltachartview.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartdecor.h"
#include "ui/charts/charttexts.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kMonths = 12;
constexpr int kTop = 34; // room for the unit and the legend
constexpr int kHeadTop = 4; // of unit and legend
constexpr int kHead = 22;
constexpr int kBottom = 26; // room for the names of the months
constexpr int kRight = 14;
constexpr int kStepHeight = 64; // of the value axis, about
constexpr double kBarShare = 0.38; // of the room of a month
constexpr int kWidestBar = 28;
constexpr int kBarGap = 1;
constexpr int kTintMargin = 1;
constexpr qreal kTint = 0.6; // of the colour of selections
constexpr int kWhiskerCap = 4; // to either side
constexpr int kMark = 11; // of the legend
constexpr int kMarkGap = 6;
constexpr int kItemGap = 20;
constexpr qreal kHatchStep = 5;
constexpr qreal kEstimateTint = 0.35; // of the colour of a bar

void paintPartial(QPainter *painter, const QRect &bar, const LookTokens &colours)
{
    painter->fillRect(bar, QColor(colours.surface));
    paintHatch(painter, bar, QColor(colours.accent), kHatchStep);
    painter->setPen(QColor(colours.accent));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
}

//! Paler than what is known, with the edge of it.
void paintEstimate(QPainter *painter, const QRect &bar, const QColor &ink,
                   const LookTokens &colours)
{
    painter->fillRect(bar, blended(QColor(colours.surface), ink, kEstimateTint));
    painter->setPen(ink);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
}

//! A whisker, with an edge that keeps it apart from the bars below it.
void paintRange(QPainter *painter, int x, int top, int bottom, const LookTokens &colours)
{
    const QRect upper(x - kWhiskerCap, top, 2 * kWhiskerCap + 1, 1);
    const QRect parts[] = {{x, top, 1, bottom - top + 1}, upper, upper.translated(0, bottom - top)};
    for (const QRect &part : parts)
        painter->fillRect(part.adjusted(-1, -1, 1, 1), QColor(colours.surface));
    for (const QRect &part : parts)
        painter->fillRect(part, QColor(colours.text));
}

} // namespace

bool DeltaBars::isEmpty() const
{
    return std::all_of(months.begin(), months.end(), [](const Month &month) {
        return !month.current && !month.previous && !month.earlier;
    });
}

DeltaChartView::DeltaChartView(QWidget *parent)
    : QChartView(parent)
    , m_frame(*this)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    updateFrame();
    updateLook();
}

DeltaChartView::~DeltaChartView() = default;

void DeltaChartView::setBars(const DeltaBars &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    updateFrame();
    updateScale();
}

void DeltaChartView::setState(State state, const QString &emptyText)
{
    m_state = state;
    m_emptyText = emptyText;
    updateFrame();
    viewport()->update();
}

bool DeltaChartView::hasFrame() const
{
    return m_state != State::Empty || !m_bars.isEmpty();
}

void DeltaChartView::updateFrame()
{
    m_frame.setVisible(hasFrame());
}

void DeltaChartView::setSelectedMonth(std::optional<int> month)
{
    if (month == m_selected)
        return;
    m_selected = month;
    viewport()->update();
    QAccessibleValueChangeEvent event(this, selectionText());
    QAccessible::updateAccessibility(&event);
}

QString DeltaChartView::selectionText() const
{
    if (!m_selected)
        return {};
    const DeltaBars::Month &month = m_bars.months[std::size_t(*m_selected - 1)];
    const auto figure = [this](std::optional<double> value) {
        return value ? QStringLiteral("%1 %2")
                           .arg(numberText(*value, m_bars.decimals, locale()), m_bars.unit)
                           .trimmed()
                     : tr("no data");
    };
    QString current = figure(month.current);
    if (month.isEstimated && month.current)
        current = tr("estimated %1").arg(current);
    if (month.isPartial && month.current)
        current = tr("partial %1").arg(current);
    //: Month, year, figure with unit; the year before, its figure
    return tr("%1 %2: %3; %4: %5")
        .arg(locale().standaloneMonthName(*m_selected, QLocale::LongFormat))
        .arg(m_bars.year)
        .arg(current)
        .arg(m_bars.year - 1)
        .arg(figure(month.previous));
}

QRect DeltaChartView::monthRect(int month) const
{
    const auto edge = [this](int index) {
        return m_plot.left() + int(std::lround(double(m_plot.width()) * index / kMonths));
    };
    return {QPoint(edge(month - 1), m_plot.top()), QPoint(edge(month) - 1, m_plot.bottom())};
}

QRect DeltaChartView::barRect(int month, bool isCurrent) const
{
    const DeltaBars::Month &values = m_bars.months[std::size_t(month - 1)];
    const std::optional<double> value = isCurrent ? values.current : values.previous;
    if (!value)
        return {};
    const QRect room = monthRect(month);
    const int width = std::clamp(int(room.width() * kBarShare), 2, kWidestBar);
    const int middle = room.left() + room.width() / 2;
    const int left = isCurrent ? middle + kBarGap : middle - width;
    const int zero = int(std::lround(yOf(0)));
    const int end = int(std::lround(yOf(*value)));
    // What is there has at least a line, also where it is next to nothing.
    const int height = std::max(1, std::abs(end - zero));
    return {left, *value < 0 ? zero : zero - height, width, height};
}

QSize DeltaChartView::sizeHint() const
{
    return {540, 400};
}

void DeltaChartView::updateLook()
{
    m_frame.setLook(tokens(palette()), smallFont(font()));
    updateScale();
}

void DeltaChartView::updatePlotRect()
{
    const int left = m_frame.leftMargin(smallFont(font()));
    const QSize size = viewport()->size();
    const QRect plot(left, kTop, std::max(kMonths, size.width() - left - kRight),
                     std::max(10, size.height() - kTop - kBottom));
    if (plot == m_plot)
        return;
    m_plot = plot;
    m_frame.place(plot);
}

void DeltaChartView::updateScale()
{
    double least = 0;
    double greatest = 0;
    for (const DeltaBars::Month &month : m_bars.months) {
        const double earlierLeast = month.earlier ? month.earlier->first : 0;
        const double earlierGreatest = month.earlier ? month.earlier->second : 0;
        least =
            std::min({least, month.current.value_or(0), month.previous.value_or(0), earlierLeast});
        greatest = std::max(
            {greatest, month.current.value_or(0), month.previous.value_or(0), earlierGreatest});
    }
    const int steps = std::max(2, (viewport()->height() - kTop - kBottom) / kStepHeight);
    // Figures of other months would be wrong, and none are known yet.
    m_frame.setLabelsVisible(!m_bars.isEmpty());
    m_frame.setScale(axisScale(least, greatest, steps, true), locale());
    updatePlotRect();
    viewport()->update();
}

void DeltaChartView::drawBackground(QPainter *painter, const QRectF &)
{
    const LookTokens &colours = tokens(palette());
    painter->fillRect(viewport()->rect(), QColor(colours.surface));
    if (m_state == State::Loading && m_bars.isEmpty())
        paintHatch(painter, m_plot, colours);
    if (m_selected && !m_bars.isEmpty())
        painter->fillRect(monthRect(*m_selected).adjusted(kTintMargin, 0, -kTintMargin, 0),
                          blended(QColor(colours.surface), QColor(colours.selection), kTint));
}

void DeltaChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const LookTokens &colours = tokens(palette());
    painter->save();
    painter->setFont(smallFont(font()));
    if (!m_bars.isEmpty()) {
        painter->setPen(QColor(colours.muted));
        painter->drawText(QRect(8, kHeadTop, m_plot.left() + 40, kHead),
                          Qt::AlignLeft | Qt::AlignVCenter, m_bars.unit);
        paintBars(painter);
        paintZeroLine(painter);
        paintLegend(painter);
    }
    if (hasFrame())
        paintMonths(painter);
    if (m_state == State::Empty && !m_emptyText.isEmpty()) {
        painter->setFont(font());
        painter->setPen(QColor(colours.muted));
        painter->drawText(m_plot.adjusted(12, 12, -12, -12),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (hasFocus())
        styleparts::paintFocusRing(painter, viewport()->rect(), colours, 0);
    painter->restore();
}

void DeltaChartView::paintMonths(QPainter *painter) const
{
    const LookTokens &colours = tokens(palette());
    QFont bold(painter->font());
    bold.setWeight(QFont::Bold);
    painter->save();
    // Names that are too wide for their room are cut to the letter that all calendars use.
    const QFontMetrics metrics(bold);
    bool fits = true;
    for (int month = 1; month <= kMonths; ++month) {
        const QString name = locale().standaloneMonthName(month, QLocale::ShortFormat);
        fits = fits && metrics.horizontalAdvance(name) <= monthRect(month).width();
    }
    for (int month = 1; month <= kMonths; ++month) {
        const bool isSelected = m_selected == month && !m_bars.isEmpty();
        if (isSelected)
            painter->setFont(bold);
        painter->setPen(QColor(isSelected ? colours.text : colours.muted));
        const QRect room = monthRect(month);
        painter->drawText(QRect(room.left(), m_plot.bottom() + 2, room.width(), kBottom - 4),
                          Qt::AlignCenter,
                          locale().standaloneMonthName(
                              month, fits ? QLocale::ShortFormat : QLocale::NarrowFormat));
        if (isSelected)
            painter->setFont(smallFont(font()));
    }
    painter->restore();
}

void DeltaChartView::paintBars(QPainter *painter) const
{
    const LookTokens &colours = tokens(palette());
    for (int month = 1; month <= kMonths; ++month) {
        const DeltaBars::Month &values = m_bars.months[std::size_t(month - 1)];
        const QRect previous = barRect(month, false);
        if (values.isPreviousEstimated && !previous.isEmpty())
            paintEstimate(painter, previous, QColor(colours.previous), colours);
        else
            painter->fillRect(previous, QColor(colours.previous));
        const QRect bar = barRect(month, true);
        if (values.isEstimated && !values.isPartial && !bar.isEmpty())
            paintEstimate(painter, bar, QColor(colours.accent), colours);
        else if (!values.isPartial)
            painter->fillRect(bar, QColor(colours.accent));
        else if (!bar.isEmpty())
            paintPartial(painter, bar, colours);
        if (!values.earlier)
            continue;
        const QRect room = monthRect(month);
        const auto &[least, greatest] = *values.earlier;
        paintRange(painter, room.left() + room.width() / 2, int(std::lround(yOf(greatest))),
                   int(std::lround(yOf(least))), colours);
    }
}

//! Where bars go down, too, their base is not the bottom of the chart.
void DeltaChartView::paintZeroLine(QPainter *painter) const
{
    if (m_frame.bottom() < 0)
        painter->fillRect(m_plot.left(), int(std::lround(yOf(0))), m_plot.width(), 1,
                          QColor(tokens(palette()).border));
}

QList<DeltaChartView::LegendItem> DeltaChartView::legend() const
{
    const auto hasMonth = [this](auto passes) {
        return std::any_of(m_bars.months.begin(), m_bars.months.end(), passes);
    };
    QList<LegendItem> items{{LegendItem::Previous, QString::number(m_bars.year - 1)},
                            {LegendItem::Current, QString::number(m_bars.year)}};
    if (hasMonth([](const DeltaBars::Month &month) {
            return month.isEstimated || month.isPreviousEstimated;
        }))
        //: Legend of a chart: what is not known from invoices
        items.append({LegendItem::Estimated, tr("estimated")});
    if (hasMonth([](const DeltaBars::Month &month) { return month.earlier.has_value(); })) {
        QStringList years;
        for (const int year : m_bars.earlierYears)
            years << QString::number(year);
        if (years.size() > 2)
            years = {QStringLiteral("%1 – %2").arg(years.first(), years.last())};
        //: Legend of a chart; %1 are years
        items.append(
            {LegendItem::Whisker, tr("range of %1").arg(years.join(QStringLiteral(", ")))});
    }
    if (hasMonth([](const DeltaBars::Month &month) { return month.isPartial && month.current; }))
        //: Legend of a chart: the month still runs
        items.append({LegendItem::Partial, tr("partial month")});
    return items;
}

void DeltaChartView::paintLegend(QPainter *painter) const
{
    const QFontMetrics metrics(painter->font());
    const auto widthOf = [&metrics](const LegendItem &item) {
        return kMark + kMarkGap + metrics.horizontalAdvance(item.text) + kItemGap;
    };
    QList<LegendItem> items = legend();
    int width = 0;
    for (const LegendItem &item : std::as_const(items))
        width += widthOf(item);
    // The years are what one must know; the rest is left out where there is no room.
    const int first = 8 + metrics.horizontalAdvance(m_bars.unit) + kItemGap;
    while (items.size() > 2 && first + width - kItemGap > m_plot.right())
        width -= widthOf(items.takeLast());
    int x = std::max(first, m_plot.right() - width + kItemGap);
    for (const LegendItem &item : std::as_const(items)) {
        paintMark(painter, item, {x, kHeadTop + (kHead - kMark) / 2, kMark, kMark});
        painter->setPen(QColor(tokens(palette()).muted));
        painter->drawText(QRect(x + kMark + kMarkGap, kHeadTop, widthOf(item), kHead),
                          Qt::AlignLeft | Qt::AlignVCenter, item.text);
        x += widthOf(item);
    }
}

void DeltaChartView::paintMark(QPainter *painter, const LegendItem &item, const QRect &mark) const
{
    const LookTokens &colours = tokens(palette());
    switch (item.mark) {
    case LegendItem::Previous:
        painter->fillRect(mark, QColor(colours.previous));
        break;
    case LegendItem::Current:
        painter->fillRect(mark, QColor(colours.accent));
        break;
    case LegendItem::Partial:
        paintPartial(painter, mark, colours);
        break;
    case LegendItem::Estimated:
        paintEstimate(painter, mark, QColor(colours.accent), colours);
        break;
    case LegendItem::Whisker:
        paintRange(painter, mark.center().x(), mark.top(), mark.bottom(), colours);
        break;
    }
}

void DeltaChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    updateScale();
}

void DeltaChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange)
        updateLook();
    else if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

void DeltaChartView::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void DeltaChartView::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
}

void DeltaChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() != Qt::LeftButton || m_bars.isEmpty() || position.y() < m_plot.top())
        return;
    // The name of a month is as good as its bars.
    for (int month = 1; month <= kMonths; ++month) {
        const QRect room = monthRect(month);
        if (position.x() >= room.left() && position.x() <= room.right())
            select(month);
    }
}

void DeltaChartView::select(int month)
{
    if (m_selected == month)
        return;
    setSelectedMonth(month);
    Q_EMIT monthSelected(month);
}

void DeltaChartView::moveSelection(int by)
{
    // The first key brings the selection to the side that it comes from.
    const int from = m_selected.value_or(by > 0 ? 0 : kMonths + 1);
    select(std::clamp(from + by, 1, kMonths));
}

void DeltaChartView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isOurs =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
    event->setAccepted(isOurs && !m_bars.isEmpty());
    if (!event->isAccepted())
        return;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        moveSelection(key == Qt::Key_Left ? -1 : 1);
    else
        select(key == Qt::Key_Home ? 1 : kMonths);
}

void DeltaChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void DeltaChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void DeltaChartView::paintChart(QPainter &painter, const QRectF &rect,
                                const LookTokens &colours) const
{
    if (m_bars.isEmpty())
        return;
    // A view of that size, as what is seen keeps its own.
    DeltaChartView copy;
    prepareForPaper(copy, *this, rect.size().toSize(), colours);
    copy.setState(State::Ready);
    copy.setBars(m_bars);
    copy.render(&painter, rect, copy.viewport()->rect(), Qt::IgnoreAspectRatio);
}

} // namespace meterdesk
