// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storageerror.h"
#include "domain/timerange.h"
#include "services/recordwriter.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace meterdesk {

//! What the services of LocalRecords have in common: everything is read once and answered from
//! memory; a change is there at once, and written through. What the disk does not take stays in
//! memory and is tried again. Lives in the GUI thread; owned by LocalRecords.
class RecordService : public QObject
{
    Q_OBJECT

public:
    //! Where the records are.
    struct Place
    {
        //! DatabaseFile::entries(); null where it cannot be used: changes last as long as the
        //! program runs, and each is told as failed.
        Database *database = nullptr;
        std::function<TimeMs()> clock = {}; //!< "now" in UTC; replaced in tests
    };

    //! Reads what is there; loaded() or storageFailed() follows. Again: shows what others have put
    //! into the file meanwhile.
    void load();
    bool isLoaded() const { return m_isLoaded; }
    //! Whether something is not on the disk yet.
    bool hasUnwritten() const { return m_writer.hasUnwritten(); }
    //! Writes now what waits; settles when it is on the disk, or could not be written.
    StorageFuture<Done> flush() { return m_writer.flush(); }
    //! Shortened in tests.
    RecordWriter &writer() { return m_writer; }

Q_SIGNALS:
    void loaded();
    //! After loaded(), or after storageFailed() where nothing could be read.
    void loadEnded();
    //! The disk did not give or take something. A change stays, and is tried again; told once until
    //! that works.
    void storageFailed(const meterdesk::StorageError &error);
    //! After a failure: everything is on the disk now.
    void storageRecovered();
    //! Everything that was changed is on the disk; hasUnwritten() is false.
    void written();

protected:
    RecordService(const Place &place, const QList<LocalTable> &tables,
                  std::chrono::milliseconds delay, QObject *parent);

    //! Replaces what is in memory.
    virtual void take(const QList<LocalRow> &rows) = 0;
    void write(const QList<LocalRow> &rows) { m_writer.put(rows); }
    TimeMs now() const;
    //! A random UUID without braces.
    static QString newId();

private:
    const Place m_place;
    const QList<LocalTable> m_tables;
    RecordWriter m_writer;
    bool m_isLoaded = false;
};

} // namespace meterdesk
