// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/meterlookup.h"

#include <QElapsedTimer>
#include <QTest>

using namespace meterdesk;

namespace {

Meter meter(const char *id, const char *code, const char *serial, const char *name,
            const char *importId = "", const char *suit = "")
{
    Meter made;
    made.id = {QString::fromUtf8(id)};
    made.code = QString::fromUtf8(code);
    made.serialNumber = QString::fromUtf8(serial);
    made.name = QString::fromUtf8(name);
    made.importId = QString::fromUtf8(importId);
    made.suit = QString::fromUtf8(suit);
    return made;
}

QString ids(const QList<MeterId> &meters)
{
    QStringList texts;
    for (const MeterId &id : meters)
        texts << id.value;
    texts.sort();
    return texts.join(u' ');
}

} // namespace

class TestMeterLookup : public QObject
{
    Q_OBJECT

    LocalRecords m_records{RecordService::Place{}};
    const QList<Meter> m_meters{
        meter("1", "A-1", "0012", "Hlavní přívod", "Stream", "default"),
        meter("2", "A-2", "12 34", "Kotelna", "Stream", "back"),
        meter("3", "A-3", "SN77", "Kotelna", "Other"),
        meter("4", "", "", "77"),
        meter("5", "A-5", "A-1", "Sklad"),
    };

private Q_SLOTS:
    void initTestCase() { m_records.mapping().setAttributes(m_meters); }

    void finds_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("suit");
        QTest::addColumn<QString>("found");
        const auto row = [](MeterKey key, const char *text, const char *found,
                            const char *suit = "") {
            QTest::addRow("%d %s %s", int(key), text, suit)
                << int(key) << QString::fromUtf8(text) << QString::fromUtf8(suit)
                << QString::fromUtf8(found);
        };
        row(MeterKey::Code, "a-2", "2");
        row(MeterKey::Code, " A - 2 ", "2");
        row(MeterKey::Code, "A", "");
        row(MeterKey::Serial, "1234", "2");
        row(MeterKey::Serial, "sn77", "3");
        row(MeterKey::Serial, "0012", "1");
        row(MeterKey::Serial, "12", "1"); // a spreadsheet took the zeros
        row(MeterKey::Serial, "00012", "");
        row(MeterKey::Name, "HLAVNÍ  PŘÍVOD", "1");
        row(MeterKey::Name, "Kotelna", "2 3");
        row(MeterKey::ImportId, "Stream", "1 2");
        row(MeterKey::ImportId, "Stream", "2", "back");
        row(MeterKey::ImportId, "Stream", "1", "default");
        row(MeterKey::ImportId, "stream", "");
        row(MeterKey::Id, "4", "4");
        row(MeterKey::Any, "A-3", "3");
        row(MeterKey::Any, "A-1", "1 5"); // code of one, serial number of another
        row(MeterKey::Any, "77", "4"); // a name outweighs an id
        row(MeterKey::Any, "5", "5");
        row(MeterKey::Any, "", "");
        row(MeterKey::Any, "nothing", "");
    }
    void finds()
    {
        QFETCH(int, key);
        QFETCH(QString, text);
        QFETCH(QString, suit);
        QFETCH(QString, found);
        const MeterLookup lookup(m_meters, m_records.mapping());
        QCOMPARE(ids(lookup.find(MeterKey(key), text, suit)), found);
    }

    //! What a person typed counts from then on.
    void asksTheMappingAnew()
    {
        const MeterLookup lookup(m_meters, m_records.mapping());
        QCOMPARE(ids(lookup.find(MeterKey::ImportId, QStringLiteral("Mine"))), QString());
        m_records.mapping().setTyped({QStringLiteral("4")}, QStringLiteral("Mine"), {});
        QCOMPARE(ids(lookup.find(MeterKey::ImportId, QStringLiteral("Mine"))), QStringLiteral("4"));
        m_records.mapping().setTyped({QStringLiteral("99")}, QStringLiteral("Mine"), {});
        QCOMPARE(ids(lookup.find(MeterKey::ImportId, QStringLiteral("Mine"))), QStringLiteral("4"));
        m_records.mapping().forgetTyped({QStringLiteral("4")});
    }

    //! A hundred thousand meters, five thousand rows: nothing that grows with their product.
    void staysQuickWithManyMeters()
    {
        QList<Meter> many;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray number = QByteArray::number(1'000'000 + i);
            many << meter(number.constData(), ("C-" + number).constData(),
                          ("S" + number).constData(), ("Meter " + number).constData());
        }
        QElapsedTimer clock;
        clock.start();
        const MeterLookup lookup(many, m_records.mapping());
        qint64 made = clock.restart();
        int found = 0;
        for (int i = 0; i < 5000; ++i)
            found += int(
                lookup.find(MeterKey::Any, QStringLiteral("s%1").arg(1'000'000 + 17 * i)).size());
        qInfo("index of 100,000 meters: %lld ms, 5,000 look-ups: %lld ms", made, clock.elapsed());
        QCOMPARE(found, 5000);
    }
};

QTEST_GUILESS_MAIN(TestMeterLookup)
#include "tst_meterlookup.moc"
