// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statuslabel.h"

#include "services/session.h"
#include "texts/datetexts.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace meterdesk {

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, metrics::kSidePadding, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_text);
}

void StatusLabel::showState(const Session *session)
{
    setVisible(session != nullptr);
    if (!session)
        return;
    QString text;
    const bool isSendOnly = session->isSendOnly();
    m_iconName = QStringLiteral("online");
    m_ink = IconInk::Ok;
    switch (session->state()) {
    case Session::State::Connecting:
        // One that only sends has nothing to ask for until it sends.
        text = isSendOnly ? tr("Send-only") : tr("Connecting…");
        m_ink = IconInk::Muted;
        break;
    case Session::State::Online:
        text = session->isReadOnly() ? tr("Read-only")
            : isSendOnly             ? tr("Send-only")
                                     : tr("Online");
        if (session->isReadOnly())
            m_iconName = QStringLiteral("lock");
        break;
    case Session::State::Silent:
        text = tr("No answer since %1").arg(clockText(session->since().toLocalTime().time()));
        m_iconName = QStringLiteral("hourglass");
        m_ink = IconInk::Warn;
        break;
    case Session::State::Offline:
        text = tr("Offline since %1").arg(clockText(session->since().toLocalTime().time()));
        m_iconName = QStringLiteral("offline");
        m_ink = IconInk::Warn;
        break;
    case Session::State::SignedOut:
        text = tr("Signed out");
        m_iconName = QStringLiteral("lock");
        m_ink = IconInk::Error;
        break;
    case Session::State::Paused:
        text = tr("Paused");
        m_iconName = QStringLiteral("pause");
        m_ink = IconInk::Warn;
        break;
    }
    m_text->setText(text);
    // Screen readers find the state by this name and read it as its text.
    m_text->setAccessibleName(tr("Status"));
    m_text->setAccessibleDescription(text);
    setToolTip(session->connection().apiUrl.toDisplayString());
    updateLook();
}

void StatusLabel::updateLook()
{
    m_icon->setPixmap(icon(m_iconName, m_ink).pixmap(metrics::kButtonIcon, metrics::kButtonIcon));
    const LookTokens &named = tokens(palette());
    const QColor colour(m_ink == IconInk::Ok          ? named.ok
                            : m_ink == IconInk::Warn  ? named.warn
                            : m_ink == IconInk::Error ? named.error
                                                      : named.muted);
    QPalette colours = palette();
    // A label in a tool bar takes the role of the bar.
    colours.setColor(m_text->foregroundRole(), colour);
    m_text->setPalette(colours);
}

void StatusLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
