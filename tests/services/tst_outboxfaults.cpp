// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/librarian.h"
#include "services/outbox.h"
#include "storage/database.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "tests/support/patience.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

namespace {

constexpr int kReadings = 3;
//! More statements than one run has.
constexpr int kMostStatements = 400;

//! Three readings of one stream and an invoice.
QList<WriteRequest> requests()
{
    QList<WriteRequest> made;
    const TimeMs hour = 3600'000;
    const TimeMs day = QDateTime(QDate(2025, 3, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 0; i < kReadings; ++i) {
        const TimeMs time = day + i * hour;
        made << WriteRequest{WriteKind::Reading,
                             QStringLiteral("ŽĎ_2001"),
                             {},
                             {time, time},
                             QByteArray::number(900000 + i),
                             {},
                             {},
                             {},
                             {}};
    }
    made << WriteRequest{WriteKind::Invoice,
                         QStringLiteral("2001"),
                         {},
                         {day, day + 24 * hour},
                         {},
                         "100",
                         {},
                         {},
                         {}};
    return made;
}

bool isAtRest(const OutboxEntry &entry)
{
    return entry.state != EntryState::Queued && entry.state != EntryState::Sending;
}

} // namespace

//! One statement, or one exchange with the server, goes wrong: what was told as taken is sent once
//! all the same.
class TestOutboxFaults : public QObject
{
    Q_OBJECT

    //! One run of the program on m_folder.
    class Run
    {
    public:
        Run(const QString &path, const QUrl &url, std::function<bool(const QString &)> fault)
            : m_directory(path)
        {
            m_isLocked = bool(m_directory.open());
            Database::Options limits;
            limits.fault = std::move(fault);
            m_database = std::make_unique<Database>(
                m_directory, DatabaseFile::entries(QStringLiteral("k")), limits);
            HttpSettings settings;
            settings.baseUrl = url;
            settings.retryPause = 1ms;
            settings.deadline = 500ms;
            m_librarian =
                std::make_unique<Librarian>(settings, ContractServer::customerId(),
                                            Tokens{ContractServer::loginToken().toLatin1(),
                                                   ContractServer::importToken().toLatin1()});
            Outbox::Options options;
            options.retryBase = 20ms;
            options.retryMost = 200ms;
            options.metersOf = [](const QString &, const QString &) {
                return QList<MeterId>{{QStringLiteral("2001")}};
            };
            m_outbox = std::make_unique<Outbox>(*m_database, *m_librarian, options);
            QObject::connect(m_outbox.get(), &Outbox::storageFailed, m_outbox.get(),
                             [this] { m_hasFailed = true; });
        }

        bool open()
        {
            if (!m_isLocked || !settled(m_database->open()))
                return false;
            m_outbox->load();
            return QTest::qWaitFor([this] { return m_outbox->isLoaded() || m_hasFailed; },
                                   kPatienceMs)
                && m_outbox->isLoaded();
        }
        //! Whether it told that they are taken.
        bool add() { return bool(settled(m_outbox->add(requests(), {}))); }
        //! Until nothing is on its way, or the disk failed. What add() told as taken is shown a
        //! moment later.
        bool rest()
        {
            return QTest::qWaitFor(
                [this] {
                    const auto &all = m_outbox->entries();
                    return m_hasFailed
                        || (!all.isEmpty() && std::all_of(all.begin(), all.end(), isAtRest));
                },
                kPatienceMs);
        }
        bool hasFailed() const { return m_hasFailed; }
        const QList<OutboxEntry> &entries() const { return m_outbox->entries(); }

    private:
        DataDirectory m_directory;
        bool m_isLocked = false;
        bool m_hasFailed = false;
        std::unique_ptr<Database> m_database;
        std::unique_ptr<Librarian> m_librarian;
        std::unique_ptr<Outbox> m_outbox;
    };

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;

    QList<double> stored(const char *kind, const char *key) const
    {
        QList<double> values;
        const QJsonArray records = m_server->store().value(QLatin1String(kind)).toArray();
        for (const QJsonValue &record : records)
            values << record[QLatin1String(key)].toDouble();
        std::sort(values.begin(), values.end());
        return values;
    }

