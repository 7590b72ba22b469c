// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainbar.h"

#include "ui/explore/periodpicker.h"
#include "ui/outbox/outboxbutton.h"
#include "ui/shell/jumpbox.h"
#include "ui/shell/statuslabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

namespace meterdesk {

namespace {

constexpr int kShortestConnection = 16; // letters

QWidget *makeSpacer()
{
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return spacer;
}

QWidget *makeGap()
{
    auto *gap = new QWidget;
    gap->setFixedWidth(metrics::kSidePadding);
    return gap;
}

} // namespace

MainBar::MainBar(QWidget *parent)
    : QToolBar(parent)
    , m_label(new QLabel)
    , m_connection(new QComboBox)
    , m_jump(new JumpBox)
    , m_period(new PeriodPicker)
    , m_status(new StatusLabel)
    , m_outbox(new OutboxButton)
{
    setObjectName(QStringLiteral("mainBar"));
    setMovable(false);
    setMinimumHeight(metrics::kToolBar);
    toggleViewAction()->setEnabled(false);
    m_label->setContentsMargins(metrics::kSidePadding, 0, 8, 0);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setBuddy(m_connection);
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_connection->setMinimumContentsLength(kShortestConnection);
    addWidget(m_label);
    addWidget(m_connection);
    addWidget(makeGap());
    m_jumpAction = addWidget(m_jump);
    addWidget(makeSpacer());
    m_periodAction = addWidget(m_period);
    addWidget(makeSpacer());
    addWidget(m_status);
    m_outboxAction = addWidget(m_outbox);
    addWidget(makeGap());
    retranslate();
    connect(m_connection, &QComboBox::activated, this, [this](int index) {
        Q_EMIT connectionChosen({m_connection->itemData(index).toString()});
    });
}

void MainBar::setConnections(const QList<Connection> &connections,
                             const std::optional<Connection> &current)
{
    const QSignalBlocker blocker(m_connection);
    m_connection->clear();
    for (const Connection &connection : connections)
        m_connection->addItem(icon(QStringLiteral("plug"), IconInk::Muted), connection.name,
                              connection.id.value);
    m_connection->setEnabled(!connections.isEmpty());
    m_label->setEnabled(!connections.isEmpty());
    setCurrent(current ? current->id : ConnectionId());
}

void MainBar::setCurrent(const ConnectionId &current)
{
    m_connection->setCurrentIndex(m_connection->findData(current.value));
}

void MainBar::setPeriodShown(bool isShown)
{
    m_periodAction->setVisible(isShown);
}

void MainBar::setJumpShown(bool isShown)
{
    m_jumpAction->setVisible(isShown);
}

void MainBar::setOutboxShown(bool isShown)
{
    m_outboxAction->setVisible(isShown);
}

void MainBar::retranslate()
{
    m_label->setText(tr("Connection"));
    m_connection->setAccessibleName(m_label->text());
}

void MainBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

} // namespace meterdesk
