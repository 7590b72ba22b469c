// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MeterBrowser that shows the meters of a list in its order, and what can be done with
// meters from the keyboard.
#include "models/entitytreemodel.h"
#include "models/metertablemodel.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/shell/bookmarksview.h"
#include "ui/shell/meterbrowser.h"
#include "ui/shell/savedlistsview.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace meterdesk {

namespace {

constexpr QLatin1String kListKey("browser/list");

} // namespace

void MeterBrowser::makeLists()
{
    m_lists = new SavedListsView;
    m_bookmarks = new BookmarksView;
    connect(m_bookmarks, &BookmarksView::opened, this, &MeterBrowser::bookmarkOpened);
    m_lists->setOffer([this] {
        return SavedListsView::Offer{shownTitle(), shownMeters(), selectedMeters()};
    });
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    addCopyAction(m_table, Qt::DisplayRole);
    m_table->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MeterBrowser::showMeterMenu);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &MeterBrowser::showEntityMenu);
    connect(m_lists, &SavedListsView::listOpened, this, &MeterBrowser::listOpened);
    connect(m_lists, &SavedListsView::listChosen, this, [this](const ListId &list) {
        m_viewState.setValue(kListKey, list.value.toUtf8());
        showList();
    });
    connect(m_lists, &SavedListsView::metersChanged, this, &MeterBrowser::showList);
    connect(m_lists, &SavedListsView::favouritesChanged, this, [this] {
        if (m_tableModel)
            m_tableModel->setFavourites(m_lists->favourites());
    });
    // The entity that is the current one already takes the list away, too.
    connect(m_tree, &QTreeView::clicked, this, &MeterBrowser::leaveList);
}

void MeterBrowser::followLists(Session *session)
{
    m_isListKnown = false;
    m_lists->setSession(session);
    m_bookmarks->setSession(session);
    m_metersTitle->setText(tr("Meters"));
    if (!m_tableModel)
        return;
    m_tableModel->setFavourites(m_lists->favourites());
    // A click makes a row the current one before it selects it.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && m_tableModel->idAt(current.row()) != m_meter)
            followTable(current);
    });
    connect(m_tableModel.get(), &MeterTableModel::metersDropped, this,
            [this](const QList<MeterId> &meters, const MeterId &before) {
                m_lists->insertMeters(meters, before);
                selectRows(meters);
            });
}

//! The list of the last time, once the meters are known.
void MeterBrowser::restoreList()
{
    if (std::exchange(m_isListKnown, true))
        return;
    const QByteArray saved = m_viewState.value(kListKey);
    if (!saved.isEmpty())
        m_lists->setList({QString::fromUtf8(saved)});
}

void MeterBrowser::leaveList()
{
    m_lists->setList({});
}

void MeterBrowser::showList()
{
    if (!m_tableModel)
        return;
    const ListId list = m_lists->list();
    m_isRestoring = true;
    if (list.isEmpty())
        m_tableModel->setList(std::nullopt);
    else
        m_tableModel->setList(m_lists->metersOf(list), m_lists->canChange(list));
    m_isRestoring = false;
    m_metersTitle->setText(list.isEmpty() ? tr("Meters") : m_lists->nameOf(list));
    // A meter of the list drives the workspaces.
    if (!list.isEmpty() && m_tableModel->rowOf(m_meter) < 0 && m_tableModel->rowCount() > 0) {
        m_meter = m_tableModel->idAt(0);
        restoreSelection();
        saveSelection();
        Q_EMIT meterSelected(m_meter);
        return;
    }
    restoreSelection();
}

QList<MeterId> MeterBrowser::shownMeters() const
{
    QList<MeterId> meters;
    const int count = m_tableModel ? m_tableModel->rowCount() : 0;
    meters.reserve(count);
    for (int row = 0; row < count; ++row)
        meters.append(m_tableModel->idAt(row));
    return meters;
}

QString MeterBrowser::shownTitle() const
{
    if (!m_lists->list().isEmpty())
        return m_lists->nameOf(m_lists->list());
    const Entity *entity = m_session ? m_session->meters().entity(m_entity) : nullptr;
    return entity ? entity->name : QString();
}

//! In the order of the list.
QList<MeterId> MeterBrowser::selectedMeters() const
{
    QList<MeterId> meters;
    if (!m_tableModel || !m_table->selectionModel())
        return meters;
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    for (const int row : std::as_const(rows))
        meters.append(m_tableModel->idAt(row));
    return meters;
}

//! \a meters stand below each other.
void MeterBrowser::selectRows(const QList<MeterId> &meters)
{
    QItemSelection selection;
    for (const MeterId &meter : meters) {
        const int row = m_tableModel->rowOf(meter);
        if (row >= 0)
            selection.select(m_tableModel->index(row, 0), m_tableModel->index(row, 0));
    }
    m_isRestoring = true;
    m_table->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isRestoring = false;
}

bool MeterBrowser::takeTableKey(const QKeyEvent &press)
{
    const int key = press.key();
    const bool isAlt = press.modifiers() == Qt::AltModifier;
    const QList<MeterId> meters = selectedMeters();
    if (meters.isEmpty())
        return false;
    if (isAlt && (key == Qt::Key_Up || key == Qt::Key_Down) && m_tableModel->showsList()) {
        m_lists->moveMeters(meters, key == Qt::Key_Up ? -1 : 1);
        selectRows(meters);
        return true;
    }
    if (key == Qt::Key_Delete && m_lists->canChange(m_lists->list())) {
        const int row = m_tableModel->rowOf(meters.first());
        m_lists->removeMeters(meters);
        const int next = std::min(row, m_tableModel->rowCount() - 1);
        if (next >= 0)
            m_table->setCurrentIndex(m_tableModel->index(next, m_columns->firstShown()));
        return true;
    }
    if (key == Qt::Key_Asterisk) {
        m_lists->toggleFavourites(meters);
        return true;
    }
    return false;
}

void MeterBrowser::showMeterMenu(const QPoint &at)
{
    const QList<MeterId> meters = selectedMeters();
    if (meters.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Read this meter…")), &QAction::triggered, this,
            [this, meter = meters.first()] { Q_EMIT readAsked(meter); });
    //: What the service tells of the meter is asked for anew
    connect(menu->addAction(tr("Reload this meter")), &QAction::triggered, this,
            [this, meter = meters.first()] {
                if (m_session)
                    m_session->meters().reloadMeter(meter);
            });
    menu->addSeparator();
    m_lists->fillMeterMenu(menu, meters);
    menu->addSeparator();
    menu->addActions(m_table->actions());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void MeterBrowser::showEntityMenu(const QPoint &at)
{
    const EntityId entity = this->entity();
    if (entity.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: What the service tells of the entity is asked for anew
    connect(menu->addAction(tr("Reload this entity")), &QAction::triggered, this, [this, entity] {
        if (m_session)
            m_session->meters().reloadEntity(entity);
    });
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace meterdesk
