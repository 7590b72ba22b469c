// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QScopedValueRollback>

namespace meterdesk {

OutboxButton::OutboxButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    updateLook();
}

void OutboxButton::setCounts(int open, int attention)
{
    if (open == m_open && attention == m_attention)
        return;
    m_open = open;
    m_attention = attention;
    updateLook();
}

void OutboxButton::updateLook()
{
    const bool needsPerson = m_attention > 0;
    const QString title = tr("Outbox");
    setText(m_open > 0 ? QStringLiteral("%1 %2").arg(title, QLocale().toString(m_open)) : title);
    setIcon(meterdesk::icon(QStringLiteral("outbox"), needsPerson ? IconInk::Warn : IconInk::Text));
    QString tip = m_open > 0 ? tr("%n not settled", nullptr, m_open) : tr("Nothing waits");
    if (needsPerson)
        tip = QStringLiteral("%1 · %2").arg(tip, tr("%n need(s) you", nullptr, m_attention));
    setToolTip(tip);
    setAccessibleName(QStringLiteral("%1: %2").arg(title, tip));
    const QScopedValueRollback colouring(m_isColouring, true);
    QPalette colours; // with one role alone: the others follow the theme
    if (needsPerson)
        colours.setColor(QPalette::ButtonText, QColor(tokens(QApplication::palette()).warn));
    setPalette(colours);
}

void OutboxButton::changeEvent(QEvent *event)
{
    const bool isOther = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::ApplicationPaletteChange;
    if (isOther && !m_isColouring)
        updateLook();
    QToolButton::changeEvent(event);
}

} // namespace meterdesk
