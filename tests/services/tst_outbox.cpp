// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox.h"

#include "api/librarian.h"
#include "storage/database.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "tests/support/patience.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QtTest>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

namespace {

//! An hour of yesterday, so that the server lets it be deleted.
TimeMs hour(int number)
{
    const TimeMs day = 24 * 3600'000LL;
    return QDateTime::currentMSecsSinceEpoch() / day * day - day + number * 3600'000LL;
}

WriteRequest reading(const QString &owner, int hourNumber, const QByteArray &state)
{
    const TimeMs time = hour(hourNumber);
    return {WriteKind::Reading, owner, {}, {time, time}, state, {}, {}, {}, {}};
}

WriteRequest invoice(int month, const QByteArray &cost)
{
    const auto day = [&](int date) {
        return QDateTime(QDate(2025, month, date), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    };
    return {
        WriteKind::Invoice, QStringLiteral("2001"), {}, {day(1), day(28)}, {}, cost, {}, {}, {}};
}

QJsonObject fault(const char *method, const char *path, const char *what, int times = 1)
{
    return {{QStringLiteral("method"), QLatin1String(method)},
            {QStringLiteral("path"), QLatin1String(path)},
            {QStringLiteral("fault"), QLatin1String(what)},
            {QStringLiteral("times"), times}};
}

QJsonObject statusFault(const char *method, const char *path, int status, int times = 1)
{
    QJsonObject made = fault(method, path, "status", times);
    made.insert(QStringLiteral("status"), status);
    return made;
}

} // namespace

#define TRY_STATES(expected) QTRY_COMPARE_WITH_TIMEOUT(states(), QByteArray(expected), kPatienceMs)

class TestOutbox : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Librarian> m_librarian;
    std::unique_ptr<Outbox> m_outbox;
    HttpSettings m_settings;
    Database::Options m_limits;
    Tokens m_tokens;
    const QString m_owner = QStringLiteral("ŽĎ_2001");

    void close()
    {
        m_outbox.reset();
        m_librarian.reset();
        m_database.reset();
        m_directory.reset();
    }

    //! As a new start of the program.
    void open()
    {
        close();
        m_directory = std::make_unique<DataDirectory>(m_folder->path());
        QVERIFY(m_directory->open());
        m_database = std::make_unique<Database>(
            *m_directory, DatabaseFile::entries(QStringLiteral("k")), m_limits);
        VERIFY_STORED(m_database->open());
        m_librarian =
            std::make_unique<Librarian>(m_settings, ContractServer::customerId(), m_tokens);
        Outbox::Options options;
        options.canImport = !m_tokens.import.isEmpty();
        options.retryBase = 20ms;
        options.retryMost = 200ms;
        options.metersOf = [](const QString &, const QString &) {
            return QList<MeterId>{{QStringLiteral("2001")}};
        };
        m_outbox = std::make_unique<Outbox>(*m_database, *m_librarian, options);
        QSignalSpy loaded(m_outbox.get(), &Outbox::loaded);
        m_outbox->load();
        QVERIFY(loaded.wait(kPatienceMs));
    }

    QList<Admission> add(const QList<WriteRequest> &requests, bool replaces = false)
    {
        Outbox::Intake intake;
        intake.label = QStringLiteral("round");
        intake.replacesOthers = replaces;
        return settled(m_outbox->add(requests, intake)).value_or({}).admissions;
    }

    QByteArray states() const
    {
        QStringList words;
        for (const OutboxEntry &entry : m_outbox->entries())
            words << entryWord(entry.state);
        return words.join(u' ').toLatin1();
    }

    QList<double> stored(const char *kind = "readings", const char *key = "state") const
    {
        QList<double> values;
        const QJsonArray records = m_server->store().value(QLatin1String(kind)).toArray();
        for (const QJsonValue &record : records)
            values << record[QLatin1String(key)].toDouble();
        return values;
    }

    int posts(const char *path) const
    {
        return m_server->arrivals(QStringLiteral("POST"), QLatin1String(path));
    }

private Q_SLOTS:
    void init()
    {
        if (!m_server)
            m_server = std::make_unique<ContractServer>();
        m_server->reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_limits = {};
        m_settings = {};
        m_settings.baseUrl = m_server->baseUrl();
        m_settings.retryPause = 1ms;
        m_settings.deadline = 1500ms;
        m_tokens = {ContractServer::loginToken().toLatin1(),
                    ContractServer::importToken().toLatin1()};
        open();
    }

    void cleanup()
    {
        close();
        m_folder.reset();
    }