    //! A later start without faults; what the server has then is judged.
    void finishAndJudge(bool isTaken)
    {
        Run run(m_folder->path(), m_server->baseUrl(), {});
        QVERIFY(run.open());
        // One transaction: all of them, or none.
        QVERIFY(run.entries().isEmpty() || run.entries().size() == kReadings + 1);
        if (isTaken)
            QCOMPARE(run.entries().size(), kReadings + 1);
        if (run.entries().isEmpty()) {
            QCOMPARE(stored("readings", "state"), QList<double>());
            QCOMPARE(stored("invoices", "cost"), QList<double>());
            QVERIFY(run.add()); // the person tries again
        }
        QVERIFY(run.rest());
        QVERIFY(!run.hasFailed());
        QCOMPARE(stored("readings", "state"), (QList<double>{900000, 900001, 900002}));
        for (const OutboxEntry &entry : run.entries().first(kReadings)) {
            QVERIFY2(entry.state == EntryState::Sent || entry.state == EntryState::AlreadyThere,
                     qPrintable(entryWord(entry.state)));
        }
        const QList<double> invoices = stored("invoices", "cost");
        QVERIFY(invoices.size() <= 1);
        const EntryState state = run.entries().last().state;
        QVERIFY2(state == EntryState::Sent || state == EntryState::Unknown,
                 qPrintable(entryWord(state)));
        QVERIFY(state != EntryState::Sent || invoices.size() == 1);
        // An invoice is posted again only where no byte of it was stored.
        QVERIFY(m_server->arrivals(QStringLiteral("POST"), QStringLiteral("/meters/2001/invoices"))
                <= 1 + m_invoicesTurnedAway);
    }

    int m_invoicesTurnedAway = 0;

private Q_SLOTS:
    void init()
    {
        if (!m_server)
            m_server = std::make_unique<ContractServer>();
        m_server->reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_invoicesTurnedAway = 0;
    }
    void cleanupTestCase() { m_server.reset(); }

    void anyStatementMayFail()
    {
        int failing = 1;
        int afterTaken = 0;
        for (; failing <= kMostStatements; ++failing) {
            init();
            auto left = std::make_shared<std::atomic<int>>(failing);
            bool isTaken = false;
            {
                Run run(m_folder->path(), m_server->baseUrl(),
                        [left](const QString &) { return left->fetch_sub(1) == 1; });
                if (run.open())
                    isTaken = run.add();
                if (isTaken)
                    QVERIFY2(run.rest(), qPrintable(QString::number(failing)));
                afterTaken += isTaken && run.hasFailed() ? 1 : 0;
            }
            const bool hasFired = *left <= 0;
            finishAndJudge(isTaken);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("statement %1").arg(failing)));
            if (!hasFired)
                break;
        }
        QVERIFY(failing <= kMostStatements);
        // The schema, the intake and each try have statements of their own.
        QVERIFY2(failing > 20, qPrintable(QString::number(failing)));
        QVERIFY2(afterTaken >= 5, qPrintable(QString::number(afterTaken)));
    }

    void anyExchangeMayFail_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("number");
        for (const char *what : {"drop-before-store",
                                 "drop-after-store",
                                 "fin-after-store",
                                 "late-drop",
                                 "half-status-line",
                                 "headers-cut",
                                 "silent",
                                 "stall",
                                 "dribble",
                                 "cut-body",
                                 "cut-chunked",
                                 "cut-gzip",
                                 "garbage",
                                 "portal",
                                 "wrong-content-type",
                                 "empty-200",
                                 "bad-json",
                                 "delay",
                                 "500",
                                 "500 stored",
                                 "503",
                                 "429"}) {
            for (int number = 1; number <= kReadings + 1; ++number)
                QTest::addRow("%s %d", what, number) << QString::fromLatin1(what) << number;
        }
    }

    void anyExchangeMayFail()
    {
        QFETCH(const QString, what);
        QFETCH(const int, number);
        QJsonObject fault{{QStringLiteral("method"), QStringLiteral("POST")},
                          {QStringLiteral("path"), QStringLiteral("^/(import|meters)/")},
                          {QStringLiteral("fault"), what},
                          {QStringLiteral("after"), number - 1}};
        const int status = what.left(3).toInt();
        if (status > 0) {
            fault.insert(QStringLiteral("fault"), QStringLiteral("status"));
            fault.insert(QStringLiteral("status"), status);
            fault.insert(QStringLiteral("store"), what.endsWith(QLatin1String("stored")));
            if (status != 500)
                fault.insert(QStringLiteral("retry_after"), QStringLiteral("1"));
        }
        m_server->addFault(fault);
        // Nothing of these was stored, and the client may know it: it can be sent again.
        if (status == 429 || status == 503)
            m_invoicesTurnedAway = 1;
        {
            Run run(m_folder->path(), m_server->baseUrl(), {});
            QVERIFY(run.open());
            QVERIFY(run.add());
            QVERIFY(run.rest());
            QVERIFY(!run.hasFailed());
        }
        bool hasActed = false;
        const QJsonArray arrived = m_server->requests();
        for (const QJsonValue &request : arrived)
            hasActed = hasActed || !request[QStringLiteral("fault")].toString().isEmpty();
        QVERIFY(hasActed);
        finishAndJudge(true);
    }
};

QTEST_GUILESS_MAIN(TestOutboxFaults)
#include "tst_outboxfaults.moc"
