// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profiletablemodel.h"

#include "domain/outboxrules.h"
#include "models/formats.h"
#include "models/outboxmodel.h"
#include "services/outbox.h"
#include "services/profilelog.h"
#include "texts/outboxtexts.h"
#include "texts/profiletexts.h"
#include "texts/sentencecase.h"

#include <algorithm>
#include <chrono>

namespace meterdesk {
namespace {

constexpr std::chrono::milliseconds kUpdateAfter{150};

} // namespace

ProfileTableModel::ProfileTableModel(ProfileLog &log, const Outbox &outbox, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_outbox(outbox)
{
    static_assert(int(RawRole) == int(OutboxModel::RawRole)
                  && int(ItemRole) == int(OutboxModel::ItemRole)
                  && int(ToneRole) == int(OutboxModel::ToneRole));
    m_updating.setSingleShot(true);
    m_updating.setInterval(kUpdateAfter);
    connect(&m_updating, &QTimer::timeout, this, &ProfileTableModel::update);
    connect(&log, &ProfileLog::changed, this, [this](const QList<ProfileStream> &streams) {
        if (streams.contains(m_stream) && !m_updating.isActive())
            m_updating.start();
    });
    connect(&outbox, &Outbox::queueChanged, this, [this] {
        if (!m_updating.isActive())
            m_updating.start(); // why queued ones wait
    });
}

void ProfileTableModel::setStream(const ProfileStream &stream, const QTimeZone &zone)
{
    m_stream = stream;
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    beginResetModel();
    m_ids = wanted();
    endResetModel();
    Q_EMIT updated();
}

QList<EntryId> ProfileTableModel::wanted() const
{
    struct Place
    {
        TimeMs from;
        EntryId id;
    };
    std::vector<Place> places;
    for (const EntryId id : m_log.book().entriesOf(m_stream)) {
        const OutboxEntry *entry = m_outbox.find(id);
        if (entry && (!isRemoval(entry->request.kind) || !entry->undoes))
            places.push_back({entry->request.range.from, id});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.from != b.from ? a.from > b.from : b.id < a.id;
    });
    QList<EntryId> ids;
    ids.reserve(qsizetype(places.size()));
    for (const Place &place : places)
        ids << place.id;
    return ids;
}

void ProfileTableModel::update()
{
    QList<EntryId> ids = wanted();
    if (ids == m_ids) {
        if (!ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
    }
    Q_EMIT updated();
}

const OutboxEntry *ProfileTableModel::entryAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_outbox.find(m_ids.at(row)) : nullptr;
}

QString ProfileTableModel::rangeText(const TimeRange &range) const
{
    if (range.isEmpty())
        return {}; // removed by its id alone
    return halfOpenText(momentText(range.from, m_zone, m_locale),
                        momentText(range.to, m_zone, m_locale));
}

QString ProfileTableModel::actionText(const OutboxEntry &entry) const
{
    if (isRemoval(entry.request.kind))
        return tr("delete");
    return m_log.book().isUpdate(entry) ? tr("update") : tr("create");
}

QString ProfileTableModel::text(const OutboxEntry &entry, int column) const
{
    switch (column) {
    case RangeColumn:
        return rangeText(entry.request.range);
    case ValueColumn:
        return figureText(entry.request.value, m_locale);
    case UnitColumn:
        return entry.request.unit;
    case ActionColumn:
        return sentenceCase(actionText(entry));
    case StateColumn:
        return sentenceCase(stateText(entry, m_outbox.waitReason(entry)));
    case WordsColumn:
        return answerText(entry);
    case ChangedColumn:
        return momentText(entry.changedAt, QTimeZone::systemTimeZone(), m_locale);
    case ServerIdColumn:
        return entry.serverId.isEmpty() ? entry.request.target : entry.serverId;
    case BatchColumn:
        return m_outbox.batchLabel(entry.batch);
    default:
        return {};
    }
}

int ProfileTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ProfileTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProfileTableModel::data(const QModelIndex &index, int role) const
{
    const OutboxEntry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == WordsColumn || index.column() == RangeColumn
            ? text(*entry, index.column())
            : QString();
    case RawRole:
        if (index.column() == ValueColumn && !entry->request.value.isEmpty())
            return entry->request.value.toDouble();
        break;
    case ItemRole:
        return QVariant::fromValue(*entry);
    case ToneRole:
        return int(OutboxModel::toneOf(entry->state));
    case Qt::TextAlignmentRole:
        if (index.column() == ValueColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    default:
        break;
    }
    return {};
}

QVariant ProfileTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == RangeColumn)
        return tr("The begin belongs to the range, the end does not: ranges may touch.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RangeColumn:
        //: Head of a column with ranges; the brackets say that the end does not belong to it
        return tr("[From, to)");
    case ValueColumn:
        return tr("Value");
    case UnitColumn:
        return tr("Unit");
    case ActionColumn:
        return tr("What");
    case StateColumn:
        return tr("State");
    case WordsColumn:
        return tr("Server's answer");
    case ChangedColumn:
        return tr("Changed");
    case ServerIdColumn:
        return tr("Server ID");
    case BatchColumn:
        return tr("Came with");
    default:
        return {};
    }
}

void ProfileTableModel::retranslate()
{
    m_locale = QLocale();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    update();
}

} // namespace meterdesk
