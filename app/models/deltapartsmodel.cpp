// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltapartsmodel.h"

#include "models/formats.h"

#include <QLocale>

#include <cmath>

namespace meterdesk {

namespace {

constexpr int kPercentDecimals = 1;

using Part = DeltaPartsModel::Part;

bool isZero(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals);
}

QString signedPercent(double value)
{
    const QLocale locale;
    const QString text = figureText(value, kPercentDecimals, locale);
    const QString sign =
        value > 0 && !isZero(value, kPercentDecimals) ? locale.positiveSign() : QString();
    return QStringLiteral("%1%2\u00a0%").arg(sign, text);
}

//! What of \a whole is in none of \a parts, by \a member.
std::optional<double> restOf(const Part &whole, const QList<Part> &parts,
                             std::optional<double> Part::*member)
{
    if (!(whole.*member))
        return std::nullopt;
    double rest = *(whole.*member);
    for (const Part &part : parts) {
        if (part.state != DeltaPartsModel::State::Known)
            return std::nullopt;
        rest -= (part.*member).value_or(0);
    }
    return rest;
}

} // namespace

void DeltaPartsModel::setContent(const Content &content)
{
    beginResetModel();
    m_content = content;
    m_rows.clear();
    if (!content.parts.isEmpty()) {
        m_rows.push_back(content.whole);
        for (const Part &part : content.parts)
            m_rows.push_back(part);
        Part rest;
        rest.current = restOf(content.whole, content.parts, &Part::current);
        rest.previous = restOf(content.whole, content.parts, &Part::previous);
        m_rows.push_back(rest);
    }
    endResetModel();
}

void DeltaPartsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

bool DeltaPartsModel::isRestNegative() const
{
    return !m_rows.empty() && m_rows.back().current && *m_rows.back().current < 0
        && !isZero(*m_rows.back().current, m_content.decimals);
}

int DeltaPartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeltaPartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

std::optional<double> DeltaPartsModel::percent(int row) const
{
    const Part &part = rowPart(row);
    if (m_content.isPartial || !part.current || !part.previous
        || isZero(*part.previous, m_content.decimals))
        return std::nullopt;
    return (*part.current - *part.previous) / std::abs(*part.previous) * 100;
}

std::optional<double> DeltaPartsModel::share(int row) const
{
    const std::optional<double> &whole = m_rows.front().current;
    if (!whole || *whole <= 0 || !rowPart(row).current)
        return std::nullopt;
    return *rowPart(row).current / *whole;
}

std::optional<double> DeltaPartsModel::raw(const QModelIndex &index) const
{
    switch (index.column()) {
    case CurrentColumn:
        return rowPart(index.row()).current;
    case PreviousColumn:
        return rowPart(index.row()).previous;
    case PercentColumn:
        return percent(index.row());
    case ShareColumn:
        if (const std::optional<double> part = share(index.row()))
            return *part * 100;
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

int DeltaPartsModel::trend(const QModelIndex &index) const
{
    const std::optional<double> change =
        index.column() == PercentColumn ? percent(index.row()) : std::nullopt;
    if (!change || isZero(*change, kPercentDecimals))
        return 0;
    return *change > 0 ? 1 : -1;
}

QString DeltaPartsModel::nameText(int row) const
{
    if (!isRest(row))
        return rowPart(row).name;
    return m_content.isMeter
        //: What a meter counts less what the meters behind it count
        ? tr("Unmetered rest")
        //: What an entity used less what the entities or meters below it count
        : tr("Rest, in none of them");
}

QString DeltaPartsModel::text(const QModelIndex &index) const
{
    const Part &part = rowPart(index.row());
    if (index.column() == NameColumn)
        return nameText(index.row());
    const std::optional<double> value = raw(index);
    if (!value) {
        if (index.column() != CurrentColumn)
            return {};
        return part.state == State::Loading ? tr("loading…")
            : part.state == State::Failed   ? tr("not loaded")
                                            : QString();
    }
    if (index.column() == PercentColumn)
        return signedPercent(*value);
    if (index.column() == ShareColumn)
        return QStringLiteral("%1\u00a0%").arg(figureText(*value, kPercentDecimals, QLocale()));
    return figureText(*value, m_content.decimals, QLocale());
}

QString DeltaPartsModel::toolTip(const QModelIndex &index) const
{
    if (isRest(index.row()) && isRestNegative())
        return tr("The parts add up to more than the whole: they are not all behind it.");
    if (index.column() == NameColumn)
        return nameText(index.row());
    return {};
}

QVariant DeltaPartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole: {
        const QString shown = text(index);
        return shown.isEmpty() ? tr("no data") : shown;
    }
    case Qt::ToolTipRole: {
        const QString tip = toolTip(index);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole: {
        const bool isLeft = index.column() == NameColumn || index.column() == ShareColumn;
        return QVariant::fromValue((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    case RawRole: {
        const std::optional<double> value = raw(index);
        return value ? QVariant(*value) : QVariant();
    }
    case ShareRole: {
        const std::optional<double> part = share(index.row());
        return part ? QVariant(*part) : QVariant();
    }
    case RestRole:
        return isRest(index.row());
    case WholeRole:
        return index.row() == 0;
    case TrendRole:
        return trend(index);
    default:
        return {};
    }
}

QVariant DeltaPartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isLeft = section == NameColumn || section == ShareColumn;
        return QVariant::fromValue((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto ofYear = [this](int year) {
        return m_content.unit.isEmpty() ? QString::number(year)
                                        : QStringLiteral("%1, %2").arg(year).arg(m_content.unit);
    };
    switch (section) {
    case NameColumn: {
        const QString month =
            QLocale().standaloneMonthName(m_content.month.month, QLocale::LongFormat);
        //: A whole and its parts; a month and its year
        return tr("Parent and children, %1 %2").arg(month).arg(m_content.month.year);
    }
    case CurrentColumn:
        return ofYear(m_content.month.year);
    case PreviousColumn:
        return ofYear(m_content.month.year - 1);
    case PercentColumn:
        return tr("Diff. %");
    case ShareColumn:
        return tr("Share of the parent");
    default:
        return {};
    }
}

} // namespace meterdesk
