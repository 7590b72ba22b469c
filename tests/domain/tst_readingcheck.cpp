// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/readingcheck.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace meterdesk;

namespace {

constexpr TimeMs kDay = 86'400'000;
constexpr TimeMs kMonth = 30 * kDay;
constexpr TimeMs kNow = 12 * kMonth;

//! A year of months that use 100 each, up to 46 100 at month 11.
ReadingSeries steady()
{
    ReadingSeries series;
    for (int i = 0; i < 12; ++i)
        series.append("", i * kMonth, 45000 + 100 * i);
    return series;
}

ReadingInput typed(const QString &text, TimeMs time = kNow)
{
    ReadingInput input;
    input.entry = readTypedNumber(text);
    input.time = time;
    return input;
}

ReadingVerdict check(const QString &text, const MeterHistory &history, TimeMs time = kNow)
{
    return checkReading(typed(text, time), history, kNow);
}

} // namespace

class TestReadingCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_history = MeterHistory(steady()); }
    void ok();
    void expectation();
    void nothingTyped();
    void notANumber();
    void digits();
    void future();
    void olderThanLast();
    void sameTime();
    void lowerThanLast();
    void rolledOver();
    void rollOverThatDoesNotFit();
    void exchanged();
    void higherThanLater();
    void zeroUse();
    void zeroWhereItIsUsual();
    void rate_data();
    void rate();
    void wrongPrevious();
    void intervals();
    void noHistory();
    void queuedReadingsCount();
    void round();
    void namesAreApart();

private:
    MeterHistory m_history;
};

void TestReadingCheck::ok()
{
    const ReadingVerdict verdict = check(QStringLiteral("46 210,50"), m_history);
    QCOMPARE(verdict.severity, Severity::Ok);
    QVERIFY(verdict.findings.empty());
    QVERIFY(!verdict.leading());
    QCOMPARE(verdict.digits, QByteArray("46210.50"));
    QCOMPARE(*verdict.use, 110.5);
    QCOMPARE(verdict.days, 30);
    QCOMPARE(verdict.previous->state, 46100);
    QVERIFY(verdict.suggestions.empty());
    QCOMPARE(check(QStringLiteral("+110,5"), m_history).digits, QByteArray("46210.5"));
}

void TestReadingCheck::expectation()
{
    const ReadingVerdict verdict = expectationFor(m_history, kNow);
    QCOMPARE(verdict.severity, Severity::Ok);
    QCOMPARE(verdict.range->low, 46140);
    QCOMPARE(verdict.range->likely, 46200);
    QCOMPARE(verdict.range->high, 46350);
    QVERIFY(!expectationFor(m_history, 0).range);
}

void TestReadingCheck::nothingTyped()
{
    for (const char *text : {"", "-"}) {
        const ReadingVerdict verdict = check(QString::fromLatin1(text), m_history);
        QCOMPARE(verdict.severity, Severity::Ok);
        QVERIFY(verdict.digits.isEmpty());
        QVERIFY(verdict.range);
    }
}

void TestReadingCheck::notANumber()
{
    const ReadingVerdict verdict = check(QStringLiteral("4621o"), m_history);
    QVERIFY(verdict.isBlocked());
    QCOMPARE(verdict.leading()->kind, CheckKind::NotANumber);
    QCOMPARE(verdict.leading()->flaw, NumberFlaw::NotANumber);
    const ReadingVerdict first = check(QStringLiteral("+5"), MeterHistory());
    QVERIFY(first.isBlocked());
    QCOMPARE(first.leading()->flaw, NumberFlaw::NoLastReading);
}

void TestReadingCheck::digits()
{
    const MeterHistory history(steady(), {}, {5, true});
    const ReadingVerdict verdict = check(QStringLiteral("462110"), history);
    QVERIFY(verdict.isBlocked());
    QCOMPARE(verdict.leading()->kind, CheckKind::TooManyDigits);
    QCOMPARE(verdict.leading()->limit, 5);
    QVERIFY(!verdict.suggestions.empty());
    QCOMPARE(verdict.suggestions.front().digits, QByteArray("46210"));
    // What was only seen at a roll-over does not block; what is guessed says nothing.
    ReadingSeries rolled;
    for (int i = 0; i < 12; ++i)
        rolled.append("", i * kMonth, (99000 + 100 * i) % 100000);
    const ReadingVerdict seen = check(QStringLiteral("100200"), MeterHistory(rolled));
    QVERIFY(std::any_of(seen.findings.begin(), seen.findings.end(), [](const Finding &finding) {
        return finding.kind == CheckKind::TooManyDigits && finding.severity == Severity::Warning;
    }));
    QVERIFY(!check(QStringLiteral("462110"), m_history).has(CheckKind::TooManyDigits));
}

