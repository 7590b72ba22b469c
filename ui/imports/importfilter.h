// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace meterdesk {

//! The rows of an import, or only those that want something of the person.
class ImportFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    //! What the source model has for the first column of each row.
    enum Role {
        ProblemRole = Qt::UserRole + 1 //!< whether the row wants something of the person
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyProblems(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyProblems = false;
};

} // namespace meterdesk
