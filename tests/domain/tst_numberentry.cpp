// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/numberentry.h"
#include "domain/numbertext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace meterdesk;
using Kind = NumberEntry::Kind;

namespace {

//! Qt 6.4 writes 1234567 as "1234 567" where a locale begins to group at five digits.
bool isOddlyGrouped(const QString &text)
{
    static const QRegularExpression odd(QStringLiteral("^[0-9]{4}[^0-9,][0-9]{3}"));
    return odd.match(text).hasMatch();
}

} // namespace

class TestNumberEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void refused_data();
    void refused();
    void keys_data();
    void keys();
    void keepsEveryDigit();
    void sums_data();
    void sums();
    void states();
    void columns_data();
    void columns();
    void asksOnceAColumn();
    void contradictingColumn();
    void everyLocale_data();
    void everyLocale();
};

void TestNumberEntry::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("digits");
    const auto row = [](const char16_t *text, const char *digits) {
        const QString shown = QString::fromUtf16(text);
        QTest::newRow(qPrintable(shown)) << shown << QByteArray(digits);
    };
    row(u"123", "123");
    row(u"0", "0");
    row(u"00123", "123");
    row(u"007,50", "7.50");
    row(u"12,5", "12.5");
    row(u"12.5", "12.5");
    row(u",5", "0.5");
    row(u"5,", "5");
    row(u"1.234", "1.234"); // one mark is always the decimal mark
    row(u"1,234", "1.234");
    row(u"1.234,5", "1234.5");
    row(u"1,234.5", "1234.5");
    row(u"1.234.567", "1234567");
    row(u"1,234,567", "1234567");
    row(u"1,234,567.80", "1234567.80");
    row(u"12,34,567.5", "1234567.5");
    row(u"1 234", "1234");
    row(u"1\u00a0234\u00a0567,25", "1234567.25");
    row(u"1\u202f234,5", "1234.5");
    row(u"1\u2009234.567", "1234.567");
    row(u"012 345", "12345");
    row(u"1'234.5", "1234.5");
    row(u"1\u2019234\u2019567", "1234567");
    row(u"-12,5", "-12.5");
    row(u"\u2212 12,5", "-12.5");
    row(u"  42  ", "42");
    row(u"\u0661\u0662\u0663\u066b\u0665", "123.5"); // Arabic-Indic
    row(u"\u0661\u066c\u0662\u0663\u0664\u066b\u0665", "1234.5");
    row(u"\u06f1\u06f2\u06f3", "123"); // Persian
    row(u"\u0967\u0968\u0969.\u096b", "123.5"); // Devanagari
    row(u"\uff11\uff12", "12"); // full width
}

void TestNumberEntry::typed()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, digits);
    const NumberEntry entry = readTypedNumber(text);
    QCOMPARE(entry.kind, Kind::Value);
    QCOMPARE(entry.digits, digits);
    QVERIFY(isNumberText(entry.digits));
}