void TestReadingCheck::future()
{
    const ReadingVerdict verdict = check(QStringLiteral("46200"), m_history, kNow + 1000);
    QVERIFY(verdict.isBlocked());
    QCOMPARE(verdict.leading()->kind, CheckKind::Future);
}

void TestReadingCheck::olderThanLast()
{
    const ReadingVerdict verdict =
        check(QStringLiteral("46050"), m_history, 10 * kMonth + kMonth / 2);
    QVERIFY(verdict.needsAcceptance());
    QCOMPARE(verdict.leading()->kind, CheckKind::OlderThanLast);
    QCOMPARE(verdict.leading()->other->time, 11 * kMonth);
    QCOMPARE(verdict.findings.size(), 1u);
}

void TestReadingCheck::sameTime()
{
    const ReadingVerdict same = check(QStringLiteral("46100,0"), m_history, 11 * kMonth);
    QCOMPARE(same.severity, Severity::Info);
    QCOMPARE(same.leading()->kind, CheckKind::SameValue);
    // An old one that is there is no warning either.
    const ReadingVerdict old = check(QStringLiteral("45300"), m_history, 3 * kMonth);
    QCOMPARE(old.severity, Severity::Info);
    QCOMPARE(old.findings.size(), 1u);
    const ReadingVerdict other = check(QStringLiteral("46101"), m_history, 11 * kMonth);
    QVERIFY(other.isBlocked());
    QCOMPARE(other.leading()->kind, CheckKind::OtherValue);
    QCOMPARE(other.leading()->other->state, 46100);
    ReadingInput input = typed(QStringLiteral("46101"), 11 * kMonth);
    input.replaces = true;
    QCOMPARE(checkReading(input, m_history, kNow).severity, Severity::Info);
}

void TestReadingCheck::lowerThanLast()
{
    const ReadingVerdict verdict = check(QStringLiteral("42610"), m_history);
    QVERIFY(verdict.isBlocked());
    QCOMPARE(verdict.leading()->kind, CheckKind::LowerThanLast);
    QCOMPARE(verdict.leading()->other->state, 46100);
    QVERIFY(!verdict.use);
    QVERIFY(!verdict.rollOverUse);
    QCOMPARE(verdict.suggestions.front().digits, QByteArray("46210"));
    QCOMPARE(verdict.suggestions.front().kind, Suggestion::Kind::SwappedDigits);
}

void TestReadingCheck::rolledOver()
{
    ReadingSeries series;
    for (int i = 0; i < 12; ++i)
        series.append("", i * kMonth, 98850 + 100 * i); // up to 99950
    const MeterHistory history(series, {}, {5, true});
    ReadingInput input = typed(QStringLiteral("60"));
    const ReadingVerdict asked = checkReading(input, history, kNow);
    QVERIFY(asked.isBlocked());
    QCOMPARE(asked.leading()->kind, CheckKind::LowerThanLast);
    QCOMPARE(*asked.rollOverUse, 110);
    input.lowerAnswer.kind = LowerAnswer::Kind::RolledOver;
    const ReadingVerdict verdict = checkReading(input, history, kNow);
    QCOMPARE(verdict.severity, Severity::Info);
    QCOMPARE(verdict.leading()->kind, CheckKind::RolledOver);
    QCOMPARE(*verdict.use, 110);
    // Guessed digits do where the use then fits.
    QCOMPARE(checkReading(input, MeterHistory(series), kNow).severity, Severity::Info);
}

void TestReadingCheck::rollOverThatDoesNotFit()
{
    ReadingInput input = typed(QStringLiteral("4600"));
    input.lowerAnswer.kind = LowerAnswer::Kind::RolledOver;
    const ReadingVerdict verdict = checkReading(input, m_history, kNow);
    QVERIFY(verdict.isBlocked());
    QCOMPARE(verdict.leading()->kind, CheckKind::RollOverUnfit);
    QVERIFY(!verdict.use);
}

