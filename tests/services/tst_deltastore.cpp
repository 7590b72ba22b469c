// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deltastore.h"

#include "api/librarian.h"
#include "tests/support/fakenetworkmanager.h"
#include "tests/support/patience.h"

#include <QtTest>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kMinute = 60 * 1000;

//! The answer to the exchange of a token: a JWT that is good until 2100.
constexpr char kAccessToken[] =
    R"({"data":{"attributes":{"token":"eyJhbGciOiJub25lIn0.eyJleHAiOjQxMDI0NDQ4MDB9.bm9uZQ"}}})";

const DeltaSubject kMeter{DeltaSubject::Kind::Meter, QStringLiteral("2001")};
const DeltaSubject kEntity{DeltaSubject::Kind::Entity, QStringLiteral("101")};
const DeltaSubject kVirtual{DeltaSubject::Kind::VirtualMeter, QStringLiteral("2001")};

//! A list of one month.
FakeAnswer january(double value)
{
    return FakeAnswer::json(R"({"data":[{"time":"2025-01-01T00:00:00","value":)"
                            + QByteArray::number(value) + R"(,"energy":"el","unit":"kWh"}]})");
}

MonthlyDelta inJanuary(double value)
{
    return {{2025, 1}, value, QStringLiteral("el"), QStringLiteral("kWh")};
}

} // namespace

class TestDeltaStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeNetworkManager> m_network;
    std::unique_ptr<Librarian> m_librarian;
    std::unique_ptr<DeltaStore> m_store;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_started;
    FakeAnswer m_answer;
    TimeMs m_now = 0;

    int asked(const char *path) const { return m_network->count("GET", path); }
    int asked() const { return m_network->count("GET", "/"); }

    //! Waits for the end of the load of \a subject; false where it failed.
    bool finish(const DeltaSubject &subject)
    {
        return QTest::qWaitFor([&] { return !m_store->isLoading(subject); }, kPatienceMs)
            && !m_store->error(subject);
    }

    bool load(const DeltaSubject &subject)
    {
        m_store->request(subject);
        return finish(subject);
    }

