// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/fieldnote.h"

#include "ui/widgets/meterdeskstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kSmallestText = 11;
//! To the next field.
constexpr int kBelow = 12;

} // namespace

InkIcon::InkIcon(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

//! As high as the line of text beside it.
QSize InkIcon::sizeHint() const
{
    return {metrics::kRowIcon, std::max(metrics::kRowIcon, fontMetrics().height())};
}

void InkIcon::setIcon(const QString &name, IconInk ink)
{
    m_name = name;
    m_ink = ink;
    QWidget::update();
}

void InkIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icon(m_name, m_ink).paint(&painter, rect(), Qt::AlignCenter);
}

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new InkIcon)
    , m_text(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_icon->setIcon(QStringLiteral("error"), IconInk::Error);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    updateFont();
    update();
}

void FieldNote::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void FieldNote::setError(const QString &error)
{
    m_error = error;
    update();
}

void FieldNote::update()
{
    const bool isWrong = !m_error.isEmpty();
    const QString text = isWrong ? m_error : m_hint;
    m_icon->setVisible(isWrong);
    m_text->setVisible(!text.isEmpty());
    m_text->setText(text);
    m_text->setForegroundRole(isWrong ? QPalette::WindowText : QPalette::PlaceholderText);
    m_field->setAccessibleDescription(text);
    layout()->setContentsMargins(0, text.isEmpty() ? 0 : 4, 0, kBelow);
}

//! Secondary lines are a little smaller than all texts, whatever size those have.
void FieldNote::updateFont()
{
    QFont small = QApplication::font();
    small.setPixelSize(std::max(kSmallestText, QFontInfo(small).pixelSize() - 1));
    setFont(small);
}

bool FieldNote::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateFont();
    return QWidget::event(event);
}

} // namespace meterdesk
