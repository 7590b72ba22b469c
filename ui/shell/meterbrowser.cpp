// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/meterbrowser.h"

#include "models/entitytreemodel.h"
#include "models/meterfilter.h"
#include "models/metertablemodel.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "texts/errortexts.h"
#include "ui/shell/bookmarksview.h"
#include "ui/shell/savedlistsview.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/energychip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tablesetup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr QLatin1String kColumnsKey("browser/columns");

enum Face { DataFace, EmptyFace, LoadingFace };

QLabel *makeTitle()
{
    auto *title = new QLabel;
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    return title;
}

//! What stands in the place of a list, on the ground of the dock.
void addFaces(QStackedWidget *stack, EmptyState *empty)
{
    auto *loading = new LoadingRows;
    for (QWidget *face : std::initializer_list<QWidget *>{empty, loading}) {
        face->setBackgroundRole(QPalette::Window);
        stack->addWidget(face);
    }
}

} // namespace

MeterBrowser::MeterBrowser(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
    , m_filter(new QLineEdit)
    , m_entitiesTitle(makeTitle())
    , m_metersTitle(makeTitle())
    , m_metersCount(new QLabel)
    , m_tree(new QTreeView)
    , m_table(new QTableView)
    , m_treeStack(new QStackedWidget)
    , m_tableStack(new QStackedWidget)
    , m_treeEmpty(new EmptyState)
    , m_tableEmpty(new EmptyState)
{
    makeFilter();
    makeTree();
    makeTable();
    makeLists();

    auto *top = new QWidget;
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(metrics::kSidePadding, 8, metrics::kSidePadding, 0);
    topColumn->setSpacing(8);
    topColumn->addWidget(m_entitiesTitle);
    topColumn->addWidget(m_filter);
    topColumn->addLayout(makeEnergies());

    auto *head = new QWidget;
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(metrics::kSidePadding, 4, 4, 0);
    headRow->addWidget(m_metersTitle);
    headRow->addWidget(m_metersCount, 1);
    headRow->addWidget(m_columns->makeButton());
    m_metersCount->setForegroundRole(QPalette::PlaceholderText);

    auto *lower = new QWidget;
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(0);
    lowerColumn->addWidget(head);
    lowerColumn->addWidget(m_tableStack, 1);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_treeStack);
    splitter->addWidget(lower);
    splitter->addWidget(m_lists);
    splitter->addWidget(m_bookmarks);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({230, 240, 110, 140});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(top);
    column->addWidget(splitter, 1);
    setMinimumWidth(180);

    retranslate();
    updateFaces();
}

MeterBrowser::~MeterBrowser() = default;

void MeterBrowser::makeFilter()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter"), IconInk::Muted), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &MeterBrowser::applyFilter);
}

QHBoxLayout *MeterBrowser::makeEnergies()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (const Energy energy : kEnergies) {
        auto *chip = new EnergyChip(energy);
        row->addWidget(chip);
        m_energies.append(chip);
        connect(chip, &QToolButton::toggled, this, &MeterBrowser::applyFilter);
    }
    row->addStretch();
    return row;
}

void MeterBrowser::makeTree()
{
    m_tree->setObjectName(QStringLiteral("entities"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->setItemDelegateForColumn(EntityTreeModel::CountColumn,
                                     new NumberDelegate(NumberDelegate::kNoRole, m_tree));
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_isRestoring)
            m_collapsed.insert(m_treeModel->idAt(index));
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_isRestoring)
            m_collapsed.remove(m_treeModel->idAt(index));
    });
    m_treeStack->addWidget(m_tree);
    addFaces(m_treeStack, m_treeEmpty);
    connect(m_treeEmpty, &EmptyState::buttonClicked, this, [this] {
        if (m_session)
            m_session->meters().reload();
    });
}

void MeterBrowser::makeTable()
{
    setUpTable(m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->setBackgroundRole(QPalette::Window);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kTreeRow);
    using Column = MeterTableModel::Column;
    m_columns = new TableColumns(m_table,
                                 {{Column::NameColumn, "name", true, 52, true},
                                  {Column::SerialColumn, "serial", true, 92},
                                  {Column::CodeColumn, "code", false, 160},
                                  {Column::EntityColumn, "entity", false, 140},
                                  {Column::UnitColumn, "unit", false, 64}},
                                 m_viewState, kColumnsKey);
    m_columns->setSortable(Column::NameColumn);
    connect(m_columns, &TableColumns::changed, this, &MeterBrowser::followColumns);
    followColumns();
    m_table->setItemDelegateForColumn(MeterTableModel::NameColumn,
                                      new BadgeDelegate(MeterTableModel::EnergyCodeRole, m_table));
    m_table->viewport()->installEventFilter(this);
    m_tableStack->addWidget(m_table);
    addFaces(m_tableStack, m_tableEmpty);
    connect(m_tableEmpty, &EmptyState::buttonClicked, this, &MeterBrowser::clearFilter);
}

