// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/loadpreviewmodel.h"

#include "models/formats.h"
#include "texts/profiletexts.h"
#include "ui/imports/importfilter.h"
#include "ui/widgets/icons.h"

namespace meterdesk {
namespace {

using Kind = ProfileEffect::Kind;

QIcon iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Creates:
        return icon(QStringLiteral("check"), IconInk::Muted);
    case Kind::Updates:
        return icon(QStringLiteral("swap"), IconInk::Info);
    case Kind::SameThere:
        return icon(QStringLiteral("info"), IconInk::Info);
    case Kind::Waits:
        return icon(QStringLiteral("warning"), IconInk::Warn);
    case Kind::Overlaps:
        break;
    }
    return icon(QStringLiteral("error"), IconInk::Error);
}

//! Whether the text of such a problem is a time, and no value.
bool isOfTime(LoadProblem::Kind kind)
{
    using Problem = LoadProblem::Kind;
    return kind == Problem::NotADate || kind == Problem::OrderAsked || kind == Problem::HourSkipped
        || kind == Problem::HourOnce || kind == Problem::TooOften;
}

bool isSent(Kind kind)
{
    return kind == Kind::Creates || kind == Kind::Updates;
}

} // namespace

LoadPreviewModel::LoadPreviewModel(const ProfileImport &import, const Outbox *outbox,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_import(import)
    , m_outbox(outbox)
{
    connect(&import, &ProfileImport::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

void LoadPreviewModel::reset(const QTimeZone &zone, const QStringList &columns)
{
    beginResetModel();
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    m_columns = columns;
    endResetModel();
}

int LoadPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : problemCount() + int(m_import.effects().size());
}

int LoadPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LoadPreviewModel::rangeText(const TimeRange &range) const
{
    return halfOpenText(momentText(range.from, m_zone, m_locale),
                        momentText(range.to, m_zone, m_locale));
}

QString LoadPreviewModel::placeText(qint64 row, int column) const
{
    const QString name = column >= 0 ? m_columns.value(column) : QString();
    return name.isEmpty() ? tr("row %1").arg(row) : tr("row %1, %2").arg(row).arg(name);
}

QString LoadPreviewModel::problemText(int row, int column) const
{
    const LoadProblem &problem = m_import.profile().problems[std::size_t(row)];
    switch (column) {
    case VerdictColumn:
        return sentenceFor(problem);
    case ValueColumn:
        return isOfTime(problem.kind) ? QString() : problem.text;
    case PlaceColumn:
        return placeText(problem.row, problem.column);
    default:
        return {};
    }
}

QString LoadPreviewModel::valueText(int row, int column) const
{
    const auto index = std::size_t(row - problemCount());
    const LoadValue &value = m_import.profile().values[index];
    switch (column) {
    case VerdictColumn:
        return wordsFor(m_import.effects()[index].kind);
    case RangeColumn:
        return rangeText(value.range);
    case ValueColumn:
        return figureText(value.value, m_locale);
    case PlaceColumn:
        return placeText(value.row, value.column);
    default:
        return {};
    }
}

QString LoadPreviewModel::reasonOf(int row) const
{
    if (row < problemCount())
        return sentenceFor(m_import.profile().problems[std::size_t(row)]);
    const ProfileEffect &effect = m_import.effects()[std::size_t(row - problemCount())];
    if (isSent(effect.kind))
        return {};
    const OutboxEntry *other = m_outbox ? m_outbox->find(effect.other) : nullptr;
    return sentenceFor(effect.kind, other ? rangeText(other->request.range) : QString(),
                       other ? figureText(other->request.value, m_locale) : QString());
}

QVariant LoadPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isProblem = index.row() < problemCount();
    const auto effect = [&] {
        return m_import.effects()[std::size_t(index.row() - problemCount())].kind;
    };
    switch (role) {
    case Qt::DisplayRole:
        return isProblem ? problemText(index.row(), index.column())
                         : valueText(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == VerdictColumn ? reasonOf(index.row()) : QString();
    case Qt::DecorationRole:
        if (index.column() == VerdictColumn)
            return isProblem ? icon(QStringLiteral("error"), IconInk::Error) : iconOf(effect());
        break;
    case Qt::TextAlignmentRole:
        if (index.column() == ValueColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    case ImportFilter::ProblemRole:
        return isProblem || !isSent(effect());
    default:
        break;
    }
    return {};
}

QVariant LoadPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn:
        return tr("Verdict");
    case RangeColumn:
        return tr("[From, to)");
    case ValueColumn:
        return tr("Value");
    case PlaceColumn:
        return tr("In the file");
    default:
        return {};
    }
}

void LoadPreviewModel::retranslate()
{
    m_locale = QLocale();
    beginResetModel();
    endResetModel();
}

} // namespace meterdesk
