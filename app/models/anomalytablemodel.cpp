// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/anomalytablemodel.h"

#include "models/formats.h"
#include "texts/anomalytexts.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {

namespace {

//! A change against what is usual, in percent; nothing where that says nothing.
std::optional<double> percentOf(const Anomaly &anomaly)
{
    const bool isRate = anomaly.kind == AnomalyKind::Spike || anomaly.kind == AnomalyKind::NightFlow
        || anomaly.kind == AnomalyKind::BaseLoadUp;
    if (!isRate || !(anomaly.usual > 0))
        return std::nullopt;
    return (anomaly.value - anomaly.usual) / anomaly.usual * 100;
}

} // namespace

void AnomalyTableModel::setAnomalies(const std::vector<Anomaly> &anomalies, const QString &unit,
                                     const QTimeZone &zone)
{
    beginResetModel();
    m_anomalies = anomalies;
    m_unit = unit;
    m_zone = zone;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AnomalyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_anomalies.size());
}

int AnomalyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AnomalyTableModel::figure(const Anomaly &anomaly, int column) const
{
    if (column == ExtraColumn)
        return anomaly.extra;
    if (column != UsualColumn)
        return {};
    const auto percent = percentOf(anomaly);
    return percent ? QVariant(*percent) : QVariant();
}

QString AnomalyTableModel::text(const Anomaly &anomaly, int column) const
{
    const QLocale locale;
    switch (column) {
    case TimeColumn:
        return anomalyTimeText(anomaly, m_zone);
    case WhatColumn:
        return anomalyText(anomaly, m_unit);
    case ExtraColumn:
        return figureText(anomaly.extra, std::abs(anomaly.extra) < 100 ? 1 : 0, locale);
    default:
        break;
    }
    const auto percent = percentOf(anomaly);
    if (!percent)
        return QStringLiteral("–");
    const QString number = figureText(*percent, 0, locale);
    return QStringLiteral("%1%2\u00a0%")
        .arg(*percent >= 0.5 ? QStringLiteral("+") : QString(), number);
}

QVariant AnomalyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Anomaly &anomaly = m_anomalies[std::size_t(index.row())];
    const bool isFigure = index.column() >= ExtraColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(anomaly, index.column());
    case Qt::ToolTipRole:
        return isFigure ? QVariant() : text(anomaly, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RawRole:
        return figure(anomaly, index.column());
    case SignRole: {
        const auto percent = percentOf(anomaly);
        return index.column() == UsualColumn && percent ? (*percent > 0 ? 1 : -1) : 0;
    }
    default:
        return {};
    }
}

QVariant AnomalyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= ExtraColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        //: Column title: from when to when something stood out
        return tr("When");
    case WhatColumn:
        return tr("What");
    case ExtraColumn:
        //: Column title: use above what is usual
        return m_unit.isEmpty() ? tr("Extra") : QStringLiteral("%1, %2").arg(tr("Extra"), m_unit);
    default:
        return tr("Against usual");
    }
}

} // namespace meterdesk
