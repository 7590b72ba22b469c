// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozentable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace meterdesk {

FrozenTable::FrozenTable(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new QTableView(this))
{
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->verticalHeader()->hide();
    m_frozen->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenTable::placeFrozen);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenTable::placeFrozen);
}

FrozenTable::~FrozenTable()
{
    // Headers still speak while the widget below this class ends.
    disconnect(horizontalHeader(), nullptr, this, nullptr);
}

void FrozenTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelReset, this, &FrozenTable::placeFrozen);
    takeLook();
}

void FrozenTable::takeLook()
{
    m_frozen->setItemDelegate(itemDelegate());
    m_frozen->setSelectionMode(selectionMode());
    m_frozen->setSelectionBehavior(selectionBehavior());
    m_frozen->setShowGrid(showGrid());
    m_frozen->setWordWrap(wordWrap());
    m_frozen->horizontalHeader()->setHighlightSections(false);
    m_frozen->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    placeFrozen();
}

void FrozenTable::placeFrozen()
{
    const int columns = model() ? model()->columnCount() : 0;
    m_frozen->setVisible(columns > 0);
    if (columns == 0)
        return;
    for (int column = 1; column < columns; ++column)
        m_frozen->setColumnHidden(column, true);
    m_frozen->setColumnWidth(0, columnWidth(0));
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(frameWidth(), frameWidth(), columnWidth(0),
                          horizontalHeader()->height() + viewport()->height());
}

void FrozenTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || index.column() == 0)
        return;
    // What lies below the first column is not to be seen.
    const int hidden = columnWidth(0) - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void FrozenTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void FrozenTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    takeLook();
}

} // namespace meterdesk
