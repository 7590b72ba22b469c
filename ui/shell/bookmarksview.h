// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookmark.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace meterdesk {

class Session;

//! The section "Bookmarks" of the left dock: data series and virtual meters that were added by
//! their ids, in the person's order. A click or Enter opens one; they are changed in the workspace
//! Series. Hidden while there are none.
class BookmarksView : public QWidget
{
    Q_OBJECT

public:
    explicit BookmarksView(QWidget *parent = nullptr);

    //! Shows those of \a session, nullptr for none; it must outlive its being shown.
    void setSession(Session *session);

Q_SIGNALS:
    //! The person wants to see it.
    void opened(const meterdesk::Bookmark &bookmark);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void open(const QListWidgetItem *item);
    void retranslate();

    Session *m_session = nullptr;
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace meterdesk
