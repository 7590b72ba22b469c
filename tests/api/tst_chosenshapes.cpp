// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/datapointsapi.h"
#include "api/invoicesapi.h"
#include "tests/api/importrows.h"
#include "tests/api/librarianfixture.h"

#include <QSignalSpy>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const QString kImportId = QStringLiteral("ŽĎ_2001");

ReadingDraft reading()
{
    ReadingDraft draft;
    draft.importId = kImportId;
    draft.time = noon();
    draft.state = "999999";
    return draft;
}

RememberedShapes chosen(const char *question, const QString &answer)
{
    return {{QLatin1String("chosen:") + QLatin1String(question), answer}};
}

} // namespace

//! What a person has chosen is what is sent, and nothing else.
class TestChosenShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<LibrarianFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void aReadingIsSentAsChosen_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("memory");
        QTest::addColumn<QString>("choice");
        const QString flat = QStringLiteral("flat");
        const QString jsonapi = QStringLiteral("jsonapi");
        QTest::newRow("right") << jsonapi << QString() << jsonapi;
        QTest::newRow("right, memory is wrong") << jsonapi << flat << jsonapi;
        QTest::newRow("wrong") << jsonapi << QString() << flat;
        QTest::newRow("wrong, memory is right") << jsonapi << jsonapi << flat;
        QTest::newRow("wrong, flat server") << flat << flat << jsonapi;
    }

    void aReadingIsSentAsChosen()
    {
        QFETCH(QString, server);
        QFETCH(QString, memory);
        QFETCH(QString, choice);
        RememberedShapes shapes = chosen("import-body", choice);
        if (!memory.isEmpty())
            shapes.insert(QStringLiteral("import-body"), memory);
        m_fixture->reset({{QStringLiteral("import-body"), server}}, shapes);
        const auto result = settled(librarian().readings().create(reading()));
        QCOMPARE(arrivals("POST", "/import/readings/"), 1);
        QCOMPARE(outcome(result),
                 choice == server ? QStringLiteral("value") : QStringLiteral("Validation"));
        QCOMPARE(m_fixture->server.store()[QLatin1String("readings")].toArray().size(),
                 choice == server ? 1 : 0);
    }

    void automaticFindsTheFormAgain()
    {
        m_fixture->reset(one("import-body", "jsonapi"),
                         chosen("import-body", QStringLiteral("flat")));
        QCOMPARE(outcome(settled(librarian().readings().create(reading()))),
                 QStringLiteral("Validation"));
        QVERIFY(librarian().chooseShape(QStringLiteral("import-body"), {}));
        VERIFY_VALUE(settled(librarian().readings().create(reading())));
        QCOMPARE(arrivals("POST", "/import/readings/"), 3);
        QCOMPARE(librarian().shapes().value(QStringLiteral("import-body")),
                 QStringLiteral("jsonapi"));
        QVERIFY(!librarian().shapes().contains(QStringLiteral("chosen:import-body")));
    }

    void aPointIsSentAsChosen()
    {
        const DataPointDraft draft{kImportId, {}, noon(), "-3.25", {}, {}};
        m_fixture->reset(one("point-value-key", "state"),
                         chosen("point-key", QStringLiteral("state")));
        VERIFY_VALUE(settled(librarian().dataPoints().create(draft)));
        QCOMPARE(arrivals("POST", "/import/data_points/"), 1);
        m_fixture->reset(one("point-value-key", "state"),
                         chosen("point-key", QStringLiteral("value")));
        QCOMPARE(outcome(settled(librarian().dataPoints().create(draft))),
                 QStringLiteral("Validation"));
        // The shape around it is still looked for.
        for (const QJsonValue request : m_fixture->server.requests()) {
            if (request[QLatin1String("method")] == QLatin1String("POST"))
                QVERIFY(!request[QLatin1String("body")].toString().contains(
                    QLatin1String("\"state\"")));
        }
    }

    void anInvoiceIsSentAsChosen()
    {
        const InvoiceDraft draft{QDate(2025, 1, 1), QDate(2025, 1, 31), "200.50", "50", {}};
        m_fixture->reset(one("invoice-body", "flat"),
                         chosen("invoice-body", QStringLiteral("flat")));
        VERIFY_VALUE(settled(librarian().invoices().create(QStringLiteral("2001"), draft)));
        QCOMPARE(arrivals("POST", "/meters/"), 1);
        m_fixture->reset(one("invoice-body", "flat"),
                         chosen("invoice-body", QStringLiteral("jsonapi")));
        QCOMPARE(outcome(settled(librarian().invoices().create(QStringLiteral("2001"), draft))),
                 QStringLiteral("Validation"));
        QCOMPARE(arrivals("POST", "/meters/"), 1);
    }

    void aDeletionHasItsTimeAsChosen()
    {
        for (const bool isRight : {true, false}) {
            m_fixture->reset(
                one("delete-time", "body"),
                chosen("delete-time", isRight ? QStringLiteral("body") : QStringLiteral("query")));
            VERIFY_VALUE(settled(librarian().readings().create(reading())));
            const auto removed = settled(librarian().readings().remove(kImportId, {}, noon()));
            QCOMPARE(outcome(removed),
                     isRight ? QStringLiteral("value") : QStringLiteral("Validation"));
            QCOMPARE(arrivals("DELETE", "/import/readings/"), 1);
        }
    }

    void listsArePagedAsChosen()
    {
        const QJsonObject switches{{QStringLiteral("meters"), 250},
                                   {QStringLiteral("page-size"), 100},
                                   {QStringLiteral("paging"), QStringLiteral("plain")}};
        m_fixture->reset(switches, chosen("paging", QStringLiteral("plain")));
        const auto all = settled(librarian().meters().list(IncludeDeactivated::No));
        VERIFY_VALUE(all);
        QCOMPARE(all->size(), 250);
        QCOMPARE(arrivals("GET", "/meters"), 3);
        for (const char *other : {"number", "single", "links"}) {
            m_fixture->reset(switches, chosen("paging", QLatin1String(other)));
            const auto part = settled(librarian().meters().list(IncludeDeactivated::No));
            VERIFY_VALUE(part);
            QCOMPARE(part->size(), 100);
            QVERIFY(!librarian().shapes().contains(QStringLiteral("paging")));
            for (const QJsonValue request : m_fixture->server.requests())
                QVERIFY(
                    !request[QLatin1String("query")].toString().startsWith(QLatin1String("page=")));
        }
    }

    void theExchangeIsMadeAsChosen()
    {
        m_fixture->reset(one("token-body", "required"),
                         chosen("token-body", QStringLiteral("document")));
        VERIFY_VALUE(settled(librarian().exchangeToken()));
        QCOMPARE(arrivals("POST", "/access_tokens"), 1);
        m_fixture->reset(one("token-body", "required"),
                         chosen("token-body", QStringLiteral("none")));
        QCOMPARE(outcome(settled(librarian().exchangeToken())), QStringLiteral("Unauthorized"));
        QCOMPARE(arrivals("POST", "/access_tokens"), 1);
        QVERIFY(librarian().chooseShape(QStringLiteral("token-body"), {}));
        VERIFY_VALUE(settled(librarian().entities().list()));
    }

    void choicesAreToldAndRemembered()
    {
        m_fixture->reset();
        QSignalSpy changed(&librarian(), &Librarian::shapesChanged);
        QVERIFY(librarian().chooseShape(QStringLiteral("import-body"), QStringLiteral("jsonapi")));
        QVERIFY(librarian().chooseShape(QStringLiteral("token-body"), QStringLiteral("document")));
        QVERIFY(librarian().chooseShape(QStringLiteral("token-body"), QStringLiteral("document")));
        QCOMPARE(changed.size(), 2);
        for (const auto &[question, answer] :
             {std::pair("import-body", "other"), std::pair("token-body", "other"),
              std::pair("attributes", "flat"), std::pair("colour", "")})
            QVERIFY(!librarian().chooseShape(QLatin1String(question), QLatin1String(answer)));
        const auto shapes = changed.last().first().value<RememberedShapes>();
        QCOMPARE(shapes, librarian().shapes());
        m_fixture->open(shapes);
        const auto questions = librarian().wireQuestions();
        QCOMPARE(questions.size(), 10);
        QCOMPARE(questions[1].id, QStringLiteral("import-body"));
        QCOMPARE(questions[1].chosen, QStringLiteral("jsonapi"));
        QCOMPARE(questions[5].id, QStringLiteral("token-body"));
        QCOMPARE(questions[5].chosen, QStringLiteral("document"));
        QVERIFY(questions[5].isChoosable && !questions[6].isChoosable);
    }

private:
    Librarian &librarian() { return *m_fixture->librarian; }
    int arrivals(const char *method, const char *path) const
    {
        return m_fixture->server.arrivals(QLatin1String(method), QLatin1String(path));
    }

    std::unique_ptr<LibrarianFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestChosenShapes)
#include "tst_chosenshapes.moc"
