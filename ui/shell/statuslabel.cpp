// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statuslabel.h"

#include "services/session.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

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
    QString iconName = QStringLiteral("online");
    IconInk ink = IconInk::Ok;
    switch (session->state()) {
    case Session::State::Connecting:
        text = tr("Connecting…");
        ink = IconInk::Muted;
        break;
    case Session::State::Online:
        text = session->isReadOnly() ? tr("Read-only") : tr("Online");
        if (session->isReadOnly())
            iconName = QStringLiteral("lock");
        break;
    case Session::State::Offline:
        text = tr("Offline since %1")
                   .arg(session->since().toLocalTime().time().toString(QStringLiteral("HH:mm")));
        iconName = QStringLiteral("offline");
        ink = IconInk::Warn;
        break;
    case Session::State::SignedOut:
        text = tr("Signed out");
        iconName = QStringLiteral("lock");
        ink = IconInk::Error;
        break;
    case Session::State::Paused:
        text = tr("Paused");
        iconName = QStringLiteral("pause");
        ink = IconInk::Warn;
        break;
    }
    m_icon->setPixmap(icon(iconName, ink).pixmap(metrics::kButtonIcon, metrics::kButtonIcon));
    m_text->setText(text);
    const LookTokens &named = tokens(palette());
    const QColor colour(ink == IconInk::Ok          ? named.ok
                            : ink == IconInk::Warn  ? named.warn
                            : ink == IconInk::Error ? named.error
                                                    : named.muted);
    QPalette colours = palette();
    // A label in a tool bar takes the role of the bar.
    colours.setColor(m_text->foregroundRole(), colour);
    m_text->setPalette(colours);
    // Screen readers find the state by this name and read it as its text.
    m_text->setAccessibleName(tr("Status"));
    m_text->setAccessibleDescription(text);
    setToolTip(session->connection().apiUrl.toDisplayString());
}

} // namespace meterdesk
