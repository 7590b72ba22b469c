// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sheet.h"
#include "files/tableguess.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QLocale>

#include <functional>

namespace meterdesk {

//! What is said of a row of a table that is to be taken over.
enum class RowSign {
    None, //!< not known yet
    Ready,
    Warning, //!< a person decides
    Problem, //!< not taken as it is
    There, //!< already
    Left //!< nothing to take
};
QIcon iconOf(RowSign sign);

//! The preview of a table of which each row is told apart: what is understood of it on the left,
//! the verdict first, and on the right the row as it is in the table. Texts are made only for the
//! rows that are looked at. GUI thread.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! Has \a own columns of its own before those of \a sheet, which must outlive the model.
    PreviewModel(const Sheet &sheet, int own, QObject *parent = nullptr);

    //! The table has changed, or how it is read; \a fill makes the rows anew.
    void reset(const TableSettings &settings, const std::function<void()> &fill);
    void retranslate();
    //! Why the row is not taken as it is, in a sentence; empty where it is.
    virtual QString reasonOf(int row) const = 0;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    virtual int importCount() const = 0;
    //! The number of the row in the sheet.
    virtual qint64 numberOf(int row) const = 0;
    virtual RowSign signOf(int row) const = 0;
    //! What stands in an own column of the row, and what the column is called.
    virtual QString ownText(int row, int column) const = 0;
    virtual QString ownName(int column) const = 0;
    //! Whether figures stand in an own column.
    virtual bool isOfFigures(int column) const = 0;

    //! The rows \a first to \a last have another verdict.
    void tellRows(int first, int last);
    const QLocale &locale() const { return m_locale; }

private:
    QString text(int row, int column) const;
    QString sheetText(int row, int column) const;

    const Sheet &m_sheet;
    const int m_own;
    TableSettings m_settings;
    QHash<qint64, std::size_t> m_sheetRows; //!< by their numbers
    QLocale m_locale;
};

} // namespace meterdesk
