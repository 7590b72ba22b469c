// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/importcodec.h"

#include "tests/api/importdrafts.h"
#include "tests/api/outcome.h"

using namespace meterdesk;
using namespace meterdesk::test;

//! The rules as the encoders keep them.
class TestImportRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void rulesOfStreams_data();
    void rulesOfStreams();
    void rulesOfRanges_data();
    void rulesOfRanges();
    void rulesOfInvoices_data();
    void rulesOfInvoices();
};

void TestImportRules::rules_data()
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

void TestImportRules::rules()
{
    QFETCH(ReadingDraft, broken);
    QCOMPARE(outcome(encodeReading(broken, WireShapes::ImportBody::Flat)),
             QStringLiteral("Validation"));
    QCOMPARE(outcome(encodeReading(broken, WireShapes::ImportBody::JsonApi)),
             QStringLiteral("Validation"));
}

void TestImportRules::rulesOfStreams_data()
{
    QTest::addColumn<DataPointDraft>("draft");
    QTest::addColumn<QString>("expected"); // the error's words, or nothing
    const auto row = [](const char *name, const char *expected, auto change) {
        DataPointDraft changed = pointDraft();
        change(changed);
        QTest::newRow(name) << changed << QString::fromLatin1(expected);
    };
    row("good", "", [](auto &) {});
    row("no import id", "import_id is empty", [](auto &d) { d.importId.clear(); });
    row("space in it", "import_id has more than 255 characters or a space",
        [](auto &d) { d.importId = QStringLiteral("A\u00a0B"); });
    row("255 characters", "", [](auto &d) { d.importId = QStringLiteral("😀").repeated(255); });
    row("256 characters", "import_id has more than 255 characters or a space",
        [](auto &d) { d.importId = QStringLiteral("😀").repeated(256); });
    row("space in the suit", "suit has a space", [](auto &d) { d.suit = QStringLiteral(" "); });
    row("unit of 50", "", [](auto &d) { d.unit = QString(50, u'ž'); });
    row("unit of 51", "unit has more than 50 characters",
        [](auto &d) { d.unit = QString(51, u'ž'); });
    row("sender of 255", "", [](auto &d) { d.sender = QString(255, u' '); });
    row("sender of 256", "sender has more than 255 characters",
        [](auto &d) { d.sender = QString(256, u' '); });
    row("year 0", "time is outside of the years 1 to 9999",
        [](auto &d) { d.time = -62135596800001; });
    row("no number", "value is not a number", [](auto &d) { d.value = "1,5"; });
    row("no value", "value is not a number", [](auto &d) { d.value.clear(); });
}

//! What data points and profiles share with readings.
void TestImportRules::rulesOfStreams()
{
    QFETCH(DataPointDraft, draft);
    QFETCH(QString, expected);
    const auto point = encodeDataPoint(draft, {});
    QCOMPARE(point ? QString() : point.error().detail, expected);
    if (expected.startsWith(QLatin1String("time")))
        return;
    const auto profile = encodeProfile(
        {draft.importId, draft.suit, {0, 1000}, draft.value, draft.unit, draft.sender},
        WireShapes::ImportBody::Flat);
    QCOMPARE(profile ? QString() : profile.error().detail, expected);
    if (!expected.isEmpty()) {
        QCOMPARE(outcome(profile), QStringLiteral("Validation"));
        QCOMPARE(profile.error().httpStatus, 0);
    }
}

void TestImportRules::rulesOfRanges_data()
{
    QTest::addColumn<TimeRange>("range");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, TimeMs from, TimeMs to, const char *expected) {
        QTest::newRow(name) << TimeRange{from, to} << QString::fromLatin1(expected);
    };
    const char *const order = "from is not before to";
    const char *const years = "from or to is outside of the years 1 to 9999";
    row("a second", kTen, kTen + 1000, "");
    row("across a second", kTen + 999, kTen + 1000, "");
    row("within a second", kTen, kTen + 999, order);
    row("nothing", kTen, kTen, order);
    row("turned around", kTen, kTen - 1000, order);
    row("without begin", TimeRange::kBegin, kTen, years);
    row("without end", kTen, TimeRange::kEnd, years);
}

void TestImportRules::rulesOfRanges()
{
    QFETCH(TimeRange, range);
    ProfileDraft draft = profileDraft();
    draft.range = range;
    const auto body = encodeProfile(draft, WireShapes::ImportBody::Flat);
    QTEST(body ? QString() : body.error().detail, "expected");
}

void TestImportRules::rulesOfInvoices_data()
{
    QTest::addColumn<InvoiceDraft>("draft");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected, auto change) {
        InvoiceDraft changed = invoiceDraft();
        change(changed);
        QTest::newRow(name) << changed << QString::fromLatin1(expected);
    };
    row("good", "", [](auto &) {});
    row("a day", "", [](auto &d) { d.from = d.to; });
    row("turned around", "to is before from", [](auto &d) { d.to = d.from.addDays(-1); });
    row("no from", "from or to is not a date", [](auto &d) { d.from = {}; });
    row("no to", "from or to is not a date", [](auto &d) { d.to = {}; });
    row("year 10000", "from or to is not a date", [](auto &d) { d.to = QDate(10000, 1, 1); });
    row("cost alone", "", [](auto &d) { d.consumption.clear(); });
    row("neither", "neither cost nor consumption is given", [](auto &d) {
        d.cost.clear();
        d.consumption.clear();
    });
    row("free", "", [](auto &d) { d.cost = "0"; });
    row("negative cost", "cost is less than 0", [](auto &d) { d.cost = "-0.01"; });
    row("negative consumption", "consumption is less than 0",
        [](auto &d) { d.consumption = "-1e-3"; });
    row("no number", "consumption is not a number", [](auto &d) { d.consumption = "1 000"; });
    row("note of 255", "", [](auto &d) { d.note = QString(255, u'ž'); });
    row("note of 256", "note has more than 255 characters",
        [](auto &d) { d.note = QString(256, u'ž'); });
}

void TestImportRules::rulesOfInvoices()
{
    QFETCH(InvoiceDraft, draft);
    QFETCH(QString, expected);
    const auto body = encodeInvoice(draft, WireShapes::ImportBody::Unknown);
    QCOMPARE(body ? QString() : body.error().detail, expected);
    QCOMPARE(outcome(body),
             expected.isEmpty() ? QStringLiteral("value") : QStringLiteral("Validation"));
}

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_importrules.moc"
