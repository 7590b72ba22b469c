// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How CurveChartView answers keys and the pointer.
#include "ui/charts/curvechartview.h"
#include "ui/charts/curvecontent.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace meterdesk {

void CurveChartView::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(hasContent() && !event->modifiers().testFlag(Qt::AltModifier));
    if (!event->isAccepted())
        return;
    const int all = m_content->count();
    const auto move = [this](int by) { setCursor(m_content->stepped(m_cursor, by)); };
    switch (event->key()) {
    case Qt::Key_Left:
        move(-1);
        break;
    case Qt::Key_Right:
        move(1);
        break;
    case Qt::Key_PageUp:
        move(-std::max(1, all / 10));
        break;
    case Qt::Key_PageDown:
        move(std::max(1, all / 10));
        break;
    case Qt::Key_Home:
        setCursor(m_content->stepped(std::nullopt, 1));
        break;
    case Qt::Key_End:
        setCursor(m_content->stepped(std::nullopt, -1));
        break;
    default:
        event->ignore();
    }
}

void CurveChartView::placeCursorAt(const QPointF &position)
{
    if (hasContent() && QRectF(m_plot).contains(position))
        setCursor(m_content->nearest(position, space()));
}

void CurveChartView::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
    if (event->isAccepted())
        placeCursorAt(event->position());
}

void CurveChartView::mouseMoveEvent(QMouseEvent *event)
{
    placeCursorAt(event->position());
}

void CurveChartView::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void CurveChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    updateScale();
}

void CurveChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        updateLook();
        Q_EMIT figuresChanged();
        break;
    default:
        break;
    }
}

void CurveChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void CurveChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace meterdesk
