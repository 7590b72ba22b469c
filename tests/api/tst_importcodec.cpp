// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/importcodec.h"

#include "tests/api/importdrafts.h"
#include "tests/api/outcome.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace meterdesk;
using namespace meterdesk::test;

class TestImportCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFlat();
    void writesJsonApi();
    void leavesOutWhatIsEmpty();
    void writesDataPoints();
    void writesProfiles();
    void writesInvoices();
    void writesTimesAlone();
    void latest_data();
    void latest();
    void latestInFull();
    void latestDataPoint_data();
    void latestDataPoint();
    void latestProfile_data();
    void latestProfile();
    void importedIds_data();
    void importedIds();
    void storedProfiles_data();
    void storedProfiles();
    void blame_data();
    void blame();
};

void TestImportCodec::writesFlat()
{
    const auto body = encodeReading(draft(), WireShapes::ImportBody::Flat);
    VERIFY_VALUE(body);
    QCOMPARE(*body,
             QByteArray("{\"data\":{\"time\":\"2025-09-01T10:00:00Z\",\"state\":123456.70,"
                        "\"import_id\":\"ŽĎ_2001\",\"unit\":\"m³\","
                        "\"sender\":\"a \\\"b\\\" \\\\\",\"suit\":\"default\"}}"));
    const auto byDefault = encodeReading(draft(), WireShapes::ImportBody::Unknown);
    QCOMPARE(*byDefault, *body);
}

void TestImportCodec::writesJsonApi()
{
    const auto body = encodeReading(draft(), WireShapes::ImportBody::JsonApi);
    VERIFY_VALUE(body);
    const QJsonObject data =
        QJsonDocument::fromJson(*body).object()[QLatin1String("data")].toObject();
    QCOMPARE(data.keys(), (QStringList{QStringLiteral("attributes"), QStringLiteral("type")}));
    QCOMPARE(data[QLatin1String("type")].toString(), QStringLiteral("readings"));
    const QJsonObject fields = data[QLatin1String("attributes")].toObject();
    QCOMPARE(fields[QLatin1String("sender")].toString(), draft().sender);
    QCOMPARE(fields[QLatin1String("import_id")].toString(), draft().importId);
    QCOMPARE(fields[QLatin1String("state")].toDouble(), 123456.7);
    QCOMPARE(fields.size(), 6);
}

void TestImportCodec::leavesOutWhatIsEmpty()
{
    const auto body =
        encodeReading({QStringLiteral("A"), {}, 0, "-0", {}, {}}, WireShapes::ImportBody::Flat);
    VERIFY_VALUE(body);
    QCOMPARE(*body,
             QByteArray(R"({"data":{"time":"1970-01-01T00:00:00Z","state":-0,"import_id":"A"}})"));
}

void TestImportCodec::writesDataPoints()
{
    const auto flat = encodeDataPoint(pointDraft(), {});
    VERIFY_VALUE(flat);
    QCOMPARE(*flat,
             QByteArray(R"({"data":{"time":"2025-09-01T10:00:00Z","value":-0.50,)"
                        R"("import_id":"ŽĎ_501","unit":"°C"}})"));
    const auto nested = encodeDataPoint(
        pointDraft(), {WireShapes::ImportBody::JsonApi, WireShapes::ValueKey::State});
    VERIFY_VALUE(nested);
    QCOMPARE(*nested,
             QByteArray(R"({"data":{"type":"data_points","attributes":{)"
                        R"("time":"2025-09-01T10:00:00Z","state":-0.50,)"
                        R"("import_id":"ŽĎ_501","unit":"°C"}}})"));
}

void TestImportCodec::writesProfiles()
{
    const auto flat = encodeProfile(profileDraft(), WireShapes::ImportBody::Unknown);
    VERIFY_VALUE(flat);
    const QByteArray fields = R"("from":"2025-09-01T10:00:00Z","to":"2025-09-01T10:15:00Z",)"
                              R"("value":1.250,"import_id":"ŽĎ_2001","unit":"kWh",)"
                              R"("sender":"me","suit":"b")";
    QCOMPARE(*flat, "{\"data\":{" + fields + "}}");
    const auto nested = encodeProfile(profileDraft(), WireShapes::ImportBody::JsonApi);
    VERIFY_VALUE(nested);
    QCOMPARE(*nested, R"({"data":{"type":"profiles","attributes":{)" + fields + "}}}");
}

void TestImportCodec::writesInvoices()
{
    const QByteArray fields = R"("from":"2025-01-01","to":"2025-01-31","cost":200.00,)"
                              R"("consumption":50,"note":"č. 1")";
    const auto nested = encodeInvoice(invoiceDraft(), WireShapes::ImportBody::Unknown);
    VERIFY_VALUE(nested);
    QCOMPARE(*nested, R"({"data":{"type":"received_invoices","attributes":{)" + fields + "}}}");
    const auto flat = encodeInvoice(invoiceDraft(), WireShapes::ImportBody::Flat);
    VERIFY_VALUE(flat);
    QCOMPARE(*flat, "{\"data\":{" + fields + "}}");
    const auto least = encodeInvoice({QDate(2025, 1, 1), QDate(2025, 1, 1), {}, "0", {}},
                                     WireShapes::ImportBody::Flat);
    VERIFY_VALUE(least);
    QCOMPARE(*least,
             QByteArray(R"({"data":{"from":"2025-01-01","to":"2025-01-01","consumption":0}})"));
}

