// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecolumns.h"

#include "services/viewstate.h"
#include "ui/widgets/celltips.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textsize.h"

#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kNarrowest = 24;
constexpr int kWidest = 2000;
constexpr int kMoreForTitle = 60;

//! The title of a column as a menu writes it.
QString titleOf(const QHeaderView &header, int section)
{
    QString title = header.model()->headerData(section, Qt::Horizontal).toString();
    return title.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

//! With widths for the texts of \a table.
QList<TableColumn> fitting(QList<TableColumn> columns, const QTableView &table)
{
    for (TableColumn &column : columns)
        column.width = scaledToText(column.width, table.font());
    return columns;
}

} // namespace

TableColumns::TableColumns(QTableView *table, const QList<TableColumn> &columns, ViewState &state,
                           const QString &key)
    : QObject(table)
    , m_table(table)
    , m_usual(columns)
    , m_defaults(fitting(columns, *table))
    , m_state(state)
    , m_key(key)
{
    for (const TableColumn &column : std::as_const(m_defaults))
        m_columns.append({column, column.isShown, column.width});
    addCellTips(m_table);
    header()->setSectionsMovable(true);
    connect(header(), &QHeaderView::sectionMoved, this, &TableColumns::takeOrder);
    connect(header(), &QHeaderView::sectionResized, this, &TableColumns::takeWidth);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &TableColumns::takeSort);
    // A model that comes brings all of its columns.
    connect(header(), &QHeaderView::sectionCountChanged, this, &TableColumns::apply);
    connect(&m_state, &ViewState::loaded, this, &TableColumns::restore);
    for (QObject *watched :
         QList<QObject *>{m_table, m_table->viewport(), header(), header()->viewport()})
        watched->installEventFilter(this);
    if (m_state.isLoaded())
        restore();
    else
        apply();
}

TableColumns::~TableColumns() = default;

QHeaderView *TableColumns::header() const
{
    return m_table->horizontalHeader();
}

bool TableColumns::hasModel() const
{
    return header()->count() >= int(m_defaults.size());
}

void TableColumns::setSortable(int section, Qt::SortOrder order)
{
    m_sortedByDefault = Sort{section, order};
    m_sort = *m_sortedByDefault;
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    {
        const QScopedValueRollback applying(m_isApplying, true);
        header()->setSortIndicator(section, order);
    }
    restore(); // what was read before had no sort
}

// ---- What is remembered ------------------------------------------------------------------------

void TableColumns::restore()
{
    m_columns.clear();
    for (const TableColumn &column : m_defaults)
        m_columns.append({column, column.isShown, column.width});
    if (m_sortedByDefault)
        m_sort = *m_sortedByDefault;
    read(m_state.value(m_key));
    apply();
    Q_EMIT changed();
}

//! One word for each column, from left to right: its name, + where it is shown and - where it is
//! not, its width. In a second line the name of what is sorted by, + for ascending.
QByteArray TableColumns::saved() const
{
    QByteArray text;
    for (const Column &column : m_columns)
        text += column.basis.name + QByteArray(column.isShown ? "+" : "-")
            + QByteArray::number(column.width) + ' ';
    text.chop(1);
    if (m_sortedByDefault) {
        for (const Column &column : m_columns) {
            if (column.basis.section == m_sort.section)
                text += '\n' + QByteArray(column.basis.name)
                    + (m_sort.order == Qt::AscendingOrder ? '+' : '-');
        }
    }
    return text;
}

void TableColumns::read(const QByteArray &saved)
{
    const QList<QByteArray> lines = saved.split('\n');
    QList<Column> read;
    for (const QByteArray &word : lines.first().split(' ')) {
        const qsizetype sign = std::max(word.lastIndexOf('+'), word.lastIndexOf('-'));
        const Column *known = sign < 0 ? nullptr : find(word.first(sign));
        if (!known) // of another version
            continue;
        Column column = *known;
        column.isShown = word.at(sign) == '+';
        const int width = word.mid(sign + 1).toInt();
        if (width > 0)
            column.width = std::clamp(width, kNarrowest, kWidest);
        read.append(column);
        m_columns.removeIf(
            [&](const Column &other) { return other.basis.section == column.basis.section; });
    }
    // What is new since then stands where it does by default: behind the one before it.
    for (const Column &added : std::as_const(m_columns)) {
        auto place = std::find_if(read.begin(), read.end(), [&](const Column &other) {
            return other.basis.section == added.basis.section - 1;
        });
        read.insert(place == read.end() ? read.begin() : std::next(place), added);
    }
    m_columns = read;
    if (shownCount() == 0) {
        for (Column &column : m_columns)
            column.isShown = column.basis.isShown;
    }
    if (lines.size() > 1)
        readSort(lines.at(1));
}

void TableColumns::readSort(const QByteArray &saved)
{
    const Column *column = saved.isEmpty() ? nullptr : find(saved.chopped(1));
    if (column && m_sortedByDefault)
        m_sort = {column->basis.section,
                  saved.back() == '-' ? Qt::DescendingOrder : Qt::AscendingOrder};
}

// ---- Between the choice and the header ---------------------------------------------------------

