// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/savedlist.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QListWidget;
class QMenu;
class QToolButton;
class QTreeView;

namespace meterdesk {

class ListFiles;
class SavedListModel;
class Session;

//! The section "Lists" of the left dock: routes, saved lists, favourites and what is not read this
//! month. What was removed can be taken back in place.
//!
//! Keys: Enter opens a route in Enter readings, F2 renames, Del removes, Alt with Up and Down
//! reorders, Ctrl+Z takes a removal back, Esc shows the meters of the entity again.
class SavedListsView : public QWidget
{
    Q_OBJECT

public:
    //! What a new list can be made of.
    struct Offer
    {
        QString title; //!< what the shown meters have in common; may be empty
        QList<MeterId> shown;
        QList<MeterId> chosen;
    };

    explicit SavedListsView(QWidget *parent = nullptr);
    ~SavedListsView() override;

    //! Shows the lists of \a session, nullptr for none; it must outlive its being shown.
    void setSession(Session *session);
    void setOffer(std::function<Offer()> offer) { m_offer = std::move(offer); }
    //! The chosen list; empty for none.
    ListId list() const { return m_list; }
    //! Chooses \a list and tells; an empty one, or one that is not there: none.
    void setList(const ListId &list);
    QString nameOf(const ListId &list) const;
    QList<MeterId> metersOf(const ListId &list) const;
    //! Whether its meters are the person's to change.
    bool canChange(const ListId &list) const;
    //! From the chosen list; can be taken back in place.
    void removeMeters(const QList<MeterId> &meters);
    //! Into the chosen list.
    void insertMeters(const QList<MeterId> &meters, const MeterId &before);
    //! One place up for -1, down for 1, within the chosen list.
    void moveMeters(const QList<MeterId> &meters, int by);
    //! Adds the entries that put \a meters into a list or take them out.
    void fillMeterMenu(QMenu *menu, const QList<MeterId> &meters);
    void toggleFavourites(const QList<MeterId> &meters);
    QSet<MeterId> favourites() const;
    ListFiles &files() { return *m_files; }

Q_SIGNALS:
    void listChosen(const meterdesk::ListId &list);
    //! The person wants to enter readings of \a list.
    void listOpened(const meterdesk::ListId &list);
    //! Those of the chosen list are others, or in another order.
    void metersChanged();
    void favouritesChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTree();
    void connectModel();
    void retranslate();
    void restoreCurrent();
    void fillAddMenu();
    void showMenu(const QPoint &at);
    void addList(SavedList::Kind kind, const QList<MeterId> &meters, const QString &name);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void open(int row);
    void remove(int row);
    void move(int row, int by);
    void tell(const QString &text, std::function<void()> undo = {},
              const QStringList &problems = {});
    void undo();

    Session *m_session = nullptr;
    std::unique_ptr<SavedListModel> m_model;
    std::function<Offer()> m_offer;
    std::function<void()> m_undo;
    ListId m_list;
    bool m_isRestoring = false;
    ListFiles *m_files;
    QLabel *m_title;
    QToolButton *m_add;
    QMenu *m_addMenu;
    QTreeView *m_tree;
    QWidget *m_notice;
    QLabel *m_said;
    QListWidget *m_problems;
    QToolButton *m_undoButton;
    QToolButton *m_close;
};

} // namespace meterdesk