void TestImportCodec::writesTimesAlone()
{
    QCOMPARE(encodeTimesOnly({{"time", kTen + 999}}),
             QByteArray(R"({"data":{"time":"2025-09-01T10:00:00Z"}})"));
    QCOMPARE(encodeTimesOnly({{"from", -1}, {"to", kTen}}),
             QByteArray(R"({"data":{"from":"1969-12-31T23:59:59Z","to":"2025-09-01T10:00:00Z"}})"));
}

void TestImportCodec::latest_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("expected"); // state and suspicion, or the error
    const auto row = [](const char *fields, const char *expected) {
        QTest::newRow(fields) << QByteArray(fields) << QString::fromLatin1(expected);
    };
    row(R"("time":"2025-09-01T10:00:00Z","state":1.5)", "1.5 ?");
    row(R"("time":"2025-09-01T12:00:00+02:00","value":"1.5","suspicious":true)", "1.5 yes");
    row(R"("time":"2025-09-01T10:00:00.0Z","state":1.5,"is_suspicious":false)", "1.5 no");
    row(R"("time":"2025-09-01T10:00:00Z","state":null,"value":1.5,"suspicious":null)", "1.5 ?");
    row(R"("time":"2025-09-01T10:00:00Z","state":1.5,"suspicious":"maybe")", "1.5 ?");
    row(R"("state":1)", "data.time");
    row(R"("time":"2025-09-01","state":1)", "data.time");
    row(R"("time":"2025-09-01T10:00:00Z")", "data.state");
    row(R"("time":"2025-09-01T10:00:00Z","state":1e400)", "data.state");
    row(R"("time":"2025-09-01T10:00:00Z","state":"inf")", "data.state");
    row(R"("time":"2025-09-01T10:00:00Z","state":true)", "data.state");
}

void TestImportCodec::latest()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, expected);
    const QByteArray bodies[] = {"{\"data\":{\"attributes\":{" + fields + "}}}",
                                 "{\"data\":{" + fields + "}}"};
    for (const QByteArray &body : bodies) {
        const auto result = decodeLatestReading(body);
        if (!result) {
            QCOMPARE(kindName(result.error().kind), QStringLiteral("Protocol"));
            QCOMPARE(result.error().detail, expected);
            continue;
        }
        QCOMPARE(result->reading.time, kTen);
        const auto suspicious = result->isSuspicious;
        QCOMPARE(QString::number(result->reading.state) + QLatin1Char(' ')
                     + QLatin1String(!suspicious       ? "?"
                                         : *suspicious ? "yes"
                                                       : "no"),
                 expected);
    }
}

void TestImportCodec::latestInFull()
{
    const auto result = decodeLatestReading(
        R"({"data":{"id":12,"type":"readings","attributes":{"import_id":"A","suit":"b","unit":"kWh",
        "sender":"x","time":"2025-09-01T10:00:00Z","state":1}}})");
    VERIFY_VALUE(result);
    const LatestReading expected{{{QStringLiteral("12")}, kTen, 1.0},
                                 QStringLiteral("A"),
                                 QStringLiteral("b"),
                                 QStringLiteral("kWh"),
                                 std::nullopt};
    QCOMPARE(*result, expected);
}

void TestImportCodec::latestDataPoint_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("expected"); // the value, or the error
    const auto row = [](const char *fields, const char *expected) {
        QTest::newRow(fields) << QByteArray(fields) << QString::fromLatin1(expected);
    };
    row(R"("time":"2025-09-01T10:00:00Z","value":21.5)", "21.5");
    row(R"("time":"2025-09-01T12:00:00+02:00","state":"21.5")", "21.5");
    row(R"("state":1,"time":"2025-09-01T10:00:00.9Z","value":21.5)", "21.5");
    row(R"("time":"2025-09-01T10:00:00Z","value":null,"state":21.5)", "21.5");
    row(R"("time":"2025-09-01T10:00:00","value":21.5)", "data.time");
    row(R"("time":"2025-09-01T10:00:00Z","value":"hot")", "data.value");
    row(R"("time":"2025-09-01T10:00:00Z")", "data.value");
}

void TestImportCodec::latestDataPoint()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, expected);
    const QByteArray stream = R"(,"import_id":"A","suit":"b","unit":"°C")";
    const QByteArray bodies[] = {R"({"data":{"id":"7","attributes":{)" + fields + stream + "}}}",
                                 R"({"data":{"id":7,"type":"data_series",)" + fields + stream
                                     + "}}"};
    for (const QByteArray &body : bodies) {
        const auto latest = decodeLatestDataPoint(body);
        if (!latest) {
            QCOMPARE(outcome(latest), QStringLiteral("Protocol"));
            QCOMPARE(latest.error().detail, expected);
            continue;
        }
        QCOMPARE(*latest,
                 (LatestDataPoint{{{QStringLiteral("7")}, kTen, expected.toDouble()},
                                  QStringLiteral("A"),
                                  QStringLiteral("b"),
                                  QStringLiteral("°C"),
                                  std::nullopt}));
    }
}

