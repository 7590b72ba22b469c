// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jumpindex.h"

#include <QTest>

using namespace meterdesk;

namespace {

constexpr qsizetype kAll = 1000;

Entity entity(const char *id, const char *name, const char *parent = "")
{
    Entity made;
    made.id = {QLatin1String(id)};
    made.name = QString::fromUtf8(name);
    if (*parent)
        made.parent = EntityId{QLatin1String(parent)};
    return made;
}

Meter meter(const char *id, const char *name, const char *place = "", const char *serial = "")
{
    Meter made;
    made.id = {QLatin1String(id)};
    made.name = QString::fromUtf8(name);
    made.serialNumber = QLatin1String(serial);
    if (*place)
        made.entity = EntityId{QLatin1String(place)};
    return made;
}

} // namespace

class TestJumpIndex : public QObject
{
    Q_OBJECT

    //! The ids of what is found, in order; entities with an e before theirs.
    static QStringList found(const JumpIndex &index, const char *text, qsizetype most = kAll)
    {
        QStringList ids;
        const auto hits = index.find(JumpIndex::wordsOf(QString::fromUtf8(text)), most);
        for (const JumpIndex::Hit &hit : hits.best)
            ids.append(hit.kind == JumpIndex::Kind::Entity
                           ? QLatin1Char('e') + index.entities().at(hit.row).id.value
                           : index.meters().at(hit.row).id.value);
        return ids;
    }

