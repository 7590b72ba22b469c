// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! A connection with an import token alone: nothing can be listed, everything that an import token
//! is for works. The server counts what is stored.
#include "domain/streammeter.h"
#include "services/entryround.h"
#include "services/importmapping.h"
#include "services/latestreadings.h"
#include "services/localrecords.h"
#include "services/rounddrafts.h"
#include "services/streammeters.h"
#include "tests/services/importfixture.h"
#include "tests/support/patience.h"

#include <QJsonDocument>

using namespace meterdesk;
using namespace meterdesk::test;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, ImportFixture::kPatienceMs)

namespace {

using RowState = EntryRound::RowState;

const QString kBoiler = QStringLiteral("Kotelna/1");

TimeMs at(const char *utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestSendOnly : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<EntryRound> m_round;

    Session &session() { return *m_fixture->session; }
    Outbox &outbox() { return *session().outbox(); }
    ContractServer &server() { return m_fixture->server; }
    int stored(const char *kind = "readings")
    {
        return int(server().store()[QLatin1String(kind)].toArray().size());
    }
    QStringList names()
    {
        QStringList names;
        for (const Meter &meter : session().meters().meters())
            names << meter.name + u' ' + meter.unit;
        return names;
    }
    //! Requests that the import token is not for.
    int refusable()
    {
        int count = 0;
        for (const char *path : {"/access_tokens", "/entities", "/meters", "/data_series"})
            count += server().arrivals(QStringLiteral("*"), QLatin1String(path));
        return count;
    }

    void begin(const QList<MeterId> &meters, const char *moment)
    {
        m_round =
            std::make_unique<EntryRound>(session(), [] { return at("2026-02-15T12:00:00Z"); });
        RoundHeader header;
        header.at = at(moment);
        header.meters = meters;
        m_round->begin(header);
        for (int row = 0; row < m_round->rowCount(); ++row)
            TRY(!m_round->row(row).isLoading);
    }
    void send(int expected)
    {
        QSignalSpy sent(m_round.get(), &EntryRound::sent);
        m_round->send();
        QVERIFY(sent.wait(ImportFixture::kPatienceMs));
        QCOMPARE(sent.first().first().value<EntryRound::SendReport>().taken, expected);
        TRY(outbox().unsentCount() == 0);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        m_fixture->tokens.login.clear();
        QVERIFY(m_fixture->open());
    }
    void cleanup()
    {
        m_round.reset();
        m_fixture.reset();
    }

    void asksForNothingItMayNotHave()
    {
        QVERIFY(session().isSendOnly());
        QVERIFY(!session().isReadOnly());
        QVERIFY(session().meters().meters().isEmpty());
        QVERIFY(!session().meters().error());
        session().meters().reload();
        session().readings().request({QStringLiteral("2001")}, {0, TimeRange::kEnd});
        QTRY_VERIFY_WITH_TIMEOUT(session().readings().error({QStringLiteral("2001")}), kPatienceMs);
        QCOMPARE(session().state(), Session::State::Connecting);
        QCOMPARE(refusable(), 0);
    }

    void typesChecksSendsAndTakesBack()
    {
        const MeterId boiler =
            session().streams()->add(kBoiler, {}, QStringLiteral("kWh"), QStringLiteral("Boiler"));
        QCOMPARE(names(), QStringList{QStringLiteral("Boiler kWh")});
        begin({boiler}, "2026-01-01T00:00:00Z");
        QCOMPARE(m_round->rowCount(), 1);
        QVERIFY(!m_round->history(0).last());
        m_round->setValue(0, QStringLiteral("1200,5"));
        QCOMPARE(m_round->row(0).state, RowState::Ready);
        send(1);
        TRY(stored() == 1);
        QCOMPARE(session().state(), Session::State::Online);
        const QJsonObject record =
            server().store()[QLatin1String("readings")].toArray()[0].toObject();
        QVERIFY2(record[QLatin1String("state")].toDouble() == 1200.5,
                 QJsonDocument(record).toJson().constData());
        QCOMPARE(record[QLatin1String("unit")].toString(), QStringLiteral("kWh"));

        // What was sent from here is the last value of the next round.
        begin({boiler}, "2026-02-01T00:00:00Z");
        m_round->setValue(0, QStringLiteral("1199"));
        QVERIFY(m_round->verdict(0).has(CheckKind::LowerThanLast));
        QVERIFY(m_round->row(0).state != RowState::Ready);
        m_round->discard();

        (void)outbox().undo({outbox().entries().first().id}, {});
        TRY(stored() == 0);
        QCOMPARE(refusable(), 0);
    }

    void seesTheNewestReadingThatOthersImported()
    {
        const MeterId boiler = session().streams()->add(kBoiler, {});
        begin({boiler}, "2026-01-01T00:00:00Z");
        m_round->setValue(0, QStringLiteral("5000"));
        send(1);
        // Another computer, which knows nothing of it.
        m_round.reset();
        QVERIFY(m_fixture->openElsewhere());
        QVERIFY(session().meters().meters().isEmpty());
        begin({session().streams()->add(kBoiler, QStringLiteral("default"))},
              "2026-02-01T00:00:00Z");
        QCOMPARE(m_round->history(0).last()->state, 5000.0);
        m_round->setValue(0, QStringLiteral("4000"));
        QVERIFY(m_round->verdict(0).has(CheckKind::LowerThanLast));
        QCOMPARE(session().state(), Session::State::Online);
        QCOMPARE(refusable(), 0);
    }

    void knowsItsStreamsAtTheNextStart()
    {
        const MeterId boiler = session().streams()->add(kBoiler, {}, QStringLiteral("kWh"));
        session().streams()->add(QStringLiteral("W1"), QStringLiteral("low"), QStringLiteral("m³"));
        begin({boiler}, "2026-01-01T00:00:00Z");
        m_round->setValue(0, QStringLiteral("7"));
        send(1);
        session().records().mapping().forgetTyped(boiler);
        // Readings were sent to it, so it stays.
        const QStringList known{QStringLiteral("Kotelna/1 kWh"), QStringLiteral("W1 low m³")};
        QCOMPARE(names(), known);
        TRY(!session().records().hasUnwritten());
        m_round.reset();
        QVERIFY(m_fixture->open());
        TRY(names() == known);
        session().records().mapping().forgetTyped(
            streamMeterId(QStringLiteral("W1"), QStringLiteral("low")));
        QCOMPARE(names(), known.mid(0, 1));
    }

    void takesAMappingOfAColleague()
    {
        session().records().mapping().setTyped({QStringLiteral("2001")}, kBoiler, {});
        QCOMPARE(session().meters().meters().size(), 1);
        QCOMPARE(session().meters().meters().first().id.value, QStringLiteral("2001"));
        // The stream is that meter's, no second one.
        QCOMPARE(session().streams()->add(kBoiler, {}), MeterId{QStringLiteral("2001")});
        QCOMPARE(session().meters().meters().size(), 1);
    }

    void takesATableOfImportIdsThatNobodyKnows()
    {
        ReadingImport import(session(), [] { return at("2026-02-15T12:00:00Z"); });
        m_fixture->take(import,
                        QStringLiteral("import_id\tdate\tstate\tunit\n"
                                       "A1\t2026-01-01T00:00:00Z\t10.5\tkWh\n"
                                       "A2\t2026-01-01T00:00:00Z\t20.5\tm3\n"
                                       "with space\t2026-01-01T00:00:00Z\t1.5\tm3\n"));
        TRY(!import.isChecking());
        QCOMPARE(import.counts().ready, 2);
        QCOMPARE(import.counts().problems, 1);
        // Looking at a table keeps nothing.
        QVERIFY(session().meters().meters().isEmpty());
        QVERIFY(settled(import.send(QStringLiteral("t"), false)));
        TRY(stored() == 2);
        QCOMPARE(names(), QStringList({QStringLiteral("A1 kWh"), QStringLiteral("A2 m3")}));
    }

    void aTableBecomesARound()
    {
        ReadingImport import(session(), [] { return at("2026-02-15T12:00:00Z"); });
        m_fixture->take(import, QStringLiteral("import id\tstate\nA1\t10.5\nA2\t20.5\n"),
                        at("2026-01-01T00:00:00Z"));
        TRY(!import.isChecking());
        const RoundId id = import.beginRound(QStringLiteral("t"));
        QVERIFY(!id.isEmpty());
        m_round = std::make_unique<EntryRound>(session());
        QVERIFY(m_round->open(id));
        QCOMPARE(m_round->row(1).meter.name, QStringLiteral("A2"));
        send(2);
        TRY(stored() == 2);
    }

    void keepsInvoicesUntilThereIsALoginToken()
    {
        WriteRequest invoice;
        invoice.kind = WriteKind::Invoice;
        invoice.owner = QStringLiteral("2001");
        invoice.range = {at("2025-01-01T00:00:00Z"), at("2025-01-31T00:00:00Z")};
        invoice.value = "10";
        QVERIFY(settled(outbox().add({invoice}, {})));
        QCOMPARE(outbox().waitReason(outbox().entries().first()), WaitReason::SignedOut);
        QCOMPARE(refusable(), 0);
        m_fixture->tokens = tokensOfServer();
        QVERIFY(m_fixture->open());
        TRY(stored("invoices") == 1);
    }

    void isThereAgainAfterAFault()
    {
        session().setRetryInterval(std::chrono::milliseconds(50));
        server().addFault({{QStringLiteral("method"), QStringLiteral("GET")},
                           {QStringLiteral("path"), QStringLiteral("/import")},
                           {QStringLiteral("times"), -1},
                           {QStringLiteral("fault"), QStringLiteral("drop-before-store")}});
        const MeterId boiler = session().streams()->add(kBoiler, {});
        begin({boiler}, "2026-01-01T00:00:00Z");
        TRY(session().state() == Session::State::Offline);
        server().clearFaults();
        TRY(session().state() == Session::State::Online);
    }

    void saysWhereTheImportTokenIsRefused()
    {
        m_round.reset();
        m_fixture->tokens.import = "another";
        QVERIFY(m_fixture->open());
        begin({session().streams()->add(kBoiler, {})}, "2026-01-01T00:00:00Z");
        TRY(session().state() == Session::State::SignedOut);
    }
};

QTEST_GUILESS_MAIN(TestSendOnly)
#include "tst_sendonly.moc"
