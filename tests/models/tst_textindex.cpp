// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textindex.h"

#include <QTest>

#include <random>

using namespace meterdesk;

class TestTextIndex : public QObject
{
    Q_OBJECT

    static QString text(std::mt19937 &random, std::uint32_t most)
    {
        constexpr std::u16string_view kLetters = u"aběž\U0001F321";
        QString text;
        for (auto left = random() % (most + 1); left > 0; --left)
            text += QChar(kLetters[random() % 4]);
        return random() % 8 == 0 ? text + QString::fromUtf16(kLetters.data() + 4, 2) : text;
    }

private Q_SLOTS:
    void findsWhatQStringFinds()
    {
        std::mt19937 random(7);
        TextIndex index;
        QStringList texts;
        for (int i = 0; i < 300; ++i) {
            texts.append(text(random, 12));
            index.add(texts.last());
        }
        QCOMPARE(index.size(), std::size_t(300));
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            const QString wanted = text(random, 4);
            const TextIndex::Piece piece = index.piece(wanted);
            for (qsizetype row = 0; row < texts.size(); ++row) {
                const bool isThere = texts.at(row).contains(wanted);
                QVERIFY2(index.contains(std::size_t(row), piece) == isThere,
                         qPrintable(wanted + QStringLiteral(" in ") + texts.at(row)));
                found += isThere ? 1 : 0;
            }
        }
        QVERIFY(found > 1000 && found < 59000);
    }

    void findsNothingAcrossTwoRows()
    {
        TextIndex index;
        index.add(QStringLiteral("one"));
        index.add({});
        index.add(QStringLiteral("two"));
        QVERIFY(index.contains(0, index.piece(QStringLiteral("one"))));
        QVERIFY(!index.contains(0, index.piece(QStringLiteral("onet"))));
        QVERIFY(!index.contains(1, index.piece(QStringLiteral("t"))));
        QVERIFY(!index.contains(2, index.piece(QStringLiteral("e"))));
        QVERIFY(index.contains(1, index.piece({})));
    }

    void canBeFilledAnew()
    {
        TextIndex index;
        index.add(QStringLiteral("one"));
        index.clear();
        QCOMPARE(index.size(), std::size_t(0));
        index.add(QStringLiteral("two"));
        QVERIFY(index.contains(0, index.piece(QStringLiteral("tw"))));
        QVERIFY(!index.contains(0, index.piece(QStringLiteral("one"))));
    }
};

QTEST_GUILESS_MAIN(TestTextIndex)
#include "tst_textindex.moc"
