// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/filetexts.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace meterdesk;

namespace {

//! What every message has: what is so, what it means, and the next step.
void checkWords(const QString &text)
{
    QVERIFY(!text.isEmpty());
    QVERIFY2(text.endsWith(QLatin1Char('.')) || text.contains(QStringLiteral("Details: ")),
             qPrintable(text));
    QVERIFY2(text.count(QStringLiteral(". ")) >= 2, qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('!')) && !text.contains(QLatin1Char('%')),
             qPrintable(text));
}

} // namespace

class TestFileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    //! Enumerators are counted up to the last one: a new one without a sentence fails here.
    void everyErrorHasItsOwnSentence()
    {
        QStringList all;
        for (int kind = 0; kind <= int(FileError::Kind::MissingAmounts); ++kind)
            all << sentenceFor(FileError{FileError::Kind(kind), 7, QStringLiteral("column"),
                                         QStringLiteral("reason")});
        for (int kind = 0; kind <= int(RowError::Kind::OtherValue); ++kind)
            all << sentenceFor(RowError{RowError::Kind(kind), QStringLiteral("column"),
                                        QStringLiteral("cell"), 3, 5});
        all << repetitionSentence(3)
            << sentenceFor(FileError{FileError::Kind::WrongEncoding, 0, {}, {}});
        QCOMPARE(all.size(), 15 + 20 + 2);
        for (const auto &text : all)
            checkWords(text);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }

    void figuresAndNames()
    {
        QCOMPARE(sentenceFor(RowError{RowError::Kind::Grouped, QStringLiteral("state"),
                                      QStringLiteral("1.234,5"), 0, 0}),
                 QStringLiteral("\u201c1.234,5\u201d in \u201cstate\u201d has marks for thousands. "
                                "The row was left out, as the number could be read in two ways. "
                                "Write it without them."));
        QVERIFY(sentenceFor(RowError{RowError::Kind::CellCount, {}, {}, 6, 5})
                    .contains(QStringLiteral(": 6 instead of 5. ")));
        QVERIFY(sentenceFor(RowError{RowError::Kind::OtherValue, {}, {}, 12, 0})
                    .startsWith(QStringLiteral("Row 12 ")));
        QVERIFY(sentenceFor(FileError{FileError::Kind::QuoteOpen, 12, {}, {}})
                    .contains(QStringLiteral("line 12 ")));
        QVERIFY(sentenceFor(FileError{FileError::Kind::TooManyRows, 500000, {}, {}})
                    .contains(QStringLiteral("500,000")));
        QVERIFY(sentenceFor(FileError{FileError::Kind::TooLarge, 256 * 1024 * 1024, {}, {}})
                    .contains(QStringLiteral("256 MiB")));
        QVERIFY(sentenceFor(FileError{FileError::Kind::UnknownColumn, 0, QStringLiteral("stav"),
                                      QStringLiteral("import_id, suit")})
                    .endsWith(QStringLiteral("Possible are: import_id, suit.")));
        QVERIFY(
            sentenceFor(FileError{FileError::Kind::NotWritable, 0, {}, QStringLiteral("No space")})
                .endsWith(QStringLiteral("Details: \u201cNo space\u201d")));
    }

    //! A cell may hold anything: also what a terminal would obey, and marks of our own.
    void foreignCells()
    {
        const auto text = sentenceFor(RowError{RowError::Kind::NotANumber, QStringLiteral("state"),
                                               QStringLiteral("%2\x1b[31m\n%1"), 0, 0});
        QVERIFY2(text.startsWith(QStringLiteral("\u201c%2 [31m %1\u201d in \u201cstate\u201d ")),
                 qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestFileTexts)
#include "tst_filetexts.moc"