void TableColumns::apply()
{
    if (!hasModel() || m_isApplying)
        return;
    // A title may be another one with the unit of another meter.
    if (const QAbstractItemModel *model = header()->model())
        connect(model, &QAbstractItemModel::headerDataChanged, this, &TableColumns::apply,
                Qt::UniqueConnection);
    const QScopedValueRollback applying(m_isApplying, true);
    applyOrder();
    m_isStretching = hasDefaults() && hasRoomToStretch();
    for (const Column &column : std::as_const(m_columns)) {
        const int section = column.basis.section;
        const bool isStretched = column.basis.isStretched && m_isStretching;
        // Shown before it is resized: a hidden section has no width.
        header()->setSectionHidden(section, !column.isShown);
        header()->setSectionResizeMode(
            section, isStretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column.width > 0 && column.isShown && !isStretched)
            header()->resizeSection(section, widthOf(column));
    }
    sortModel();
}

//! Where the table is too narrow for all of its columns, it is scrolled: none is squeezed.
bool TableColumns::hasRoomToStretch() const
{
    int wanted = 0;
    for (const Column &column : m_columns) {
        if (!column.isShown)
            continue;
        // The one that takes the rest is read by its texts, not by its title.
        wanted += column.basis.isStretched ? column.basis.width
            : column.width > 0             ? widthOf(column)
                                           : header()->defaultSectionSize();
    }
    return wanted <= m_table->viewport()->width();
}

//! A title is whole in every language, unless a person made its column narrower.
int TableColumns::widthOf(const Column &column) const
{
    if (column.width != column.basis.width || header()->isHidden())
        return column.width;
    const int title = header()->sectionSizeHint(column.basis.section);
    return std::max(column.width, std::min(title, column.width + kMoreForTitle));
}

void TableColumns::applyOrder()
{
    for (int place = 0; place < int(m_columns.size()); ++place)
        header()->moveSection(header()->visualIndex(m_columns.at(place).basis.section), place);
}

void TableColumns::sortModel()
{
    if (!m_sortedByDefault)
        return;
    const auto isDefaultSort = [this](int section, Qt::SortOrder order) {
        return section == m_sortedByDefault->section && order == m_sortedByDefault->order;
    };
    const bool wasDefault =
        isDefaultSort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    header()->setSortIndicator(m_sort.section, m_sort.order);
    const bool isDefault = isDefaultSort(m_sort.section, m_sort.order);
    // Sorting a long list anew is not done for nothing.
    if (!isDefault || !wasDefault)
        header()->model()->sort(m_sort.section, m_sort.order);
}

void TableColumns::takeWidth(int section)
{
    Column *column = find(section);
    // What the header gives out by itself is nobody's choice.
    if (m_isApplying || !column || !column->isShown || header()->isSectionHidden(section)
        || header()->sectionResizeMode(section) != QHeaderView::Interactive)
        return;
    column->width = header()->sectionSize(section);
    m_state.setValue(m_key, saved());
}

void TableColumns::takeOrder()
{
    if (m_isApplying || !hasModel())
        return;
    std::stable_sort(m_columns.begin(), m_columns.end(), [this](const Column &a, const Column &b) {
        return header()->visualIndex(a.basis.section) < header()->visualIndex(b.basis.section);
    });
    finishChange();
}

void TableColumns::takeSort(int section, Qt::SortOrder order)
{
    if (m_isApplying || !m_sortedByDefault || !hasModel())
        return;
    m_sort = {section, order};
    header()->model()->sort(section, order);
    finishChange();
}

void TableColumns::finishChange()
{
    m_state.setValue(m_key, saved());
    Q_EMIT changed();
}

void TableColumns::reset()
{
    for (const TableColumn &column : m_defaults) {
        if (column.width == 0)
            header()->resizeSection(column.section, header()->defaultSectionSize());
    }
    m_state.setValue(m_key, {}); // widths are remembered at once
    restore();
}

// ---- Choosing ----------------------------------------------------------------------------------

bool TableColumns::hasDefaults() const
{
    return std::all_of(m_columns.cbegin(), m_columns.cend(),
                       [](const Column &column) { return column.isShown == column.basis.isShown; });
}

int TableColumns::firstShown() const
{
    const auto first = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                    [](const Column &column) { return column.isShown; });
    return first == m_columns.cend() ? 0 : first->basis.section;
}

int TableColumns::shownCount() const
{
    return int(std::count_if(m_columns.cbegin(), m_columns.cend(),
                             [](const Column &column) { return column.isShown; }));
}

TableColumns::Column *TableColumns::find(int section)
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) {
        return column.basis.section == section;
    });
    return found == m_columns.end() ? nullptr : &*found;
}

TableColumns::Column *TableColumns::find(const QByteArray &name)
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) {
        return column.basis.name == name;
    });
    return found == m_columns.end() ? nullptr : &*found;
}

void TableColumns::show(int section, bool isShown)
{
    Column *column = find(section);
    if (!column || column->isShown == isShown || (!isShown && shownCount() == 1))
        return;
    column->isShown = isShown;
    apply();
    finishChange();
}

