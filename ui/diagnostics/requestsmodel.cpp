// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/requestsmodel.h"

#include "models/formats.h"
#include "texts/errortexts.h"
#include "texts/requesttexts.h"

namespace meterdesk {

namespace {

bool isFigure(int column)
{
    return column == RequestsModel::TryColumn || column == RequestsModel::DurationColumn
        || column == RequestsModel::BytesColumn;
}

double figure(const RequestRecord &request, int column)
{
    if (column == RequestsModel::TryColumn)
        return request.tryNumber;
    return column == RequestsModel::DurationColumn ? double(request.duration.count())
                                                   : double(request.bytes);
}

} // namespace

RequestsModel::RequestsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void RequestsModel::setRequests(const QList<RequestRecord> &requests)
{
    if (requests == m_requests)
        return;
    const qsizetype added = m_requests.isEmpty() ? -1 : requests.indexOf(m_requests.first());
    // Below the new ones there must be nothing but those of before.
    const qsizetype kept = requests.size() - added;
    if (added < 0 || kept > m_requests.size() || requests.mid(added) != m_requests.first(kept)) {
        beginResetModel();
        m_requests = requests;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_requests = requests.first(added) + m_requests;
        endInsertRows();
    }
    if (m_requests.size() > requests.size()) {
        beginRemoveRows({}, int(requests.size()), int(m_requests.size()) - 1);
        m_requests = requests;
        endRemoveRows();
    }
}

void RequestsModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_requests.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_requests.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RequestsModel::text(const RequestRecord &request, int column) const
{
    switch (column) {
    case TimeColumn: {
        const QDateTime local = request.sentAt.toLocalTime();
        const QString time = local.toString(QStringLiteral("HH:mm:ss"));
        if (local.date() == QDate::currentDate())
            return time;
        return dayText(local.date(), m_locale) + QLatin1Char(' ') + time;
    }
    case MethodColumn:
        return request.method;
    case PathColumn:
        return request.path;
    case ResultColumn:
        return wordsForResult(request);
    default:
        return figureText(figure(request, column), 0, m_locale);
    }
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRecord &request = m_requests.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(request, index.column());
    case Qt::ToolTipRole:
        if (index.column() == PathColumn)
            return request.path.toHtmlEscaped();
        if (index.column() == ResultColumn && request.error)
            return sentenceFor(*request.error).toHtmlEscaped();
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case kRawRole:
        return isFigure(index.column()) ? QVariant(figure(request, index.column())) : QVariant();
    default:
        return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case MethodColumn:
        //: GET, POST or DELETE
        return tr("Method");
    case PathColumn:
        //: Of a request, behind the name of the server
        return tr("Path");
    case ResultColumn:
        return tr("Result");
    case TryColumn:
        //: Column title: how often the same request was sent, with this time
        return tr("Try");
    case DurationColumn:
        //: Column title: milliseconds
        return tr("ms");
    case BytesColumn:
        return tr("Bytes");
    default:
        return {};
    }
}

} // namespace meterdesk
