// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savedlistsview.h"

#include "models/savedlistmodel.h"
#include "services/localrecords.h"
#include "services/savedlists.h"
#include "services/session.h"
#include "ui/shell/listfiles.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

//! The icon of a list's kind before its name.
class ListDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        static constexpr const char *names[] = {"route", "bookmark", "star", "calendar"};
        const int kind = index.data(SavedListModel::KindRole).toInt();
        option->icon = icon(QLatin1String(names[kind]), IconInk::Muted);
        option->decorationSize = {16, 16};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

SavedListsView::SavedListsView(QWidget *parent)
    : QWidget(parent)
    , m_files(new ListFiles(this))
    , m_title(new QLabel)
    , m_add(new QToolButton)
    , m_addMenu(new QMenu(this))
    , m_tree(new QTreeView)
    , m_notice(new QWidget)
    , m_said(new QLabel)
    , m_problems(new QListWidget)
    , m_undoButton(new QToolButton)
    , m_close(new QToolButton)
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setAutoRaise(true);
    m_add->setMenu(m_addMenu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    connect(m_addMenu, &QMenu::aboutToShow, this, &SavedListsView::fillAddMenu);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::kSidePadding, 4, 4, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);

    m_said->setWordWrap(true);
    m_problems->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_problems->setMaximumHeight(96);
    m_problems->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undoButton);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *notice = new QVBoxLayout(m_notice);
    notice->setContentsMargins(metrics::kSidePadding, 4, metrics::kSidePadding, 4);
    notice->setSpacing(4);
    notice->addWidget(m_said);
    notice->addWidget(m_problems);
    notice->addLayout(buttons);
    m_notice->hide();
    connect(m_undoButton, &QToolButton::clicked, this, &SavedListsView::undo);
    connect(m_close, &QToolButton::clicked, m_notice, &QWidget::hide);

    makeTree();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_notice);
    connect(m_files, &ListFiles::failed, this, [this](const QString &why) { tell(why); });
    connect(m_files, &ListFiles::exported, this, [this](const QString &path, int meters) {
        tell(tr("%n meter(s) were written to %1.", nullptr, meters)
                 .arg(QDir::toNativeSeparators(path)));
    });
    connect(m_files, &ListFiles::imported, this,
            [this](const ListId &list, int meters, const QStringList &problems) {
                setList(list);
                const int rows = int(problems.size());
                QString text = tr("%n meter(s) were taken over.", nullptr, meters);
                if (rows > 0)
                    text += QLatin1Char(' ') + tr("%n row(s) were not:", nullptr, rows);
                std::function<void()> undo;
                if (!list.isEmpty())
                    undo = [this, list] { m_session->records().lists().remove(list); };
                tell(text, undo, problems);
            });
    retranslate();
}

SavedListsView::~SavedListsView() = default;

void SavedListsView::makeTree()
{
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDragDropOverwriteMode(false);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->setItemDelegateForColumn(SavedListModel::NameColumn, new ListDelegate(m_tree));
    m_tree->installEventFilter(this);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SavedListsView::showMenu);
    connect(m_tree, &QTreeView::doubleClicked, this,
            [this](const QModelIndex &index) { open(index.row()); });
    // Also the one that is the current one already.
    connect(m_tree, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { setList(m_model->idAt(index.row())); });
}

void SavedListsView::setSession(Session *session)
{
    m_tree->setModel(nullptr);
    m_model.reset();
    m_session = session;
    m_files->setSession(session);
    m_list = {};
    m_undo = nullptr;
    m_notice->hide();
    setEnabled(session);
    if (session)
        connectModel();
}

void SavedListsView::connectModel()
{
    m_model = std::make_unique<SavedListModel>(*m_session);
    m_tree->setModel(m_model.get());
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(SavedListModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SavedListModel::CountColumn, QHeaderView::ResizeToContents);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, [this] {
        if (!m_list.isEmpty() && m_model->rowOf(m_list) < 0)
            setList({});
        restoreCurrent();
    });
    connect(m_model.get(), &SavedListModel::metersChanged, this, [this](const ListId &list) {
        if (list == m_list)
            Q_EMIT metersChanged();
        if (list == SavedLists::favouritesId())
            Q_EMIT favouritesChanged();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                // A view that gets the focus makes its first row current: that is no choice.
                if (!m_isRestoring && m_tree->selectionModel()->isSelected(current))
                    setList(m_model->idAt(current.row()));
            });
}

void SavedListsView::setList(const ListId &list)
{
    const ListId wanted = m_model && m_model->rowOf(list) >= 0 ? list : ListId();
    if (wanted == m_list)
        return;
    m_list = wanted;
    restoreCurrent();
    Q_EMIT listChosen(m_list);
}

