// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/inlinemessage.h"

#include "ui/connections/fieldnote.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace meterdesk {

namespace {

QRgb washOf(Banner::Kind kind, const LookTokens &colours)
{
    switch (kind) {
    case Banner::Kind::Error:
        return colours.errorBg;
    case Banner::Kind::Warning:
    case Banner::Kind::Offline:
        return colours.warnBg;
    case Banner::Kind::Info:
        break;
    }
    return colours.infoBg;
}

void setIconOf(InkIcon *icon, Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Error:
        return icon->setIcon(QStringLiteral("error"), IconInk::Error);
    case Banner::Kind::Warning:
        return icon->setIcon(QStringLiteral("warning"), IconInk::Warn);
    case Banner::Kind::Offline:
        return icon->setIcon(QStringLiteral("offline"), IconInk::Warn);
    case Banner::Kind::Info:
        return icon->setIcon(QStringLiteral("info"), IconInk::Info);
    }
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new InkIcon)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_button, 1, 1, Qt::AlignLeft);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_button, &QPushButton::clicked, this, &InlineMessage::buttonClicked);
    hide();
}

void InlineMessage::showMessage(Banner::Kind kind, const QString &text, const QString &button)
{
    m_kind = kind;
    setIconOf(m_icon, kind);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    show();
    update();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::clear()
{
    m_text->clear();
    hide();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(washOf(m_kind, tokens(palette()))));
}

} // namespace meterdesk
