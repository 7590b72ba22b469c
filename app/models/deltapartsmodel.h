// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monthlydelta.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>
#include <vector>

namespace meterdesk {

//! The month of a whole beside its parts, and what is left that none of them measures.
//!
//! The rest is told once every part is known: what a part does not have counts as nothing measured.
//! Columns: the name, this year, the year before, the difference in percent, the share of the
//! whole.
class DeltaPartsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CurrentColumn, PreviousColumn, PercentColumn, ShareColumn };
    static constexpr int kColumns = ShareColumn + 1;
    enum Role {
        RawRole = Qt::UserRole + 1, //!< the figure as double; shares and differences in percent
        ShareRole, //!< of the whole, 1 for all of it; nothing where it is not known
        RestRole, //!< bool: the row is the unmetered rest
        WholeRole, //!< bool: the row is the whole
        TrendRole, //!< 1 more than last year, -1 less, 0 neither
    };
    enum class State {
        Known,
        Loading,
        Failed,
    };

    //! The month of one of them, in the unit of the table.
    struct Part
    {
        QString name;
        std::optional<double> current;
        std::optional<double> previous; //!< the same month a year before
        State state = State::Known;
    };
    struct Content
    {
        YearMonth month;
        QString unit;
        int decimals = 1;
        bool isPartial = false; //!< the month still runs: it is not compared with last year
        bool isMeter = false; //!< the whole is a meter: what is left is not metered below it
        Part whole;
        QList<Part> parts; //!< none: no rows
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const Content &content);
    void retranslate();
    //! The parts add up to more than the whole.
    bool isRestNegative() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Part &rowPart(int row) const { return m_rows[std::size_t(row)]; }
    bool isRest(int row) const { return row + 1 == rowCount(); }
    std::optional<double> percent(int row) const;
    std::optional<double> share(int row) const;
    std::optional<double> raw(const QModelIndex &index) const;
    int trend(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;
    QString nameText(int row) const;
    QString toolTip(const QModelIndex &index) const;

    Content m_content;
    std::vector<Part> m_rows; // the whole, the parts, the rest
};

} // namespace meterdesk