void TestNumberEntry::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NumberFlaw>("flaw");
    const auto row = [](const char16_t *text, NumberFlaw flaw) {
        const QString shown = QString::fromUtf16(text);
        QTest::newRow(qPrintable(shown)) << shown << flaw;
    };
    row(u"abc", NumberFlaw::NotANumber);
    row(u"12 kWh", NumberFlaw::NotANumber);
    row(u"1.2E+05", NumberFlaw::NotANumber);
    row(u"12-", NumberFlaw::NotANumber);
    row(u"--1", NumberFlaw::NotANumber);
    row(u"+-1", NumberFlaw::NotANumber);
    row(u"++1", NumberFlaw::NotANumber);
    row(u".", NumberFlaw::NotANumber);
    row(u"*", NumberFlaw::NotANumber);
    row(u"*-", NumberFlaw::NotANumber);
    row(u"m\u00b2", NumberFlaw::NotANumber);
    row(u"1\u00b2", NumberFlaw::NotANumber);
    row(u"1\u06612", NumberFlaw::NotANumber); // two scripts
    row(u"1\t234", NumberFlaw::NotANumber);
    row(u"12%", NumberFlaw::NotANumber);
    row(u"1 2", NumberFlaw::OddGroups);
    row(u"1 23", NumberFlaw::OddGroups);
    row(u"1234 567", NumberFlaw::OddGroups);
    row(u"1.23.456", NumberFlaw::OddGroups);
    row(u"1..234", NumberFlaw::OddGroups);
    row(u"1,2,3", NumberFlaw::OddGroups);
    row(u"1.234,567,890", NumberFlaw::OddGroups);
    row(u"1,234.567,8", NumberFlaw::OddGroups);
    row(u"1 234'567", NumberFlaw::OddGroups);
    row(u"1 234.567,8", NumberFlaw::OddGroups);
    row(u"0.123.456", NumberFlaw::OddGroups);
    row(u"12,5 6", NumberFlaw::OddGroups);
    row(u"1234567890123456789012345678901", NumberFlaw::TooLong);
}

void TestNumberEntry::refused()
{
    QFETCH(QString, text);
    QFETCH(NumberFlaw, flaw);
    const NumberEntry entry = readTypedNumber(text);
    QCOMPARE(entry.kind, Kind::Invalid);
    QCOMPARE(entry.flaw, flaw);
    QCOMPARE(entry.digits, QByteArray());
}

void TestNumberEntry::keys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isEstimated");
    QTest::addColumn<QByteArray>("digits");
    const auto row = [](const char *text, Kind kind, bool isEstimated, const char *digits) {
        QTest::newRow(text) << QString::fromLatin1(text) << kind << isEstimated
                            << QByteArray(digits);
    };
    row("", Kind::Empty, false, "");
    row("   ", Kind::Empty, false, "");
    row("=", Kind::SameAsLast, false, "");
    row("=*", Kind::SameAsLast, true, "");
    row("-", Kind::CannotRead, false, "");
    row("+12,5", Kind::PlusUse, false, "12.5");
    row("+ 1 234", Kind::PlusUse, false, "1234");
    row("*+3", Kind::PlusUse, true, "3");
    row("*100", Kind::Value, true, "100");
    row("100 *", Kind::Value, true, "100");
    row("100,5*", Kind::Value, true, "100.5");
}

void TestNumberEntry::keys()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(bool, isEstimated);
    QFETCH(QByteArray, digits);
    const NumberEntry entry = readTypedNumber(text);
    QCOMPARE(entry.kind, kind);
    QCOMPARE(entry.isEstimated, isEstimated);
    QCOMPARE(entry.digits, digits);
}

void TestNumberEntry::keepsEveryDigit()
{
    QCOMPARE(readTypedNumber(u"123456789012345678,1234567890").digits,
             QByteArray("123456789012345678.1234567890"));
    QCOMPARE(readTypedNumber(u"0,10").digits, QByteArray("0.10"));
}

void TestNumberEntry::sums_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("sum");
    const auto row = [](const char *a, const char *b, const char *sum) {
        QTest::addRow("%s + %s", a, b) << QByteArray(a) << QByteArray(b) << QByteArray(sum);
    };
    row("0.1", "0.2", "0.3");
    row("99.9", "0.1", "100.0");
    row("999", "1", "1000");
    row("123456789012345678", "0.01", "123456789012345678.01");
    row("5", "-7", "-2");
    row("-5", "7.25", "2.25");
    row("-5", "-7", "-12");
    row("5.0", "-5", "0.0");
    row("-0.5", "0.25", "-0.25");
    row("1e20", "1", "");
}

void TestNumberEntry::sums()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QByteArray, sum);
    QCOMPARE(decimalSum(a, b), sum);
    QCOMPARE(decimalSum(b, a), sum);
}