void SavedListsView::restoreCurrent()
{
    m_isRestoring = true;
    const int row = m_model ? m_model->rowOf(m_list) : -1;
    if (row >= 0 && !m_list.isEmpty())
        m_tree->setCurrentIndex(m_model->index(row, SavedListModel::NameColumn));
    else
        m_tree->clearSelection();
    m_isRestoring = false;
}

QString SavedListsView::nameOf(const ListId &list) const
{
    return m_model ? m_model->nameOf(list) : QString();
}

QList<MeterId> SavedListsView::metersOf(const ListId &list) const
{
    return m_model ? m_model->metersOf(list) : QList<MeterId>();
}

bool SavedListsView::canChange(const ListId &list) const
{
    return m_model && !list.isEmpty() && list != SavedListModel::notReadId();
}

// ---- The meters of the chosen list --------------------------------------------------------------

void SavedListsView::removeMeters(const QList<MeterId> &meters)
{
    if (!canChange(m_list) || meters.isEmpty())
        return;
    const QList<MeterId> before = metersOf(m_list);
    SavedLists &lists = m_session->records().lists();
    lists.removeMeters(m_list, meters);
    tell(tr("%n meter(s) were taken out of “%1”.", nullptr, int(meters.size())).arg(nameOf(m_list)),
         [&lists, list = m_list, before] { lists.setMeters(list, before); });
}

void SavedListsView::insertMeters(const QList<MeterId> &meters, const MeterId &before)
{
    if (canChange(m_list))
        m_session->records().lists().insertMeters(m_list, meters, before);
}

void SavedListsView::moveMeters(const QList<MeterId> &meters, int by)
{
    if (!canChange(m_list) || meters.isEmpty())
        return;
    const QList<MeterId> order = metersOf(m_list);
    const qsizetype first = order.indexOf(meters.first());
    const qsizetype last = order.indexOf(meters.last());
    // Before the one above the first, or before the one behind the one below the last.
    if (first < 0 || (by < 0 && first == 0) || (by > 0 && last + 1 >= order.size()))
        return;
    const qsizetype before = by < 0 ? first - 1 : last + 2;
    insertMeters(meters, before < order.size() ? order.at(before) : MeterId());
}

QSet<MeterId> SavedListsView::favourites() const
{
    if (!m_session)
        return {};
    const QList<MeterId> &meters = m_session->records().lists().favourites();
    return {meters.cbegin(), meters.cend()};
}

void SavedListsView::toggleFavourites(const QList<MeterId> &meters)
{
    if (!m_session || meters.isEmpty())
        return;
    SavedLists &lists = m_session->records().lists();
    const bool isOn = !lists.isFavourite(meters.first());
    for (const MeterId &meter : meters) {
        if (lists.isFavourite(meter) != isOn)
            lists.setFavourite(meter, isOn);
    }
}

void SavedListsView::fillMeterMenu(QMenu *menu, const QList<MeterId> &meters)
{
    if (!m_session || meters.isEmpty())
        return;
    SavedLists &lists = m_session->records().lists();
    QAction *star = menu->addAction(icon(QStringLiteral("star")), tr("Favourite"));
    star->setCheckable(true);
    star->setChecked(lists.isFavourite(meters.first()));
    star->setShortcut(Qt::Key_Asterisk);
    connect(star, &QAction::triggered, this, [this, meters] { toggleFavourites(meters); });
    QMenu *add = menu->addMenu(icon(QStringLiteral("route")), tr("Add to a list"));
    for (const SavedList &list : lists.lists()) {
        const ListId id = list.id;
        connect(add->addAction(list.name), &QAction::triggered, this,
                [&lists, id, meters] { lists.insertMeters(id, meters); });
    }
    add->setEnabled(!lists.lists().isEmpty());
    if (canChange(m_list)) {
        QAction *out = menu->addAction(tr("Take out of “%1”").arg(nameOf(m_list)));
        out->setShortcut(Qt::Key_Delete);
        connect(out, &QAction::triggered, this, [this, meters] { removeMeters(meters); });
    }
}

// ---- The lists ----------------------------------------------------------------------------------

