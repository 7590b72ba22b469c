// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/reading.h"
#include "ui/explore/removals.h"

#include <QObject>
#include <QTimeZone>

#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace meterdesk {

class Banner;
class Session;
struct WriteRequest;

//! What can be done from a point of the chart or a row of the table: go to the row, copy, delete
//! the reading, the readings that are selected, or what is there at a time. See Removals.
class PointActions : public QObject
{
    Q_OBJECT

public:
    //! Asks in \a banner; the actions are added to \a page, and work where the focus is in it.
    PointActions(Banner &banner, QWidget &page);

    void setSession(Session *session);
    //! The reading that the actions are about; nothing for none.
    void setReading(const MeterId &meter, const std::optional<Reading> &reading,
                    const QTimeZone &zone);
    //! The readings of the range that is selected; none where none is.
    void setSelection(const ReadingSeries &readings);
    const std::optional<Reading> &reading() const { return m_reading; }
    //! Shows the actions as a menu at \a position on the screen.
    void showMenu(const QPoint &position);
    QList<QAction *> actions() const
    {
        return {m_show, m_copy, m_note, m_remove, m_removeRange, m_removeAt};
    }
    //! Asks whether what the meter has at \a time (UTC) is to be deleted.
    void removeAt(TimeMs time);
    void retranslate();

Q_SIGNALS:
    void showAsked();
    void copyAsked();
    //! A note at the reading \a name of \a meter at \a at (UTC) is to be written.
    //! The person wants to delete by time, also what is in no list; see removeAt().
    void timeAsked(const QString &meter, meterdesk::TimeMs moment, const QTimeZone &zone);
    void noteAsked(const meterdesk::MeterId &meter, meterdesk::TimeMs at, const QString &name);

private:
    void updateActions();
    //! Why nothing of the meter can be deleted; empty where it can.
    QString generalObstacle() const;
    //! Why the reading cannot be deleted; empty where it can.
    QString obstacle() const;
    void ask();
    void askForRange();
    void askForTime();
    QString nameOfMeter() const;
    std::optional<RemovableRecord> recordOf(const Reading &reading) const;
    void askForNote();
    QString nameOf(const MeterId &meter, const Reading &reading) const;

    Banner &m_banner;
    QWidget &m_page;
    Session *m_session = nullptr;
    MeterId m_meter;
    std::optional<Reading> m_reading;
    QTimeZone m_zone = QTimeZone::utc();
    ReadingSeries m_selection;
    Removals m_removals;
    QAction *m_show;
    QAction *m_copy;
    QAction *m_note;
    QAction *m_remove;
    QAction *m_removeRange;
    QAction *m_removeAt;
};

} // namespace meterdesk
