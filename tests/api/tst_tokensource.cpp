// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/httpfixture.h"

#include <QSignalSpy>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Readiness = TokenSource::Readiness;

namespace {

//! The server's clock at the exchange; the machine's is hours away from it.
const qint64 kServerTime =
    QDateTime(QDate(2026, 11, 22), QTime(17, 30), Qt::UTC).toSecsSinceEpoch();

QByteArray tokenAnswer(qint64 expiresIn, const QByteArray &more = {})
{
    return "{\"data\":{\"attributes\":{\"token\":\""
        + jwtOf("{\"exp\":" + QByteArray::number(kServerTime + expiresIn) + more + '}') + "\"}}}";
}

} // namespace

//! TokenSource by itself, with a sender that is answered by hand.
class TestTokenSource : public QObject
{
    Q_OBJECT

private:
    using Answer = std::function<void(const TokenSource::ExchangeResult &)>;

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TokenSource> m_tokens;
    QList<HttpRequest> m_sent;
    QList<Answer> m_answers;

    void answer(const QByteArray &body, bool hasDate = true)
    {
        TokenSource::ExchangeAnswer answer;
        answer.response = HttpResponse{201, "application/vnd.api+json", body};
        if (hasDate)
            answer.date = QDateTime::fromSecsSinceEpoch(kServerTime, Qt::UTC);
        m_answers.takeFirst()(answer);
    }