void MeterBrowser::setSession(Session *session)
{
    if (m_session)
        m_session->meters().disconnect(this);
    m_tree->setModel(nullptr);
    m_table->setModel(nullptr);
    m_tableModel.reset();
    m_treeModel.reset();
    m_filterRules.reset();
    m_session = session;
    m_meter = {};
    m_entity = {};
    m_place.reset();
    if (m_session)
        connectModels();
    followLists(session);
    updateFaces();
}

void MeterBrowser::connectModels()
{
    MeterStore &store = m_session->meters();
    m_filterRules = std::make_unique<MeterFilter>(store);
    m_treeModel = std::make_unique<EntityTreeModel>(store, *m_filterRules);
    m_tableModel = std::make_unique<MeterTableModel>(store, *m_filterRules);
    m_tree->setModel(m_treeModel.get());
    m_table->setModel(m_tableModel.get());
    connect(m_tableModel.get(), &QAbstractItemModel::modelAboutToBeReset, this,
            &MeterBrowser::rememberPlace);
    connect(m_tableModel.get(), &QAbstractItemModel::modelReset, this,
            &MeterBrowser::shownMetersChanged);
    connect(m_tableModel.get(), &QAbstractItemModel::layoutChanged, this,
            &MeterBrowser::shownMetersChanged);

    QHeaderView *treeHeader = m_tree->header();
    treeHeader->setStretchLastSection(false);
    treeHeader->setMinimumSectionSize(24);
    treeHeader->setSectionResizeMode(EntityTreeModel::NameColumn, QHeaderView::Stretch);
    treeHeader->setSectionResizeMode(EntityTreeModel::CountColumn, QHeaderView::Fixed);
    fitCounts();

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MeterBrowser::followTree);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MeterBrowser::followTable);
    connect(&store, &MeterStore::loadStarted, this, &MeterBrowser::updateFaces);
    connect(&store, &MeterStore::loadFailed, this, &MeterBrowser::updateFaces);
    connect(m_filterRules.get(), &MeterFilter::listsTaken, this, &MeterBrowser::takeLists);
    connect(m_filterRules.get(), &MeterFilter::sorted, this, &MeterBrowser::restoreSelection);
    applyFilter();
}

void MeterBrowser::applyFilter()
{
    if (!m_filterRules)
        return;
    QSet<Energy> energies;
    for (qsizetype i = 0; i < m_energies.size(); ++i) {
        if (m_energies.at(i)->isChecked())
            energies.insert(kEnergies[i]);
    }
    m_isRestoring = true;
    m_filterRules->setEnergies(energies);
    m_filterRules->setText(m_filter->text());
    m_isRestoring = false;
    restoreSelection();
}

void MeterBrowser::clearFilter()
{
    m_filter->clear();
    for (QToolButton *chip : std::as_const(m_energies))
        chip->setChecked(false);
}

//! The meters of \a entity are the ones in the table now; the selection is to be restored.
void MeterBrowser::useEntity(const EntityId &entity)
{
    m_entity = entity;
    m_isRestoring = true;
    m_tableModel->setEntity(m_entity);
    m_isRestoring = false;
}

void MeterBrowser::followTree(const QModelIndex &current)
{
    if (m_isRestoring)
        return;
    leaveList();
    useEntity(m_treeModel->idAt(current));
    restoreSelection();
    saveSelection();
    Q_EMIT entitySelected(m_entity);
}

void MeterBrowser::followColumns()
{
    // Badge, name and number need no heads.
    m_table->horizontalHeader()->setVisible(!m_columns->hasDefaults());
    if (m_tableModel)
        restoreSelection(); // sorting lost it
}

void MeterBrowser::followTable(const QModelIndex &current)
{
    // A view that gets the focus makes its first row the current one, but does not select it.
    if (m_isRestoring || !m_table->selectionModel()->isSelected(current))
        return;
    m_meter = m_tableModel->idAt(current.row());
    saveSelection();
    Q_EMIT meterSelected(m_meter);
}

void MeterBrowser::restoreSelection()
{
    m_isRestoring = true;
    showExpansion();
    const QModelIndex entity = m_treeModel->indexOf(m_entity);
    if (entity.isValid())
        m_tree->setCurrentIndex(entity);
    if (m_tableModel->showsList())
        m_tree->clearSelection(); // the meters are not the entity's
    const int row = m_tableModel->rowOf(m_meter);
    if (row >= 0) {
        m_table->setCurrentIndex(m_tableModel->index(row, m_columns->firstShown()));
        m_table->scrollTo(m_table->currentIndex());
    } else {
        m_table->clearSelection();
    }
    m_isRestoring = false;
    m_place.reset();
    updateFaces();
}

