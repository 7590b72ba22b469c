// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/importmodel.h"

#include "domain/numbertext.h"

#include "models/formats.h"
#include "texts/checktexts.h"
#include "texts/importtexts.h"
#include "texts/roundtexts.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace meterdesk {

namespace {

using State = ReadingImport::State;

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
    case State::CannotRead:
    case State::Empty:
        return icon(QStringLiteral("skip"), IconInk::Muted);
    case State::Waiting:
        break;
    }
    return {};
}

bool wantsPerson(State state)
{
    return state == State::Problem || state == State::Refused || state == State::ToDecide;
}

} // namespace

ImportModel::ImportModel(const ReadingImport &import, const Sheet &sheet, QObject *parent)
    : QAbstractTableModel(parent)
    , m_import(import)
    , m_sheet(sheet)
{
    connect(&import, &ReadingImport::rowsChanged, this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, OwnColumns - 1));
    });
}

void ImportModel::reset(const TableSettings &settings, const std::function<void()> &fill)
{
    beginResetModel();
    m_settings = settings;
    fill();
    m_sheetRows.clear();
    for (std::size_t row = 0; row < m_sheet.rows.size(); ++row)
        m_sheetRows.insert(m_sheet.rows[row].number, row);
    endResetModel();
}

const ReadingImport::Row &ImportModel::importRow(int row) const
{
    return m_import.rows()[std::size_t(row)];
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_import.rows().size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : OwnColumns + int(m_settings.roles.size());
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReadingImport::Row &row = importRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == VerdictColumn ? reasonOf(index.row()) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString reason = index.column() == VerdictColumn ? reasonOf(index.row()) : QString();
        return reason.isEmpty() ? text(index.row(), index.column()) : reason;
    }
    case Qt::DecorationRole:
        return index.column() == VerdictColumn ? QVariant(iconOf(row.state)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == ValueColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    case ProblemRole:
        return wantsPerson(row.state);
    default:
        return {};
    }
}

QString ImportModel::text(int rowIndex, int column) const
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
        const QString value = figureText(row.row.entry.digits, m_locale);
        return meter && !meter->unit.isEmpty() ? value + QChar(0x00A0) + meter->unit : value;
    }
    case TimeColumn: {
        const bool isPlaced = !row.meter.isEmpty() && row.time != 0;
        return isPlaced ? momentText(row.time, m_import.zoneOf(row), m_locale) : QString();
    }
    default:
        return sheetText(row, column - OwnColumns);
    }
}

QString ImportModel::verdictText(const ReadingImport::Row &row) const
{
    switch (row.state) {
    case State::Waiting:
        return tr("Being checked …");
    case State::Ready:
        return tr("Ready");
    case State::ToDecide:
    case State::Refused:
        return row.verdict.leading() ? wordsFor(*row.verdict.leading(), m_locale) : QString();
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

QString ImportModel::reasonOf(int rowIndex) const
{
    const ReadingImport::Row &row = importRow(rowIndex);
    if (row.problem != ImportProblem::None)
        return reasonFor(row.row, row.problem, row.other);
    if (row.state == State::Ready || row.state == State::Waiting)
        return {};
    CheckWording wording;
    wording.locale = m_locale;
    wording.zone = m_import.zoneOf(row);
    if (const Meter *meter = m_import.meterOf(row))
        wording.unit = meter->unit;
    wording.decimals = decimalsOf(row.verdict.digits);
    const QString sentence = sentenceFor(row.verdict, wording);
    return sentence.isEmpty() ? verdictText(row) : sentence;
}

QString ImportModel::sheetText(const ReadingImport::Row &row, int column) const
{
    const auto found = m_sheetRows.constFind(row.row.number);
    if (found == m_sheetRows.constEnd())
        return {};
    const Sheet::Row &sheetRow = m_sheet.rows[*found];
    return std::size_t(column) < sheetRow.cells.size()
        ? sheetRow.cells[std::size_t(column)].text.simplified()
        : QString();
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(importRow(section).row.number) : QVariant();
    switch (section) {
    case VerdictColumn:
        return tr("Verdict");
    case MeterColumn:
        return tr("Meter");
    case ValueColumn:
        return tr("Value");
    case TimeColumn:
        return tr("Time");
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

void ImportModel::retranslate()
{
    m_locale = QLocale();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, OwnColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace meterdesk