void TestNumberEntry::states()
{
    QCOMPARE(stateDigits(readTypedNumber(u"+0,2"), "4810.1"), QByteArray("4810.3"));
    QCOMPARE(stateDigits(readTypedNumber(u"="), "4810.10"), QByteArray("4810.10"));
    QCOMPARE(stateDigits(readTypedNumber(u"12"), "4810.1"), QByteArray("12"));
    QCOMPARE(stateDigits(readTypedNumber(u"12"), ""), QByteArray("12"));
    for (const auto *text : {u"+1", u"="})
        QCOMPARE(stateDigits(readTypedNumber(QStringView(text)), ""), QByteArray());
    for (const auto *text : {u"-", u"", u"abc"})
        QCOMPARE(stateDigits(readTypedNumber(QStringView(text)), "5"), QByteArray());
}

void TestNumberEntry::columns_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("digits"); // joined by spaces
    const auto row = [](const char *name, const QStringList &cells, const char *digits) {
        QTest::newRow(name) << cells << QByteArray(digits);
    };
    const auto list = [](const char *cells) { return QString::fromUtf8(cells).split(u'|'); };
    row("whole", list("1234|99|5"), "1234 99 5");
    row("comma proven", list("1.234|12,5"), "1234 12.5");
    row("point proven", list("1.234|12.5"), "1.234 12.5");
    row("comma proven by both marks", list("1.234|1.234,5"), "1234 1234.5");
    row("comma proven by repeated points", list("1.234|1.234.567"), "1234 1234567");
    row("point proven by spaces", list("1.234|1 234.567"), "1.234 1234.567");
    row("point proven by a long run", list("1.234|12345.678"), "1.234 12345.678");
    row("point proven by a zero", list("1.234|0.500"), "1.234 0.500");
    row("nothing to ask", list("12.5|12,5"), "12.5 12.5");
    row("with other cells", list("|abc|-|1.234|3,5"), "   1234 3.5");
}

void TestNumberEntry::columns()
{
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, digits);
    const ColumnNumbers column(cells);
    QCOMPARE(column.state(), ColumnNumbers::State::Clear);
    QCOMPARE(column.example(), QString());
    QByteArrayList found;
    for (const NumberEntry &entry : column.entries())
        found << entry.digits;
    QCOMPARE(found.join(' '), digits);
}

void TestNumberEntry::asksOnceAColumn()
{
    ColumnNumbers column({QStringLiteral("12"), QStringLiteral("1.234"), QStringLiteral("45.678")});
    QCOMPARE(column.state(), ColumnNumbers::State::Asked);
    QCOMPARE(column.example(), QStringLiteral("1.234"));
    QCOMPARE(column.exampleDigits(DecimalMark::Comma), QByteArray("1234"));
    QCOMPARE(column.exampleDigits(DecimalMark::Point), QByteArray("1.234"));
    QCOMPARE(column.entries()[0].digits, QByteArray("12"));
    QCOMPARE(column.entries()[1].kind, Kind::Invalid);
    QCOMPARE(column.entries()[1].flaw, NumberFlaw::Ambiguous);
    column.answer(DecimalMark::Comma);
    QCOMPARE(column.entries()[1].digits, QByteArray("1234"));
    QCOMPARE(column.entries()[2].digits, QByteArray("45678"));
    column.answer(DecimalMark::Point);
    QCOMPARE(column.entries()[2].digits, QByteArray("45.678"));
    // Nobody should mean a million by this, but it is asked, and never read as one.
    ColumnNumbers odd({QStringLiteral("1234.567")});
    QCOMPARE(odd.state(), ColumnNumbers::State::Asked);
    QCOMPARE(odd.exampleDigits(DecimalMark::Comma), QByteArray());
    odd.answer(DecimalMark::Comma);
    QCOMPARE(odd.entries()[0].flaw, NumberFlaw::OtherMark);
    odd.answer(DecimalMark::Point);
    QCOMPARE(odd.entries()[0].digits, QByteArray("1234.567"));
}

