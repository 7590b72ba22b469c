// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/pointactions.h"

#include "domain/onresult.h"
#include "domain/outboxrules.h"
#include "models/formats.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QDateTime>
#include <QMenu>
#include <QWidget>

namespace meterdesk {

PointActions::PointActions(Banner &banner, QWidget &page)
    : QObject(&page)
    , m_banner(banner)
    , m_page(page)
    , m_show(new QAction(this))
    , m_copy(new QAction(this))
    , m_note(new QAction(this))
    , m_remove(new QAction(this))
{
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_remove->setIcon(icon(QStringLiteral("trash")));
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_note->setIcon(icon(QStringLiteral("note")));
    m_note->setShortcut(QKeySequence(Qt::Key_N));
    for (QAction *action : {m_show, m_note, m_remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(action);
    }
    connect(m_show, &QAction::triggered, this, &PointActions::showAsked);
    connect(m_copy, &QAction::triggered, this, &PointActions::copyAsked);
    connect(m_note, &QAction::triggered, this, &PointActions::askForNote);
    connect(m_remove, &QAction::triggered, this, &PointActions::ask);
    connect(&m_banner, &Banner::buttonClicked, this, &PointActions::answer);
    retranslate();
    updateActions();
}

void PointActions::retranslate()
{
    m_show->setText(tr("Show the reading in the table"));
    m_copy->setText(tr("Copy data"));
    m_note->setText(tr("Note…"));
    m_remove->setText(tr("Delete the reading…"));
    updateActions();
}

void PointActions::setSession(Session *session)
{
    m_session = session;
    m_reading.reset();
    m_isAsking = false;
    m_banner.clear();
    updateActions();
}

void PointActions::setReading(const MeterId &meter, const std::optional<Reading> &reading,
                              const QTimeZone &zone)
{
    m_meter = meter;
    m_reading = reading;
    m_zone = zone;
    updateActions();
}

QString PointActions::obstacle() const
{
    const Meter *meter = m_session ? m_session->meters().meter(m_meter) : nullptr;
    if (!meter || !m_reading)
        return tr("There is no reading here.");
    if (m_session->isReadOnly() || !m_session->outbox())
        return tr("This connection is read-only.");
    if (meter->importId.isEmpty())
        return tr("The import id of this meter is not known.");
    if (m_reading->time < QDateTime::currentMSecsSinceEpoch() - kDeletable)
        return tr("The server deletes only the last weeks. Correct this one in Enectiva.");
    return {};
}

void PointActions::updateActions()
{
    const QString why = obstacle();
    m_show->setEnabled(m_reading.has_value());
    m_note->setEnabled(m_reading.has_value());
    m_remove->setEnabled(why.isEmpty());
    m_remove->setToolTip(why);
}

void PointActions::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    menu->popup(position);
}

void PointActions::askForNote()
{
    if (m_session && m_reading)
        Q_EMIT noteAsked(m_meter, m_reading->time, nameOf(m_meter, *m_reading));
}

QString PointActions::nameOf(const MeterId &id, const Reading &reading) const
{
    const Meter *meter = m_session->meters().meter(id);
    const int decimals = decimalsOf(std::span(&reading.state, 1));
    const QLocale locale;
    //: A reading: its state with the unit, and when it was read
    return tr("%1 of %2")
        .arg(QStringLiteral("%1\u00a0%2")
                 .arg(figureText(reading.state, decimals, locale), meter ? meter->unit : QString()),
             momentText(reading.time, m_zone, locale));
}

void PointActions::ask()
{
    if (!obstacle().isEmpty())
        return;
    m_isAsking = true;
    m_asked = m_reading;
    m_askedMeter = m_meter;
    m_banner.showMessage(Banner::Kind::Warning,
                         tr("Delete the reading %1 on the server? The journal keeps what it was.")
                             .arg(nameOf(m_askedMeter, *m_asked)),
                         {tr("Delete the reading"), tr("Keep")});
    m_banner.focusButton(1);
}

void PointActions::answer(int button)
{
    m_banner.clear();
    if (std::exchange(m_isAsking, false) && button == 0)
        remove();
}

void PointActions::remove()
{
    Outbox *outbox = m_session ? m_session->outbox() : nullptr;
    const Meter *meter = outbox ? m_session->meters().meter(m_askedMeter) : nullptr;
    if (!meter || !m_asked)
        return;
    WriteRequest removal;
    removal.kind = WriteKind::RemoveReading;
    removal.owner = meter->importId;
    removal.suit = meter->suit;
    removal.range = {m_asked->time, m_asked->time};
    removal.target = m_asked->id.value;
    Outbox::Intake intake;
    //: What entries came with that delete a reading
    intake.label = tr("Deleted in Explore");
    intake.connection = m_session->connection().id;
    const auto tell = [this](const StorageResult<Outbox::Taken> &result) {
        if (!result)
            m_banner.showMessage(Banner::Kind::Error, sentenceFor(result.error()), {tr("Close")});
        else
            m_banner.showMessage(Banner::Kind::Info,
                                 tr("The reading is being deleted; the outbox tells how it goes. "
                                    "It may take a while until Enectiva shows it."),
                                 {tr("Close")});
    };
    // What was sent from here is taken back, so that the journal says so beside it.
    for (const OutboxEntry &entry : outbox->entries()) {
        const WriteRequest &sent = entry.request;
        if (sent.kind == WriteKind::Reading && sent.owner == removal.owner
            && sent.suit == removal.suit && sent.range == removal.range && canUndo(entry)) {
            onResult(outbox->undo({entry.id}, intake), this, tell);
            return;
        }
    }
    onResult(outbox->add({removal}, intake), this, tell);
}

} // namespace meterdesk
