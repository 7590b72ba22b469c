// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MeterBrowser that goes on where it was when lists arrive, and when the program
// starts.
#include "models/entitytreemodel.h"
#include "models/metertablemodel.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/shell/meterbrowser.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecolumns.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr QLatin1String kSelectionKey("browser/selection");

} // namespace

void MeterBrowser::takeLists()
{
    fitCounts();
    if (!m_place)
        rememberPlace();
    const Place place = *m_place;
    if (m_entity.isEmpty() && m_meter.isEmpty()) {
        const QList<QByteArray> saved = m_viewState.value(kSelectionKey).split('\n');
        if (saved.size() == 2) {
            m_entity = {QString::fromUtf8(saved.at(0))};
            m_meter = {QString::fromUtf8(saved.at(1))};
        }
    }
    useEntity(m_session->meters().entity(m_entity) ? m_entity : EntityId());
    if (!m_session->meters().meter(m_meter))
        m_meter = m_tableModel->rowOf(m_firstMeter) >= 0 ? m_firstMeter : m_tableModel->idAt(0);
    restoreList();
    restoreSelection();
    restorePlace(place);
    // Keys go somewhere from the first moment on.
    if (!window()->focusWidget() || window()->focusWidget() == this)
        focusKeys();
    Q_EMIT entitySelected(m_entity);
    Q_EMIT meterSelected(m_meter);
}

//! The list; where it is empty, what stands in its place takes no keys.
void MeterBrowser::focusKeys()
{
    if (m_tableModel->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

void MeterBrowser::saveSelection()
{
    m_viewState.setValue(kSelectionKey, m_entity.value.toUtf8() + '\n' + m_meter.value.toUtf8());
}

void MeterBrowser::rememberPlace()
{
    const QModelIndex current = m_table->currentIndex();
    const int at = m_table->rowViewportPosition(current.row());
    const int top = m_table->rowAt(0);
    m_place = Place{m_tableModel->idAt(top),
                    current.isValid() && at >= 0 && at < m_table->viewport()->height(),
                    selectedMeters(), top, m_table->verticalScrollBar()->value()};
}

//! Reloaded lists come whenever they come: they take nobody away from what he looks at.
void MeterBrowser::restorePlace(const Place &place)
{
    if (place.selected.size() > 1 && place.selected.contains(m_meter))
        selectRows(place.selected);
    const int top = m_tableModel->rowOf(place.top);
    // Most lists come as they were; at their end the first row is not the one at the top.
    if (top >= 0 && top == place.topRow)
        m_table->verticalScrollBar()->setValue(place.scroll);
    else if (!place.isCurrentSeen && top >= 0)
        m_table->scrollTo(m_tableModel->index(top, m_columns->firstShown()),
                          QAbstractItemView::PositionAtTop);
}

//! The names have what the largest count leaves.
void MeterBrowser::fitCounts()
{
    const int most = std::max(99, int(m_session->meters().meters().size()));
    m_tree->header()->resizeSection(EntityTreeModel::CountColumn,
                                    fontMetrics().horizontalAdvance(QLocale().toString(most))
                                        + 2 * metrics::kSidePadding);
}

} // namespace meterdesk
