// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading.h"
#include "domain/sentreading.h"
#include "domain/timerange.h"
#include "domain/timeranges.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace meterdesk {

//! The readings of one meter within a window of time, ascending: when, the state of the register,
//! and the use since the reading before. Between them, as rows of their own, are readings of the
//! outbox that the service's list does not have: waiting, pending, suspicious. Texts are made only
//! for the rows that are looked at.
class ReadingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! StateColumn is that of the register; StageColumn tells how far the reading is on its way.
    enum Column { TimeColumn, StateColumn, UseColumn, RateColumn, StageColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        RawRole = Qt::UserRole + 1, //!< TimeMs as qlonglong, or the figure as double
        ItemRole, //!< Reading
        StageRole, //!< ReadingStage, as int
        EntryRole, //!< EntryId; empty for a row of the service's list
    };
    Q_ENUM(Role)

    explicit ReadingTableModel(QObject *parent = nullptr);

    //! What the rows are: readings of a meter, or points of a data series, which have no use.
    enum class Subject { Readings, Points };
    void setSubject(Subject subject) { m_subject = subject; }

    //! How a meter's readings are written: \a unit of the register, \a zone of the meter.
    void setMeter(const QString &unit, const QTimeZone &zone);
    //! Shows those of \a readings, never null, that lie in \a window. Where \a arrived has a hole
    //! between two of them, the use is not told: readings in between may still be missing.
    void setReadings(std::shared_ptr<const ReadingSeries> readings, const TimeRange &window,
                     const TimeRanges &arrived);
    //! The same where all readings are there.
    void setReadings(std::shared_ptr<const ReadingSeries> readings, const TimeRange &window);

    //! What of outbox and journal belongs to the meter, ascending by time; see sentReadings(). One
    //! that the readings have as well is left out.
    void setSent(const QList<SentReading> &sent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! The row of the reading at \a time, or of the last one before it; -1 before the first.
    int rowAt(TimeMs time) const;
    TimeMs timeAt(int row) const;

private:
    void mergeSent();
    //! The sent reading of a row; null for a row of the list.
    const SentReading *sentAt(int row) const;
    //! The index among the readings of a row of the list.
    std::size_t readingAt(int row) const;
    QVariant sentData(const SentReading &sent, int column, int role) const;
    std::optional<double> figure(std::size_t at, int column) const;
    QString text(std::size_t at, int column) const;

    std::shared_ptr<const ReadingSeries> m_readings;
    TimeRanges m_arrived;
    TimeRange m_window;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    QList<SentReading> m_sent; // of the meter
    QList<SentReading> m_shownSent; // of them those that are rows
    QList<int> m_sentRows; // ascending, the row of each shown one
    Subject m_subject = Subject::Readings;
    QString m_unit;
    QTimeZone m_zone;
    QLocale m_locale;
    int m_decimals = 0;
};

} // namespace meterdesk
