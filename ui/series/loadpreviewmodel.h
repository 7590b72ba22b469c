// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/profileimport.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimeZone>

namespace meterdesk {

class Outbox;

//! The preview of a load profile: first what could not be read, then each amount with what it would
//! do. Texts are made only for the rows that are looked at. GUI thread.
class LoadPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RangeColumn, ValueColumn, PlaceColumn, VerdictColumn, ColumnCount };
    //! Both must outlive the model.
    LoadPreviewModel(const ProfileImport &import, const Outbox *outbox, QObject *parent = nullptr);

    //! How times and columns are told; the rows are the import's anew.
    void reset(const QTimeZone &zone, const QStringList &columns);
    //! Why the row is not sent, in a sentence; empty where it is.
    QString reasonOf(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int problemCount() const { return int(m_import.profile().problems.size()); }
    QString rangeText(const TimeRange &range) const;
    QString placeText(qint64 row, int column) const;
    QString problemText(int row, int column) const;
    QString valueText(int row, int column) const;

    const ProfileImport &m_import;
    const Outbox *m_outbox;
    QTimeZone m_zone = QTimeZone::utc();
    QStringList m_columns;
    QLocale m_locale;
};

} // namespace meterdesk
