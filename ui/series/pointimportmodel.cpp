// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/pointimportmodel.h"

#include "models/formats.h"
#include "texts/importtexts.h"
#include "ui/imports/previewmodel.h"

#include <algorithm>

namespace meterdesk {

using State = PointImport::State;

namespace {

RowSign signOf(State state)
{
    switch (state) {
    case State::Ready:
        return RowSign::Ready;
    case State::Replaces:
        return RowSign::Warning;
    case State::There:
        return RowSign::There;
    case State::Empty:
        return RowSign::Left;
    case State::Problem:
        break;
    }
    return RowSign::Problem;
}

} // namespace

PointImportModel::PointImportModel(const PointImport &import, const Sheet &sheet,
                                   const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_import(import)
    , m_sheet(sheet)
    , m_zone(zone)
{ }

void PointImportModel::reset(bool hasHeader)
{
    beginResetModel();
    m_hasHeader = hasHeader;
    endResetModel();
}

int PointImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_import.rows().size());
}

int PointImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(OwnColumns) + int(m_sheet.columnCount());
}

QString PointImportModel::verdict(const PointImport::Row &row) const
{
    switch (row.state) {
    case State::Ready:
        return tr("ready");
    case State::Replaces:
        return tr("replaces %1")
            .arg(figureText(row.before.value_or(0), decimalsOf(std::span(&*row.before, 1)),
                            QLocale()));
    case State::There:
        return row.problem == ImportProblem::Repeated ? wordsFor(row.problem, row.other)
                                                      : tr("stored already");
    case State::Empty:
        return tr("no value");
    case State::Problem:
        break;
    }
    return row.isFuture ? tr("in the future") : wordsFor(row.problem, row.other);
}

QString PointImportModel::text(const PointImport::Row &row, int column) const
{
    const bool isKnown = row.state != State::Problem && row.state != State::Empty;
    switch (column) {
    case VerdictColumn:
        return verdict(row);
    case TimeColumn:
        return isKnown ? momentText(row.time, m_zone, QLocale()) : QString();
    case ValueColumn:
        return isKnown ? figureText(row.row.entry.digits, QLocale()) : QString();
    default:
        break;
    }
    const auto found = std::lower_bound(
        m_sheet.rows.begin(), m_sheet.rows.end(), row.row.number,
        [](const Sheet::Row &sheetRow, qint64 number) { return sheetRow.number < number; });
    const auto cell = std::size_t(column - OwnColumns);
    return found == m_sheet.rows.end() || cell >= found->cells.size() ? QString()
                                                                      : found->cells[cell].text;
}

QVariant PointImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PointImport::Row &row = m_import.rows()[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == ValueColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && row.state == State::Problem && !row.isFuture)
        return reasonFor(row.row, row.problem, row.other);
    if (role != Qt::DecorationRole || index.column() != VerdictColumn)
        return {};
    return iconOf(signOf(row.state));
}

QVariant PointImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_import.rows()[std::size_t(section)].row.number;
    switch (section) {
    case VerdictColumn:
        return tr("Verdict");
    case TimeColumn:
        return tr("Time");
    case ValueColumn:
        return tr("Value");
    default:
        break;
    }
    const auto cell = std::size_t(section - OwnColumns);
    if (m_hasHeader && !m_sheet.rows.empty() && cell < m_sheet.rows.front().cells.size())
        return m_sheet.rows.front().cells[cell].text;
    return QString::number(section - OwnColumns + 1);
}

} // namespace meterdesk