void TableColumns::move(int section, int steps)
{
    // Hidden columns are no steps.
    const int from = header()->visualIndex(section);
    int to = from;
    do {
        to += steps;
    } while (to >= 0 && to < header()->count()
             && header()->isSectionHidden(header()->logicalIndex(to)));
    if (to >= 0 && to < header()->count())
        header()->moveSection(from, to);
}

// ---- The menu ----------------------------------------------------------------------------------

void TableColumns::fillMenu(QMenu *menu, int section)
{
    if (!hasModel())
        return;
    if (section >= 0 && find(section) && find(section)->isShown)
        addActionsOf(menu, section);
    for (const Column &column : std::as_const(m_columns)) {
        const int shown = column.basis.section;
        QAction *action = menu->addAction(titleOf(*header(), shown));
        action->setCheckable(true);
        action->setChecked(column.isShown);
        action->setEnabled(!column.isShown || shownCount() > 1);
        connect(action, &QAction::triggered, this, [this, shown](bool isOn) { show(shown, isOn); });
    }
    menu->addSeparator();
    //: Shows the columns of a table as they were before anything was chosen
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, this,
            &TableColumns::reset);
}

//! What can be done with one column.
void TableColumns::addActionsOf(QMenu *menu, int section)
{
    const QString title = titleOf(*header(), section);
    if (m_sortedByDefault) {
        auto *orders = new QActionGroup(menu);
        //: %1 is the title of a column
        for (const auto &[order, text] :
             {std::pair(Qt::AscendingOrder, tr("Sort by %1, ascending")),
              std::pair(Qt::DescendingOrder, tr("Sort by %1, descending"))}) {
            QAction *action = menu->addAction(text.arg(title));
            orders->addAction(action);
            action->setCheckable(true);
            action->setChecked(m_sort.section == section && m_sort.order == order);
            connect(action, &QAction::triggered, this,
                    [this, section, order = order] { header()->setSortIndicator(section, order); });
        }
        menu->addSeparator();
    }
    const int place =
        int(std::count_if(m_columns.cbegin(), m_columns.cend(), [&](const auto &other) {
            return other.isShown
                && header()->visualIndex(other.basis.section) < header()->visualIndex(section);
        }));
    //: %1 is the title of a column
    QAction *left = menu->addAction(tr("Move %1 to the left").arg(title));
    left->setEnabled(place > 0);
    connect(left, &QAction::triggered, this, [this, section] { move(section, -1); });
    QAction *right = menu->addAction(tr("Move %1 to the right").arg(title));
    right->setEnabled(place + 1 < shownCount());
    connect(right, &QAction::triggered, this, [this, section] { move(section, 1); });
    QAction *fit = menu->addAction(tr("Make %1 as wide as its texts").arg(title));
    fit->setEnabled(header()->sectionResizeMode(section) == QHeaderView::Interactive);
    connect(fit, &QAction::triggered, this,
            [this, section] { m_table->resizeColumnToContents(section); });
    menu->addSeparator();
}

void TableColumns::showMenu(const QPoint &globalPosition, int section)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, section);
    menu->popup(globalPosition);
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == m_table) {
        retranslateButton();
        apply(); // titles are as wide as they are in this language
    }
    if (event->type() == QEvent::FontChange && watched == m_table) {
        m_defaults = fitting(m_usual, *m_table);
        restore();
    }
    if (event->type() == QEvent::Resize && watched == m_table->viewport() && hasModel()
        && hasDefaults() && hasRoomToStretch() != m_isStretching)
        apply();
    if (event->type() != QEvent::ContextMenu || !hasModel())
        return QObject::eventFilter(watched, event);
    const bool isHead = watched == header() || watched == header()->viewport();
    // A table with a menu of its own takes ours into it.
    if (!isHead && m_table->contextMenuPolicy() != Qt::DefaultContextMenu)
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    if (asked->reason() == QContextMenuEvent::Keyboard) {
        const QModelIndex current = m_table->currentIndex();
        const bool isShown = current.isValid() && !m_table->isColumnHidden(current.column());
        const int section = isShown ? current.column() : firstShown();
        const QRect cell = current.isValid() ? m_table->visualRect(current) : QRect();
        showMenu(m_table->viewport()->mapToGlobal(cell.bottomLeft()), section);
    } else {
        const int x = m_table->viewport()->mapFromGlobal(asked->globalPos()).x();
        showMenu(asked->globalPos(), m_table->columnAt(x));
    }
    return true;
}

QToolButton *TableColumns::makeButton()
{
    m_button = new QToolButton;
    m_button->setIcon(icon(QStringLiteral("settings"), IconInk::Muted));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QToolButton::clicked, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        showMenu(m_button->mapToGlobal(QPoint(0, m_button->height())),
                 current.isValid() ? current.column() : firstShown());
    });
    retranslateButton();
    return m_button;
}

void TableColumns::retranslateButton()
{
    if (!m_button)
        return;
    //: A button that shows which columns a table has
    m_button->setToolTip(tr("Columns"));
    m_button->setAccessibleName(tr("Columns"));
}

} // namespace meterdesk
