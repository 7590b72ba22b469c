// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/titleblock.h"

#include "ui/charts/chartdecor.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

constexpr qreal kMargin = 14; // left and right
constexpr qreal kTop = 10;
constexpr qreal kBelowTitle = 4;
constexpr qreal kBetween = 18; // items of a line
constexpr qreal kLead = 3; // between lines
constexpr qreal kBottom = 8;
constexpr qreal kSwatch = 22;
constexpr qreal kGap = 6; // between a swatch or a caption and its words

QFont titleFont(const QFont &font)
{
    QFont large(font);
    large.setPixelSize(QFontInfo(font).pixelSize() + 4);
    large.setBold(true);
    return large;
}

//! Lays items out in lines, and paints them where there is a painter.
class Flow
{
public:
    Flow(const QRectF &area, const QFont &font, const LookTokens *colours, QPainter *painter)
        : m_area(area.adjusted(kMargin, 0, -kMargin, 0))
        , m_metrics(font)
        , m_colours(colours)
        , m_painter(painter)
        , m_x(m_area.left())
        , m_y(area.top())
    { }

    void add(const TitleBlock::Line &line)
    {
        const QString caption = line.caption + QLatin1Char(':');
        const qreal first = m_metrics.horizontalAdvance(caption) + kGap;
        place(first, line.text);
        if (!m_painter)
            return next(first, line.text);
        m_painter->setPen(QColor(m_colours->muted));
        m_painter->drawText(QPointF(m_x, m_y + m_metrics.ascent()), caption);
        paintText(first, line.text);
    }
    void add(const TitleBlock::Course &course)
    {
        place(kSwatch + kGap, course.name);
        if (!m_painter)
            return next(kSwatch + kGap, course.name);
        paintSwatch(course);
        paintText(kSwatch + kGap, course.name);
    }
    void endLine()
    {
        if (m_x > m_area.left())
            m_y += m_metrics.height() + kLead;
        m_x = m_area.left();
    }
    qreal bottom() const { return m_y; }

private:
    //! A text that is wider than the line goes over several.
    QRectF roomFor(qreal first, const QString &text) const
    {
        const qreal width = std::max<qreal>(40, m_area.width() - first);
        const QRectF room(m_x + first, m_y, width, 1e4);
        if (m_metrics.horizontalAdvance(text) + 1 <= width)
            return {room.topLeft(),
                    QSizeF(m_metrics.horizontalAdvance(text) + 1, m_metrics.height())};
        return m_metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWrapAnywhere | Qt::TextWordWrap,
                                      text);
    }
    void place(qreal first, const QString &text)
    {
        if (m_x > m_area.left() && m_x + first + m_metrics.horizontalAdvance(text) > m_area.right())
            endLine();
    }
    void next(qreal first, const QString &text)
    {
        const QRectF room = roomFor(first, text);
        if (room.height() > m_metrics.height() * 1.5) {
            m_y += room.height() + kLead;
            m_x = m_area.left();
        } else {
            m_x = room.right() + kBetween;
        }
    }
    void paintText(qreal first, const QString &text)
    {
        m_painter->setPen(QColor(m_colours->text));
        const QRectF room = roomFor(first, text);
        if (room.height() > m_metrics.height() * 1.5)
            m_painter->drawText(room, Qt::AlignLeft | Qt::TextWrapAnywhere | Qt::TextWordWrap,
                                text);
        else
            m_painter->drawText(QPointF(m_x + first, m_y + m_metrics.ascent()), text);
        next(first, text);
    }
    void paintSwatch(const TitleBlock::Course &course)
    {
        constexpr qreal width = 2;
        QPen pen(course.ink, width, Qt::SolidLine, Qt::FlatCap);
        if (!course.dashes.isEmpty()) {
            QList<qreal> pattern;
            for (const int dash : course.dashes)
                pattern << dash / width;
            pen.setDashPattern(pattern);
        }
        m_painter->setPen(pen);
        const qreal y = m_y + m_metrics.height() / 2;
        m_painter->drawLine(QPointF(m_x, y), QPointF(m_x + kSwatch, y));
    }

    const QRectF m_area;
    const QFontMetricsF m_metrics;
    const LookTokens *m_colours;
    QPainter *m_painter;
    qreal m_x;
    qreal m_y;
};

//! Everything below the title; returns where it ends.
qreal flow(const TitleBlock &block, const QRectF &area, const QFont &font,
           const LookTokens *colours, QPainter *painter)
{
    Flow flow(area, font, colours, painter);
    for (const TitleBlock::Line &line : block.lines)
        flow.add(line);
    flow.endLine();
    for (const TitleBlock::Course &course : block.courses)
        flow.add(course);
    flow.endLine();
    return flow.bottom();
}

} // namespace

qreal TitleBlock::height(qreal width, const QFont &font) const
{
    const QFontMetricsF metrics(titleFont(font));
    const qreal top = kTop + metrics.height() + kBelowTitle;
    return std::ceil(flow(*this, QRectF(0, top, width, 1), smallFont(font), nullptr, nullptr)
                     + kBottom);
}

void TitleBlock::paint(QPainter &painter, const QRectF &area, const QFont &font,
                       const LookTokens &colours) const
{
    painter.save();
    const QFont large = titleFont(font);
    const QFontMetricsF metrics(large);
    painter.setFont(large);
    painter.setPen(QColor(colours.text));
    painter.drawText(QPointF(area.left() + kMargin, area.top() + kTop + metrics.ascent()),
                     metrics.elidedText(title, Qt::ElideRight, area.width() - 2 * kMargin));
    painter.setFont(smallFont(font));
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal top = area.top() + kTop + metrics.height() + kBelowTitle;
    const qreal bottom =
        flow(*this, QRectF(area.left(), top, area.width(), 1), smallFont(font), &colours, &painter);
    painter.fillRect(QRectF(area.left() + kMargin, std::ceil(bottom + kBottom) - 1,
                            area.width() - 2 * kMargin, 1),
                     QColor(colours.line));
    painter.restore();
}

} // namespace meterdesk