    void refuse(Kind kind, int status) { m_answers.takeFirst()(ApiError{kind, status, {}, {}}); }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FakeClock>();
        m_sent.clear();
        m_answers.clear();
        m_tokens = std::make_unique<TokenSource>(m_clock);
        m_tokens->setTokens(canaryTokens());
        m_tokens->setSender([this](const HttpRequest &request, Answer answer) {
            m_sent += request;
            m_answers += std::move(answer);
        });
    }

    void exchangesOnceForAll()
    {
        QSignalSpy settled(m_tokens.get(), &TokenSource::settled);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Waiting);
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent[0].method, HttpRequest::Method::Post);
        QCOMPARE(m_sent[0].bearer, Bearer::LoginToken);
        QCOMPARE(m_sent[0].path, QByteArray("access_tokens"));
        QVERIFY(m_sent[0].body.isEmpty());
        answer(tokenAnswer(300));
        QCOMPARE(settled.size(), 1);
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Ready);
        QVERIFY(m_tokens->bearer(Bearer::AccessToken).startsWith("eyJ"));
        QCOMPARE(m_sent.size(), 1);
    }

    void tokensOfOtherKindsAreNeverExchanged()
    {
        QCOMPARE(m_tokens->prepare(Bearer::ImportToken), Readiness::Ready);
        QCOMPARE(m_tokens->prepare(Bearer::LoginToken), Readiness::Ready);
        QCOMPARE(m_tokens->bearer(Bearer::ImportToken), ContractServer::importToken().toLatin1());
        QVERIFY(m_sent.isEmpty());
    }

    void renewsThirtySecondsBeforeTheEnd()
    {
        m_tokens->prepare(Bearer::AccessToken);
        answer(tokenAnswer(300));
        m_clock->advance(269s);
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Ready);
        m_clock->advance(1s);
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Waiting);
        QCOMPARE(m_sent.size(), 2);
    }

    void theMachinesClockDoesNotMatter()
    {
        m_clock->setUtc(QDateTime::fromSecsSinceEpoch(kServerTime + 7200, Qt::UTC));
        m_tokens->prepare(Bearer::AccessToken);
        answer(tokenAnswer(300));
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Ready);
        m_clock->setUtc(QDateTime::fromSecsSinceEpoch(kServerTime - 7200, Qt::UTC));
        m_clock->advance(271s);
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Waiting);
    }

    void lifeWithoutTheAnswersDate_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<qint64>("expiresIn");
        QTest::addColumn<int>("isReadyFor");
        const QByteArray issued = ",\"iat\":" + QByteArray::number(kServerTime);
        QTest::newRow("by iat") << issued << qint64(200) << 170;
        QTest::newRow("machine far away: as documented") << QByteArray() << qint64(200) << 270;
        QTest::newRow("in the past: tried all the same") << issued << qint64(-50) << 1;
        QTest::newRow("short: half of it") << issued << qint64(20) << 10;
        QTest::newRow("years: a day") << issued << qint64(1000000000) << 86370;
    }

    void lifeWithoutTheAnswersDate()
    {
        QFETCH(QByteArray, more);
        QFETCH(qint64, expiresIn);
        QFETCH(int, isReadyFor);
        m_clock->setUtc(QDateTime(QDate(1970, 1, 2), QTime(0, 0), Qt::UTC));
        m_tokens->prepare(Bearer::AccessToken);
        answer(tokenAnswer(expiresIn, more), false);
        m_clock->advance(std::chrono::seconds(isReadyFor) - 1ms);
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Ready);
        m_clock->advance(1ms);
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Waiting);
    }

    void tellsScopesAndExpiry()
    {
        QSignalSpy changed(m_tokens.get(), &TokenSource::changed);
        QVERIFY(!m_tokens->expiresAt());
        m_tokens->prepare(Bearer::AccessToken);
        answer(tokenAnswer(300, ",\"scp\":[\"entities\",\"meters\"]"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_tokens->scopes(),
                 (QStringList{QStringLiteral("entities"), QStringLiteral("meters")}));
        QCOMPARE(m_tokens->expiresAt(),
                 std::optional(QDateTime::fromSecsSinceEpoch(kServerTime + 300, Qt::UTC)));
        m_tokens->setTokens({});
        QCOMPARE(changed.size(), 2);
        QVERIFY(m_tokens->scopes().isEmpty());
    }

    void triesTheOtherFormOnce_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("400") << Kind::Validation << 400;
        QTest::newRow("415") << Kind::ClientBug << 415;
    }

    void triesTheOtherFormOnce()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        QSignalSpy shapes(m_tokens.get(), &TokenSource::shapesChanged);
        m_tokens->prepare(Bearer::AccessToken);
        refuse(kind, status);
        QCOMPARE(m_sent.size(), 2);
        QCOMPARE(m_sent[1].body, QByteArray("{\"data\":{\"type\":\"access_tokens\"}}"));
        answer(tokenAnswer(300));
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Ready);
        QCOMPARE(shapes.size(), 1);
        QCOMPARE(m_tokens->shapes().value(QStringLiteral("token-body")),
                 QStringLiteral("document"));
        // What works is what is sent first from now on, and in later sessions.
        m_clock->advance(300s);
        m_tokens->prepare(Bearer::AccessToken);
        QVERIFY(!m_sent[2].body.isEmpty());
        const auto before = m_tokens->shapes();
        init();
        m_tokens->setShapes(before);
        m_tokens->prepare(Bearer::AccessToken);
        QVERIFY(!m_sent[0].body.isEmpty());
    }

    void bothFormsRefusedIsTheEnd()
    {
        QSignalSpy settled(m_tokens.get(), &TokenSource::settled);
        m_tokens->prepare(Bearer::AccessToken);
        refuse(Kind::Validation, 400);
        refuse(Kind::Validation, 400);
        QCOMPARE(m_sent.size(), 2);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Failed);
        COMPARE_KIND(m_tokens->failure(Bearer::AccessToken), Unauthorized);
        QVERIFY(m_tokens->shapes().isEmpty());
    }

    void refusalIsRememberedUntilTheTokensChange_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("401") << Kind::Unauthorized << 401;
        QTest::newRow("403") << Kind::Forbidden << 403;
    }

    void refusalIsRememberedUntilTheTokensChange()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        m_tokens->prepare(Bearer::AccessToken);
        refuse(kind, status);
        for (int i = 0; i < 50; ++i) {
            m_clock->advance(1min);
            QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Failed);
        }
        QCOMPARE(m_sent.size(), 1);
        COMPARE_KIND(m_tokens->failure(Bearer::AccessToken), Unauthorized);
        QCOMPARE(m_tokens->prepare(Bearer::ImportToken), Readiness::Ready);
        m_tokens->setTokens(canaryTokens());
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Waiting);
    }

    void otherFailuresAreNotRemembered()
    {
        QSignalSpy settled(m_tokens.get(), &TokenSource::settled);
        m_tokens->prepare(Bearer::AccessToken);
        refuse(Kind::Server, 500);
        const auto error = settled.at(0).at(0).value<std::optional<ApiError>>();
        QVERIFY(error);
        COMPARE_KIND(*error, Server);
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Waiting);
        refuse(Kind::NotFound, 404);
        COMPARE_KIND(*settled.at(1).at(0).value<std::optional<ApiError>>(), NotTheService);
        m_tokens->prepare(Bearer::AccessToken);
        answer("{\"data\":{}}");
        COMPARE_KIND(*settled.at(2).at(0).value<std::optional<ApiError>>(), Protocol);
    }

    void parallelRejectionsMeanOneRenewal()
    {
        m_tokens->prepare(Bearer::AccessToken);
        answer(tokenAnswer(300));
        const quint64 generation = m_tokens->generation();
        for (int i = 0; i < 10; ++i) {
            QVERIFY(m_tokens->rejected(generation, false));
            QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Waiting);
        }
        QCOMPARE(m_sent.size(), 2);
        answer(tokenAnswer(300));
        // One that comes late: the token has changed since, so just send again.
        QVERIFY(m_tokens->rejected(generation, false));
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Ready);
        QCOMPARE(m_sent.size(), 2);
    }

    void uselessRenewalsAreNotRepeated()
    {
        m_tokens->prepare(Bearer::AccessToken);
        answer(tokenAnswer(300));
        QVERIFY(m_tokens->rejected(m_tokens->generation(), false));
        m_tokens->prepare(Bearer::AccessToken);
        answer(tokenAnswer(300));
        QVERIFY(!m_tokens->rejected(m_tokens->generation(), true));
        for (int i = 0; i < 100; ++i)
            QVERIFY(!m_tokens->rejected(m_tokens->generation(), false));
        QCOMPARE(m_sent.size(), 2);
        m_clock->advance(1min);
        QVERIFY(m_tokens->rejected(m_tokens->generation(), false));
    }

    void newTokensForgetTheOldExchange()
    {
        m_tokens->prepare(Bearer::AccessToken);
        m_tokens->setTokens({"other-login", {}});
        QCOMPARE(m_tokens->prepare(Bearer::AccessToken), Readiness::Waiting);
        QCOMPARE(m_sent.size(), 2);
        answer(tokenAnswer(300, ",\"scp\":[\"old\"]"));
        QVERIFY(m_tokens->bearer(Bearer::AccessToken).isEmpty());
        answer(tokenAnswer(300, ",\"scp\":[\"new\"]"));
        QCOMPARE(m_tokens->scopes(), QStringList{QStringLiteral("new")});
    }

    void missingOrBrokenTokensFailAtOnce_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("line break") << QByteArray("abc\r\nX-Evil: 1");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("not ASCII") << QByteArray("\xC5\xBDlu");
    }

    void missingOrBrokenTokensFailAtOnce()
    {
        QFETCH(QByteArray, token);
        m_tokens->setTokens({token, token});
        for (const Bearer bearer : {Bearer::AccessToken, Bearer::ImportToken, Bearer::LoginToken}) {
            QCOMPARE(m_tokens->prepare(bearer), Readiness::Failed);
            COMPARE_KIND(m_tokens->failure(bearer), Unauthorized);
        }
        QVERIFY(m_sent.isEmpty());
    }

    void renewJoinsWhatIsUnderWay()
    {
        m_tokens->prepare(Bearer::AccessToken);
        const auto first = m_tokens->renew();
        const auto second = m_tokens->renew();
        QCOMPARE(m_sent.size(), 1);
        answer(tokenAnswer(300));
        QVERIFY(hasValue(first) && hasValue(second));
        const auto third = m_tokens->renew();
        QCOMPARE(m_sent.size(), 2);
        refuse(Kind::Unauthorized, 401);
        COMPARE_KIND(errorIn(third), Unauthorized);
        // A person may ask again after the refusal.
        const auto fourth = m_tokens->renew();
        QCOMPARE(m_sent.size(), 3);
        m_tokens.reset();
        COMPARE_KIND(errorIn(fourth), Cancelled);
    }

    void takesItsTokensOutOfTexts()
    {
        const QString text = QStringLiteral("bad token ") + ContractServer::loginToken();
        QVERIFY(!m_tokens->scrubbed(text).contains(ContractServer::loginToken()));
    }
};

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
