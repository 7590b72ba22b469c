// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

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

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_onlyMissing = false;
};

} // namespace meterdesk