void TestReadingCheck::exchanged()
{
    ReadingInput input = typed(QStringLiteral("45"));
    input.lowerAnswer = {LowerAnswer::Kind::Exchanged, 46170, 5, kNow - 10 * kDay};
    const ReadingVerdict verdict = checkReading(input, m_history, kNow);
    QCOMPARE(verdict.severity, Severity::Info);
    QCOMPARE(verdict.leading()->kind, CheckKind::Exchanged);
    QCOMPARE(*verdict.use, 110);
    const auto unfit = [this](LowerAnswer answer) {
        ReadingInput other = typed(QStringLiteral("45"));
        other.lowerAnswer = answer;
        const ReadingVerdict bad = checkReading(other, m_history, kNow);
        return bad.isBlocked() && bad.has(CheckKind::ExchangeUnfit);
    };
    QVERIFY(unfit({LowerAnswer::Kind::Exchanged, 46099, 5, kNow - 10 * kDay}));
    QVERIFY(unfit({LowerAnswer::Kind::Exchanged, 46170, 46, kNow - 10 * kDay}));
    QVERIFY(unfit({LowerAnswer::Kind::Exchanged, 46170, 5, kNow + 1}));
    QVERIFY(unfit({LowerAnswer::Kind::Exchanged, 46170, 5, 11 * kMonth - 1}));
    // An exchange is no excuse for a use that is off.
    input.lowerAnswer.oldEnd = 49000;
    QVERIFY(checkReading(input, m_history, kNow).isBlocked());
}

void TestReadingCheck::higherThanLater()
{
    const ReadingVerdict verdict =
        check(QStringLiteral("46101"), m_history, 10 * kMonth + kMonth / 2);
    QVERIFY(verdict.isBlocked());
    QCOMPARE(verdict.leading()->kind, CheckKind::HigherThanLater);
    QCOMPARE(verdict.leading()->other->state, 46100);
    // Not where the register began again in between.
    ReadingSeries exchanged = steady();
    exchanged.append("", kNow, 20);
    QVERIFY(!check(QStringLiteral("46150"), MeterHistory(exchanged), kNow - 15 * kDay)
                 .has(CheckKind::HigherThanLater));
}

void TestReadingCheck::zeroUse()
{
    for (const char *text : {"46100", "=", "+0"}) {
        const ReadingVerdict verdict = check(QString::fromLatin1(text), m_history);
        QVERIFY(verdict.needsAcceptance());
        QCOMPARE(verdict.leading()->kind, CheckKind::ZeroUse);
        QCOMPARE(*verdict.use, 0);
        QCOMPARE(verdict.findings.size(), 1u);
    }
}

void TestReadingCheck::zeroWhereItIsUsual()
{
    ReadingSeries series;
    for (int i = 0; i < 12; ++i)
        series.append("", i * kMonth, 500 + (i > 2 ? 3 : i));
    QCOMPARE(check(QStringLiteral("="), MeterHistory(series)).severity, Severity::Ok);
}

void TestReadingCheck::rate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<bool>("isFar");
    QTest::newRow("inside") << QStringLiteral("46350") << Severity::Ok << false;
    QTest::newRow("above") << QStringLiteral("46351") << Severity::Warning << false;
    QTest::newRow("below") << QStringLiteral("46139") << Severity::Warning << false;
    QTest::newRow("ten times") << QStringLiteral("47100") << Severity::Warning << false;
    QTest::newRow("more") << QStringLiteral("47101") << Severity::Error << true;
}

void TestReadingCheck::rate()
{
    QFETCH(QString, text);
    QFETCH(Severity, severity);
    QFETCH(bool, isFar);
    ReadingInput input = typed(text);
    const ReadingVerdict verdict = checkReading(input, m_history, kNow);
    QCOMPARE(verdict.severity, severity);
    QCOMPARE(verdict.has(CheckKind::FarRate), isFar);
    input.hasReason = true;
    QVERIFY(!checkReading(input, m_history, kNow).isBlocked());
}

//! A month ago 46 010 was typed as 46 910.
void TestReadingCheck::wrongPrevious()
{
    ReadingSeries series = steady();
    series.append("", 11 * kMonth, 46910);
    const ReadingVerdict verdict = check(QStringLiteral("46200"), MeterHistory(series));
    QVERIFY(verdict.isBlocked());
    QCOMPARE(verdict.leading()->kind, CheckKind::LowerThanLast);
    QCOMPARE(verdict.suggestions.back().kind, Suggestion::Kind::WrongPrevious);
    QCOMPARE(verdict.suggestions.back().digits, QByteArray("46200"));
    QVERIFY(verdict.suggestions.size() <= 4);
}