void TestImportCodec::latestProfile_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("expected"); // the value, or the error
    const auto row = [](const char *fields, const char *expected) {
        QTest::newRow(fields) << QByteArray(fields) << QString::fromLatin1(expected);
    };
    row(R"("from":"2025-09-01T10:00:00Z","to":"2025-09-01T12:15:00+02:00","value":1.25)", "1.25");
    row(R"("to":"2025-09-01T10:15:00Z","state":"1.25","from":"2025-09-01T10:00:00.5Z")", "1.25");
    row(R"("from":"2025-09-01T10:00:00Z","to":"2025-09-01T10:15:00Z","value":1.25,"state":2)",
        "1.25");
    row(R"("to":"2025-09-01T10:15:00Z","value":1)", "data.from");
    row(R"("from":"2025-09-01T10:00:00Z","to":15,"value":1)", "data.to");
    row(R"("from":"2025-09-01T10:00:00Z","to":"2025-09-01T10:15:00Z")", "data.value");
}

void TestImportCodec::latestProfile()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, expected);
    const auto latest = decodeLatestProfile(
        R"({"data":{"id":"7","attributes":{"import_id":"A","suspicious":true,)" + fields + "}}}");
    if (!latest) {
        QCOMPARE(outcome(latest), QStringLiteral("Protocol"));
        QCOMPARE(latest.error().detail, expected);
        return;
    }
    const LatestProfile whole{{{QStringLiteral("7")}, {kTen, kTen + 900000}, expected.toDouble()},
                              QStringLiteral("A"),
                              {},
                              {},
                              true};
    QCOMPARE(*latest, whole);
}

void TestImportCodec::importedIds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::newRow("data") << QByteArray(R"({"data":{"type":"readings","id":"7"}})")
                          << QStringLiteral("7");
    QTest::newRow("number") << QByteArray(R"({"data":{"id":9007199254740993}})")
                            << QStringLiteral("9007199254740993");
    QTest::newRow("attributes") << QByteArray(R"({"data":{"attributes":{"id":"7","state":1}}})")
                                << QStringLiteral("7");
    QTest::newRow("top") << QByteArray(R"({"id":"7","data":{"state":1}})") << QStringLiteral("7");
    QTest::newRow("top alone") << QByteArray(R"({"id":7})") << QStringLiteral("7");
    QTest::newRow("no body") << QByteArray() << QString();
    QTest::newRow("no id") << QByteArray(R"({"data":{"state":1}})") << QString();
    QTest::newRow("null") << QByteArray(R"({"data":null})") << QString();
    QTest::newRow("errors") << QByteArray(R"({"errors":[{}]})") << QStringLiteral("Protocol");
}

void TestImportCodec::importedIds()
{
    QFETCH(QByteArray, body);
    const auto id = decodeImported(body);
    QTEST(id ? *id : outcome(id), "id");
}

void TestImportCodec::storedProfiles_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<StoredProfile>("expected");
    using Outcome = StoredProfile::Outcome;
    const QByteArray seven = R"({"data":{"type":"profiles","id":"7"}})";
    const ProfileId id{QStringLiteral("7")};
    QTest::newRow("created") << seven << 201 << StoredProfile{id, Outcome::Created};
    QTest::newRow("updated") << seven << 200 << StoredProfile{id, Outcome::Updated};
    QTest::newRow("updated, no body") << QByteArray() << 204 << StoredProfile{{}, Outcome::Updated};
    QTest::newRow("accepted") << seven << 202 << StoredProfile{id, Outcome::Unknown};
}

void TestImportCodec::storedProfiles()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto stored = decodeStoredProfile(body, status);
    VERIFY_VALUE(stored);
    QTEST(*stored, "expected");
    QCOMPARE(outcome(decodeStoredProfile(R"({"errors":[{}]})", status)),
             QStringLiteral("Protocol"));
}

void TestImportCodec::blame_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, ApiError::Kind kind, const char *detail, bool expected) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(detail) << expected;
    };
    using Kind = ApiError::Kind;
    row("missing", Kind::Validation, "Required fields are missing", true);
    row("empty", Kind::Validation, "import_id must not be empty", true);
    row("no words", Kind::Validation, "", true);
    row("a value", Kind::Validation, "state must be a floating point number", false);
    row("other error", Kind::Forbidden, "missing", false);
}

void TestImportCodec::blame()
{
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QTEST(mayBlameShape({ApiError::Kind(kind), 400, detail, {}}), "expected");
}

QTEST_GUILESS_MAIN(TestImportCodec)
#include "tst_importcodec.moc"