void SavedListsView::fillAddMenu()
{
    m_addMenu->clear();
    const Offer offer = m_offer ? m_offer() : Offer();
    const auto add = [&](const QString &text, SavedList::Kind kind, const QList<MeterId> &meters,
                         const QString &name) {
        QAction *action = m_addMenu->addAction(text);
        action->setEnabled(!meters.isEmpty());
        connect(action, &QAction::triggered, this,
                [this, kind, meters, name] { addList(kind, meters, name); });
    };
    using Kind = SavedList::Kind;
    const QString name = offer.title;
    add(tr("Route of the shown meters (%1)").arg(QLocale().toString(offer.shown.size())),
        Kind::Route, offer.shown, name);
    add(tr("Route of the selected meters (%1)").arg(QLocale().toString(offer.chosen.size())),
        Kind::Route, offer.chosen, name);
    add(tr("List of the shown meters (%1)").arg(QLocale().toString(offer.shown.size())), Kind::List,
        offer.shown, name);
    add(tr("List of the selected meters (%1)").arg(QLocale().toString(offer.chosen.size())),
        Kind::List, offer.chosen, name);
    m_addMenu->addSeparator();
    connect(m_addMenu->addAction(icon(QStringLiteral("import")), tr("Import a list…")),
            &QAction::triggered, m_files, &ListFiles::askToImport);
}

void SavedListsView::addList(SavedList::Kind kind, const QList<MeterId> &meters,
                             const QString &name)
{
    if (!m_session)
        return;
    const QString given = !name.isEmpty() ? name
        : kind == SavedList::Kind::Route  ? tr("New route")
                                          : tr("New list");
    const ListId list = m_session->records().lists().add(kind, given, meters);
    setList(list);
    // It is named at once.
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->edit(m_model->index(m_model->rowOf(list), SavedListModel::NameColumn));
}

void SavedListsView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    const int row = index.isValid() ? index.row() : m_tree->currentIndex().row();
    if (!m_model || row < 0)
        return;
    const ListId list = m_model->idAt(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model->isOwn(row)) {
        connect(menu->addAction(icon(QStringLiteral("enter")), tr("Enter readings")),
                &QAction::triggered, this, [this, row] { open(row); });
        connect(menu->addAction(tr("Rename")), &QAction::triggered, this,
                [this, row] { m_tree->edit(m_model->index(row, SavedListModel::NameColumn)); });
        connect(menu->addAction(icon(QStringLiteral("trash")), tr("Remove")), &QAction::triggered,
                this, [this, row] { remove(row); });
        menu->addSeparator();
    }
    connect(menu->addAction(icon(QStringLiteral("export")), tr("Export…")), &QAction::triggered,
            this, [this, list] { m_files->askToExport(nameOf(list), metersOf(list)); });
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void SavedListsView::open(int row)
{
    if (m_model && m_model->isOwn(row))
        Q_EMIT listOpened(m_model->idAt(row));
}

void SavedListsView::remove(int row)
{
    if (!m_model || !m_model->isOwn(row))
        return;
    const ListId list = m_model->idAt(row);
    const QString name = nameOf(list);
    SavedLists &lists = m_session->records().lists();
    lists.remove(list);
    tell(tr("“%1” was removed.").arg(name), [this, &lists, list] {
        lists.undoRemove();
        setList(list);
    });
}

void SavedListsView::move(int row, int by)
{
    if (!m_model || !m_model->isOwn(row) || !m_model->isOwn(row + by))
        return;
    m_session->records().lists().move(row, row + by);
}

bool SavedListsView::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_tree->currentIndex().row();
    if (key == Qt::Key_Z && modifiers == Qt::ControlModifier && m_undo)
        return undo(), true;
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        return move(row, key == Qt::Key_Up ? -1 : 1), true;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return open(row), true;
    if (key == Qt::Key_Delete && modifiers == Qt::NoModifier)
        return remove(row), true;
    if (key == Qt::Key_Escape && !m_list.isEmpty())
        return setList({}), true;
    return false;
}

bool SavedListsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && m_model && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (takeKey(press->key(), press->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

// ---- What is told -------------------------------------------------------------------------------

void SavedListsView::tell(const QString &text, std::function<void()> undo,
                          const QStringList &problems)
{
    m_said->setText(text);
    m_undo = std::move(undo);
    m_undoButton->setVisible(bool(m_undo));
    m_problems->clear();
    m_problems->addItems(problems);
    m_problems->setVisible(!problems.isEmpty());
    m_notice->show();
}

void SavedListsView::undo()
{
    const auto undo = std::exchange(m_undo, nullptr);
    m_notice->hide();
    if (undo)
        undo();
}

void SavedListsView::retranslate()
{
    m_title->setText(tr("Lists"));
    m_tree->setAccessibleName(tr("Lists"));
    m_add->setToolTip(tr("New list"));
    m_add->setAccessibleName(tr("New list"));
    m_undoButton->setText(tr("Undo"));
    m_close->setText(tr("Close"));
    m_problems->setAccessibleName(tr("Rows that were not taken over"));
}

void SavedListsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