    static QStringList list(const char *ids)
    {
        return QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    static JumpIndex made(const QList<Meter> &meters, const QList<Entity> &entities = {})
    {
        return {meters, entities, QLocale(QLocale::Czech)};
    }

private Q_SLOTS:
    void findsByEveryNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Sprchy", "104-001", "SN7", "859182400201873345", "zsk-el-01",
                                 "ext-9", "90210", "sprchy sn7 ext", "SPR"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void findsByEveryNumber()
    {
        QFETCH(QString, text);
        Meter shower = meter("90210", "Sprchy", "", "SN7");
        shower.code = QStringLiteral("104-001-2001-00-WA");
        shower.registrationCode = QStringLiteral("859182400201873345");
        shower.importId = QStringLiteral("zsk-el-01");
        shower.externalId = QStringLiteral("EXT-9");
        const JumpIndex index = made({meter("1", "Jiný"), shower});
        QCOMPARE(found(index, qPrintable(text)), list("90210"));
    }

    void findsNothing()
    {
        const JumpIndex index = made({meter("10", "Sprchy", "", "SN7")}, {entity("1", "Škola")});
        for (const char *text : {"", "  ", "x", "sprchy x", "sn8", "sprchy 8", "\n"})
            QCOMPARE(found(index, text), QStringList());
        QCOMPARE(found(made({}), "a"), QStringList());
        // Not across two texts of a meter.
        QCOMPARE(found(index, "ysn7"), QStringList());
    }

    void ignoresCaseAndDiacritics()
    {
        const JumpIndex index =
            made({meter("10", "Příjem ŽELEZNÝ Brod")}, {entity("1", "ZŠ Železničářů")});
        QCOMPARE(found(index, "zelezn"), list("10 e1"));
        QCOMPARE(found(index, "ŽELEZNÝ"), list("10"));
        QCOMPARE(found(index, "brod prijem"), list("10"));
    }

    void ranksTheWholeBeforePieces()
    {
        const JumpIndex index = made({
            meter("10", "Voda v 71 domech"), // the word begins with it
            meter("11", "A171"), // inside
            meter("12", "71 je začátek"), // the name begins with it
            meter("13", "Zcela jiný", "", "71"), // the whole serial
            meter("14", "Nic"), meter("15", "Řádek", "", "7155"), // the serial begins with it
        });
        QCOMPARE(found(index, "71"), list("13 12 15 10 11"));
        const auto hits = index.find({QStringLiteral("71")}, kAll).best;
        QCOMPARE(hits.at(0).rank, JumpIndex::Rank::Exact);
        QCOMPARE(hits.at(1).rank, JumpIndex::Rank::NamePrefix);
        QCOMPARE(hits.at(2).rank, JumpIndex::Rank::WordStart);
        QCOMPARE(hits.at(3).rank, JumpIndex::Rank::WordStart);
        QCOMPARE(hits.at(4).rank, JumpIndex::Rank::Inside);
    }

    void ranksNamesOfSeveralWords()
    {
        const JumpIndex index =
            made({meter("10", "Kotelna hlavní plyn"), meter("11", "Hlavní plynoměr"),
                  meter("12", "Hlavní plyn"), meter("13", "Záplyn nehlavní")});
        QCOMPARE(found(index, "hlavní  PLYN"), list("12 11 10 13"));
        QCOMPARE(found(index, "plyn hlavní"), list("12 11 10 13"));
    }

    void findsALaterStartOfAWord()
    {
        // The first place is inside a word, the second begins one.
        const JumpIndex index = made({meter("10", "xab ab"), meter("11", "axab")});
        QCOMPARE(index.find({QStringLiteral("ab")}, kAll).best.at(0).rank,
                 JumpIndex::Rank::WordStart);
        QCOMPARE(found(index, "ab"), list("10 11"));
    }

    void putsMetersOutOfServiceLast()
    {
        Meter old = meter("10", "Alfa");
        old.isDeactivated = true;
        Meter oldExact = meter("12", "Cizí", "", "alfa");
        oldExact.isDeactivated = true;
        const JumpIndex index = made({old, meter("11", "Alfa"), oldExact, meter("13", "Alfabet")});
        QCOMPARE(found(index, "alfa"), list("11 10 12 13"));
    }

    void ordersEqualsAsPeopleDo()
    {
        const JumpIndex index =
            made({meter("10", "m Iva"), meter("11", "m chata 10"), meter("12", "m Čáslav"),
                  meter("13", "m Chata 9"), meter("14", "m Hrad"), meter("15", "m Cvikov")});
        QCOMPARE(found(index, "m"), list("15 12 14 13 11 10"));
        // The entity before a meter of the same name.
        QCOMPARE(found(made({meter("10", "Hrad")}, {entity("1", "Hrad")}), "hrad"), list("e1 10"));
    }

    void takesSomeWordsFromThePlace()
    {
        const QList<Entity> town = {entity("1", "Město Brodec"), entity("2", "ZŠ Komenského", "1"),
                                    entity("3", "MŠ Pastelka", "1")};
        const JumpIndex index = made(
            {meter("10", "Jídelna", "2"), meter("11", "Jídelna", "3"), meter("12", "Sklep", "2")},
            town);
        QCOMPARE(found(index, "jidelna komenskeho"), list("10"));
        QCOMPARE(found(index, "brodec jid"), list("10 11"));
        // The names above alone find what is called so, not everything below.
        QCOMPARE(found(index, "komenskeho"), list("e2"));
        QCOMPARE(found(index, "zs komenskeho"), list("e2"));
        QCOMPARE(found(index, "brodec komenskeho"), list("e2"));
        const auto place = [&](const char *text) {
            return index.placeOf(index.find(JumpIndex::wordsOf(QLatin1String(text)), 1).best.at(0));
        };
        QCOMPARE(place("sklep").join(QLatin1Char('|')),
                 QStringLiteral("Město Brodec|ZŠ Komenského"));
        QCOMPARE(place("pastelka").join(QLatin1Char('|')), QStringLiteral("Město Brodec"));
        QCOMPARE(place("mesto"), QStringList());
    }

    void survivesRingsAndOrphans()
    {
        const JumpIndex index =
            made({meter("10", "Voda", "1"), meter("11", "Voda", "nowhere")},
                 {entity("1", "a", "2"), entity("2", "b", "1"), entity("3", "c", "3")});
        QCOMPARE(found(index, "voda b"), list("10"));
        QCOMPARE(found(index, "voda"), list("10 11"));
        QCOMPARE(index.placeOf({JumpIndex::Kind::Meter, 0, JumpIndex::Rank::Exact}).size(), 2);
        QCOMPARE(found(index, "c"), list("e3"));
    }

    void callsAMeterWithoutNameByItsCode()
    {
        Meter nameless = meter("10", "");
        nameless.code = QStringLiteral("104-001");
        const JumpIndex index = made({meter("11", "x 104"), nameless});
        QCOMPARE(found(index, "104"), list("10 11"));
    }

    void givesTheBestAndCountsTheRest()
    {
        QList<Meter> meters;
        for (int i = 0; i < 200; ++i)
            meters.append(meter(QByteArray::number(i).constData(),
                                qPrintable(QStringLiteral("Byt %1").arg(199 - i))));
        const JumpIndex index = made(meters);
        const auto hits = index.find({QStringLiteral("byt")}, 3);
        QCOMPARE(hits.total, 200);
        QCOMPARE(found(index, "byt", 3), list("199 198 197"));
        QCOMPARE(index.find({QStringLiteral("byt")}, 0).total, 200);
        QCOMPARE(index.find({QStringLiteral("byt")}, 0).best.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJumpIndex)
#include "tst_jumpindex.moc"
