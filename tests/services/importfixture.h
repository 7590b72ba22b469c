// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/tableimport.h"
#include "services/customerdata.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/readingimport.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "tests/support/sessionparts.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace meterdesk::test {

//! A session with its data on the disk against the contract server. The meters 2001 and 2002 have a
//! reading at each first of a month of 2025, at midnight UTC: 1000, 1100 … 2100.
class ImportFixture
{
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();

public:
    static constexpr int kPatienceMs = 20000;

    explicit ImportFixture(const QStringList &arguments = {})
        : server(arguments)
    {
        QJsonArray rows;
        for (int month = 1; month <= 12; ++month)
            rows.append(QJsonArray{
                QStringLiteral("2025-%1-01T00:00:00Z").arg(month, 2, 10, QLatin1Char('0')),
                900 + 100 * month});
        for (const char *meter : {"2001", "2002"})
            server.replaceSeries(QLatin1String(meter), rows);
    }
    ~ImportFixture() { session.reset(); }
    Q_DISABLE_COPY_MOVE(ImportFixture)

    //! False where the meters do not come. Once more: as the next start would find it.
    [[nodiscard]] bool open()
    {
        session.reset();
        data.reset();
        directory.reset();
        directory = std::make_unique<DataDirectory>(m_folder->path());
        if (!directory->open())
            return false;
        data = std::make_unique<CustomerData>(*directory, QStringLiteral("k"));
        QSignalSpy opened(data.get(), &CustomerData::opened);
        data->open();
        if (!opened.wait(kPatienceMs))
            return false;
        session = sessionWith(server, data.get(), tokens);
        session->start();
        return QTest::qWaitFor(
            [this] {
                return session->meters().loadedAt() && !session->meters().isLoading()
                    && session->outbox() && session->outbox()->isLoaded();
            },
            kPatienceMs);
    }

    //! The same with nothing on the disk, as on another computer.
    [[nodiscard]] bool openElsewhere()
    {
        session.reset();
        data.reset();
        directory.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        return open();
    }

    //! Has the readings of \a meter, which an import does not ask for itself.
    [[nodiscard]] bool loadReadings(const char *meter)
    {
        const MeterId id{QLatin1String(meter)};
        session->readings().request(id, {0, TimeRange::kEnd});
        return QTest::qWaitFor([&] { return !session->readings().isLoading(id); }, kPatienceMs)
            && session->readings().readings(id)->size() == 12;
    }

    //! As the dialog would read it; \a at is of rows without a time.
    void take(ReadingImport &import, const QString &text, TimeMs at = 0) const
    {
        const Sheet sheet = sheetOfClipboard(text);
        const TableSettings settings = guessTable(sheet, import.finder());
        import.setRows(importRows(sheet, settings, import.finder()), at);
    }

    ContractServer server;
    Tokens tokens = tokensOfServer();
    std::unique_ptr<DataDirectory> directory;
    std::unique_ptr<CustomerData> data;
    std::unique_ptr<Session> session;
};

} // namespace meterdesk::test
