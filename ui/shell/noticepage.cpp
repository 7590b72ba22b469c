// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticepage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr int kTextWidth = 560;
constexpr int kTitleSize = 20;

} // namespace

NoticePage::NoticePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_primary(new QPushButton)
    , m_secondary(new QPushButton)
{
    QFont large = font();
    large.setPixelSize(kTitleSize);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setFixedWidth(kTextWidth);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kTextWidth);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_primary->setProperty("primary", true);
    m_primary->setAutoDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();

    connect(m_primary, &QPushButton::clicked, this, &NoticePage::primaryClicked);
    connect(m_secondary, &QPushButton::clicked, this, &NoticePage::secondaryClicked);
}

void NoticePage::setNotice(const QString &title, const QString &text, const QString &primary,
                           const QString &secondary)
{
    m_title->setText(title);
    m_text->setText(text);
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
}

} // namespace meterdesk
