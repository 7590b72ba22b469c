// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/onresult.h"
#include "services/connectioncheck.h"
#include "tests/support/contractserver.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace meterdesk;
using meterdesk::test::ContractServer;
using namespace std::chrono_literals;
using ImportToken = ConnectionReport::ImportToken;
using Step = ConnectionReport::Step;
using Kind = ApiError::Kind;

class TestConnectionCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContractServer> m_server;
    Connection m_connection;
    Tokens m_tokens;
    HttpSettings m_settings;

    ConnectionReport check(const RememberedShapes &shapes = {})
    {
        ConnectionCheck run(m_settings, m_connection, m_tokens, shapes);
        std::optional<ConnectionReport> report;
        onResult(run.run(), &run, [&report](const ConnectionReport &r) { report = r; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(report, 20000); }();
        return report.value_or(ConnectionReport{});
    }

    static QMap<Step, Kind> problems(const ConnectionReport &report)
    {
        QMap<Step, Kind> found;
        for (const auto &problem : report.problems)
            found.insert(problem.step, problem.error.kind);
        return found;
    }

    using Problems = QMap<Step, Kind>;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ContractServer>(QStringList{QStringLiteral("--meters=50")});
    }

    void init()
    {
        m_server->reset();
        m_connection = {};
        m_connection.apiUrl = m_server->baseUrl();
        m_connection.customerId = ContractServer::customerId();
        m_tokens = {ContractServer::loginToken().toUtf8(), ContractServer::importToken().toUtf8()};
        m_settings = {};
        m_settings.retryPause = 1ms;
    }

    void everythingIsFine()
    {
        const auto before = QDateTime::currentDateTimeUtc();
        const auto report = check();
        QCOMPARE(problems(report), Problems{});
        QVERIFY(report.scopes.contains(QStringLiteral("entities"))
                && report.scopes.contains(QStringLiteral("received_invoices")));
        QVERIFY(report.expires);
        QCOMPARE(report.expires->timeSpec(), Qt::UTC);
        // 300 seconds on the same machine's clock, cut to whole ones.
        QVERIFY(report.expires->secsTo(before.addSecs(300)) <= 1);
        QCOMPARE(report.entities, 12);
        QCOMPARE(report.meters, 50);
        QCOMPARE(report.importToken, ImportToken::Usable);
        // One question with the import token, and nothing was written.
        QCOMPARE(m_server->arrivals(QStringLiteral("GET"), QStringLiteral("/import/")), 1);
        QCOMPARE(m_server->arrivals(QStringLiteral("POST"), QStringLiteral("/import/")), 0);
        QCOMPARE(m_server->arrivals(QStringLiteral("POST"), QStringLiteral("/access_tokens")), 1);
    }

    void aMissingScopeLeavesTheRest()
    {
        m_server->setSwitch(QStringLiteral("scopes"), QStringLiteral("entities"));
        auto report = check();
        QCOMPARE(problems(report), (Problems{{Step::Meters, Kind::Forbidden}}));
        QCOMPARE(report.entities, 12);
        QVERIFY(!report.meters);
        QCOMPARE(report.scopes, QStringList{QStringLiteral("entities")});
        QCOMPARE(report.importToken, ImportToken::Usable);

        m_server->setSwitch(QStringLiteral("scopes"), QStringLiteral("meters"));
        report = check();
        QCOMPARE(problems(report), (Problems{{Step::Entities, Kind::Forbidden}}));
        QCOMPARE(report.meters, 50);
    }

    void aRefusedLoginTokenStillTriesTheImportToken()
    {
        m_tokens.login = "wrong";
        const auto report = check();
        QCOMPARE(problems(report), (Problems{{Step::LoginToken, Kind::Unauthorized}}));
        QVERIFY(report.problems.first().error.detail.contains(QStringLiteral("not valid")));
        QVERIFY(report.scopes.isEmpty() && !report.expires && !report.entities && !report.meters);
        QCOMPARE(report.importToken, ImportToken::Usable);
    }

    void importTokens()
    {
        m_tokens.import = "wrong";
        auto report = check();
        QCOMPARE(report.importToken, ImportToken::Refused);
        QCOMPARE(problems(report), (Problems{{Step::ImportToken, Kind::Unauthorized}}));

        m_tokens.import = ContractServer::importToken().toUtf8();
        m_server->setSwitch(QStringLiteral("import-scopes"), QStringLiteral("profiles"));
        report = check();
        QCOMPARE(report.importToken, ImportToken::Refused);
        QCOMPARE(problems(report), (Problems{{Step::ImportToken, Kind::Forbidden}}));

        m_tokens.import.clear();
        report = check();
        QCOMPARE(report.importToken, ImportToken::Absent);
        QCOMPARE(problems(report), Problems{});
    }

    void anImportTokenNeedsTheCustomer()
    {
        m_connection.customerId.clear();
        const auto report = check();
        QCOMPARE(report.importToken, ImportToken::Unchecked);
        QCOMPARE(problems(report), Problems{});
        QCOMPARE(m_server->arrivals(QStringLiteral("*"), QStringLiteral("/import/")), 0);
    }

    void anImportTokenAloneIsEnough()
    {
        m_tokens.login.clear();
        const auto report = check();
        QCOMPARE(report.importToken, ImportToken::Usable);
        QCOMPARE(problems(report), Problems{});
        QCOMPARE(m_server->arrivals(QStringLiteral("*"), QStringLiteral("/access_tokens")), 0);
    }

    void anAnswerThatSaysNothingOfTheImportToken()
    {
        m_server->addFault({{QStringLiteral("path"), QStringLiteral("/import/")},
                            {QStringLiteral("fault"), QStringLiteral("status")},
                            {QStringLiteral("status"), 500},
                            {QStringLiteral("times"), -1}});
        const auto report = check();
        QCOMPARE(report.importToken, ImportToken::Unchecked);
        QCOMPARE(problems(report), (Problems{{Step::ImportToken, Kind::Server}}));
    }

    void aPortalIsNotTheService()
    {
        m_server->addFault({{QStringLiteral("path"), QStringLiteral("/")},
                            {QStringLiteral("fault"), QStringLiteral("portal")},
                            {QStringLiteral("times"), -1}});
        const auto report = check();
        QCOMPARE(problems(report), (Problems{{Step::LoginToken, Kind::NotTheService}}));
        QCOMPARE(report.importToken, ImportToken::Unchecked);
    }

    //! An exchange stores nothing, so that its outcome is no question.
    void anExchangeWithoutAnswerIsATimeout()
    {
        m_settings.deadline = 200ms;
        m_server->addFault({{QStringLiteral("path"), QStringLiteral("/access_tokens")},
                            {QStringLiteral("fault"), QStringLiteral("silent")},
                            {QStringLiteral("times"), -1}});
        m_tokens.import.clear();
        const auto report = check();
        QCOMPARE(problems(report), (Problems{{Step::LoginToken, Kind::Timeout}}));
        QCOMPARE(report.importToken, ImportToken::Absent);
    }

    void shapesAreReportedAndUsed()
    {
        m_server->setSwitch(QStringLiteral("token-body"), QStringLiteral("required"));
        const auto first = check();
        QVERIFY2(!first.shapes.isEmpty(), "something of the server's ways was learnt");
        const auto text = wireText(first.shapes);
        for (auto it = first.shapes.begin(); it != first.shapes.end(); ++it)
            QVERIFY2(text.contains(it.key() + QLatin1Char('=') + it.value()), qPrintable(text));
        const int exchanges =
            m_server->arrivals(QStringLiteral("POST"), QStringLiteral("/access_tokens"));
        QCOMPARE(exchanges, 2); // without a body, then with one
        const auto second = check(first.shapes);
        QCOMPARE(problems(second), Problems{});
        QCOMPARE(m_server->arrivals(QStringLiteral("POST"), QStringLiteral("/access_tokens")), 3);
    }

    void destroyedInFlight()
    {
        m_server->addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                            {QStringLiteral("fault"), QStringLiteral("silent")},
                            {QStringLiteral("times"), -1}});
        auto run = std::make_unique<ConnectionCheck>(m_settings, m_connection, m_tokens);
        const auto future = run->run();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_server->arrivals(QStringLiteral("GET"), QStringLiteral("/meters")), 1, kPatienceMs);
        run.reset();
        QVERIFY(future.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestConnectionCheck)
#include "tst_connectioncheck.moc"
