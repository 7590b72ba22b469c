// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/readingimportmodel.h"

#include "domain/numbertext.h"
#include "models/formats.h"
#include "texts/checktexts.h"
#include "texts/importtexts.h"
#include "texts/roundtexts.h"

namespace meterdesk {

using State = ReadingImport::State;

ReadingImportModel::ReadingImportModel(const ReadingImport &import, const Sheet &sheet,
                                       QObject *parent)
    : PreviewModel(sheet, OwnColumns, parent)
    , m_import(import)
{
    connect(&import, &ReadingImport::rowsChanged, this, &ReadingImportModel::tellRows);
}

const ReadingImport::Row &ReadingImportModel::importRow(int row) const
{
    return m_import.rows()[std::size_t(row)];
}

int ReadingImportModel::importCount() const
{
    return int(m_import.rows().size());
}

qint64 ReadingImportModel::numberOf(int row) const
{
    return importRow(row).row.number;
}

RowSign ReadingImportModel::signOf(int row) const
{
    switch (importRow(row).state) {
    case State::Ready:
        return RowSign::Ready;
    case State::ToDecide:
        return RowSign::Warning;
    case State::Refused:
    case State::Problem:
        return RowSign::Problem;
    case State::There:
        return RowSign::There;
    case State::CannotRead:
    case State::Empty:
        return RowSign::Left;
    case State::Waiting:
        break;
    }
    return RowSign::None;
}

QString ReadingImportModel::ownText(int rowIndex, int column) const
{
    const ReadingImport::Row &row = importRow(rowIndex);
    switch (column) {
    case VerdictColumn:
        return verdictText(row);
    case MeterColumn: {
        const Meter *meter = m_import.meterOf(row);
        return meter ? meter->name : QString();
    }
    case ValueColumn: {
        const Meter *meter = m_import.meterOf(row);
        if (row.row.entry.kind != NumberEntry::Kind::Value)
            return {};
        const QString value = figureText(row.row.entry.digits, locale());
        return meter && !meter->unit.isEmpty() ? value + QChar(0x00A0) + meter->unit : value;
    }
    case TimeColumn: {
        const bool isPlaced = !row.meter.isEmpty() && row.time != 0;
        return isPlaced ? momentText(row.time, m_import.zoneOf(row), locale()) : QString();
    }
    default:
        return {};
    }
}

QString ReadingImportModel::verdictText(const ReadingImport::Row &row) const
{
    switch (row.state) {
    case State::Waiting:
        return tr("Being checked …");
    case State::Ready:
        return tr("Ready");
    case State::ToDecide:
    case State::Refused:
        return row.verdict.leading() ? wordsFor(*row.verdict.leading(), locale()) : QString();
    case State::There:
        return row.problem == ImportProblem::Repeated ? wordsFor(row.problem, row.other)
                                                      : tr("Stored already");
    case State::CannotRead:
        return tr("Could not be read");
    case State::Empty:
    case State::Problem:
        return wordsFor(row.problem, row.other);
    }
    return {};
}

QString ReadingImportModel::reasonOf(int rowIndex) const
{
    const ReadingImport::Row &row = importRow(rowIndex);
    if (row.problem != ImportProblem::None)
        return reasonFor(row.row, row.problem, row.other);
    if (row.state == State::Ready || row.state == State::Waiting)
        return {};
    CheckWording wording;
    wording.locale = locale();
    wording.zone = m_import.zoneOf(row);
    if (const Meter *meter = m_import.meterOf(row))
        wording.unit = meter->unit;
    wording.decimals = decimalsOf(row.verdict.digits);
    const QString sentence = sentenceFor(row.verdict, wording);
    return sentence.isEmpty() ? verdictText(row) : sentence;
}

QString ReadingImportModel::ownName(int column) const
{
    switch (column) {
    case MeterColumn:
        return tr("Meter");
    case ValueColumn:
        return tr("Value");
    case TimeColumn:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace meterdesk