void TestNumberEntry::contradictingColumn()
{
    ColumnNumbers column({QStringLiteral("12.5"), QStringLiteral("12,5"), QStringLiteral("1,234")});
    QCOMPARE(column.state(), ColumnNumbers::State::Contradicting);
    QCOMPARE(column.entries()[0].digits, QByteArray("12.5"));
    QCOMPARE(column.entries()[2].flaw, NumberFlaw::Ambiguous);
    column.answer(DecimalMark::Comma);
    QCOMPARE(column.entries()[0].flaw, NumberFlaw::OtherMark);
    QCOMPARE(column.entries()[1].digits, QByteArray("12.5"));
    QCOMPARE(column.entries()[2].digits, QByteArray("1.234"));
}

void TestNumberEntry::everyLocale_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"cs", "de", "en", "fr", "de_CH", "pl", "hu", "sv", "es", "it", "pt_BR",
                             "ar", "ar_EG", "hi", "mr_IN", "en_IN", "fa", "sk", "pt_PT"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

//! What a locale writes is read as it is meant, or not at all. Typed, a single mark is decimal by
//! the rule of the program: those texts must at least be asked about when they are pasted.
void TestNumberEntry::everyLocale()
{
    QFETCH(QString, name);
    const QLocale locale(name);
    struct Number
    {
        double value;
        int decimals;
    };
    std::vector<Number> numbers;
    quint32 seed = 1;
    for (int i = 0; i < 400; ++i) {
        seed = seed * 1664525 + 1013904223;
        const int decimals = int(seed >> 8) % 4;
        const double whole = double(seed >> (4 + i % 28));
        numbers.push_back(
            {QByteArray::number(whole / std::pow(10, decimals), 'f', decimals).toDouble(),
             decimals});
    }
    int read = 0;
    for (const Number &number : numbers) {
        const QString text = locale.toString(number.value, 'f', number.decimals);
        const QByteArray digits = QByteArray::number(number.value, 'f', number.decimals);
        const ColumnNumbers column({text});
        const NumberEntry pasted = column.entries().front();
        if (column.state() == ColumnNumbers::State::Asked) {
            QCOMPARE(pasted.flaw, NumberFlaw::Ambiguous);
            if (isOddlyGrouped(text))
                continue;
            const QByteArray comma = column.exampleDigits(DecimalMark::Comma);
            const QByteArray point = column.exampleDigits(DecimalMark::Point);
            QVERIFY2(comma == digits || point == digits, qPrintable(text));
            continue;
        }
        if (isOddlyGrouped(text)) {
            QCOMPARE(pasted.flaw, NumberFlaw::OddGroups);
            continue;
        }
        QVERIFY2(pasted.kind == Kind::Value, qPrintable(text));
        QVERIFY2(pasted.digits == digits,
                 qPrintable(text + u' ' + QString::fromLatin1(pasted.digits)));
        QCOMPARE(readTypedNumber(text).digits, digits);
        ++read;
    }
    QVERIFY2(read > 200, qPrintable(QString::number(read)));
    // A column of one locale, of which a part is ambiguous, is read whole once one cell is clear.
    QStringList cells;
    for (const Number &number : numbers)
        cells << locale.toString(number.value, 'f', number.decimals);
    const ColumnNumbers column(cells);
    QCOMPARE(column.state(), ColumnNumbers::State::Clear);
    const std::vector<NumberEntry> entries = column.entries();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const QByteArray digits = QByteArray::number(numbers[i].value, 'f', numbers[i].decimals);
        QCOMPARE(entries[i].digits, isOddlyGrouped(cells.at(qsizetype(i))) ? QByteArray() : digits);
    }
}

QTEST_APPLESS_MAIN(TestNumberEntry)
#include "tst_numberentry.moc"
