// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/pointimport.h"
#include "ui/imports/previewmodel.h"

#include <QTimeZone>

namespace meterdesk {

//! The preview of a table of data points. GUI thread.
class PointImportModel : public PreviewModel
{
    Q_OBJECT

public:
    //! The columns of the table follow behind these.
    enum Column { VerdictColumn, TimeColumn, ValueColumn, OwnColumns };

    //! \a import and \a sheet must outlive the model; \a zone: in which times are told.
    PointImportModel(const PointImport &import, const Sheet &sheet, const QTimeZone &zone,
                     QObject *parent = nullptr);

    QString reasonOf(int row) const override;

protected:
    int importCount() const override;
    qint64 numberOf(int row) const override;
    RowSign signOf(int row) const override;
    QString ownText(int row, int column) const override;
    QString ownName(int column) const override;
    bool isOfFigures(int column) const override { return column == ValueColumn; }

private:
    const PointImport::Row &rowAt(int row) const;
    QString verdictText(const PointImport::Row &row) const;

    const PointImport &m_import;
    const QTimeZone m_zone;
};

} // namespace meterdesk
