// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/previewmodel.h"

#include "ui/imports/importfilter.h"
#include "ui/widgets/icons.h"

namespace meterdesk {

namespace {

constexpr int kVerdict = 0; // the column

QString textAt(const Sheet::Row &row, int column)
{
    const auto cell = std::size_t(column);
    return cell < row.cells.size() ? row.cells[cell].text.simplified() : QString();
}

} // namespace

QIcon iconOf(RowSign sign)
{
    switch (sign) {
    case RowSign::Ready:
        return icon(QStringLiteral("check"), IconInk::Ok);
    case RowSign::Warning:
        return icon(QStringLiteral("warning"), IconInk::Warn);
    case RowSign::Problem:
        return icon(QStringLiteral("error"), IconInk::Error);
    case RowSign::There:
        return icon(QStringLiteral("info"), IconInk::Info);
    case RowSign::Left:
        return icon(QStringLiteral("skip"), IconInk::Muted);
    case RowSign::None:
        break;
    }
    return {};
}

PreviewModel::PreviewModel(const Sheet &sheet, int own, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
    , m_own(own)
{ }

void PreviewModel::reset(const TableSettings &settings, const std::function<void()> &fill)
{
    beginResetModel();
    m_settings = settings;
    fill();
    m_sheetRows.clear();
    for (std::size_t row = 0; row < m_sheet.rows.size(); ++row)
        m_sheetRows.insert(m_sheet.rows[row].number, row);
    endResetModel();
}

void PreviewModel::tellRows(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, m_own - 1));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : importCount();
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_own + int(m_settings.roles.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isVerdict = index.column() == kVerdict;
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
        return isVerdict ? QVariant(iconOf(signOf(index.row()))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() < m_own && isOfFigures(index.column())
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case ImportFilter::ProblemRole: {
        const RowSign sign = signOf(index.row());
        return sign == RowSign::Problem || sign == RowSign::Warning;
    }
    default:
        return {};
    }
}

QString PreviewModel::text(int row, int column) const
{
    return column < m_own ? ownText(row, column) : sheetText(row, column - m_own);
}

QString PreviewModel::sheetText(int row, int column) const
{
    const auto found = m_sheetRows.constFind(numberOf(row));
    return found == m_sheetRows.constEnd() ? QString() : textAt(m_sheet.rows[*found], column);
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(numberOf(section)) : QVariant();
    if (section == kVerdict)
        return tr("Verdict");
    if (section < m_own)
        return ownName(section);
    const int column = section - m_own;
    const bool hasNames = m_settings.hasHeader && !m_sheet.rows.empty();
    const QString name = hasNames ? textAt(m_sheet.rows.front(), column) : QString();
    //: A column of a table without names; %1 is its number
    return name.isEmpty() ? tr("Column %1").arg(column + 1) : name;
}

void PreviewModel::retranslate()
{
    m_locale = QLocale();
    if (rowCount() > 0)
        tellRows(0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace meterdesk
