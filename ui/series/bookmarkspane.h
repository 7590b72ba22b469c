// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bookmarkmodel.h"
#include "services/bookmarkcheck.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QFileDialog;
class QLabel;
class QMenu;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace meterdesk {

class Session;

//! The data series and virtual meters that were added by their ids: with names, units and groups of
//! the person's own, in the person's order. An id is asked of the service before it is added, and
//! what was typed stays until it is.
//!
//! Keys: F2 edits, Del removes, Alt with Up and Down reorders, Ctrl+Z takes a removal back, Enter
//! opens.
class BookmarksPane : public QWidget
{
    Q_OBJECT

public:
    explicit BookmarksPane(QWidget *parent = nullptr);
    ~BookmarksPane() override;

    //! Shows the bookmarks of \a session, nullptr for none; it must outlive its being shown.
    void setSession(Session *session);
    //! The chosen one; nothing where none is.
    std::optional<Bookmark> current() const;
    //! Chooses it where it is there.
    void select(Bookmark::Kind kind, const QString &id);
    //! Asks the service whether there is such a thing, and adds it.
    void add(Bookmark::Kind kind, const QString &id);
    BookmarkModel &model() { return m_model; }
    QTableView &table() { return *m_table; }
    //! What was told last.
    QString told() const;
    bool isChecking() const { return m_checking > 0; }

    //! The ways out and in, without their dialogs.
    void exportTo(const QString &path);
    void importFrom(const QString &path);

Q_SIGNALS:
    //! current() is another one, or is called otherwise.
    void currentChanged();
    //! The person wants to look into the chosen one.
    void opened();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void connectParts();
    void retranslate();
    void take(Bookmark::Kind kind, const QString &id, const BookmarkCheck::Finding &finding);
    void keep(Bookmark::Kind kind, const QString &id, const QString &unit);
    void remove();
    void tell(const QString &text, const QString &button = {}, std::function<void()> act = {});
    void updateHeadings();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &at);
    void fillGroups(QMenu &menu, const QModelIndex &cell);
    QFileDialog *ask(const QString &title);
    void askToExport();
    void askToImport();

    Session *m_session = nullptr;
    BookmarkModel m_model;
    std::optional<Bookmark> m_current;
    std::function<void()> m_act;
    int m_checking = 0;
    QPointer<QFileDialog> m_dialog;
    QLineEdit *m_series;
    QPushButton *m_addSeries;
    QLineEdit *m_virtualMeter;
    QPushButton *m_addVirtualMeter;
    QTableView *m_table;
    QWidget *m_notice;
    QLabel *m_said;
    QPushButton *m_actButton;
    QToolButton *m_close;
    QToolButton *m_import;
    QToolButton *m_export;
    QLabel *m_title;
};

//! The data series that the attributes of entities name, as "id name" pairs under a key that speaks
//! of series; free text, so what is not understood is left out.
QList<Bookmark> seriesNamedByEntities(Session &session);

} // namespace meterdesk