    void cleanupTestCase() { m_server.reset(); }

    void sendsInOrder()
    {
        QSignalSpy changed(m_outbox.get(), &Outbox::entriesChanged);
        add({reading(m_owner, 1, "900000.10"), reading(m_owner, 2, "900001"),
             reading(m_owner, 3, "900002.5"), invoice(3, "100")});
        TRY_STATES("sent sent sent sent");
        QCOMPARE(stored(), (QList<double>{900000.10, 900001, 900002.5}));
        QCOMPARE(stored("invoices", "cost"), QList<double>{100});
        for (const OutboxEntry &entry : m_outbox->entries()) {
            QVERIFY(!entry.serverId.isEmpty());
            QCOMPARE(entry.tries, 1);
        }
        QCOMPARE(m_outbox->unsentCount(), 0);
        QVERIFY(changed.count() >= 4);
        QCOMPARE(m_outbox->batchLabel(m_outbox->entries().first().batch), QStringLiteral("round"));
    }

    void storesOnceWhenAnswersAreLost_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("state");
        for (const char *what :
             {"drop-after-store", "fin-after-store", "half-status-line", "headers-cut", "silent",
              "garbage", "empty-200", "bad-json", "wrong-content-type", "cut-body"})
            QTest::newRow(what) << QString::fromLatin1(what) << QByteArray("already-there");
        for (const char *what : {"drop-before-store", "portal"})
            QTest::newRow(what) << QString::fromLatin1(what) << QByteArray("sent");
    }

    void storesOnceWhenAnswersAreLost()
    {
        QFETCH(const QString, what);
        QFETCH(const QByteArray, state);
        m_server->addFault(fault("POST", "/import/readings", qPrintable(what)));
        add({reading(m_owner, 1, "900000"), reading(m_owner, 2, "900001")});
        // A 200 without a readable body says that it was stored, only not under which id.
        const bool isClear =
            what == QLatin1String("empty-200") || what == QLatin1String("bad-json");
        TRY_STATES((isClear ? QByteArray("sent") : state) + " sent");
        QCOMPARE(stored(), (QList<double>{900000, 900001}));
        QCOMPARE(posts("/import/readings"), isClear ? 2 : 3);
    }

    void neverResendsAnInvoice_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"drop-after-store", "silent", "garbage", "half-status-line"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void neverResendsAnInvoice()
    {
        QFETCH(const QString, what);
        m_server->addFault(fault("POST", "/meters/2001/invoices", qPrintable(what)));
        add({invoice(3, "100"), invoice(4, "200")});
        TRY_STATES("unknown sent");
        open();
        QCOMPARE(states(), "unknown sent");
        QCOMPARE(posts("/meters/2001/invoices"), 2);
        QCOMPARE(stored("invoices", "cost"), (QList<double>{100, 200}));
        QCOMPARE(m_outbox->attentionCount(), 1);
        // Only when a person says so; here the server still knows better.
        m_outbox->retry({m_outbox->entries().first().id});
        TRY_STATES("rejected sent");
        QCOMPARE(stored("invoices", "cost"), (QList<double>{100, 200}));
    }

    void comparesAfterA409()
    {
        m_server->setSwitch(QStringLiteral("same-time"), QStringLiteral("409"));
        add({reading(m_owner, 1, "900000")});
        TRY_STATES("sent");
        // Entered on another computer.
        auto elsewhere = std::make_unique<QTemporaryDir>();
        close();
        m_folder.swap(elsewhere);
        open();
        add({reading(m_owner, 1, "900000.0")});
        TRY_STATES("already-there");
        QVERIFY(!m_outbox->entries().first().hasUnclearTry);
        close();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        add({reading(m_owner, 1, "900007")});
        TRY_STATES("conflict");
        QCOMPARE(m_outbox->entries().first().detail, QStringLiteral("900000"));
        QCOMPARE(stored(), QList<double>{900000});
    }

    void goesOnPastWhatIsRefused()
    {
        QJsonObject refusal = statusFault("POST", "/import/readings", 400, 2);
        refusal.insert(QStringLiteral("detail"), QStringLiteral("out of range"));
        m_server->addFault(refusal);
        add({reading(m_owner, 1, "900000"), reading(m_owner, 2, "900001")});
        TRY_STATES("rejected sent");
        QCOMPARE(m_outbox->entries().first().detail, QStringLiteral("out of range"));
        m_outbox->retry({m_outbox->entries().first().id});
        TRY_STATES("sent sent");
    }

    void anotherStreamDoesNotWait()
    {
        m_server->addFault(statusFault("POST", "/import/readings", 500, 3));
        const QString other = QStringLiteral("other");
        add({reading(m_owner, 1, "900000"), reading(m_owner, 2, "900001"), reading(other, 1, "5")});
        TRY_STATES("sent sent sent");
        const QList<double> values = stored();
        QCOMPARE(values.size(), 3);
        QVERIFY(values.indexOf(900000) < values.indexOf(900001));
    }

    void waitsWhenAskedToSlowDown()
    {
        QJsonObject slow = statusFault("POST", "/import/readings", 429);
        slow.insert(QStringLiteral("retry_after"), QStringLiteral("1"));
        m_server->addFault(slow);
        QElapsedTimer clock;
        clock.start();
        add({reading(m_owner, 1, "900000"), reading(m_owner, 2, "900001")});
        QTRY_COMPARE_WITH_TIMEOUT(posts("/import/readings"), 1, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_outbox->resumesAt().has_value(), kPatienceMs);
        // Neither does it go on because the service was reached by somebody else.
        m_outbox->reached();
        QCOMPARE(m_outbox->waitReason(m_outbox->entries().last()), WaitReason::RateLimited);
        TRY_STATES("sent sent");
        QVERIFY(clock.elapsed() >= 900);
        QCOMPARE(posts("/import/readings"), 3);
    }

    void waitsForTheNetwork()
    {
        m_server->addFault(fault("POST", "/import/readings", "drop-before-store", -1));
        add({reading(m_owner, 1, "900000"), reading(m_owner, 2, "900001")});
        QTRY_VERIFY_WITH_TIMEOUT(posts("/import/readings") >= 3, kPatienceMs);
        QCOMPARE(m_outbox->waitReason(m_outbox->entries().last()), WaitReason::Offline);
        // The oldest alone is tried: the others would fare no better.
        QCOMPARE(m_outbox->entries().last().tries, 0);
        m_server->clearFaults();
        TRY_STATES("sent sent");
        QCOMPARE(stored(), (QList<double>{900000, 900001}));
    }

    void pausesAcrossStarts()
    {
        m_outbox->setPaused(true);
        add({reading(m_owner, 1, "900000")});
        open();
        QVERIFY(m_outbox->isPaused());
        QCOMPARE(m_outbox->waitReason(m_outbox->entries().first()), WaitReason::Paused);
        QCOMPARE(posts("/import/readings"), 0);
        m_outbox->setPaused(false);
        TRY_STATES("sent");
    }

    void takesUpWhatWasBeingSent()
    {
        m_server->addFault(fault("POST", "/import/readings", "silent"));
        add({reading(m_owner, 1, "900000")});
        QTRY_COMPARE_WITH_TIMEOUT(posts("/import/readings"), 1, kPatienceMs);
        QCOMPARE(states(), "sending");
        open();
        TRY_STATES("already-there");
        QCOMPARE(stored(), QList<double>{900000});
        QVERIFY(m_outbox->entries().first().hasUnclearTry);
    }

    void undoes_data()
    {
        QTest::addColumn<QString>("byId");
        QTest::newRow("by id") << QStringLiteral("on");
        QTest::newRow("by time, id refused as not found") << QStringLiteral("404");
        QTest::newRow("by time, id not implemented") << QStringLiteral("501");
    }

    void undoes()
    {
        QFETCH(const QString, byId);
        m_server->setSwitch(QStringLiteral("developing"), byId);
        add({reading(m_owner, 1, "900000"), reading(m_owner, 2, "900001")});
        TRY_STATES("sent sent");
        const EntryId first = m_outbox->entries().first().id;
        settled(m_outbox->undo({first}, {})).value_or({});
        TRY_STATES("undone sent sent");
        QCOMPARE(stored(), QList<double>{900001});
    }

    void replaces()
    {
        add({reading(m_owner, 1, "900000")});
        TRY_STATES("sent");
        QCOMPARE(add({reading(m_owner, 1, "900005")}).first().refusal, Refusal::OtherValue);
        add({reading(m_owner, 1, "900005")}, true);
        TRY_STATES("undone sent sent");
        QCOMPARE(stored(), QList<double>{900005});
    }

    //! As one step: the old value is there again.
    void undoesAReplacement()
    {
        add({reading(m_owner, 1, "900000")});
        TRY_STATES("sent");
        const EntryId other = add({reading(m_owner, 1, "900005")}, true).first().entry;
        TRY_STATES("undone sent sent");
        settled(m_outbox->undo({other}, {})).value_or({});
        TRY_STATES("undone sent undone sent sent");
        QCOMPARE(stored(), QList<double>{900000});
    }

    void takesAnotherValueForWhatIsBeingUndone_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("another") << QByteArray("900005");
        QTest::newRow("the same") << QByteArray("900000");
    }

    void takesAnotherValueForWhatIsBeingUndone()
    {
        QFETCH(const QByteArray, value);
        const EntryId old = add({reading(m_owner, 1, "900000")}).first().entry;
        TRY_STATES("sent");
        m_outbox->setPaused(true);
        settled(m_outbox->undo({old}, {})).value_or({});
        const EntryId dropped = add({reading(m_owner, 1, value)}).first().entry;
        TRY_STATES("sent queued queued");
        // That it is to go was said before.
        m_outbox->drop({dropped});
        TRY_STATES("sent queued dropped");
        const EntryId instead = add({reading(m_owner, 1, value)}).first().entry;
        m_outbox->setPaused(false);
        TRY_STATES("undone sent dropped sent");
        QCOMPARE(stored(), QList<double>{value.toDouble()});
        // So it does not come back.
        settled(m_outbox->undo({instead}, {})).value_or({});
        TRY_STATES("undone sent dropped undone sent");
        QVERIFY(stored().isEmpty());
    }

    //! What waits for a removal that came to nothing must not hold up its stream for ever.
    void sendsAgainWhatARemovalFailedFor()
    {
        add({reading(m_owner, 1, "900000")});
        TRY_STATES("sent");
        m_server->addFault(statusFault("DELETE", "/import/readings", 403));
        const EntryId other = add({reading(m_owner, 1, "900005")}, true).first().entry;
        TRY_STATES("sent rejected rejected");
        m_outbox->retry({other});
        add({reading(m_owner, 2, "900006")});
        QTRY_COMPARE_WITH_TIMEOUT(m_outbox->unsentCount(), 0, kPatienceMs);
        QCOMPARE(m_outbox->entries().last().state, EntryState::Sent);
    }

    //! A pause that has passed is not waited for where nothing is left to be sent.
    void restsWhereNothingIsLeftToSend()
    {
        m_server->addFault(fault("POST", "/import/readings", "drop-before-store", -1));
        const EntryId only = add({reading(m_owner, 1, "900000")}).first().entry;
        QTRY_VERIFY_WITH_TIMEOUT(posts("/import/readings") >= 2, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT((m_outbox->drop({only}), states() == "dropped"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_outbox->resumesAt(), kPatienceMs);
        m_server->clearFaults();
        add({reading(m_owner, 2, "900001")});
        TRY_STATES("dropped sent");
    }

    void stopsWhereTheTokenIsRefused()
    {
        m_tokens.import = "another";
        open();
        add({reading(m_owner, 1, "900000"), reading(m_owner, 2, "900001"), invoice(3, "100")});
        TRY_STATES("queued queued sent");
        QCOMPARE(m_outbox->waitReason(m_outbox->entries().first()), WaitReason::SignedOut);
        QCOMPARE(posts("/import/readings"), 1);
        m_tokens.import = ContractServer::importToken().toLatin1();
        open();
        TRY_STATES("sent sent sent");
    }

    void waitsWithoutAToken()
    {
        m_tokens.import.clear();
        open();
        add({reading(m_owner, 1, "900000"), invoice(3, "100")});
        TRY_STATES("queued sent");
        QCOMPARE(m_outbox->waitReason(m_outbox->entries().first()), WaitReason::SignedOut);
        QCOMPARE(posts("/import/readings"), 0);
    }

    void sendsNothingThatIsNotOnTheDisk()
    {
        close();
        m_limits.maxPageCount = 48; // of which 29 hold empty tables
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        QSignalSpy failed(m_outbox.get(), &Outbox::storageFailed);
        QList<WriteRequest> many;
        for (int i = 0; i < 2000; ++i)
            many << reading(QStringLiteral("m%1").arg(i), 1, "1");
        const auto result = settled(m_outbox->add(many, {}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, StorageError::Kind::Full);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        QVERIFY(m_outbox->entries().isEmpty());
        QCOMPARE(posts("/import/readings"), 0);
    }

    void dropsDuringTheQueue()
    {
        m_server->addFault(statusFault("POST", "/import/readings", 503, 1));
        add({reading(m_owner, 1, "900000"), reading(m_owner, 2, "900001"),
             reading(m_owner, 3, "900002")});
        m_outbox->drop({m_outbox->entries().at(1).id});
        TRY_STATES("sent dropped sent");
        QCOMPARE(stored(), (QList<double>{900000, 900002}));
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
