// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace meterdesk {

namespace {

struct Look
{
    QRgb wash;
    QString icon;
    IconInk ink;
};

Look lookOf(Banner::Kind kind, const LookTokens &colours)
{
    switch (kind) {
    case Banner::Kind::Error:
        return {colours.errorBg, QStringLiteral("error"), IconInk::Error};
    case Banner::Kind::Warning:
        return {colours.warnBg, QStringLiteral("warning"), IconInk::Warn};
    case Banner::Kind::Offline:
        return {colours.warnBg, QStringLiteral("offline"), IconInk::Warn};
    case Banner::Kind::Info:
        break;
    }
    return {colours.infoBg, QStringLiteral("info"), IconInk::Info};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons{new QPushButton(this), new QPushButton(this)}
{
    setMinimumHeight(metrics::kBanner);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kSidePadding, 4, metrics::kSidePadding, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (int i = 0; i < 2; ++i) {
        layout->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { Q_EMIT buttonClicked(i); });
    }
    hide();
}

void Banner::showMessage(Kind kind, const QString &text, const QStringList &buttons)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    for (int i = 0; i < 2; ++i) {
        m_buttons[i]->setVisible(i < buttons.size());
        m_buttons[i]->setText(buttons.value(i));
    }
    updateLook();
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::clear()
{
    m_text->clear();
    hide();
}

void Banner::focusButton(int index)
{
    m_buttons[index]->setFocus(Qt::OtherFocusReason);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(lookOf(m_kind, tokens(palette())).wash));
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    QWidget::changeEvent(event);
}

void Banner::updateLook()
{
    const Look look = lookOf(m_kind, tokens(palette()));
    m_icon->setPixmap(icon(look.icon, look.ink).pixmap(metrics::kButtonIcon, metrics::kButtonIcon));
    update();
}

} // namespace meterdesk
