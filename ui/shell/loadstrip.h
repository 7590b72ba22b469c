// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timerange.h"

#include <QTimeZone>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace meterdesk {

class ExplorePage;
class Session;

//! In the strip at the bottom: how much of the meter of Explore is loaded, and the way to load all
//! of it or to stop. Empty where all is there.
class LoadStrip : public QWidget
{
    Q_OBJECT

public:
    //! \a loadAll and \a stop do it also from a menu. \a page says which meter and period; all must
    //! outlive this.
    LoadStrip(QAction *loadAll, QAction *stop, ExplorePage *page);

    //! Nullptr for none; the session must outlive its being followed.
    void setSession(Session *session);
    //! Whether it is to be seen at all: only Explore shows readings.
    void setWanted(bool isWanted);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRange(const TimeRange &range, const QTimeZone &zone);
    void updateState();
    QString progressText() const;
    QString missingText() const;

    QAction *m_loadAll;
    QAction *m_stop;
    ExplorePage *m_page;
    QLabel *m_text;
    QToolButton *m_button;
    Session *m_session = nullptr;
    MeterId m_counted; // whose pages are counted
    int m_pages = 0;
    TimeRange m_range{0, 0};
    QTimeZone m_zone;
    bool m_isWanted = true;
};

} // namespace meterdesk
