// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/diagnostics.h"

#include "services/desk.h"
#include "services/localdata.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "storage/shapestable.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

Tokens tokens()
{
    return {ContractServer::loginToken().toLatin1(), ContractServer::importToken().toLatin1()};
}

QString chosen(const Diagnostics &diagnostics, const QString &question)
{
    for (const WireQuestion &asked : diagnostics.questions()) {
        if (asked.id == question)
            return asked.chosen;
    }
    return QStringLiteral("no such question");
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<Session> m_session;
    QString m_name = QStringLiteral("Town");

    void open(const RememberedShapes &shapes = {})
    {
        HttpSettings settings;
        settings.retryPause = std::chrono::milliseconds(1);
        Connection connection;
        connection.name = m_name;
        connection.apiUrl = m_server->baseUrl();
        connection.customerId = ContractServer::customerId();
        m_session = std::make_unique<Session>(connection, tokens(), shapes, settings);
    }

    bool load()
    {
        m_session->meters().reload();
        return QTest::qWaitFor([&] { return !m_session->meters().isLoading(); }, kPatienceMs);
    }

    Diagnostics &diagnostics() { return m_session->diagnostics(); }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ContractServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void init()
    {
        m_server->reset();
        m_name = QStringLiteral("Town");
        open();
    }

    void cleanup() { m_session.reset(); }

    void rightsAreThoseOfTheToken()
    {
        m_server->setSwitch(QStringLiteral("scopes"), QStringLiteral("entities,meters"));
        QVERIFY(!diagnostics().hasAccessToken());
        QVERIFY(load());
        QVERIFY(diagnostics().hasAccessToken());
        QVERIFY(diagnostics().accessEndsAt());
        QStringList granted;
        QStringList missing;
        for (const auto &right : diagnostics().rights()) {
            QVERIFY(right.isUsed);
            (right.isGranted ? granted : missing) << right.scope;
        }
        QCOMPARE(granted, (QStringList{QStringLiteral("entities"), QStringLiteral("meters")}));
        QCOMPARE(missing.size(), 7);
        QVERIFY(missing.contains(QStringLiteral("received_invoices")));
    }

    void tellsOfChanges()
    {
        QSignalSpy changed(&diagnostics(), &Diagnostics::changed);
        QVERIFY(load());
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), kPatienceMs);
        QCOMPARE(diagnostics().requests().last().path, QStringLiteral("/access_tokens"));
        QCOMPARE(diagnostics().rate().inFlight, 0);
        // Many requests are told at once.
        QVERIFY(changed.size() < diagnostics().requests().size());
        changed.clear();
        QVERIFY(diagnostics().choose(QStringLiteral("import-body"), QStringLiteral("jsonapi")));
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), kPatienceMs);
        QVERIFY(!diagnostics().choose(QStringLiteral("energy-key"), QStringLiteral("energy")));
    }

    void theReportTellsAllButTokens()
    {
        m_name = QStringLiteral("Town of %1 | x").arg(ContractServer::loginToken());
        open();
        m_server->addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                            {QStringLiteral("fault"), QStringLiteral("status")},
                            {QStringLiteral("status"), 403},
                            {QStringLiteral("detail"),
                             QStringLiteral("no | %1 here %2")
                                 .arg(ContractServer::importToken(),
                                      QString::fromLatin1(tokens().login.toPercentEncoding(
                                          {}, QByteArray("-acfinory"))))},
                            {QStringLiteral("times"), -1}});
        QVERIFY(load());
        QVERIFY(diagnostics().choose(QStringLiteral("delete-time"), QStringLiteral("body")));
        const QString report = diagnostics().report();
        for (const char *words :
             {"# Meterdesk diagnostics", "- Qt: 6", "- Name: Town of [redacted] \\| x",
              "- Address: http://127.0.0.1:", "| received_invoices | yes | yes |",
              "| delete-time | nothing yet | body |", "| import-body | nothing yet | automatic |",
              "- Server last asked to slow down: never", "| /entities | HTTP 200 | 1 |",
              "| Forbidden (HTTP 403): no \\| [redacted] here [redacted] | 1 |"})
            QVERIFY2(report.contains(QLatin1String(words)), qPrintable(report));
        for (const QString &token :
             {ContractServer::loginToken(), ContractServer::importToken(), QStringLiteral("eyJ"),
              QStringLiteral("Bearer"), ContractServer::loginToken().left(8)})
            QVERIFY2(!report.contains(token), qPrintable(token));
        // Every row of a table has as many cells as its head.
        qsizetype cells = 0;
        for (const QString &line : report.split(QLatin1Char('\n'))) {
            QString plain = line;
            const qsizetype now = plain.remove(QStringLiteral("\\|")).count(QLatin1Char('|'));
            QVERIFY2(now == cells || now == 0 || cells == 0, qPrintable(line));
            cells = now;
        }
    }

    void aReportBeforeAnythingWasAsked()
    {
        const QString report = diagnostics().report();
        QVERIFY(report.contains(QStringLiteral("There is no access token yet.")));
        QVERIFY(report.contains(QStringLiteral("None yet.")));
        QVERIFY(report.contains(QStringLiteral("- State: connecting since 2")));
    }

    void aChoiceSurvivesARestart()
    {
        const QTemporaryDir folder;
        FakeSecretStore secrets;
        Desk::Options options;
        options.dataDirectory = folder.path();
        options.given = Desk::Given();
        options.given->connection.name = QStringLiteral("Town");
        options.given->connection.apiUrl = m_server->baseUrl();
        options.given->tokens = tokens();
        const auto question = QStringLiteral("import-body");
        const auto start = [&] {
            auto desk = std::make_unique<Desk>(options, secrets);
            desk->open();
            if (!QTest::qWaitFor([&] { return desk->session() != nullptr; }, kPatienceMs))
                qFatal("no session");
            return desk;
        };
        auto desk = start();
        QVERIFY(desk->session()->diagnostics().choose(question, QStringLiteral("jsonapi")));
        desk = nullptr; // the database is written to the end first
        desk = start();
        QCOMPARE(chosen(desk->session()->diagnostics(), question), QStringLiteral("jsonapi"));
        const ConnectionId id = desk->session()->connection().id;
        QVERIFY(desk->session()->diagnostics().choose(question, {}));
        desk = nullptr;
        LocalData data(folder.path(), LocalData::Access::Read);
        VERIFY_STORED(data.open());
        const auto stored = settled(ShapesTable(data.database()).load(id));
        QVERIFY(stored);
        for (auto it = stored->cbegin(); it != stored->cend(); ++it)
            QVERIFY2(!it.key().startsWith(QLatin1String("chosen:")), qPrintable(it.key()));
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
