// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/energychip.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace meterdesk {

namespace {

constexpr int kPadding = 4;
constexpr int kUnderline = 2;

} // namespace

EnergyChip::EnergyChip(Energy energy, QWidget *parent)
    : QToolButton(parent)
    , m_energy(energy)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    retranslate();
}

QString EnergyChip::nameOf(Energy energy)
{
    switch (energy) {
    case Energy::Electricity:
        return tr("Electricity");
    case Energy::Gas:
        return tr("Gas");
    case Energy::Water:
        return tr("Water");
    case Energy::Heat:
        return tr("Heat");
    case Energy::Cold:
        return tr("Cold");
    }
    return {};
}

void EnergyChip::retranslate()
{
    const QString name = nameOf(m_energy);
    setToolTip(name);
    setAccessibleName(name);
}

QSize EnergyChip::sizeHint() const
{
    return badgeSize(font()) + QSize(2 * kPadding, 2 * kPadding);
}

void EnergyChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const LookTokens &colours = tokens(palette());
    if (isChecked() || underMouse())
        painter.fillRect(rect(), QColor(isChecked() ? colours.selection : colours.hover));
    QRect badge(QPoint(), badgeSize(font()));
    badge.moveCenter(rect().center());
    paintBadge(&painter, badge, m_energy, {}, font(), palette());
    if (isChecked())
        painter.fillRect(0, height() - kUnderline, width(), kUnderline, QColor(colours.accent));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void EnergyChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace meterdesk
