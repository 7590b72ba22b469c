// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sheet.h"
#include "services/pointimport.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace meterdesk {

//! The preview of an import of data points: what is understood of each row on the left, the row as
//! it is in the table on the right. GUI thread.
class PointImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! The columns of the table follow behind these.
    enum Column { VerdictColumn, TimeColumn, ValueColumn, OwnColumns };

    //! \a import and \a sheet must outlive the model; \a zone: in which times are told.
    PointImportModel(const PointImport &import, const Sheet &sheet, const QTimeZone &zone,
                     QObject *parent = nullptr);

    //! The rows of the import are others.
    void reset(bool hasHeader);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString verdict(const PointImport::Row &row) const;
    QString text(const PointImport::Row &row, int column) const;

    const PointImport &m_import;
    const Sheet &m_sheet;
    QTimeZone m_zone;
    bool m_hasHeader = false;
};

} // namespace meterdesk
