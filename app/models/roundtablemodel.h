// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/entryround.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace meterdesk {

//! What is drawn of the use a day beside what is expected, in the register's unit.
struct BandCell
{
    double low = 0;
    double high = 0;
    std::optional<double> rate; //!< nothing: not typed yet

    friend bool operator==(const BandCell &, const BandCell &) = default;
};

//! The rows of a round as a table. Texts are made only for the rows that are looked at; what is
//! typed goes to the round, and comes back as what it means. GUI thread.
class RoundTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        PlaceColumn,
        MeterColumn,
        LastColumn,
        ReadColumn, //!< when that was
        ExpectedColumn,
        ValueColumn, //!< the new state
        UnitColumn,
        UseColumn,
        RateColumn,
        BandColumn,
        VerdictColumn,
        DateColumn,
        NoteColumn,
        SendingColumn,
        ColumnCount
    };
    Q_ENUM(Column)
    //! What a row wants of the person: the wash of its verdict and the icon before it.
    enum class Tone { None, Loading, Good, Info, Warning, Accepted, Error, Skipped, Estimated };
    Q_ENUM(Tone)
    enum Role {
        RawRole = Qt::UserRole + 1, //!< figures as double, times as qlonglong, BandCell
        EnergyCodeRole, //!< for the badge
        ToneRole, //!< Tone as int
        ShiftRole, //!< row whose value this seems to be, -1 for none
        SentenceRole, //!< the whole verdict
    };
    Q_ENUM(Role)

    //! \a round must outlive the model.
    explicit RoundTableModel(EntryRound &round, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! Value, date and note, as typed.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    static Tone toneOf(const EntryRound &round, int row);
    //! The verdict in a sentence, with what to do about it.
    QString sentenceOf(int row) const;
    //! What keeps the row from being sent beside its value; empty where nothing does.
    static QString problemText(EntryRound::Problem problem);
    void retranslate();

private:
    static QString titleTip(int section);
    QString text(int row, int column) const;
    QString valueText(int row) const;
    QString verdictText(int row) const;
    QString dateText(int row) const;
    QString sendingText(int row) const;
    QVariant raw(int row, int column) const;
    int decimals(int row) const;

    EntryRound &m_round;
    QLocale m_locale;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::BandCell)
