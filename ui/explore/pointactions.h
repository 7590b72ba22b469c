// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/reading.h"

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
//! the reading. Deleting goes through the outbox, so that the journal knows of it, and is asked in
//! place.
class PointActions : public QObject
{
    Q_OBJECT

public:
    //! The service deletes what was created in the last weeks; a reading cannot be older than its
    //! time, so those of this time can be.
    static constexpr TimeMs kDeletable = TimeMs(28) * 24 * 3600 * 1000;

    //! Asks in \a banner; the actions are added to \a page, and work where the focus is in it.
    PointActions(Banner &banner, QWidget &page);

    void setSession(Session *session);
    //! The reading that the actions are about; nothing for none.
    void setReading(const MeterId &meter, const std::optional<Reading> &reading,
                    const QTimeZone &zone);
    const std::optional<Reading> &reading() const { return m_reading; }
    //! Shows the actions as a menu at \a position on the screen.
    void showMenu(const QPoint &position);
    QList<QAction *> actions() const { return {m_show, m_copy, m_note, m_remove}; }
    void retranslate();

Q_SIGNALS:
    void showAsked();
    void copyAsked();
    //! A note at the reading \a name of \a meter at \a at (UTC) is to be written.
    void noteAsked(const meterdesk::MeterId &meter, meterdesk::TimeMs at, const QString &name);

private:
    void updateActions();
    //! Why the reading cannot be deleted; empty where it can.
    QString obstacle() const;
    void ask();
    void answer(int button);
    void remove();
    void askForNote();
    QString nameOf(const MeterId &meter, const Reading &reading) const;

    Banner &m_banner;
    QWidget &m_page;
    Session *m_session = nullptr;
    MeterId m_meter;
    std::optional<Reading> m_reading;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isAsking = false;
    MeterId m_askedMeter;
    std::optional<Reading> m_asked;
    QAction *m_show;
    QAction *m_copy;
    QAction *m_note;
    QAction *m_remove;
};

} // namespace meterdesk
