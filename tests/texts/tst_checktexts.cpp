// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/checktexts.h"

#include <QLocale>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace meterdesk;

namespace {

constexpr TimeMs kTime = 1'769'846'400'000; // 31 January 2026, 8:00 UTC

CheckWording wording()
{
    CheckWording wording;
    wording.locale = QLocale(QLocale::English);
    wording.zone = QTimeZone("Europe/Prague");
    wording.unit = QStringLiteral("GJ");
    wording.decimals = 1;
    return wording;
}

Finding findingOf(CheckKind kind)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = Severity::Error;
    finding.other = MeterHistory::State{kTime, 4810.2, {}, false};
    finding.limit = 12.4;
    finding.interval = 90 * 86'400'000LL;
    finding.usual = 30 * 86'400'000LL;
    finding.row = 6;
    return finding;
}

ReadingVerdict verdictOf(CheckKind kind)
{
    ReadingVerdict verdict;
    verdict.findings = {findingOf(kind)};
    verdict.severity = Severity::Error;
    verdict.previous = MeterHistory::State{kTime, 4810.2, {}, false};
    verdict.range = RegisterRange{4899, 4930, 4958};
    verdict.band.basis = ExpectedBand::Basis::Recent;
    verdict.band.high = 5;
    verdict.perDay = 7.25;
    verdict.use = 217.5;
    return verdict;
}

QString sentence(CheckKind kind)
{
    // A no-break space before the unit.
    return sentenceFor(verdictOf(kind), wording()).replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class TestCheckTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasItsOwnSentence();
    void numbersAndTimes();
    void everyFlawHasItsOwnSentence();
    void suggestions();
    void expected();
    void allIsWell();
};

//! Enumerators are counted up to the last one: a new one without a sentence fails here.
void TestCheckTexts::everyFindingHasItsOwnSentence()
{
    QSet<QString> all;
    const int last = int(CheckKind::LongInterval);
    for (int kind = 0; kind <= last; ++kind) {
        const ReadingVerdict verdict = verdictOf(CheckKind(kind));
        const QString text = sentenceFor(verdict.findings.front(), verdict, wording());
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(text));
        QVERIFY2(!text.contains(u'%') && !text.contains(u'!'), qPrintable(text));
        all << text;
    }
    QCOMPARE(all.size(), last + 1);
}

void TestCheckTexts::numbersAndTimes()
{
    QCOMPARE(
        sentence(CheckKind::LowerThanLast),
        QStringLiteral("Shows less than on 1/31/2026 (4,810.2 GJ). Expected 4,899.0 – 4,958.0."));
    QCOMPARE(sentence(CheckKind::Rate),
             QStringLiteral("Uses more than usual: 7.25 GJ a day. Expected 4,899.0 – 4,958.0."));
    QCOMPARE(sentence(CheckKind::FarRate),
             QStringLiteral("Uses 12 times as much as usual. Type a reason, or correct it. "
                            "Expected 4,899.0 – 4,958.0."));
    QCOMPARE(sentence(CheckKind::RolledOver),
             QStringLiteral("The register began again since 1/31/2026. Use: 217.5 GJ."));
    QCOMPARE(sentence(CheckKind::RowShift),
             QStringLiteral("Fits row 7 better than its own. Was it typed into the wrong row?"));
    QCOMPARE(sentence(CheckKind::LongInterval),
             QStringLiteral("Days since the reading before: 90.0. Usual are 30.0."));
    ReadingVerdict less = verdictOf(CheckKind::Rate);
    less.perDay = 0.5;
    QVERIFY(sentenceFor(less, wording()).startsWith(QStringLiteral("Uses less than usual")));
    ReadingVerdict vacant = verdictOf(CheckKind::FarRate);
    vacant.findings.front().limit = HUGE_VAL;
    QVERIFY(sentenceFor(vacant, wording()).contains(QStringLiteral("used nothing before")));
    ReadingVerdict queued = verdictOf(CheckKind::OtherValue);
    queued.findings.front().other->isQueued = true;
    queued.findings.front().other->digits = "4810.20";
    QCOMPARE(
        sentenceFor(queued, wording()).replace(QChar(QChar::Nbsp), u' '),
        QStringLiteral("For this time 4,810.20 GJ is on its way. Replace it, or change the time."));
    // Another row explains what else is odd.
    ReadingVerdict shifted = verdictOf(CheckKind::FarRate);
    shifted.findings.push_back(findingOf(CheckKind::RowShift));
    shifted.findings.back().severity = Severity::Warning;
    QVERIFY(sentenceFor(shifted, wording()).contains(QStringLiteral("Fits row 7")));
    // The day is that of the meter's zone.
    ReadingVerdict night = verdictOf(CheckKind::LowerThanLast);
    night.findings.front().other->time = kTime + 15 * 3'600'000 + 1'800'000;
    QVERIFY(sentenceFor(night, wording()).contains(QStringLiteral("2/1/2026")));
}

void TestCheckTexts::everyFlawHasItsOwnSentence()
{
    QSet<QString> all;
    for (int flaw = 1; flaw <= int(NumberFlaw::NoLastReading); ++flaw) {
        ReadingVerdict verdict = verdictOf(CheckKind::NotANumber);
        verdict.findings.front().flaw = NumberFlaw(flaw);
        all << sentenceFor(verdict, wording());
    }
    QCOMPARE(all.size(), int(NumberFlaw::NoLastReading));
}

void TestCheckTexts::suggestions()
{
    QSet<QString> all;
    for (int kind = 0; kind <= int(Suggestion::Kind::WrongPrevious); ++kind) {
        const QString text =
            sentenceFor(Suggestion{Suggestion::Kind(kind), "45312.50", 45312.5}, wording());
        QVERIFY2(text.startsWith(QStringLiteral("45,312.50 ")), qPrintable(text));
        all << text;
    }
    QCOMPARE(all.size(), int(Suggestion::Kind::WrongPrevious) + 1);
}

void TestCheckTexts::expected()
{
    ReadingVerdict verdict = verdictOf(CheckKind::Rate);
    QCOMPARE(expectedText(verdict, wording()), QStringLiteral("4,899.0 – 4,958.0"));
    verdict.range.reset();
    QCOMPARE(expectedText(verdict, wording()), QStringLiteral("no history"));
    QVERIFY(!sentenceFor(verdict, wording()).contains(QStringLiteral("Expected")));
}

void TestCheckTexts::allIsWell()
{
    QCOMPARE(sentenceFor(ReadingVerdict(), wording()), QString());
}

QTEST_APPLESS_MAIN(TestCheckTexts)
#include "tst_checktexts.moc"
