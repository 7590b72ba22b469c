// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerdata.h"
#include "services/desk.h"
#include "storage/outboxtable.h"
#include "tests/support/contractserver.h"
#include "tests/support/fakesecretstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace meterdesk::test {

//! A desk with a connection given to it, over a folder in which entries were left by an earlier
//! run.
struct DataFixture
{
    ContractServer server;
    QTemporaryDir folder;
    FakeSecretStore secrets;
    std::unique_ptr<Desk> desk;

    static constexpr int kWaitMs = 20000;

    QString entriesFile() const { return folder.filePath(QStringLiteral("entries-demo.sqlite")); }

    //! Leaves drafts, which nobody sends.
    bool leaveDrafts(int count)
    {
        desk.reset();
        DataDirectory directory(folder.path());
        if (!directory.open())
            return false;
        CustomerData data(directory, QStringLiteral("demo"));
        QSignalSpy opened(&data, &CustomerData::opened);
        data.open();
        if (!opened.wait(kWaitMs) || !data.entries())
            return false;
        QList<WriteRequest> requests;
        for (int i = 0; i < count; ++i) {
            const TimeMs time = 1'700'000'000'000 + i * 60'000;
            requests << WriteRequest{WriteKind::Reading,
                                     QStringLiteral("A-1"),
                                     {},
                                     {time, time},
                                     QByteArray::number(100 + i),
                                     {},
                                     {},
                                     {},
                                     {}};
        }
        OutboxTable::Intake intake;
        intake.asDrafts = true;
        const auto added = OutboxTable(*data.entries()).add(requests, intake, 1'700'000'000'000);
        return QTest::qWaitFor([&] { return added.isFinished(); }, kWaitMs) && added.result();
    }

    bool spoil(qint64 offset, const QByteArray &bytes)
    {
        QFile file(entriesFile());
        return file.open(QIODevice::ReadWrite) && file.seek(offset)
            && file.write(bytes) == bytes.size();
    }

    //! A desk that is not open yet.
    Desk &makeDesk()
    {
        Desk::Options options;
        options.dataDirectory = folder.path();
        options.given.emplace();
        options.given->connection.name = QStringLiteral("Demo");
        options.given->connection.apiUrl = server.baseUrl();
        options.given->tokens.login = ContractServer::loginToken().toLatin1();
        desk = std::make_unique<Desk>(options, secrets);
        return *desk;
    }
};

} // namespace meterdesk::test
