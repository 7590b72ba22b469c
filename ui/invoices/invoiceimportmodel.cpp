// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoiceimportmodel.h"

#include "models/formats.h"
#include "texts/importtexts.h"
#include "texts/invoicetexts.h"
#include "ui/enter/importmodel.h"
#include "ui/widgets/icons.h"

namespace meterdesk {

namespace {

using State = InvoiceImport::State;

QIcon iconOf(State state)
{
    switch (state) {
    case State::Ready:
        return icon(QStringLiteral("check"), IconInk::Ok);
    case State::ToDecide:
        return icon(QStringLiteral("warning"), IconInk::Warn);
    case State::Refused:
    case State::Problem:
        return icon(QStringLiteral("error"), IconInk::Error);
    case State::There:
        return icon(QStringLiteral("info"), IconInk::Info);
    case State::Checking:
        break;
    }
    return {};
}

InvoiceWording wordingOf(const InvoiceImport &import, const InvoiceImport::Row &row,
                         const QLocale &locale)
{
    InvoiceWording wording;
    wording.locale = locale;
    wording.zone = import.zoneOf(row);
    if (const Meter *meter = import.meterOf(row))
        wording.unit = meter->unit;
    return wording;
}

} // namespace

InvoiceImportModel::InvoiceImportModel(const InvoiceImport &import, const Sheet &sheet,
                                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_import(import)
    , m_sheet(sheet)
{
    connect(&import, &InvoiceImport::rowsChanged, this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, OwnColumns - 1));
    });
}

void InvoiceImportModel::reset(const TableSettings &settings, const std::function<void()> &fill)
{
    beginResetModel();
    m_settings = settings;
    fill();
    m_sheetRows.clear();
    for (std::size_t row = 0; row < m_sheet.rows.size(); ++row)
        m_sheetRows.insert(m_sheet.rows[row].number, row);
    endResetModel();
}

const InvoiceImport::Row &InvoiceImportModel::rowAt(int row) const
{
    return m_import.rows()[std::size_t(row)];
}

int InvoiceImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_import.rows().size());
}

int InvoiceImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : OwnColumns + int(m_settings.roles.size());
}

QVariant InvoiceImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const InvoiceImport::Row &row = rowAt(index.row());
    const bool isVerdict = index.column() == VerdictColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return isVerdict ? reasonOf(index.row()) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString reason = isVerdict ? reasonOf(index.row()) : QString();
        return reason.isEmpty() ? text(index.row(), index.column()) : reason;
    }
    case Qt::DecorationRole:
        return isVerdict ? QVariant(iconOf(row.state)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == ConsumptionColumn || index.column() == CostColumn
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case ImportModel::ProblemRole:
        return row.state == State::Problem || row.state == State::Refused
            || row.state == State::ToDecide;
    default:
        return {};
    }
}

QString InvoiceImportModel::text(int rowIndex, int column) const
{
    const InvoiceImport::Row &row = rowAt(rowIndex);
    const auto amount = [this](const NumberEntry &entry) {
        return entry.kind == NumberEntry::Kind::Value ? figureText(entry.digits, m_locale)
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
                   dayText(row.row.from, m_locale), dayText(row.row.to, m_locale))
                                                              : QString();
    case ConsumptionColumn: {
        const Meter *meter = m_import.meterOf(row);
        const QString figure = amount(row.row.consumption);
        return meter && !figure.isEmpty() && !meter->unit.isEmpty()
            ? figure + QChar(0x00A0) + meter->unit
            : figure;
    }
    case CostColumn:
        return amount(row.row.cost);
    default:
        return sheetText(row, column - OwnColumns);
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
        return wordsFor(row.verdict, wordingOf(m_import, row, m_locale));
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
    const QString sentence = sentenceFor(row.verdict, wordingOf(m_import, row, m_locale));
    return sentence.isEmpty() ? verdictText(row) : sentence;
}

QString InvoiceImportModel::sheetText(const InvoiceImport::Row &row, int column) const
{
    const auto found = m_sheetRows.constFind(row.row.cells.number);
    if (found == m_sheetRows.constEnd())
        return {};
    const Sheet::Row &sheetRow = m_sheet.rows[*found];
    return std::size_t(column) < sheetRow.cells.size()
        ? sheetRow.cells[std::size_t(column)].text.simplified()
        : QString();
}

QVariant InvoiceImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(rowAt(section).row.cells.number) : QVariant();
    switch (section) {
    case VerdictColumn:
        return tr("Verdict");
    case MeterColumn:
        return tr("Meter");
    case PeriodColumn:
        return tr("Period");
    case ConsumptionColumn:
        return tr("Consumption");
    case CostColumn:
        return tr("Cost");
    default:
        break;
    }
    const int column = section - OwnColumns;
    if (m_settings.hasHeader && !m_sheet.rows.empty()) {
        const auto &cells = m_sheet.rows.front().cells;
        if (std::size_t(column) < cells.size() && !cells[std::size_t(column)].isEmpty())
            return cells[std::size_t(column)].text.simplified();
    }
    //: A column of a table without names; %1 is its number
    return tr("Column %1").arg(column + 1);
}

void InvoiceImportModel::retranslate()
{
    m_locale = QLocale();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, OwnColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace meterdesk
