// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace meterdesk {

//! The rows of the mapping that pass what was typed, sorted by the column that was chosen. GUI
//! thread.
class MappingFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MappingFilter(QObject *parent = nullptr);

    //! All words of \a text must occur, in any case and without accents; \a onlyMissing: only
    //! meters without an import id.
    void setWanted(const QString &text, bool onlyMissing);
    //! Asks each row once for what it is sorted by, not at each comparison.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    bool m_onlyMissing = false;
    std::vector<QCollatorSortKey> m_keys; // of all rows, while they are sorted
};

} // namespace meterdesk
