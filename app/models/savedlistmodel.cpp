// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedlistmodel.h"

#include "models/metermime.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/session.h"

#include <QDateTime>
#include <QLocale>
#include <QMimeData>

#include <chrono>

namespace meterdesk {

namespace {

constexpr std::chrono::milliseconds kRecountAfter{300};

} // namespace

SavedListModel::SavedListModel(Session &session, std::function<TimeMs()> clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentMSecsSinceEpoch(); })
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(kRecountAfter);
    connect(&m_recount, &QTimer::timeout, this, &SavedListModel::recount);
    const auto soon = [this] {
        if (!m_recount.isActive())
            m_recount.start();
    };
    connect(&session.meters(), &MeterStore::loaded, this, soon);
    connect(&session.readings(), &ReadingStore::readingsChanged, this, soon);
    connect(&session.readings(), &ReadingStore::latestFound, this, soon);
    // Behind the lists, which are wanted first.
    connect(&session.meters(), &MeterStore::loaded, &session.readings(), &ReadingStore::findLatest);
    if (session.meters().loadedAt())
        session.readings().findLatest();
    if (session.outbox())
        connect(session.outbox(), &Outbox::entriesChanged, this, soon);
    connect(&lists(), &SavedLists::changed, this, &SavedListModel::takeLists);
    connect(&lists(), &SavedLists::metersChanged, this, [this](const ListId &list) {
        tellRow(rowOf(list));
        Q_EMIT metersChanged(list);
    });
    connect(&lists(), &SavedLists::favouritesChanged, this, [this] {
        tellRow(rowOf(SavedLists::favouritesId()));
        Q_EMIT metersChanged(SavedLists::favouritesId());
    });
    takeLists();
    recount();
}

SavedLists &SavedListModel::lists() const
{
    return m_session.records().lists();
}

ListId SavedListModel::notReadId()
{
    return {QStringLiteral("not-read")};
}

void SavedListModel::takeLists()
{
    QList<ListId> ids;
    for (const SavedList &list : lists().lists())
        ids.append(list.id);
    if (ids == m_ids) {
        // Names and kinds; a view keeps what it has open.
        if (!ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(ids.size()) - 1, CountColumn));
        return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

void SavedListModel::tellRow(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, CountColumn));
}

void SavedListModel::recount()
{
    m_countedAt = m_clock();
    const UnreadMeters unread = unreadMeters(m_session, m_countedAt);
    if (unread == m_unread)
        return;
    const bool hasOthers = unread.meters != m_unread.meters;
    m_unread = unread;
    tellRow(rowOf(notReadId()));
    if (hasOthers)
        Q_EMIT metersChanged(notReadId());
}

int SavedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size()) + 2;
}

int SavedListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int SavedListModel::rowOf(const ListId &id) const
{
    if (id == SavedLists::favouritesId())
        return int(m_ids.size());
    if (id == notReadId())
        return int(m_ids.size()) + 1;
    return int(m_ids.indexOf(id));
}

ListId SavedListModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    if (isOwn(row))
        return m_ids.at(row);
    return row == int(m_ids.size()) ? SavedLists::favouritesId() : notReadId();
}

SavedListModel::Kind SavedListModel::kindAt(int row) const
{
    if (!isOwn(row))
        return row == int(m_ids.size()) ? Kind::Favourites : Kind::NotRead;
    const SavedList *list = lists().find(m_ids.at(row));
    return list && list->kind == SavedList::Kind::Route ? Kind::Route : Kind::List;
}

QString SavedListModel::nameOf(const ListId &id) const
{
    if (id == SavedLists::favouritesId())
        return tr("Favourites");
    if (id == notReadId()) {
        const int month = QDateTime::fromMSecsSinceEpoch(m_countedAt).date().month();
        //: Meters without a reading; %1 is the name of this month
        return tr("Not read in %1").arg(QLocale().standaloneMonthName(month));
    }
    const SavedList *list = lists().find(id);
    return list ? list->name : QString();
}

QList<MeterId> SavedListModel::metersOf(const ListId &id) const
{
    return id == notReadId() ? m_unread.meters : lists().metersOf(id);
}

QString SavedListModel::tipAt(int row) const
{
    const ListId id = idAt(row);
    QString tip = nameOf(id);
    if (id == notReadId()) {
        tip += QLatin1Char('\n') + tr("As far as is known here, with what was typed here.");
        if (m_unread.unknown > 0)
            tip += QLatin1Char(' ')
                + tr("Of %n of them the readings of this month are not loaded.", nullptr,
                     m_unread.unknown);
        return tip;
    }
    int missing = 0;
    for (const MeterId &meter : metersOf(id))
        missing += m_session.meters().meter(meter) ? 0 : 1;
    if (missing > 0)
        tip += QLatin1Char('\n')
            + tr("%n of its meters are not listed by the service now.", nullptr, missing);
    return tip;
}

QVariant SavedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListId id = idAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == NameColumn)
            return nameOf(id);
        return QLocale().toString(metersOf(id).size());
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    case Qt::ToolTipRole:
        return tipAt(index.row());
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn)
            return tr("%1, %n meter(s)", nullptr, int(metersOf(id).size())).arg(nameOf(id));
        return QLocale().toString(metersOf(id).size());
    case IdRole:
        return QVariant::fromValue(id);
    case KindRole:
        return int(kindAt(index.row()));
    default:
        return {};
    }
}

bool SavedListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || index.column() != NameColumn || !isOwn(index.row())
        || name.isEmpty())
        return false;
    lists().rename(idAt(index.row()), name);
    return true;
}

Qt::ItemFlags SavedListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isOwn(index.row())) {
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
        if (index.column() == NameColumn)
            flags |= Qt::ItemIsEditable;
    } else if (kindAt(index.row()) == Kind::Favourites) {
        flags |= Qt::ItemIsDropEnabled;
    }
    return flags;
}

// ---- Drag and drop ------------------------------------------------------------------------------

Qt::DropActions SavedListModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

QStringList SavedListModel::mimeTypes() const
{
    return {QLatin1String(kListMime), QLatin1String(kMeterMime)};
}

QMimeData *SavedListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !isOwn(indexes.first().row()))
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QLatin1String(kListMime), idAt(indexes.first().row()).value.toUtf8());
    return data;
}

bool SavedListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                     const QModelIndex &parent) const
{
    if (!data)
        return false;
    if (data->hasFormat(QLatin1String(kListMime)))
        return true;
    return data->hasFormat(QLatin1String(kMeterMime)) && parent.isValid()
        && flags(parent).testFlag(Qt::ItemIsDropEnabled);
}

bool SavedListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(QLatin1String(kListMime))) {
        const ListId id{QString::fromUtf8(data->data(QLatin1String(kListMime)))};
        const qsizetype from = m_ids.indexOf(id);
        qsizetype to = parent.isValid() ? parent.row() : row < 0 ? m_ids.size() : row;
        // Between two rows: the one below moves up when it comes from above.
        if (!parent.isValid() && to > from)
            --to;
        if (from < 0)
            return false;
        lists().move(from, std::min(to, m_ids.size() - 1));
        return true;
    }
    lists().insertMeters(idAt(parent.row()), metersIn(data));
    return true;
}

} // namespace meterdesk