void MeterBrowser::showExpansion()
{
    m_tree->expandAll();
    if (m_filterRules->isActive())
        return;
    for (const EntityId &id : std::as_const(m_collapsed)) {
        const QModelIndex index = m_treeModel->indexOf(id);
        if (index.isValid())
            m_tree->collapse(index);
    }
}

void MeterBrowser::selectMeter(const MeterId &meter)
{
    if (!m_session || !m_session->meters().meter(meter))
        return;
    const EntityId before = m_entity;
    if (m_tableModel->rowOf(meter) < 0) {
        leaveList();
        clearFilter();
        useEntity(m_session->meters().meter(meter)->entity.value_or(EntityId()));
    }
    m_meter = meter;
    restoreSelection();
    saveSelection();
    if (m_entity != before)
        Q_EMIT entitySelected(m_entity);
    Q_EMIT meterSelected(m_meter);
}

void MeterBrowser::selectEntity(const EntityId &entity)
{
    if (!m_session || !m_session->meters().entity(entity))
        return;
    if (!m_treeModel->indexOf(entity).isValid())
        clearFilter();
    for (QModelIndex above = m_treeModel->indexOf(entity).parent(); above.isValid();
         above = above.parent())
        m_collapsed.remove(m_treeModel->idAt(above));
    leaveList();
    useEntity(entity);
    restoreSelection();
    saveSelection();
    Q_EMIT entitySelected(m_entity);
}

void MeterBrowser::updateFaces()
{
    if (!m_filterRules || !m_filterRules->isReady()) {
        const auto error = m_session ? m_session->meters().error() : std::nullopt;
        const bool isFailed =
            error && !m_session->meters().isLoading() && !m_session->meters().loadedAt();
        m_treeStack->setCurrentIndex(isFailed ? EmptyFace : LoadingFace);
        m_tableStack->setCurrentIndex(isFailed ? EmptyFace : LoadingFace);
        m_tableStack->setVisible(m_session);
        m_tableEmpty->setMessage({}); // it is said above
        m_treeStack->setVisible(m_session);
        m_metersCount->clear();
        // Where a token is asked for, the banner says why and has the ways out.
        if (isFailed && m_session->state() == Session::State::SignedOut)
            m_treeEmpty->setMessage(tr("Nothing is loaded: signed out."));
        else if (isFailed)
            m_treeEmpty->setMessage(sentenceFor(*error), tr("Try again"));
        return;
    }
    m_tableStack->setVisible(true);
    m_treeStack->setVisible(true);
    const bool hasEntities = m_treeModel->rowCount() > 0;
    const int meters = m_tableModel->rowCount();
    m_treeStack->setCurrentIndex(hasEntities ? DataFace : EmptyFace);
    if (!hasEntities)
        m_treeEmpty->setMessage(m_filterRules->isActive() ? tr("No entity matches the filter.")
                                                          : tr("There are no entities."));
    m_tableStack->setCurrentIndex(meters > 0 ? DataFace : EmptyFace);
    m_metersCount->setText(QLocale().toString(meters));
    if (meters == 0 && m_filterRules->isActive())
        m_tableEmpty->setMessage(tr("No meter matches the filter."), tr("Clear the filter"));
    else if (meters == 0)
        m_tableEmpty->setMessage(
            m_session->isSendOnly()
                ? tr("This connection only sends, so no meters are listed. Import IDs that are "
                     "added under Enter readings stand here.")
                : tr("No meters here."));
}

void MeterBrowser::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool MeterBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        // From the filter straight into what it found.
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_tableModel
            && m_tableModel->rowCount() > 0) {
            // Before the focus comes, which would make the row current without selecting it.
            m_table->setCurrentIndex(m_tableModel->index(0, m_columns->firstShown()));
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::KeyPress
        && takeTableKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_table->indexAt(press->position().toPoint());
        if (press->button() == Qt::LeftButton && index.isValid()
            && press->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT meterAdded(m_tableModel->idAt(index.row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MeterBrowser::retranslate()
{
    m_entitiesTitle->setText(tr("Entities"));
    m_metersTitle->setText(m_lists->list().isEmpty() ? tr("Meters")
                                                     : m_lists->nameOf(m_lists->list()));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_tree->setAccessibleName(tr("Entities"));
    m_table->setAccessibleName(tr("Meters"));
}

void MeterBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateFaces();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
