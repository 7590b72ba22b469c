// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readingtablemodel.h"

#include "tests/models/storefixture.h"

#include <QAbstractItemModelTester>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kQuarter = 15 * 60 * 1000;
constexpr TimeMs kHour = 4 * kQuarter;
//! 2025-06-02T00:00:00Z.
constexpr TimeMs kStart = 1748822400000;

//! Readings every \a step from \a from on.
std::shared_ptr<const ReadingSeries> series(std::initializer_list<double> states,
                                            TimeMs from = kStart, TimeMs step = kQuarter)
{
    auto made = std::make_shared<ReadingSeries>();
    for (const double state : states) {
        made->append(QByteArray::number(qlonglong(made->size())), from, state);
        from += step;
    }
    return made;
}

} // namespace

class TestReadingTableModel : public QObject
{
    Q_OBJECT

    using Model = ReadingTableModel;
    using Tester = QAbstractItemModelTester;

    std::unique_ptr<Model> m_model;
    std::unique_ptr<Tester> m_tester;

    QStringList column(Model::Column column) const { return columnOf(*m_model, column); }

    static QStringList list(std::initializer_list<const char *> texts)
    {
        QStringList list;
        for (const char *text : texts)
            list.append(QString::fromUtf8(text));
        return list;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_model = std::make_unique<Model>();
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        QLocale::setDefault(QLocale::c());
    }

