// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/suggestions.h"

#include <QTest>

using namespace meterdesk;
using Kind = Suggestion::Kind;

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSlip_data();
    void findsTheSlip();
    void onlyWhatFits();
    void atMostFour();
    void keepsDecimals();
    void longNumbers();
};

void TestSuggestions::findsTheSlip_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("meant");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *typed, const char *meant, Kind kind) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(meant) << kind;
    };
    row("4532", "45312", Kind::DroppedDigit);
    row("5312", "45312", Kind::DroppedDigit);
    row("4531", "45312", Kind::DroppedDigit);
    row("453312", "45312", Kind::DoubledDigit);
    row("453112", "45312", Kind::DoubledDigit);
    row("54312", "45312", Kind::SwappedDigits);
    row("43512", "45312", Kind::SwappedDigits);
    row("453120", "45312.0", Kind::CommaShifted);
    row("453.12", "45312", Kind::CommaShifted);
    row("4531.2", "45312", Kind::CommaShifted);
    row("75312", "45312", Kind::WrongDigit);
    row("48312", "45312", Kind::WrongDigit);
}

void TestSuggestions::findsTheSlip()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, meant);
    QFETCH(Kind, kind);
    const RegisterRange range{45210, 45312, 45430};
    const auto suggestions = suggestionsFor(typed, range, 1);
    const auto found = std::find_if(
        suggestions.begin(), suggestions.end(),
        [&meant](const Suggestion &suggestion) { return suggestion.state == meant.toDouble(); });
    QVERIFY(found != suggestions.end());
    QCOMPARE(found->digits, meant);
    QCOMPARE(found->kind, kind);
}

void TestSuggestions::onlyWhatFits()
{
    const RegisterRange range{45210, 45320, 45430};
    QVERIFY(suggestionsFor("99999", range, 0).empty());
    for (const Suggestion &suggestion : suggestionsFor("4532", range, 0)) {
        QVERIFY(range.contains(suggestion.state));
        QCOMPARE(suggestion.digits.toDouble(), suggestion.state);
    }
    // Never what was typed.
    for (const Suggestion &suggestion : suggestionsFor("45312", range, 0))
        QVERIFY(suggestion.state != 45312);
}

void TestSuggestions::atMostFour()
{
    const auto suggestions = suggestionsFor("4500", {0, 40000, 99999}, 0);
    QCOMPARE(suggestions.size(), 4u);
    for (std::size_t i = 1; i < suggestions.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(suggestions[i].state != suggestions[j].state);
    }
}

void TestSuggestions::keepsDecimals()
{
    const auto suggestions = suggestionsFor("1234.50", {12300, 12345, 12400}, 2);
    QVERIFY(!suggestions.empty());
    QCOMPARE(suggestions.front().digits, QByteArray("12345.0"));
    const auto small = suggestionsFor("5", {0.04, 0.05, 0.06}, 2);
    QCOMPARE(small.size(), 1u);
    QCOMPARE(small.front().digits, QByteArray("0.05"));
    // A 0 too many.
    QCOMPARE(suggestionsFor("123450", {12300, 12345, 12400}, 0).front().digits,
             QByteArray("12345"));
    // A register with whole numbers gets no decimals.
    QVERIFY(suggestionsFor("5", {0.04, 0.05, 0.06}, 0).empty());
}

void TestSuggestions::longNumbers()
{
    QVERIFY(suggestionsFor("", {0, 1, 2}, 0).empty());
    QVERIFY(suggestionsFor("-5", {0, 1, 2}, 0).empty());
    QVERIFY(suggestionsFor("12345678901234567", {0, 1, 2}, 0).empty());
    const auto most = suggestionsFor("9999999999999999", {9e16, 9.9e16, 1e17}, 0);
    QVERIFY(!most.empty());
}

QTEST_APPLESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
