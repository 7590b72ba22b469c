// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestrecord.h"

#include <QAbstractTableModel>
#include <QList>
#include <QLocale>

namespace meterdesk {

//! The last requests as rows, the newest first. Times in the zone of this computer.
class RequestsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        MethodColumn,
        PathColumn,
        ResultColumn,
        TryColumn,
        DurationColumn, //!< milliseconds
        BytesColumn,
        ColumnCount
    };
    //! Figures as double, for copies.
    static constexpr int kRawRole = Qt::UserRole;

    explicit RequestsModel(QObject *parent = nullptr);

    //! Rows that were there stay, so that the chosen one stays chosen.
    void setRequests(const QList<RequestRecord> &requests);
    void setLocale(const QLocale &locale);
    const RequestRecord &at(int row) const { return m_requests.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RequestRecord &request, int column) const;

    QList<RequestRecord> m_requests;
    QLocale m_locale;
};

} // namespace meterdesk
