// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/tokenfield.h"

#include "ui/connections/tokenprivacy.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QPainter>

namespace meterdesk {

namespace {

constexpr int kLockMargin = 8;

} // namespace

TokenField::TokenField(QWidget *parent)
    : QLineEdit(parent)
{
    keepTokensFromReaders();
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setTextMargins(0, 0, metrics::kRowIcon + kLockMargin, 0);
    // The lock comes and goes with the first character.
    connect(this, &QLineEdit::textChanged, this, qOverload<>(&QWidget::update));
}

void TokenField::clearToken()
{
    setText(QString()); // unlike clear(), this empties the history of Undo, too
}

void TokenField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (text().isEmpty())
        return;
    QRect lock(0, 0, metrics::kRowIcon, metrics::kRowIcon);
    lock.moveCenter(rect().center());
    lock.moveRight(rect().right() - kLockMargin);
    QPainter painter(this);
    icon(QStringLiteral("lock"), IconInk::Muted)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), lock));
}

} // namespace meterdesk