    void isEmptyAtFirst()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), int(Model::ColumnCount));
        QCOMPARE(m_model->rowAt(kStart), -1);
        QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    }

    void tellsUseAndMean()
    {
        m_model->setReadings(series({100, 100.5, 103, 103}), {});
        QCOMPARE(textOf(*m_model),
                 list({"02/06/2025 00:00|100.0|–|–|Valid", "02/06/2025 00:15|100.5|0.5|2.00|Valid",
                       "02/06/2025 00:30|103.0|2.5|10.00|Valid",
                       "02/06/2025 00:45|103.0|0.0|0.00|Valid"}));
    }

    void tellsFiguresAsTheyAre()
    {
        m_model->setReadings(series({100, 100.5}), {});
        const auto raw = [this](int row, int column) {
            return m_model->index(row, column).data(Model::RawRole);
        };
        QCOMPARE(raw(1, Model::TimeColumn), QVariant(qlonglong(kStart + kQuarter)));
        QCOMPARE(raw(1, Model::StateColumn), QVariant(100.5));
        QCOMPARE(raw(1, Model::UseColumn), QVariant(0.5));
        QCOMPARE(raw(1, Model::RateColumn), QVariant(2.0));
        QVERIFY(!raw(0, Model::UseColumn).isValid());
        const auto reading = m_model->index(1, 0).data(Model::ItemRole).value<Reading>();
        QCOMPARE(reading, (Reading{{QStringLiteral("1")}, kStart + kQuarter, 100.5}));
        QVERIFY(
            m_model->index(1, Model::UseColumn).data(Qt::TextAlignmentRole).value<Qt::Alignment>()
            & Qt::AlignRight);
    }

    void hasNoUseWhereARegisterBeginsAnew()
    {
        m_model->setReadings(series({9998, 9999, 3, 5}), {});
        QCOMPARE(column(Model::UseColumn), list({"–", "1", "–", "2"}));
        QCOMPARE(column(Model::RateColumn), list({"–", "4.00", "–", "8.00"}));
        QVERIFY(!m_model->index(2, Model::UseColumn).data(Model::RawRole).isValid());
    }

    void tellsNoUseOverReadingsThatAreStillToCome()
    {
        const auto readings = series({100, 101, 900, 901});
        TimeRanges arrived;
        arrived.add({TimeRange::kBegin, kStart + kQuarter + 1});
        arrived.add({kStart + 2 * kQuarter, TimeRange::kEnd});
        m_model->setReadings(readings, {}, arrived);
        QCOMPARE(column(Model::UseColumn), list({"–", "1", "–", "1"}));
        QCOMPARE(column(Model::RateColumn), list({"–", "4.00", "–", "4.00"}));
        // The same readings tell more once it is certain that nothing is between them.
        m_model->setReadings(readings, {});
        QCOMPARE(column(Model::UseColumn), list({"–", "1", "799", "1"}));
    }

    void meansAreByTheTimeBetween()
    {
        auto readings = std::make_shared<ReadingSeries>();
        readings->append({}, kStart, 10);
        readings->append({}, kStart + 48 * kHour, 34);
        readings->append({}, kStart + 48 * kHour + 1000, 35);
        m_model->setReadings(readings, {});
        QCOMPARE(column(Model::RateColumn), list({"–", "0.50", "3,600.00"}));
    }

    void windowsAreHalfOpen_data()
    {
        QTest::addColumn<TimeMs>("from");
        QTest::addColumn<TimeMs>("to");
        QTest::addColumn<QStringList>("states");

        const TimeMs last = kStart + 3 * kQuarter;
        QTest::newRow("from a reading to a reading")
            << kStart + kQuarter << last << list({"2", "3"});
        QTest::newRow("a moment later") << kStart + kQuarter + 1 << last + 1 << list({"3", "4"});
        QTest::newRow("without begin") << TimeRange::kBegin << kStart + 1 << list({"1"});
        QTest::newRow("without end") << last << TimeRange::kEnd << list({"4"});
        QTest::newRow("everything")
            << TimeRange::kBegin << TimeRange::kEnd << list({"1", "2", "3", "4"});
        QTest::newRow("between two readings") << kStart + 1 << kStart + 2 << QStringList();
        QTest::newRow("before") << kStart - kHour << kStart << QStringList();
        QTest::newRow("behind") << last + 1 << last + kHour << QStringList();
        QTest::newRow("empty") << kStart << kStart << QStringList();
        QTest::newRow("the wrong way round") << last << kStart << QStringList();
    }

    void windowsAreHalfOpen()
    {
        QFETCH(const TimeMs, from);
        QFETCH(const TimeMs, to);
        QFETCH(const QStringList, states);
        m_model->setReadings(series({1, 2, 3, 4}), {from, to});
        QCOMPARE(column(Model::StateColumn), states);
    }

    void useOfTheFirstRowReachesBackBeforeTheWindow()
    {
        m_model->setReadings(series({1, 1.5, 3, 4}), {kStart + 2 * kQuarter, TimeRange::kEnd});
        // One place, though both states in the window are whole: the use is not.
        QCOMPARE(column(Model::UseColumn), list({"1.5", "1.0"}));
    }

    void placesAreTheSameDownAColumn()
    {
        m_model->setReadings(series({1, 1.25, 1.5, 2.0004}), {});
        QCOMPARE(column(Model::StateColumn), list({"1.000", "1.250", "1.500", "2.000"}));
        QCOMPARE(column(Model::UseColumn), list({"–", "0.250", "0.250", "0.500"}));
        QCOMPARE(column(Model::RateColumn), list({"–", "1.00", "1.00", "2.00"}));
        m_model->setReadings(series({1000, 21000}), {});
        QCOMPARE(column(Model::StateColumn), list({"1,000", "21,000"}));
    }

    void timesAreThoseOfTheMetersZone()
    {
        m_model->setMeter(QStringLiteral("kWh"), QTimeZone("America/New_York"));
        m_model->setReadings(series({1}), {});
        QCOMPARE(column(Model::TimeColumn), list({"01/06/2025 20:00"}));
    }

    void daysOfAChangeOfTheClock_data()
    {
        QTest::addColumn<TimeMs>("midnight");
        QTest::addColumn<int>("quarters");
        QTest::addColumn<QStringList>("aroundTwo"); // rows 7 to 12

        // Midnights in Prague: 2025-10-25T22:00Z, 2025-03-29T23:00Z.
        QTest::newRow("back") << TimeMs(1761429600000) << 100
                              << list({"26/10/2025 01:45", "26/10/2025 02:00 +2:00",
                                       "26/10/2025 02:15 +2:00", "26/10/2025 02:30 +2:00",
                                       "26/10/2025 02:45 +2:00", "26/10/2025 02:00 +1:00"});
        QTest::newRow("forth") << TimeMs(1743289200000) << 92
                               << list({"30/03/2025 01:45", "30/03/2025 03:00", "30/03/2025 03:15",
                                        "30/03/2025 03:30", "30/03/2025 03:45",
                                        "30/03/2025 04:00"});
    }

    void daysOfAChangeOfTheClock()
    {
        QFETCH(const TimeMs, midnight);
        QFETCH(const int, quarters);
        QFETCH(const QStringList, aroundTwo);
        auto readings = std::make_shared<ReadingSeries>();
        for (int i = 0; i < quarters; ++i)
            readings->append({}, midnight + i * kQuarter, i);
        m_model->setMeter({}, QTimeZone("Europe/Prague"));
        m_model->setReadings(readings, {});
        const QStringList times = column(Model::TimeColumn);
        QCOMPARE(times.size(), quarters);
        QCOMPARE(times.mid(7, 6), aroundTwo);
        QCOMPARE(QSet<QString>(times.begin(), times.end()).size(), quarters);
        QVERIFY(times.last().endsWith(QLatin1String("23:45")));
        // The mean knows that no hour is missing or twice there.
        QCOMPARE(column(Model::RateColumn).mid(1),
                 QStringList(quarters - 1, QStringLiteral("4.00")));
    }

    void findsTheRowOfAMoment()
    {
        m_model->setReadings(series({1, 2, 3, 4, 5}), {kStart + kQuarter, kStart + 4 * kQuarter});
        QCOMPARE(m_model->rowAt(kStart), -1);
        QCOMPARE(m_model->rowAt(kStart + kQuarter - 1), -1);
        QCOMPARE(m_model->rowAt(kStart + kQuarter), 0);
        QCOMPARE(m_model->rowAt(kStart + 2 * kQuarter - 1), 0);
        QCOMPARE(m_model->rowAt(kStart + 3 * kQuarter), 2);
        QCOMPARE(m_model->rowAt(kStart + 90 * kHour), 2);
        QCOMPARE(m_model->timeAt(2), kStart + 3 * kQuarter);
    }

    void showsWhatIsOnItsWayBetweenTheOthers()
    {
        m_model->setMeter(QStringLiteral("kWh"), QTimeZone::utc());
        m_model->setReadings(series({100, 101, 102}), {kStart, kStart + kHour});
        const auto sent = [](TimeMs time, double state, ReadingStage stage, Fate fate) {
            const bool isSent = stage != ReadingStage::Waiting;
            return SentReading{{qint64(state)},
                               time,
                               state,
                               {},
                               stage,
                               isSent ? EntryState::Sent : EntryState::Queued,
                               fate};
        };
        m_model->setSent({
            sent(kStart - kHour, 90, ReadingStage::Pending, Fate::Pending), // before the window
            sent(kStart, 99, ReadingStage::Suspicious, Fate::Suspicious),
            sent(kStart + kQuarter, 101, ReadingStage::Pending, Fate::Pending), // in the list
            sent(kStart + kQuarter + 60'000, 101.25, ReadingStage::Pending, Fate::None),
            sent(kStart + 3 * kQuarter, 500, ReadingStage::Waiting, Fate::None),
        });
        QCOMPARE(textOf(*m_model),
                 list({"02/06/2025 00:00|100|–|–|Valid", "02/06/2025 00:00|99|–|–|Suspicious",
                       "02/06/2025 00:15|101|1|4.00|Valid", "02/06/2025 00:16|101.25|–|–|Sent",
                       "02/06/2025 00:30|102|1|4.00|Valid", "02/06/2025 00:45|500|–|–|Queued"}));
        const auto stage = [this](int row) {
            return ReadingStage(
                m_model->index(row, Model::StageColumn).data(Model::StageRole).toInt());
        };
        QCOMPARE(stage(0), ReadingStage::Valid);
        QCOMPARE(stage(1), ReadingStage::Suspicious);
        QCOMPARE(stage(5), ReadingStage::Waiting);
        QCOMPARE(m_model->index(1, 0).data(Model::EntryRole).value<EntryId>(), EntryId{99});
        QCOMPARE(m_model->index(0, 0).data(Model::EntryRole).value<EntryId>(), EntryId());
        QCOMPARE(m_model->timeAt(3), kStart + kQuarter + 60'000);
        QCOMPARE(m_model->timeAt(4), kStart + 2 * kQuarter);
        QCOMPARE(m_model->rowAt(kStart), 1);
        QCOMPARE(m_model->rowAt(kStart + 2 * kQuarter), 4);
        QCOMPARE(m_model->rowAt(kStart + kHour), 5);
        // Accepted meanwhile: the list has it, and there is no second row.
        m_model->setReadings(series({100, 101, 102, 500}), {kStart, kStart + kHour});
        QCOMPARE(column(Model::StageColumn),
                 list({"Valid", "Suspicious", "Valid", "Sent", "Valid", "Valid"}));
        m_model->setMeter({}, QTimeZone::utc());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void tellsAnotherUnitOfWhatWasSent()
    {
        m_model->setMeter(QStringLiteral("kWh"), QTimeZone::utc());
        m_model->setReadings(series({}), {});
        SentReading sent;
        sent.time = kStart;
        sent.state = 1.5;
        sent.unit = QStringLiteral("MWh");
        m_model->setSent({sent});
        QCOMPARE(column(Model::StateColumn), list({"1.5\u00a0MWh"}));
        QVERIFY(!m_model->index(0, Model::StateColumn).data(Model::RawRole).isValid());
    }

    void titlesTellTheUnit_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QStringList>("titles");

        QTest::newRow("energy") << QStringLiteral(
            "kWh") << list({"Time", "State, kWh", "Use, kWh", "Mean, kW", "In Enectiva"});
        QTest::newRow("volume") << QStringLiteral(
            "m³") << list({"Time", "State, m³", "Use, m³", "Mean, m³/h", "In Enectiva"});
        QTest::newRow("none") << QString() << list({"Time", "State", "Use", "Mean", "In Enectiva"});
    }

    void titlesTellTheUnit()
    {
        QFETCH(const QString, unit);
        QFETCH(const QStringList, titles);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::headerDataChanged);
        m_model->setMeter(unit, QTimeZone::utc());
        QCOMPARE(changed.size(), 1);
        QStringList shown;
        for (int column = 0; column < m_model->columnCount(); ++column)
            shown += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(shown, titles);
    }

    void anotherMeterEmptiesIt()
    {
        m_model->setReadings(series({1, 2}), {});
        m_model->setMeter(QStringLiteral("m³"), QTimeZone::utc());
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->rowAt(kStart), -1);
    }

    void resetsForOtherReadingsOnly()
    {
        const auto readings = series({1, 2, 3});
        m_model->setReadings(readings, {});
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setReadings(readings, {kStart - kHour, kStart + kHour});
        QCOMPARE(resets.size(), 0);
        m_model->setReadings(readings, {kStart, kStart + kQuarter});
        QCOMPARE(resets.size(), 1);
        m_model->setReadings(series({1}), {});
        QCOMPARE(resets.size(), 2);
        QCOMPARE(column(Model::StateColumn), list({"1"}));
    }

    void holdsALongHistory()
    {
        auto readings = std::make_shared<ReadingSeries>();
        for (int i = 0; i < 100000; ++i)
            readings->append({}, kStart + i * kQuarter, i * 0.5);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setReadings(readings, {});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(m_model->rowCount(), 100000);
        QCOMPARE(m_model->index(99999, Model::StateColumn).data().toString(),
                 QStringLiteral("49,999.5"));
        QCOMPARE(m_model->rowAt(kStart + 50000 * kQuarter), 50000);
        // The series is shared, not copied.
        QCOMPARE(readings.use_count(), 2L);
    }
};

QTEST_GUILESS_MAIN(TestReadingTableModel)
#include "tst_readingtablemodel.moc"
