// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/pointactions.h"

#include "domain/numbertext.h"
#include "models/formats.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/session.h"
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
    , m_removals(banner, this)
    , m_show(new QAction(this))
    , m_copy(new QAction(this))
    , m_note(new QAction(this))
    , m_remove(new QAction(this))
    , m_removeRange(new QAction(this))
    , m_removeAt(new QAction(this))
{
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_remove->setIcon(icon(QStringLiteral("trash")));
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_note->setIcon(icon(QStringLiteral("note")));
    m_note->setShortcut(QKeySequence(Qt::Key_N));
    m_removeRange->setIcon(icon(QStringLiteral("trash")));
    m_removeRange->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    for (QAction *action : {m_show, m_note, m_remove, m_removeRange, m_removeAt}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(action);
    }
    connect(m_show, &QAction::triggered, this, &PointActions::showAsked);
    connect(m_copy, &QAction::triggered, this, &PointActions::copyAsked);
    connect(m_note, &QAction::triggered, this, &PointActions::askForNote);
    connect(m_remove, &QAction::triggered, this, &PointActions::ask);
    connect(m_removeRange, &QAction::triggered, this, &PointActions::askForRange);
    connect(m_removeAt, &QAction::triggered, this, &PointActions::askForTime);
    // What only tells something.
    connect(&m_banner, &Banner::buttonClicked, &m_banner, &Banner::clear);
    retranslate();
    updateActions();
}

void PointActions::retranslate()
{
    m_show->setText(tr("Show the reading in the table"));
    m_copy->setText(tr("Copy data"));
    m_note->setText(tr("Note…"));
    m_remove->setText(tr("Delete the reading…"));
    m_removeAt->setText(tr("Delete by time…"));
    //: What entries came with that delete a reading
    m_removals.setLabel(tr("Deleted in Explore"));
    updateActions();
}

void PointActions::setSession(Session *session)
{
    m_session = session;
    m_reading.reset();
    m_selection = {};
    m_removals.setSession(session);
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

void PointActions::setSelection(const ReadingSeries &readings)
{
    m_selection = readings;
    updateActions();
}

QString PointActions::generalObstacle() const
{
    const Meter *meter = m_session ? m_session->meters().meter(m_meter) : nullptr;
    if (!meter)
        return tr("There is no reading here.");
    if (m_session->isReadOnly() || !m_session->outbox())
        return tr("This connection is read-only.");
    const auto link = m_session->records().mapping().linkOf(m_meter);
    if (!link || link->importId.isEmpty())
        return tr("The import ID of this meter is not known.");
    return {};
}

QString PointActions::obstacle() const
{
    const Meter *meter = m_session ? m_session->meters().meter(m_meter) : nullptr;
    if (!meter || !m_reading)
        return tr("There is no reading here.");
    if (const QString general = generalObstacle(); !general.isEmpty())
        return general;
    if (!Removals::isDeletable(m_reading->time))
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
    const QString general = generalObstacle();
    m_removeRange->setText(m_selection.isEmpty() ? tr("Delete the selected readings…")
                                                 : tr("Delete the %n selected reading(s)…", nullptr,
                                                      int(m_selection.size())));
    m_removeRange->setEnabled(general.isEmpty() && !m_selection.isEmpty());
    m_removeRange->setToolTip(!general.isEmpty() ? general
                                  : m_selection.isEmpty()
                                  ? tr("Select a range of the chart first: Shift with dragging.")
                                  : QString());
    m_removeAt->setEnabled(general.isEmpty());
    m_removeAt->setToolTip(general);
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

QString PointActions::nameOfMeter() const
{
    const Meter *meter = m_session ? m_session->meters().meter(m_meter) : nullptr;
    return meter ? meter->shownName() : QString();
}

std::optional<RemovableRecord> PointActions::recordOf(const Reading &reading) const
{
    const Meter *meter = m_session ? m_session->meters().meter(m_meter) : nullptr;
    const auto link = meter ? m_session->records().mapping().linkOf(m_meter) : std::nullopt;
    if (!link)
        return std::nullopt;
    RemovableRecord record;
    record.importId = link->importId;
    record.suit = link->suit;
    record.time = reading.time;
    record.target = reading.id.value;
    record.digits = numberText(reading.state);
    record.unit = meter->unit;
    return record;
}

void PointActions::ask()
{
    const auto record = m_reading && obstacle().isEmpty() ? recordOf(*m_reading) : std::nullopt;
    if (record)
        m_removals.ask({*record}, m_zone);
}

void PointActions::askForRange()
{
    QList<RemovableRecord> records;
    for (std::size_t i = 0; i < m_selection.size(); ++i) {
        if (const auto record = recordOf(m_selection.at(i)))
            records << *record;
    }
    m_removals.ask(records, m_zone);
}

void PointActions::askForTime()
{
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT timeAsked(nameOfMeter(), m_reading ? m_reading->time : now - now % 60'000, m_zone);
}

void PointActions::removeAt(TimeMs time)
{
    if (!generalObstacle().isEmpty())
        return;
    // What the list has there is known, and can be made anew.
    const auto readings = m_session->readings().readings(m_meter);
    const std::size_t at = readings->lowerBound(time);
    const bool isListed = at < readings->size() && readings->times()[at] == time;
    auto record = recordOf(isListed ? readings->at(at) : Reading{{}, time, 0});
    if (!record)
        return;
    if (!isListed)
        record->digits.clear();
    m_removals.ask({*record}, m_zone);
}

} // namespace meterdesk
