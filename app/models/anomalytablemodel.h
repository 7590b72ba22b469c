// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/anomalies.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace meterdesk {

//! What was noticed in the readings that are looked at: when, what, how much it makes.
class AnomalyTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhatColumn, ExtraColumn, UsualColumn, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole + 1, //!< the figure as double
        SignRole //!< as ComparedReadingsModel::SignRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Shows \a anomalies, whose figures are in \a unit.
    void setAnomalies(const std::vector<Anomaly> &anomalies, const QString &unit,
                      const QTimeZone &zone);
    const Anomaly &anomaly(int row) const { return m_anomalies[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant figure(const Anomaly &anomaly, int column) const;
    QString text(const Anomaly &anomaly, int column) const;

    std::vector<Anomaly> m_anomalies;
    QString m_unit;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace meterdesk
