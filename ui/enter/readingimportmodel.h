// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/readingimport.h"
#include "ui/imports/previewmodel.h"

namespace meterdesk {

//! The preview of a table of readings. GUI thread.
class ReadingImportModel : public PreviewModel
{
    Q_OBJECT

public:
    //! The columns of the table follow behind these.
    enum Column { VerdictColumn, MeterColumn, ValueColumn, TimeColumn, OwnColumns };
    //! \a import and \a sheet must outlive the model.
    ReadingImportModel(const ReadingImport &import, const Sheet &sheet, QObject *parent = nullptr);

    const ReadingImport::Row &importRow(int row) const;
    QString reasonOf(int row) const override;

protected:
    int importCount() const override;
    qint64 numberOf(int row) const override;
    RowSign signOf(int row) const override;
    QString ownText(int row, int column) const override;
    QString ownName(int column) const override;
    bool isOfFigures(int column) const override { return column == ValueColumn; }

private:
    QString verdictText(const ReadingImport::Row &row) const;

    const ReadingImport &m_import;
};

} // namespace meterdesk
