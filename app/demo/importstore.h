// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace meterdesk::demo {

enum class RecordKind { Reading, DataPoint, Profile };

//! One record that was sent in. Of a profile \c time is its beginning.
struct ImportedRecord
{
    RecordKind kind = RecordKind::Reading;
    qint64 id = 0;
    QString importId;
    QString suit;
    QString unit;
    QString sender;
    qint64 time = 0;
    qint64 to = 0; //!< of a profile
    double value = 0.0;
    qint64 receivedAt = 0;
    bool suspicious = false;

    bool isOf(RecordKind aKind, const QString &aImportId, const QString &aSuit) const
    {
        return kind == aKind && importId == aImportId && suit == aSuit;
    }
};

//! What was sent in since the demo was started, in memory.
class ImportStore
{
public:
    //! Seconds until a record is processed and shows in lists.
    static constexpr qint64 kProcessingSecs = 3;

    //! Keeps \a record and gives it an id.
    const ImportedRecord &add(ImportedRecord record);
    //! The record of the same key (kind, import id, suit, time and, of readings and points, value).
    const ImportedRecord *duplicateOf(const ImportedRecord &record) const;
    //! A profile of the same stream that shares time with \a record.
    const ImportedRecord *overlapping(const ImportedRecord &record) const;
    ImportedRecord *exactProfile(const ImportedRecord &record);
    //! The record with the greatest time.
    const ImportedRecord *latest(RecordKind kind, const QString &importId,
                                 const QString &suit) const;
    //! Records that are plausible and processed at \a now, ascending by time.
    std::vector<ImportedRecord> accepted(RecordKind kind, const QString &importId,
                                         const QString &suit, qint64 now) const;

    //! The id of the record with that time and value (in thousandths), 0 if there is none.
    qint64 idAt(RecordKind kind, const QString &importId, const QString &suit, qint64 time,
                qint64 thousandths) const;

    bool removeById(RecordKind kind, qint64 id);
    //! Removes the records of that time; of a profile also \a to must be the same.
    bool removeByTime(RecordKind kind, const QString &importId, const QString &suit, qint64 time,
                      qint64 to);

private:
    std::vector<ImportedRecord> m_records;
    qint64 m_lastId = 800000000000000;
};

} // namespace meterdesk::demo