void TestReadingCheck::intervals()
{
    const ReadingVerdict brief = check(QStringLiteral("46100"), m_history, 11 * kMonth + 30'000);
    QVERIFY(brief.has(CheckKind::ShortInterval));
    ReadingInput input = typed(QStringLiteral("46400"), 14 * kMonth);
    const ReadingVerdict late = checkReading(input, m_history, 14 * kMonth);
    QCOMPARE(late.severity, Severity::Info);
    QCOMPARE(late.leading()->kind, CheckKind::LongInterval);
    QCOMPARE(late.leading()->usual, kMonth);
    input.time = 13 * kMonth;
    QVERIFY(!checkReading(input, m_history, 14 * kMonth).has(CheckKind::LongInterval));
}

void TestReadingCheck::noHistory()
{
    const ReadingVerdict first = check(QStringLiteral("123"), MeterHistory());
    QCOMPARE(first.severity, Severity::Ok);
    QVERIFY(!first.range);
    QVERIFY(!first.use);
    ReadingSeries two;
    two.append("", 10 * kMonth, 100);
    two.append("", 11 * kMonth, 200);
    // Nothing is expected, but five times the only interval is odd.
    QCOMPARE(check(QStringLiteral("700"), MeterHistory(two)).severity, Severity::Ok);
    const ReadingVerdict odd = check(QStringLiteral("701"), MeterHistory(two));
    QVERIFY(odd.needsAcceptance());
    QCOMPARE(odd.leading()->kind, CheckKind::Rate);
    QVERIFY(!odd.range);
    QVERIFY(check(QStringLiteral("199"), MeterHistory(two)).isBlocked());
    // Two intervals with use are enough to wonder about none.
    QCOMPARE(check(QStringLiteral("200"), MeterHistory(two)).severity, Severity::Ok);
    two.append("", 11 * kMonth + kDay, 210);
    QVERIFY(check(QStringLiteral("210"), MeterHistory(two)).has(CheckKind::ZeroUse));
}

void TestReadingCheck::queuedReadingsCount()
{
    const MeterHistory history(steady(), {{kNow - 5 * kDay, 46180, "46180", true}});
    const ReadingVerdict verdict = check(QStringLiteral("46170"), history);
    QVERIFY(verdict.isBlocked());
    QVERIFY(verdict.leading()->other->isQueued);
    QCOMPARE(check(QStringLiteral("+20"), history).digits, QByteArray("46200"));
}

void TestReadingCheck::round()
{
    std::vector<MeterHistory> histories;
    std::vector<RoundRow> rows;
    for (int meter = 0; meter < 8; ++meter) {
        ReadingSeries series;
        for (int i = 0; i < 12; ++i)
            series.append("", i * kMonth, 45000 + meter * 3000 + 100 * i);
        histories.push_back(MeterHistory(series));
    }
    for (int meter = 0; meter < 8; ++meter)
        rows.push_back(
            {typed(QString::number(46200 + meter * 3000)), &histories[std::size_t(meter)]});
    for (const ReadingVerdict &verdict : checkRound(rows, kNow))
        QCOMPARE(verdict.severity, Severity::Ok);
    std::swap(rows[2].input, rows[3].input);
    rows.push_back({typed(QStringLiteral("5")), nullptr});
    std::vector<ReadingVerdict> verdicts = checkRound(rows, kNow);
    QVERIFY(verdicts[2].has(CheckKind::RowShift));
    const auto shift =
        std::find_if(verdicts[3].findings.begin(), verdicts[3].findings.end(),
                     [](const Finding &finding) { return finding.kind == CheckKind::RowShift; });
    QVERIFY(shift != verdicts[3].findings.end());
    QCOMPARE(shift->row, 2);
    QVERIFY(verdicts[3].isBlocked()); // lower than last besides
    QCOMPARE(verdicts[8].severity, Severity::Ok);
    // One row is corrected: the other one has no better place any more.
    std::swap(rows[2].input, rows[3].input);
    verdicts[2] = checkReading(rows[2].input, *rows[2].history, kNow);
    verdicts[3] = checkReading(rows[3].input, *rows[3].history, kNow);
    checkShiftedRows(verdicts);
    for (const ReadingVerdict &verdict : verdicts)
        QVERIFY(verdict.findings.empty());
}

void TestReadingCheck::namesAreApart()
{
    QSet<QLatin1String> names;
    for (CheckKind kind :
         {CheckKind::NotANumber, CheckKind::TooManyDigits, CheckKind::Future,
          CheckKind::OlderThanLast, CheckKind::SameValue, CheckKind::LowerThanLast,
          CheckKind::RolledOver, CheckKind::Exchanged, CheckKind::HigherThanLater,
          CheckKind::ZeroUse, CheckKind::Rate, CheckKind::RowShift, CheckKind::ShortInterval})
        names.insert(checkName(kind));
    QCOMPARE(names.size(), 13);
    QCOMPARE(checkName(CheckKind::Rate), QLatin1String("rate"));
    QCOMPARE(checkName(CheckKind::FarRate), QLatin1String("rate"));
}

QTEST_APPLESS_MAIN(TestReadingCheck)
#include "tst_readingcheck.moc"
