// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoiceimportmodel.h"

#include "models/formats.h"
#include "texts/importtexts.h"
#include "texts/invoicetexts.h"
#include "texts/sentencecase.h"

namespace meterdesk {

namespace {

using State = InvoiceImport::State;

InvoiceWording wordingOf(const InvoiceImport &import, const InvoiceImport::Row &row,
                         const QLocale &locale)
{
    InvoiceWording wording;
    wording.locale = locale;
    wording.zone = import.zoneOf(row);
    wording.unit = import.unitOf(row);
    wording.currency = import.currency();
    return wording;
}

} // namespace

InvoiceImportModel::InvoiceImportModel(const InvoiceImport &import, const Sheet &sheet,
                                       QObject *parent)
    : PreviewModel(sheet, OwnColumns, parent)
    , m_import(import)
{
    connect(&import, &InvoiceImport::rowsChanged, this, &InvoiceImportModel::tellRows);
}

const InvoiceImport::Row &InvoiceImportModel::rowAt(int row) const
{
    return m_import.rows()[std::size_t(row)];
}

int InvoiceImportModel::importCount() const
{
    return int(m_import.rows().size());
}

qint64 InvoiceImportModel::numberOf(int row) const
{
    return rowAt(row).row.cells.number;
}

RowSign InvoiceImportModel::signOf(int row) const
{
    switch (rowAt(row).state) {
    case State::Ready:
        return RowSign::Ready;
    case State::ToDecide:
        return RowSign::Warning;
    case State::Refused:
    case State::Problem:
        return RowSign::Problem;
    case State::There:
        return RowSign::There;
    case State::Checking:
        break;
    }
    return RowSign::None;
}

bool InvoiceImportModel::isOfFigures(int column) const
{
    return column == ConsumptionColumn || column == CostColumn;
}

QString InvoiceImportModel::ownText(int rowIndex, int column) const
{
    const InvoiceImport::Row &row = rowAt(rowIndex);
    const auto amount = [this](const NumberEntry &entry) {
        return entry.kind == NumberEntry::Kind::Value ? figureText(entry.digits, locale())
                                                      : QString();
    };
    switch (column) {
    case VerdictColumn:
        return verdictText(row);
    case MeterColumn: {
        const Meter *meter = m_import.meterOf(row);
        return meter ? meter->name : QString();
    }
    case PeriodColumn:
        return row.row.from.isValid() && row.row.to.isValid() ? QStringLiteral("%1 – %2").arg(
                   dayText(row.row.from, locale()), dayText(row.row.to, locale()))
                                                              : QString();
    case ConsumptionColumn: {
        const QString figure = amount(row.row.consumption);
        const QString unit = m_import.unitOf(row);
        return figure.isEmpty() || unit.isEmpty() ? figure : figure + QChar(0x00A0) + unit;
    }
    case CostColumn:
        return amount(row.row.cost);
    default:
        return {};
    }
}

QString InvoiceImportModel::verdictText(const InvoiceImport::Row &row) const
{
    switch (row.state) {
    case State::Checking:
        return tr("Being checked …");
    case State::Ready:
        return tr("Ready");
    case State::ToDecide:
    case State::Refused:
        return sentenceCase(wordsFor(row.verdict, wordingOf(m_import, row, locale())));
    case State::There:
        return row.problem == ImportProblem::Repeated ? wordsFor(row.problem, row.other)
                                                      : tr("In the ledger already");
    case State::Problem:
        break;
    }
    return wordsFor(row.problem, row.other);
}

QString InvoiceImportModel::reasonOf(int rowIndex) const
{
    const InvoiceImport::Row &row = rowAt(rowIndex);
    if (row.problem != ImportProblem::None)
        return reasonFor(row.row.cells, row.problem, row.other);
    if (row.state == State::Ready || row.state == State::Checking)
        return {};
    const QString sentence = sentenceFor(row.verdict, wordingOf(m_import, row, locale()));
    return sentence.isEmpty() ? verdictText(row) : sentence;
}

QString InvoiceImportModel::ownName(int column) const
{
    switch (column) {
    case MeterColumn:
        return tr("Meter");
    case PeriodColumn:
        return tr("Period");
    case ConsumptionColumn:
        return tr("Consumption");
    case CostColumn:
        return tr("Cost");
    default:
        return {};
    }
}

} // namespace meterdesk
