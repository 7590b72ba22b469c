// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/pointimportmodel.h"

#include "models/formats.h"
#include "texts/importtexts.h"

namespace meterdesk {

using State = PointImport::State;

PointImportModel::PointImportModel(const PointImport &import, const Sheet &sheet,
                                   const QTimeZone &zone, QObject *parent)
    : PreviewModel(sheet, OwnColumns, parent)
    , m_import(import)
    , m_zone(zone)
{ }

const PointImport::Row &PointImportModel::rowAt(int row) const
{
    return m_import.rows()[std::size_t(row)];
}

int PointImportModel::importCount() const
{
    return int(m_import.rows().size());
}

qint64 PointImportModel::numberOf(int row) const
{
    return rowAt(row).row.number;
}

RowSign PointImportModel::signOf(int row) const
{
    switch (rowAt(row).state) {
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

QString PointImportModel::verdictText(const PointImport::Row &row) const
{
    switch (row.state) {
    case State::Ready:
        return tr("Ready");
    case State::Replaces:
        return tr("Replaces %1")
            .arg(figureText(row.before.value_or(0), decimalsOf(std::span(&*row.before, 1)),
                            locale()));
    case State::There:
        return row.problem == ImportProblem::Repeated ? wordsFor(row.problem, row.other)
                                                      : tr("Stored already");
    case State::Empty:
        return tr("No value");
    case State::Problem:
        break;
    }
    return row.isFuture ? tr("In the future") : wordsFor(row.problem, row.other);
}

QString PointImportModel::reasonOf(int rowIndex) const
{
    const PointImport::Row &row = rowAt(rowIndex);
    if (row.problem != ImportProblem::None)
        return reasonFor(row.row, row.problem, row.other);
    return row.state == State::Problem ? verdictText(row) : QString();
}

QString PointImportModel::ownText(int rowIndex, int column) const
{
    const PointImport::Row &row = rowAt(rowIndex);
    if (column == VerdictColumn)
        return verdictText(row);
    if (row.state == State::Problem || row.state == State::Empty)
        return {};
    switch (column) {
    case TimeColumn:
        return momentText(row.time, m_zone, locale());
    case ValueColumn:
        return figureText(row.row.entry.digits, locale());
    default:
        return {};
    }
}

QString PointImportModel::ownName(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case ValueColumn:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace meterdesk
