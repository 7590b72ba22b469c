// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerdata.h"
#include "services/localrecords.h"
#include "tests/services/settled.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace meterdesk::test {

//! The records of a customer in a folder, and what an earlier run left of them.
struct RecordFixture
{
    static constexpr int kWaitMs = 20000;

    QTemporaryDir folder;
    //! Statements that are still done; then one is not, and told as a full disk. Below 0: all are.
    std::atomic<int> failAfter{-1};
    std::atomic<bool> failsAlways{false};
    std::atomic<int> statements{0}; //!< that were tried
    std::unique_ptr<DataDirectory> directory;
    std::unique_ptr<Database> database;
    std::unique_ptr<LocalRecords> records;
    TimeMs now = 1'700'000'000'000;

    //! Ends the run that is open, and opens another one.
    bool open()
    {
        close();
        directory = std::make_unique<DataDirectory>(folder.path());
        if (!directory->open())
            return false;
        Database::Options options;
        options.fault = [this](const QString &) {
            ++statements;
            return failsAlways || (failAfter >= 0 && failAfter-- == 0);
        };
        database = std::make_unique<Database>(*directory,
                                              DatabaseFile::entries(QStringLiteral("k")), options);
        if (!settled(database->open()))
            return false;
        records = std::make_unique<LocalRecords>(
            RecordService::Place{database.get(), [this] { return now++; }});
        return reload();
    }
    bool reload()
    {
        QSignalSpy loaded(records.get(), &LocalRecords::loaded);
        records->load();
        return loaded.wait(kWaitMs);
    }
    void close()
    {
        records.reset();
        database.reset();
        directory.reset();
    }
};

} // namespace meterdesk::test
