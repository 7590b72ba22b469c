// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/importcodec.h"

#include "tests/api/outcome.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kTen = 1756720800000; // 2025-09-01T10:00:00Z

ReadingDraft draft()
{
    return {QStringLiteral("ŽĎ_2001"), QStringLiteral("default"),   kTen + 250, "123456.70",
            QStringLiteral("m³"),      QStringLiteral("a \"b\" \\")};
}

} // namespace

class TestImportCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFlat();
    void writesJsonApi();
    void leavesOutWhatIsEmpty();
    void rules_data();
    void rules();
    void stateTexts_data();
    void stateTexts();
    void latest_data();
    void latest();
    void latestInFull();
    void importedIds_data();
    void importedIds();
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

void TestImportCodec::rules_data()
{
    QTest::addColumn<ReadingDraft>("broken");
    const auto row = [](const char *name, auto change) {
        ReadingDraft changed = draft();
        change(changed);
        QTest::newRow(name) << changed;
    };
    row("no import id", [](ReadingDraft &d) { d.importId.clear(); });
    row("space in it", [](ReadingDraft &d) { d.importId = QStringLiteral("A B"); });
    row("too long", [](ReadingDraft &d) { d.importId = QString(256, u'x'); });
    row("space in the suit", [](ReadingDraft &d) { d.suit = QStringLiteral("a\tb"); });
    row("unit too long", [](ReadingDraft &d) { d.unit = QString(51, u'x'); });
    row("sender too long", [](ReadingDraft &d) { d.sender = QString(256, u'x'); });
    row("year 10000", [](ReadingDraft &d) { d.time = 253402300800000; });
    for (const char *state : {"", "1,5", " 1", "1 ", "01", "+1", ".5", "1.", "1e", "1e400", "NaN",
                              "0x10", "1,\"suit\":2", "1]", "\"1\"", "true", "null", "-", "--1"})
        row(state, [state](ReadingDraft &d) { d.state = state; });
}

void TestImportCodec::rules()
{
    QFETCH(ReadingDraft, broken);
    QCOMPARE(outcome(encodeReading(broken, WireShapes::ImportBody::Flat)),
             QStringLiteral("Validation"));
    QCOMPARE(outcome(encodeReading(broken, WireShapes::ImportBody::JsonApi)),
             QStringLiteral("Validation"));
}

void TestImportCodec::stateTexts_data()
{
    QTest::addColumn<double>("state");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 123456.0 << QByteArray("123456");
    QTest::newRow("tenths") << 0.1 << QByteArray("0.1");
    QTest::newRow("no rounding") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("negative") << -7.25 << QByteArray("-7.25");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray();
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QByteArray();
}

void TestImportCodec::stateTexts()
{
    QFETCH(double, state);
    QTEST(ReadingDraft::stateText(state), "text");
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
    QTEST(id ? id->value : outcome(id), "id");
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
