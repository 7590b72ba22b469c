// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fatechecker.h"

#include "api/librarian.h"
#include "services/outbox.h"
#include "storage/database.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "tests/support/patience.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

namespace {

//! After all that the server has by itself.
constexpr TimeMs kTime = 1'770'000'000'000;

} // namespace

class TestFateChecker : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Librarian> m_librarian;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<FateChecker> m_checker;

    void close()
    {
        m_checker.reset();
        m_outbox.reset();
        m_librarian.reset();
        m_database.reset();
        m_directory.reset();
    }

    void open(bool knowsMeters = true)
    {
        close();
        m_directory = std::make_unique<DataDirectory>(m_folder->path());
        QVERIFY(m_directory->open());
        m_database =
            std::make_unique<Database>(*m_directory, DatabaseFile::entries(QStringLiteral("k")));
        VERIFY_STORED(m_database->open());
        HttpSettings settings;
        settings.baseUrl = m_server->baseUrl();
        settings.retryPause = 1ms;
        m_librarian = std::make_unique<Librarian>(settings, ContractServer::customerId(),
                                                  Tokens{ContractServer::loginToken().toLatin1(),
                                                         ContractServer::importToken().toLatin1()});
        m_outbox = std::make_unique<Outbox>(*m_database, *m_librarian, Outbox::Options{});
        FateChecker::Options options;
        options.first = 10ms;
        options.most = 100ms;
        options.metersOf = [knowsMeters](const QString &, const QString &) {
            return knowsMeters ? QList<MeterId>{{QStringLiteral("2001")}} : QList<MeterId>();
        };
        m_checker = std::make_unique<FateChecker>(*m_outbox, *m_librarian, options);
        QSignalSpy loaded(m_outbox.get(), &Outbox::loaded);
        m_outbox->load();
        QVERIFY(loaded.wait(kPatienceMs));
    }

    void send(int hour, const QByteArray &state)
    {
        const TimeMs time = kTime + hour * 3600'000LL;
        (void)m_outbox->add({{WriteKind::Reading,
                              QStringLiteral("ŽĎ_2001"),
                              {},
                              {time, time},
                              state,
                              {},
                              {},
                              {},
                              {}}},
                            {});
    }

    QByteArray fates() const
    {
        QStringList words;
        for (const OutboxEntry &entry : m_outbox->entries())
            words << (entry.fate == Fate::None ? QStringLiteral("-") : entryWord(entry.fate));
        return words.join(u' ').toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        if (!m_server)
            m_server = std::make_unique<ContractServer>();
        m_server->reset();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void cleanup()
    {
        close();
        m_folder.reset();
    }

    void cleanupTestCase() { m_server.reset(); }

    void tellsAcceptedFromSuspicious()
    {
        QSignalSpy accepted(m_checker.get(), &FateChecker::accepted);
        send(1, "900000");
        send(2, "900001.5");
        send(3, "899000"); // lower than the one before
        QTRY_COMPARE_WITH_TIMEOUT(fates(), QByteArray("accepted accepted suspicious"), kPatienceMs);
        QVERIFY(accepted.count() >= 1);
        QCOMPARE(accepted.first().first().value<MeterId>(), MeterId{QStringLiteral("2001")});
        open();
        QCOMPARE(fates(), "accepted accepted suspicious");
    }

    void asksAgainWhileItIsPending()
    {
        m_server->setSwitch(QStringLiteral("processing"), QStringLiteral("never"));
        send(1, "900000");
        QTRY_COMPARE_WITH_TIMEOUT(fates(), QByteArray("pending"), kPatienceMs);
        open();
        QCOMPARE(fates(), "pending");
        m_server->setSwitch(QStringLiteral("processing"), QStringLiteral("instant"));
        QTRY_COMPARE_WITH_TIMEOUT(fates(), QByteArray("accepted"), kPatienceMs);
    }

    void doesNotAskAboutUnknownMeters()
    {
        open(false);
        send(1, "900000");
        QTRY_COMPARE_WITH_TIMEOUT(m_outbox->unsentCount(), 0, kPatienceMs);
        QVERIFY(!QSignalSpy(m_checker.get(), &FateChecker::accepted).wait(100));
        QCOMPARE(fates(), "-");
        QCOMPARE(m_server->arrivals(QStringLiteral("GET"), QStringLiteral("/import")), 0);
    }

    void keepsAskingAfterAFailure()
    {
        m_server->addFault({{QStringLiteral("method"), QStringLiteral("GET")},
                            {QStringLiteral("path"), QStringLiteral("/import")},
                            {QStringLiteral("fault"), QStringLiteral("status")},
                            {QStringLiteral("status"), 403},
                            {QStringLiteral("times"), 2}});
        send(1, "900000");
        QTRY_COMPARE_WITH_TIMEOUT(fates(), QByteArray("accepted"), kPatienceMs);
    }
};

QTEST_GUILESS_MAIN(TestFateChecker)
#include "tst_fatechecker.moc"
