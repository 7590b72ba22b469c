// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meterfilter.h"

#include "tests/models/storefixture.h"
#include "tests/support/patience.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <numeric>

using namespace meterdesk;
using namespace meterdesk::test;

class TestMeterFilter : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_data;

    //! More than are made ready at once, the last one with this name.
    static QList<Record> manyMeters(const QString &last)
    {
        QList<Record> meters;
        for (int i = 0; i < int(MeterFilter::kMostAtOnce); ++i)
            meters.append(meter(QByteArray::number(i).constData(), QStringLiteral("Byt")));
        meters.append(meter("last", last, "1"));
        return meters;
    }

    //! Whether the last of the meters passes.
    bool lastPasses() const
    {
        return m_data->filter.passesMeter(m_data->filter.index()->meters().size() - 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // One of them waits here.
        QThreadPool::globalInstance()->setMaxThreadCount(4);
    }

    void init()
    {
        m_data = std::make_unique<StoreFixture>();
        QVERIFY(m_data->load(
            {entity("1", QStringLiteral("Žďárec")),
             entity("2", QStringLiteral("Pekárna Dvořák"), "1")},
            {meter("10", QStringLiteral("Elektroměr Weiß"), "2", "el-ven",
                   {{QStringLiteral("code"), QStringLiteral("104-001-2001-00-EL")},
                    {QStringLiteral("serial_number"), QStringLiteral("SN007919")},
                    {QStringLiteral("import_id"), QStringLiteral("ŽĎ_2001")},
                    {QStringLiteral("external_id"), QStringLiteral("EXT-5")},
                    {QStringLiteral("registration_code"), QStringLiteral("8591824")}})}));
    }

    void cleanup() { m_data.reset(); }

    void findsAMeter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("passes");

        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("without diacritics") << QStringLiteral("elektromer") << true;
        QTest::newRow("with them") << QStringLiteral("ELEKTROMĚR") << true;
        QTest::newRow("a part of a word") << QStringLiteral("trome") << true;
        QTest::newRow("sharp s") << QStringLiteral("weiss") << true;
        QTest::newRow("code") << QStringLiteral("2001-00") << true;
        QTest::newRow("serial number") << QStringLiteral("sn0079") << true;
        QTest::newRow("import ID") << QStringLiteral("zd_2001") << true;
        QTest::newRow("external ID") << QStringLiteral("ext-5") << true;
        QTest::newRow("registration code") << QStringLiteral("8591824") << true;
        QTest::newRow("its entity") << QStringLiteral("dvorak") << true;
        QTest::newRow("an entity above") << QStringLiteral("zdarec") << true;
        QTest::newRow("words of different texts") << QStringLiteral("weiss dvorak sn00") << true;
        QTest::newRow("one word that is nowhere") << QStringLiteral("weiss leeds") << false;
        QTest::newRow("across two texts") << QStringLiteral("weiss104") << false;
        QTest::newRow("a no-break space") << QStringLiteral("weiss\u00a0dvorak") << true;
    }

    void findsAMeter()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, passes);
        m_data->filter.setText(text);
        QCOMPARE(m_data->filter.text(), text);
        QCOMPARE(m_data->filter.passesMeter(0), passes);
    }

    //! What is typed further is looked for in what was left only; that must not be seen.
    void findsTheSameHoweverItWasTyped()
    {
        QVERIFY(m_data->load(
            {entity("1", QStringLiteral("Škola")), entity("2", QStringLiteral("Pekárna"), "1")},
            {meter("10", QStringLiteral("Sprchy"), "2", "wa"),
             meter("11", QStringLiteral("Přívod"), "1", "el"),
             meter("12", QStringLiteral("Sklep"), "", "el"),
             meter("13", QStringLiteral("Pec a sklep"), "99", "el")}));
        const auto passing = [](const MeterFilter &filter) {
            QList<bool> rows;
            for (qsizetype row = 0; row < 4; ++row)
                rows.append(filter.passesMeter(row));
            return rows;
        };
        for (const char *text : {"s", "sk", "skl", "skl p", "skl pe", "pe skl", "pe", "pek", "p",
                                 "sp", "s p", "skola", "skol", "skol s", "", "l", "skl", "sk sk"}) {
            m_data->filter.setText(QString::fromUtf8(text));
            MeterFilter anew(m_data->store);
            anew.setText(QString::fromUtf8(text));
            QVERIFY2(passing(m_data->filter) == passing(anew), text);
        }
        m_data->filter.setText(QStringLiteral("sk"));
        QCOMPARE(passing(m_data->filter), QList<bool>({true, true, true, true}));
        m_data->filter.setEnergies({Energy::Electricity});
        m_data->filter.setText(QStringLiteral("skl"));
        QCOMPARE(passing(m_data->filter), QList<bool>({false, false, true, true}));
        m_data->filter.setEnergies({});
        m_data->filter.setText({});
        QCOMPARE(passing(m_data->filter), QList<bool>({true, true, true, true}));
    }

    void knowsTheRowOfTheEntity()
    {
        QVERIFY(m_data->load(
            {entity("1", QStringLiteral("Škola")), entity("2", QStringLiteral("Pekárna"), "1")},
            {meter("10", QStringLiteral("Sprchy"), "2"), meter("11", QStringLiteral("Sklep")),
             meter("12", QStringLiteral("Pec"), "99")}));
        QCOMPARE(m_data->filter.index()->entityOf(0), 1);
        QCOMPARE(m_data->filter.index()->entityOf(1), -1);
        QCOMPARE(m_data->filter.index()->entityOf(2), -1);
    }

    void findsAnEntityByItsOwnNameOnly()
    {
        m_data->filter.setText(QStringLiteral("zdarec"));
        QVERIFY(m_data->filter.passesEntity(0));
        QVERIFY(!m_data->filter.passesEntity(1));
        m_data->filter.setEnergies({Energy::Electricity});
        QVERIFY(!m_data->filter.passesEntity(0));
    }

    void knowsTheEnergyOfALongCode()
    {
        m_data->filter.setEnergies({Energy::Electricity, Energy::Gas});
        QVERIFY(m_data->filter.passesMeter(0));
        m_data->filter.setEnergies({Energy::Gas});
        QVERIFY(!m_data->filter.passesMeter(0));
    }

    void tellsOfChangesOnly()
    {
        QSignalSpy changed(&m_data->filter, &MeterFilter::changed);
        m_data->filter.setText(QStringLiteral("  "));
        QCOMPARE(changed.size(), 0);
        QVERIFY(!m_data->filter.isActive());
        m_data->filter.setText(QStringLiteral("Weiß"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_data->filter.isActive());
        // The same question, written otherwise.
        m_data->filter.setText(QStringLiteral(" WEISS "));
        QCOMPARE(changed.size(), 1);
        m_data->filter.setEnergies({});
        QCOMPARE(changed.size(), 1);
        m_data->filter.setEnergies({Energy::Gas});
        QCOMPARE(changed.size(), 2);
        m_data->filter.setText({});
        QCOMPARE(changed.size(), 3);
        QVERIFY(m_data->filter.isActive());
        QVERIFY(m_data->load({}, {}));
        QCOMPARE(changed.size(), 4);
    }

    void makesNothingAnewWhereTheListsAreTheSame()
    {
        const QList<Record> entities = {entity("1", QStringLiteral("Škola"))};
        const QList<Record> meters = {meter("10", QStringLiteral("Sprchy"), "1")};
        QVERIFY(m_data->load(entities, meters));
        const QList<Meter> before = m_data->store.meters();
        QSignalSpy changed(&m_data->filter, &MeterFilter::changed);
        QVERIFY(m_data->load(entities, meters));
        QCOMPARE(changed.size(), 0);
        QVERIFY(before.isSharedWith(m_data->store.meters()));
        QVERIFY(m_data->load({entity("1", QStringLiteral("Školka"))}, meters));
        QCOMPARE(changed.size(), 1);
        m_data->filter.setText(QStringLiteral("skolka"));
        QVERIFY(m_data->filter.passesMeter(0));
        QVERIFY(m_data->load(entities, {meter("10", QStringLiteral("Kuchyň"), "1")}));
        QCOMPARE(changed.size(), 3);
        QVERIFY(!m_data->filter.passesMeter(0));
    }

    void keepsTheListsBeforeUntilLongOnesAreReady()
    {
        const QList<Record> entities = {entity("1", QStringLiteral("Škola"))};
        MeterFilter &filter = m_data->filter;
        QSignalSpy taken(&filter, &MeterFilter::listsTaken);
        qsizetype shownMeanwhile = 0;
        bool passesMeanwhile = false;
        const auto type = [&] {
            filter.setText(QStringLiteral("sprchy skola"));
            shownMeanwhile = filter.index()->meters().size();
            passesMeanwhile = filter.passesMeter(0);
        };
        filter.setText(QStringLiteral("weiss"));
        connect(&m_data->store, &MeterStore::loaded, this, type, Qt::SingleShotConnection);
        QVERIFY(m_data->load(entities, manyMeters(QStringLiteral("Sprchy"))));
        QCOMPARE(shownMeanwhile, 1);
        QVERIFY(!passesMeanwhile);
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, kPatienceMs);
        QCOMPARE(filter.index()->meters().size(), m_data->store.meters().size());
        QCOMPARE(filter.order().size(), std::size_t(m_data->store.meters().size()));
        QVERIFY(lastPasses());
        QVERIFY(!filter.passesMeter(0));
        QCOMPARE(filter.index()->rowOf({QStringLiteral("last")}), int(MeterFilter::kMostAtOnce));
        // The same ones are told at once.
        QVERIFY(m_data->load(entities, manyMeters(QStringLiteral("Sprchy"))));
        QCOMPARE(taken.size(), 2);
    }

    void takesTheNewestOfTwoReloads()
    {
        QSemaphore mayGoOn;
        std::atomic<int> orders = 0;
        MeterFilter &filter = m_data->filter;
        filter.setOrder([&](const MeterIndex &index, const QLocale &) {
            if (++orders > 1)
                mayGoOn.acquire();
            std::vector<int> rows(std::size_t(index.meters().size()));
            std::iota(rows.rbegin(), rows.rend(), 0);
            return rows;
        });
        QSignalSpy changed(&filter, &MeterFilter::changed);
        QSignalSpy taken(&filter, &MeterFilter::listsTaken);
        QVERIFY(m_data->load({}, manyMeters(QStringLiteral("Kuchyň"))));
        QVERIFY(m_data->load({}, manyMeters(QStringLiteral("Sprchy"))));
        QTRY_COMPARE_WITH_TIMEOUT(orders.load(), 2, kPatienceMs);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(filter.index()->meters().size(), 1);
        mayGoOn.release(2);
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, kPatienceMs);
        QCOMPARE(orders.load(), 3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(filter.index()->meters().last().name, QStringLiteral("Sprchy"));
        QCOMPARE(filter.order().front(), int(MeterFilter::kMostAtOnce));
    }

    void takesTheNewestOfTwoOrders()
    {
        QVERIFY(m_data->load({}, manyMeters(QStringLiteral("Kuchyň"))));
        MeterFilter &filter = m_data->filter;
        QTRY_VERIFY_WITH_TIMEOUT(filter.index()->meters().size() > 1, kPatienceMs);
        const std::shared_ptr<const MeterIndex> index = filter.index();
        const auto startingWith = [](int first) {
            return [first](const MeterIndex &index, const QLocale &) {
                std::vector<int> rows(std::size_t(index.meters().size()));
                std::iota(rows.begin(), rows.end(), 0);
                std::rotate(rows.begin(), rows.begin() + first, rows.end());
                return rows;
            };
        };
        QSignalSpy sorted(&filter, &MeterFilter::sorted);
        QSignalSpy taken(&filter, &MeterFilter::listsTaken);
        filter.setOrder(startingWith(3));
        filter.setOrder(startingWith(5));
        QCOMPARE(filter.order().front(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(sorted.size(), 1, kPatienceMs);
        QCOMPARE(filter.order().front(), 5);
        QCOMPARE(taken.size(), 0);
        QVERIFY(filter.index() == index); // the texts were not made anew
    }
};

QTEST_GUILESS_MAIN(TestMeterFilter)
#include "tst_meterfilter.moc"
