// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How HeatMapView answers keys and the pointer.
#include "ui/charts/heatmaptexts.h"
#include "ui/charts/heatmapview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr qreal kMarkReach = 12; // to either side of a mark: targets are 24 pixels wide

} // namespace

void HeatMapView::moveCursorTo(const HeatCell &cell)
{
    const HeatCell inside{std::clamp(cell.day, 0, m_map->days - 1),
                          std::clamp(cell.slot, 0, m_map->slotsPerDay - 1)};
    if (m_cursor == inside)
        return;
    setCursorCell(inside);
    const TimeRange time = timeOf(inside);
    Q_EMIT cursorChanged(time.from, time.to);
}

void HeatMapView::moveCursor(int days, int slots)
{
    // The first key brings the cursor to the side that it comes from.
    if (!m_cursor)
        moveCursorTo({days < 0 ? m_map->days - 1 : 0, slots < 0 ? m_map->slotsPerDay - 1 : 0});
    else
        moveCursorTo({m_cursor->day + days, m_cursor->slot + slots});
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(hasMap() && event->modifiers().testFlag(Qt::AltModifier) == false);
    if (!event->isAccepted())
        return;
    const HeatCell cell = m_cursor.value_or(HeatCell());
    const auto monthAway = [&](int months) {
        return int(m_map->day(cell.day).daysTo(m_map->day(cell.day).addMonths(months)));
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveCursor(event->key() == Qt::Key_Left ? -1 : 1, 0);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveCursor(0, event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        moveCursor(monthAway(event->key() == Qt::Key_PageUp ? -1 : 1), 0);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        moveCursorTo({event->key() == Qt::Key_Home ? 0 : m_map->days - 1, cell.slot});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        askForDay();
        break;
    default:
        event->ignore();
    }
}

void HeatMapView::askForDay()
{
    if (!m_cursor)
        return;
    const auto day = static_cast<std::size_t>(m_cursor->day);
    Q_EMIT dayAsked(m_map->dayEdges[day], m_map->dayEdges[day + 1]);
}

// The bars below tell the day and leave the hour, those at the right the other way round.
void HeatMapView::placeCursorAt(const QPointF &position)
{
    if (!hasMap())
        return;
    const HeatCell cell{m_layout.dayAt(position.x()), m_layout.slotAt(position.y())};
    const HeatCell before = m_cursor.value_or(HeatCell{0, m_map->slotsPerDay / 2});
    if (m_layout.plot.contains(position))
        moveCursorTo(cell);
    else if (m_layout.sums.contains(position))
        moveCursorTo({cell.day, before.slot});
    else if (m_layout.means.contains(position))
        moveCursorTo({before.day, cell.slot});
}

void HeatMapView::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
    if (event->isAccepted())
        placeCursorAt(event->position());
}

void HeatMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    const QPointF at = event->position();
    if (event->isAccepted() && hasMap()
        && (m_layout.plot.contains(at) || m_layout.sums.contains(at)))
        askForDay();
}

void HeatMapView::mouseMoveEvent(QMouseEvent *event)
{
    placeCursorAt(event->position());
}

QString HeatMapView::tipAt(const QPointF &position) const
{
    const QLocale place = locale();
    const HeatMapTexts texts(*m_map, m_labels, place);
    if (m_layout.head.contains(position) && position.x() >= m_layout.scale.left())
        return texts.scaleText();
    if (m_layout.head.contains(position))
        return texts.remarks(); // it may be cut
    if (!m_layout.marks.adjusted(-kMarkReach, 0, kMarkReach, 0).contains(position))
        return {};
    const int last = m_layout.dayAt(position.x() + kMarkReach);
    for (int day = m_layout.dayAt(position.x() - kMarkReach); day <= last; ++day) {
        const QString text = texts.markText(day);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool HeatMapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const QString text = hasMap() ? tipAt(help->pos()) : QString();
    if (text.isEmpty())
        return QWidget::event(event); // the tooltip of the widget
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void HeatMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateLayout();
}

void HeatMapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        updateLayout();
        Q_EMIT figuresChanged();
        break;
    default:
        break;
    }
}

} // namespace meterdesk
