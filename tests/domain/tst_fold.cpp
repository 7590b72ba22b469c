// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include <QTest>

using namespace meterdesk;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAndDiacritics_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("czech") << QStringLiteral("Příliš žluťoučký KŮŇ")
                               << QStringLiteral("prilis zlutoucky kun");
        QTest::newRow("german") << QStringLiteral("Straße Überlingen")
                                << QStringLiteral("strasse uberlingen");
        QTest::newRow("polish") << QStringLiteral("Łódź") << QStringLiteral("lodz");
        QTest::newRow("danish") << QStringLiteral("Ærø Ølby") << QStringLiteral("aero olby");
        QTest::newRow("superscript") << QStringLiteral("m³") << QStringLiteral("m3");
        QTest::newRow("decomposed already")
            << QStringLiteral("Z\u030cizkov") << QStringLiteral("zizkov");
        QTest::newRow("greek sigma") << QStringLiteral("ΣΑΣ") << QStringLiteral("σασ");
        QTest::newRow("code") << QStringLiteral("ZSK-EL-01") << QStringLiteral("zsk-el-01");
        QTest::newRow("empty") << QString() << QString();
    }

    void foldsCaseAndDiacritics()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "expected");
    }

    void findsWordsInWhatIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("expected"); // what is found, in brackets
        const auto row = [](const char *name, const char *text, const char *words,
                            const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text)
                                << QString::fromUtf8(words).split(QLatin1Char(' '))
                                << QString::fromUtf8(expected);
        };
        row("twice", "Žižkov", "zi", "[Ži]žkov");
        row("each time", "Ananas", "an", "[Anan]as");
        row("apart", "Hlavní vodoměr", "vod hla", "[Hla]vní [vod]oměr");
        row("overlapping", "Jídelna", "jide idel", "[Jídel]na");
        row("one letter for two", "Straße", "ras", "St[raß]e");
        row("two letters of one", "Straße", "ss", "Stra[ß]e");
        row("marks of their own", "Z\u030ciz\u030ckov", "z", "[Z\u030c]i[z\u030c]kov");
        row("beyond 16 bits", "\U0001d400b", "b", "\U0001d400[b]");
        row("a bold letter", "\U0001d400b", "a", "[\U0001d400]b");
        row("not there", "Kotelna", "x", "Kotelna");
        row("no word", "Kotelna", "", "Kotelna");
        row("no text", "", "x", "");
    }

    void findsWordsInWhatIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const QList<TextSpan> spans = foldedMatches(text, words);
        for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
            text.insert(span->begin + span->length, QLatin1Char(']'));
            text.insert(span->begin, QLatin1Char('['));
        }
        QTEST(text, "expected");
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
