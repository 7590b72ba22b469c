// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookmark.h"
#include "domain/ids.h"

#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;
class QKeyEvent;
class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QTableView;
class QToolButton;
class QTreeView;

namespace meterdesk {

class EmptyState;
class EntityTreeModel;
class MeterFilter;
class MeterTableModel;
class BookmarksView;
class SavedListsView;
class Session;
class TableColumns;
class ViewState;

//! The left dock: a filter, the energies, the tree of entities and the meters of the chosen one.
//! What is typed narrows tree and list at once.
class MeterBrowser : public QWidget
{
    Q_OBJECT

public:
    //! \a viewState keeps what was chosen and must outlive the browser.
    explicit MeterBrowser(ViewState &viewState, QWidget *parent = nullptr);
    ~MeterBrowser() override;

    //! Shows the lists of \a session, nullptr for none; it must outlive its being shown.
    void setSession(Session *session);
    //! The chosen meter; empty for none.
    MeterId meter() const { return m_meter; }
    //! Chooses \a meter, taking a filter away that would hide it.
    void selectMeter(const MeterId &meter);
    //! The chosen entity; empty where none was chosen, which means all.
    EntityId entity() const { return m_entity; }
    //! Chooses \a entity and shows it in the tree, taking a filter away that would hide it.
    void selectEntity(const EntityId &entity);
    //! The meter to choose where none was chosen before; otherwise it is the first of the list.
    void setFirstMeter(const MeterId &meter) { m_firstMeter = meter; }
    void focusFilter();
    //! The meters of the list, in its order.
    QList<MeterId> shownMeters() const;
    //! What they have in common: the list or the entity; empty for all.
    QString shownTitle() const;
    SavedListsView &lists() { return *m_lists; }

Q_SIGNALS:
    void meterSelected(const meterdesk::MeterId &meter);
    //! The person wants to see \a meter beside the chosen one (Ctrl with a click).
    void meterAdded(const meterdesk::MeterId &meter);
    void entitySelected(const meterdesk::EntityId &entity);
    //! The person wants to enter readings of \a list.
    void listOpened(const meterdesk::ListId &list);
    //! The person wants to see a data series or a virtual meter.
    void bookmarkOpened(const meterdesk::Bookmark &bookmark);
    //! The person wants to enter a reading of \a meter.
    void readAsked(const meterdesk::MeterId &meter);
    //! shownMeters() are others, or in another order.
    void shownMetersChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! What was seen and selected of the meters before others, or the same anew, took their place.
    struct Place
    {
        MeterId top;
        bool isCurrentSeen;
        QList<MeterId> selected;
        int topRow; //!< of top
        int scroll; //!< as the scroll bar has it
    };

    void makeFilter();
    void makeTree();
    void makeTable();
    QHBoxLayout *makeEnergies();
    void retranslate();
    void connectModels();

    // meterbrowserlists.cpp
    void makeLists();
    void followLists(Session *session);
    void restoreList();
    void leaveList();
    void showList();
    QList<MeterId> selectedMeters() const;
    void selectRows(const QList<MeterId> &meters);
    bool takeTableKey(const QKeyEvent &press);
    void showMeterMenu(const QPoint &at);
    void showEntityMenu(const QPoint &at);
    void rememberPlace();
    void restorePlace(const Place &place);

    void applyFilter();
    void clearFilter();
    void useEntity(const EntityId &entity);
    void followColumns();
    void followTree(const QModelIndex &current);
    void followTable(const QModelIndex &current);
    void takeLists();
    void fitCounts();
    void restoreSelection();
    void showExpansion();
    void updateFaces();
    void focusKeys();
    void saveSelection();

    ViewState &m_viewState;
    Session *m_session = nullptr;
    std::unique_ptr<MeterFilter> m_filterRules; // before the models, which use it
    std::unique_ptr<EntityTreeModel> m_treeModel;
    std::unique_ptr<MeterTableModel> m_tableModel;
    EntityId m_entity;
    MeterId m_meter;
    MeterId m_firstMeter;
    std::optional<Place> m_place; // until the selection is restored
    QSet<EntityId> m_collapsed;
    bool m_isRestoring = false;
    bool m_isListKnown = false; // the one of the last time was looked for

    QLineEdit *m_filter;
    QList<QToolButton *> m_energies;
    QLabel *m_entitiesTitle;
    QLabel *m_metersTitle;
    QLabel *m_metersCount;
    QTreeView *m_tree;
    QTableView *m_table;
    TableColumns *m_columns = nullptr;
    QStackedWidget *m_treeStack;
    QStackedWidget *m_tableStack;
    EmptyState *m_treeEmpty;
    EmptyState *m_tableEmpty;
    SavedListsView *m_lists = nullptr;
    BookmarksView *m_bookmarks = nullptr;
};

} // namespace meterdesk
