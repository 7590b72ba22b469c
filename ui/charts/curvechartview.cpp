// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvechartview.h"

#include "ui/charts/averagedaycontent.h"
#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartdecor.h"
#include "ui/charts/charttexts.h"
#include "ui/charts/durationcontent.h"
#include "ui/charts/scattercontent.h"
#include "ui/widgets/styleparts.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr int kTop = 34; // room for the unit and the legend
constexpr int kHeadTop = 4;
constexpr int kHead = 22;
constexpr int kBottom = 24; // room for the labels, without the title of the axis
constexpr int kRight = 18;
constexpr int kStepHeight = 64; // of the value axis, about
constexpr int kStepWidth = 80; // of the axis at the bottom
constexpr int kTick = 4;
constexpr int kMark = 14; // of the legend
constexpr int kMarkGap = 6;
constexpr int kItemGap = 20;
constexpr float kBandOpacity = 0.3F; // of the mark: stronger than the band, it is small
constexpr int kTextMargin = 12;

} // namespace

CurveChartView::CurveChartView(QWidget *parent)
    : QChartView(parent)
    , m_frame(*this)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    updateLook();
}

CurveChartView::~CurveChartView() = default;

void CurveChartView::setAverageDay(std::shared_ptr<const AverageDay> day, const ChartLabels &labels)
{
    if (!day)
        return clear();
    setContent(Kind::AverageDay, std::make_shared<AverageDayContent>(std::move(day), labels));
}

void CurveChartView::setDurationCurve(std::shared_ptr<const DurationCurve> curve,
                                      const ChartLabels &labels)
{
    if (!curve)
        return clear();
    setContent(Kind::DurationCurve, std::make_shared<DurationContent>(std::move(curve), labels));
}

void CurveChartView::setScatter(std::shared_ptr<const Scatter> scatter, const ScatterFit &fit,
                                const ChartLabels &labels, const QString &temperatureUnit)
{
    if (!scatter)
        return clear();
    setContent(Kind::Scatter,
               std::make_shared<ScatterContent>(std::move(scatter), fit, labels, temperatureUnit));
}

void CurveChartView::clear()
{
    setContent(Kind::None, nullptr);
}

void CurveChartView::setContent(Kind kind, std::shared_ptr<const CurveContent> content)
{
    const bool hadCursor = m_cursor.has_value();
    m_kind = kind;
    m_content = std::move(content);
    m_cursor.reset();
    updateScale();
    if (hadCursor)
        Q_EMIT cursorChanged(-1);
    Q_EMIT figuresChanged();
}

void CurveChartView::setState(State state, const QString &emptyText)
{
    m_state = state;
    m_emptyText = emptyText;
    m_frame.setVisible(hasContent() || m_state != State::Empty);
    viewport()->update();
}

bool CurveChartView::hasContent() const
{
    return m_content && !m_content->isEmpty();
}

void CurveChartView::setCursor(std::optional<int> index)
{
    if (index && (!hasContent() || *index < 0 || *index >= m_content->count()))
        index.reset();
    if (index == m_cursor)
        return;
    m_cursor = index;
    viewport()->update();
    QAccessibleValueChangeEvent event(this, cursorText());
    QAccessible::updateAccessibility(&event);
    Q_EMIT cursorChanged(m_cursor.value_or(-1));
    Q_EMIT figuresChanged();
}

QList<ReadoutStrip::Figure> CurveChartView::figures() const
{
    return hasContent() ? m_content->figures(m_cursor, locale()) : QList<ReadoutStrip::Figure>();
}

QString CurveChartView::cursorText() const
{
    if (!m_cursor)
        return {};
    QStringList words;
    for (const ReadoutStrip::Figure &figure : figures())
        words
            << QStringLiteral("%1: %2 %3").arg(figure.caption, figure.value, figure.unit).trimmed();
    return words.join(QStringLiteral(", "));
}

qreal CurveChartView::xOf(double x) const
{
    return space().xOf(x);
}

CurveSpace CurveChartView::space() const
{
    CurveSpace space;
    space.plot = m_plot;
    space.bottom = m_frame.bottom();
    space.top = m_frame.top();
    if (hasContent())
        std::tie(space.left, space.right) = m_content->ends(m_plot.width() / kStepWidth);
    return space;
}

QSize CurveChartView::sizeHint() const
{
    return {800, 380};
}

void CurveChartView::updateLook()
{
    m_frame.setLook(tokens(palette()), smallFont(font()));
    updateScale();
}

void CurveChartView::updateScale()
{
    const int below = kBottom + QFontMetrics(smallFont(font())).height();
    const QSize size = viewport()->size();
    const MinMax minMax = hasContent() ? m_content->values() : MinMax();
    const int steps = std::max(2, (size.height() - kTop - below) / kStepHeight);
    // Figures of something else would be wrong, and none are known yet.
    m_frame.setLabelsVisible(!minMax.isEmpty());
    m_frame.setVisible(hasContent() || m_state != State::Empty);
    m_frame.setScale(
        axisScale(minMax.min, minMax.max, steps, !(hasContent() && m_content->labels().isOfValues)),
        locale());
    const int left = m_frame.leftMargin(smallFont(font()));
    const QRect plot(left, kTop, std::max(10, size.width() - left - kRight),
                     std::max(10, size.height() - kTop - below));
    if (plot != m_plot) {
        m_plot = plot;
        m_frame.place(m_plot);
        Q_EMIT plotRectChanged(m_plot);
    }
    viewport()->update();
}

void CurveChartView::drawBackground(QPainter *painter, const QRectF &)
{
    const LookTokens &colours = tokens(palette());
    painter->fillRect(viewport()->rect(), QColor(colours.surface));
    if (m_state == State::Loading && !hasContent())
        paintHatch(painter, m_plot, colours);
}

void CurveChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const LookTokens &colours = tokens(palette());
    painter->save();
    painter->setFont(smallFont(font()));
    if (hasContent()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setClipRect(m_plot.adjusted(-4, -4, 4, 2), Qt::IntersectClip);
        m_content->paint(painter, space(), colours);
        painter->restore();
        paintHead(painter);
        paintBottomLabels(painter);
        if (m_cursor)
            paintCursor(painter);
    }
    if (m_state == State::Empty && !m_emptyText.isEmpty()) {
        painter->setFont(font());
        painter->setPen(QColor(colours.muted));
        painter->drawText(m_plot.adjusted(kTextMargin, kTextMargin, -kTextMargin, -kTextMargin),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (hasFocus())
        styleparts::paintFocusRing(painter, viewport()->rect(), colours, 0);
    painter->restore();
}

void CurveChartView::paintHead(QPainter *painter) const
{
    const LookTokens &colours = tokens(palette());
    const QFontMetrics metrics(painter->font());
    const QString title = m_content->valueTitle();
    painter->setPen(QColor(colours.muted));
    painter->drawText(QRect(8, kHeadTop, m_plot.right(), kHead), Qt::AlignLeft | Qt::AlignVCenter,
                      title);
    QList<CurveContent::LegendItem> items = m_content->legend(colours, locale());
    const auto widthOf = [&metrics](const CurveContent::LegendItem &item) {
        return kMark + kMarkGap + metrics.horizontalAdvance(item.text) + kItemGap;
    };
    int width = -kItemGap;
    for (const CurveContent::LegendItem &item : std::as_const(items))
        width += widthOf(item);
    // The first ones are what one must know; the rest is left out where there is no room.
    const int first = 8 + metrics.horizontalAdvance(title) + kItemGap;
    while (items.size() > 1 && first + width > m_plot.right())
        width -= widthOf(items.takeLast());
    int x = std::max(first, m_plot.right() - width);
    for (const CurveContent::LegendItem &item : std::as_const(items)) {
        const QRectF mark(x, kHeadTop + (kHead - kMark) / 2.0, kMark, kMark);
        QColor ink(item.ink);
        if (item.mark == CurveContent::LegendItem::Line) {
            painter->fillRect(QRectF(mark.left(), mark.center().y() - 1, kMark, 2), ink);
        } else if (item.mark == CurveContent::LegendItem::Band) {
            ink.setAlphaF(kBandOpacity);
            painter->fillRect(mark.adjusted(0, 2, 0, -2), ink);
        } else {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ink);
            painter->drawEllipse(mark.center(), kMark / 4.0, kMark / 4.0);
            painter->restore();
        }
        painter->drawText(QRect(x + kMark + kMarkGap, kHeadTop, widthOf(item), kHead),
                          Qt::AlignLeft | Qt::AlignVCenter, item.text);
        x += widthOf(item);
    }
}

void CurveChartView::paintBottomLabels(QPainter *painter) const
{
    const LookTokens &colours = tokens(palette());
    const QFontMetrics metrics(painter->font());
    const CurveSpace place = space();
    const int top = m_plot.bottom() + 1;
    const int steps = std::max(2, m_plot.width() / kStepWidth);
    qreal free = 0;
    for (const CurveContent::Tick &tick : m_content->ticks(steps, locale())) {
        const qreal x = std::round(place.xOf(tick.at));
        painter->fillRect(QRectF(x, top, 1, kTick), QColor(colours.border));
        const qreal width = metrics.horizontalAdvance(tick.text);
        const qreal left = std::clamp(x - width / 2, m_plot.left() - width / 2,
                                      m_plot.right() + kRight - kTick - width);
        if (left < free)
            continue;
        painter->setPen(QColor(colours.muted));
        painter->drawText(QPointF(left, top + kTick + metrics.ascent()), tick.text);
        free = left + width + kMarkGap;
    }
    painter->setPen(QColor(colours.muted));
    painter->drawText(
        QRect(m_plot.left(), top + kTick + metrics.height(), m_plot.width(), metrics.height()),
        Qt::AlignRight | Qt::AlignVCenter, m_content->bottomTitle());
}

void CurveChartView::paintCursor(QPainter *painter) const
{
    const LookTokens &colours = tokens(palette());
    const CurveSpace place = space();
    const CurveContent::Cursor at = m_content->cursor(*m_cursor, locale());
    const qreal x = place.xOf(at.x);
    const QLocale language = locale();
    const ChartDecor decor{colours, painter->font(), language, m_plot, {}, QTimeZone::utc()};
    decor.paintCursor(
        painter, x, std::isnan(at.value) ? std::nullopt : std::optional(place.yOf(at.value)),
        numberText(at.value, m_content->labels().decimals, language), at.xText, colours.accent);
    if (!at.other || std::isnan(*at.other))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(QColor(colours.series[1]));
    painter->setPen(QPen(QColor(colours.surface), 1.5));
    painter->drawEllipse(QPointF(std::round(x) + 0.5, place.yOf(*at.other)), 4, 4);
    painter->restore();
}

void CurveChartView::paintChart(QPainter &painter, const QRectF &rect,
                                const LookTokens &colours) const
{
    if (!hasContent())
        return;
    // A view of that size, as what is seen keeps its own.
    CurveChartView copy;
    prepareForPaper(copy, *this, rect.size().toSize(), colours);
    copy.setState(State::Ready);
    copy.setContent(m_kind, m_content);
    copy.render(&painter, rect, copy.viewport()->rect(), Qt::IgnoreAspectRatio);
}

} // namespace meterdesk
