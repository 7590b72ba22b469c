// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/firstpaint.h"

#include <QEvent>
#include <QWidget>

namespace meterdesk {

FirstPaint::FirstPaint(QWidget &widget, QObject *parent, std::function<bool()> counts)
    : QObject(parent)
    , m_counts(std::move(counts))
{
    widget.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && (!m_counts || m_counts())) {
        watched->removeEventFilter(this);
        // It is only about to be painted, and its children after it.
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace meterdesk