private Q_SLOTS:
    void init()
    {
        m_network = std::make_unique<FakeNetworkManager>();
        m_network->setHandler([this](const FakeRequest &request) {
            return request.verb == "POST" ? FakeAnswer::json(kAccessToken, 201) : m_answer;
        });
        HttpSettings settings;
        settings.baseUrl = QUrl(QStringLiteral("https://librarian.test/"));
        settings.retryPause = std::chrono::milliseconds(1);
        m_librarian =
            std::make_unique<Librarian>(settings, QString(), Tokens{QByteArrayLiteral("login"), {}},
                                        RememberedShapes(), m_network.get());
        m_answer = january(158);
        m_now = 1'750'000'000'000;
        m_store = std::make_unique<DeltaStore>(*m_librarian, [this] { return m_now; });
        m_changed = std::make_unique<QSignalSpy>(m_store.get(), &DeltaStore::deltasChanged);
        m_failed = std::make_unique<QSignalSpy>(m_store.get(), &DeltaStore::loadFailed);
        m_started = std::make_unique<QSignalSpy>(m_store.get(), &DeltaStore::loadStarted);
    }

    void cleanup()
    {
        m_store.reset();
        m_librarian.reset();
        m_network.reset();
    }

    void hasNothingAtFirst()
    {
        QVERIFY(m_store->deltas(kMeter).isEmpty());
        QVERIFY(!m_store->isLoading(kMeter));
        QVERIFY(!m_store->error(kMeter));
        QVERIFY(!m_store->loadedAt(kMeter));
    }

    void loadsWhatIsAskedFor_data()
    {
        QTest::addColumn<DeltaSubject>("subject");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("meter") << kMeter << QByteArray("/meters/2001/deltas");
        QTest::newRow("entity") << kEntity << QByteArray("/entities/101/deltas");
        QTest::newRow("virtual meter") << kVirtual << QByteArray("/virtual_meters/2001/deltas");
    }

    void loadsWhatIsAskedFor()
    {
        QFETCH(DeltaSubject, subject);
        QFETCH(QByteArray, path);
        QSignalSpy answered(m_store.get(), &DeltaStore::answered);
        m_store->request(subject);
        QVERIFY(m_store->isLoading(subject));
        QCOMPARE(m_started->size(), 1);
        QCOMPARE(m_started->first().first().value<DeltaSubject>(), subject);
        QVERIFY(finish(subject));
        QCOMPARE(m_store->deltas(subject), QList<MonthlyDelta>{inJanuary(158)});
        QCOMPARE(m_store->loadedAt(subject), std::optional(m_now));
        QCOMPARE(m_changed->size(), 1);
        QCOMPARE(m_changed->first().first().value<DeltaSubject>(), subject);
        QCOMPARE(m_failed->size(), 0);
        QCOMPARE(answered.size(), 1);
        QVERIFY(!answered.first().first().value<std::optional<ApiError>>());
        QCOMPARE(asked(), 1);
        QCOMPARE(asked(path.constData()), 1);
    }

    void sortsByEnergyThenMonth()
    {
        m_answer = FakeAnswer::json(R"({"data":[
            {"time":"2025-01-01T00:00:00","value":1,"energy":"wa"},
            {"time":"2025-01-01T00:00:00","value":2,"energy":"el"},
            {"time":"2025-02-01T00:00:00","value":null,"energy":"wa"},
            {"time":"2025-02-01T00:00:00","value":4,"energy":"el"},
            {"time":"2024-12-01T00:00:00","value":5,"energy":"wa"}]})");
        QVERIFY(load(kEntity));
        const QString el = QStringLiteral("el");
        const QString wa = QStringLiteral("wa");
        const QList<MonthlyDelta> expected{{{2025, 1}, 2.0, el, {}},
                                           {{2025, 2}, 4.0, el, {}},
                                           {{2024, 12}, 5.0, wa, {}},
                                           {{2025, 1}, 1.0, wa, {}},
                                           {{2025, 2}, std::nullopt, wa, {}}};
        QCOMPARE(m_store->deltas(kEntity), expected);
    }

    void anEmptyListIsAnAnswer()
    {
        m_answer = FakeAnswer::json(R"({"data":[]})");
        QVERIFY(load(kMeter));
        QVERIFY(m_store->deltas(kMeter).isEmpty());
        QVERIFY(m_store->loadedAt(kMeter));
        QCOMPARE(m_changed->size(), 1);
    }

    void anEmptySubjectIsNotAskedFor()
    {
        m_store->request({});
        m_store->refresh({DeltaSubject::Kind::VirtualMeter, {}});
        QVERIFY(!m_store->isLoading({}));
        QCOMPARE(m_started->size(), 0);
        QVERIFY(load(kMeter));
        QCOMPARE(asked(), 1);
    }

    void isFreshForFiveMinutes()
    {
        QVERIFY(load(kMeter));
        m_now += 5 * kMinute - 1;
        m_store->request(kMeter);
        QVERIFY(!m_store->isLoading(kMeter));
        QCOMPARE(asked(), 1);
        m_now += 1;
        m_answer = january(159);
        m_store->request(kMeter);
        QVERIFY(m_store->isLoading(kMeter));
        QCOMPARE(m_store->deltas(kMeter), QList<MonthlyDelta>{inJanuary(158)});
        QVERIFY(finish(kMeter));
        QCOMPARE(m_store->deltas(kMeter), QList<MonthlyDelta>{inJanuary(159)});
        QCOMPARE(asked(), 2);
        // The clock was set back: how old it is is not known.
        m_now -= 60 * kMinute;
        QVERIFY(load(kMeter));
        QCOMPARE(asked(), 3);
    }

    void fiveMinutesCountFromTheQuestion()
    {
        m_answer = FakeAnswer::hanging();
        const TimeMs askedAt = m_now;
        m_store->request(kMeter);
        QTRY_COMPARE_WITH_TIMEOUT(m_network->hanging(), 1, kPatienceMs);
        m_now += 3 * kMinute;
        QVERIFY(m_network->release(january(158)));
        QVERIFY(finish(kMeter));
        QCOMPARE(m_store->loadedAt(kMeter), std::optional(askedAt));
    }

    void refreshAsksAtOnce()
    {
        QVERIFY(load(kMeter));
        m_answer = january(160);
        m_store->refresh(kMeter);
        QVERIFY(m_store->isLoading(kMeter));
        QCOMPARE(m_store->deltas(kMeter), QList<MonthlyDelta>{inJanuary(158)});
        QVERIFY(finish(kMeter));
        QCOMPARE(m_store->deltas(kMeter), QList<MonthlyDelta>{inJanuary(160)});
        QCOMPARE(asked(), 2);
    }

    void requestJoinsALoadUnderWay()
    {
        m_answer = FakeAnswer::hanging();
        m_store->request(kMeter);
        m_store->request(kMeter);
        QTRY_COMPARE_WITH_TIMEOUT(m_network->hanging(), 1, kPatienceMs);
        m_store->request(kMeter);
        m_now += 10 * kMinute;
        m_store->request(kMeter);
        QVERIFY(m_network->release(january(158)));
        QVERIFY(finish(kMeter));
        QCOMPARE(asked(), 1);
        QCOMPARE(m_started->size(), 1);
        QCOMPARE(m_changed->size(), 1);
    }

    void theLatestRefreshWins()
    {
        m_answer = FakeAnswer::hanging();
        m_store->request(kMeter);
        QTRY_COMPARE_WITH_TIMEOUT(m_network->hanging(), 1, kPatienceMs);
        m_answer = january(200);
        m_store->refresh(kMeter);
        QVERIFY(finish(kMeter));
        QCOMPARE(m_network->aborted(), 1);
        QCOMPARE(m_store->deltas(kMeter), QList<MonthlyDelta>{inJanuary(200)});
        QCOMPARE(m_started->size(), 1);
        QCOMPARE(m_changed->size(), 1);
        QCOMPARE(m_failed->size(), 0);
    }

    void aFailureKeepsWhatIsThere()
    {
        QVERIFY(load(kMeter));
        const auto loadedAt = m_store->loadedAt(kMeter);
        m_now += 10 * kMinute;
        m_answer = FakeAnswer::json(R"({"errors":[{"detail":"no scope"}]})", 403);
        QSignalSpy answered(m_store.get(), &DeltaStore::answered);
        QVERIFY(!load(kMeter));
        QCOMPARE(kindName(m_store->error(kMeter)->kind), QStringLiteral("Forbidden"));
        QCOMPARE(m_store->deltas(kMeter), QList<MonthlyDelta>{inJanuary(158)});
        QCOMPARE(m_store->loadedAt(kMeter), loadedAt);
        QCOMPARE(m_failed->size(), 1);
        QCOMPARE(m_failed->first().at(0).value<DeltaSubject>(), kMeter);
        QCOMPARE(m_failed->first().at(1).value<ApiError>(), *m_store->error(kMeter));
        QCOMPARE(answered.first().first().value<std::optional<ApiError>>(), m_store->error(kMeter));
        QCOMPARE(m_changed->size(), 1);

        m_answer = january(161);
        m_store->request(kMeter);
        QVERIFY(m_store->error(kMeter)); // until the next answer
        QVERIFY(finish(kMeter));
        QCOMPARE(m_store->deltas(kMeter), QList<MonthlyDelta>{inJanuary(161)});
    }

    void aFirstFailureIsAskedAgain()
    {
        m_answer = FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false);
        QVERIFY(!load(kMeter));
        QCOMPARE(kindName(m_store->error(kMeter)->kind), QStringLiteral("Offline"));
        QVERIFY(!m_store->loadedAt(kMeter));
        m_answer = january(158);
        QVERIFY(load(kMeter));
        QCOMPARE(m_store->deltas(kMeter), QList<MonthlyDelta>{inJanuary(158)});
    }

    void subjectsAreIndependent()
    {
        // The same id of another kind is another subject.
        m_answer = FakeAnswer::hanging();
        m_store->request(kMeter);
        QTRY_COMPARE_WITH_TIMEOUT(m_network->hanging(), 1, kPatienceMs);
        m_answer = FakeAnswer::json({}, 404);
        QVERIFY(!load(kVirtual));
        m_answer = january(7);
        QVERIFY(load(kEntity));
        QVERIFY(m_store->isLoading(kMeter));
        QVERIFY(m_store->deltas(kMeter).isEmpty());
        QVERIFY(!m_store->error(kMeter));
        QVERIFY(m_network->release(january(8)));
        QVERIFY(finish(kMeter));
        QCOMPARE(m_store->deltas(kMeter), QList<MonthlyDelta>{inJanuary(8)});
        QCOMPARE(m_store->deltas(kEntity), QList<MonthlyDelta>{inJanuary(7)});
        QVERIFY(m_store->deltas(kVirtual).isEmpty());
        QCOMPARE(kindName(m_store->error(kVirtual)->kind), QStringLiteral("NotFound"));
    }

    void whoHearsOfTheAnswerMayAskAgain()
    {
        bool hasAsked = false;
        connect(m_store.get(), &DeltaStore::deltasChanged, m_store.get(),
                [&](const DeltaSubject &subject) {
                    if (!std::exchange(hasAsked, true)) {
                        m_answer = january(2);
                        m_store->refresh(subject);
                    }
                });
        m_store->request(kMeter);
        QTRY_COMPARE_WITH_TIMEOUT(m_changed->size(), 2, kPatienceMs);
        QVERIFY(finish(kMeter));
        QCOMPARE(m_store->deltas(kMeter), QList<MonthlyDelta>{inJanuary(2)});
        QCOMPARE(m_started->size(), 2);
    }

    void mayBeDeletedWhileLoading()
    {
        m_store->request(kMeter);
        m_store.reset(); // before anything left
        m_store = std::make_unique<DeltaStore>(*m_librarian);
        m_answer = FakeAnswer::hanging();
        m_store->request(kMeter);
        m_store->request(kEntity);
        QTRY_COMPARE_WITH_TIMEOUT(m_network->hanging(), 2, kPatienceMs);
        m_store.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_network->aborted(), 2, kPatienceMs);
    }

    void itsClientMayGoFirst()
    {
        m_answer = FakeAnswer::hanging();
        m_store->request(kMeter);
        m_librarian.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, kPatienceMs);
        QCOMPARE(kindName(m_store->error(kMeter)->kind), QStringLiteral("Cancelled"));
        QVERIFY(!m_store->isLoading(kMeter));
    }
};

QTEST_GUILESS_MAIN(TestDeltaStore)
#include "tst_deltastore.moc"
