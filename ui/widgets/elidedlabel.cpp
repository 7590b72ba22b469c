// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace meterdesk {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setLine(const QString &line)
{
    setText(line);
    setToolTip(line);
}

void ElidedLabel::setShortest(int width)
{
    m_shortest = width;
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_shortest), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    style()->drawItemText(
        &painter, area, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
        isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, area.width()),
        foregroundRole());
}

} // namespace meterdesk
