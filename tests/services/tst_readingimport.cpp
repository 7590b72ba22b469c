// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readingimport.h"

#include "services/entryround.h"
#include "services/localrecords.h"
#include "services/rounddrafts.h"
#include "tests/services/importfixture.h"

#include <QMetaEnum>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

using State = ReadingImport::State;

TimeMs at(const char *utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toMSecsSinceEpoch();
}

//! "Ready", "Refused LowerThanLast", "Problem 12".
QString told(const ReadingImport::Row &row)
{
    QString text = QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(row.state)));
    if (row.problem != ImportProblem::None)
        return text + u' ' + QString::number(int(row.problem));
    if (row.verdict.leading())
        text += u' ' + checkName(row.verdict.leading()->kind);
    return text;
}

QString problem(ImportProblem kind, State state = State::Problem)
{
    return QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state))) + u' '
        + QString::number(int(kind));
}

} // namespace

//! Meter 2001 is SN007919 (104-001-2001-00-EL, kWh), 2002 SN015838 (m³); 2010 has no import id.
class TestReadingImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<ReadingImport> m_import;
    const TimeMs m_now = at("2026-02-15T12:00:00Z");

    void take(const char *text)
    {
        m_fixture->take(*m_import, QString::fromUtf8(text), m_now);
        QTRY_VERIFY_WITH_TIMEOUT(!m_import->isChecking(), ImportFixture::kPatienceMs);
    }
    QStringList told() const
    {
        QStringList texts;
        for (const ReadingImport::Row &row : m_import->rows())
            texts << ::told(row);
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        QVERIFY(m_fixture->open());
        QVERIFY(m_fixture->loadReadings("2001") && m_fixture->loadReadings("2002"));
        m_import = std::make_unique<ReadingImport>(*m_fixture->session, [this] { return m_now; });
    }
    void cleanup()
    {
        m_import.reset();
        m_fixture.reset();
    }

    void checksAgainstWhatIsKnown_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *text, const QString &verdict) {
            QTest::newRow(text) << QByteArray(text) << verdict;
        };
        row("SN007919\t1.1.2026 1:00\t2200", QStringLiteral("Ready"));
        row("007919\t1.1.2026 1:00\t2200", problem(ImportProblem::MeterUnknown));
        row("2001\t1.1.2026 1:00\t2200", QStringLiteral("Ready"));
        row("104-001-2001-00-EL\t1.1.2026 1:00\t2200", QStringLiteral("Ready"));
        row("ŽĎ_2001\t1.1.2026 1:00\t2200", QStringLiteral("Ready"));
        row("SN007919\t1.1.2026 1:00\t1500",
            QStringLiteral("Refused ") + checkName(CheckKind::LowerThanLast));
        row("SN007919\t1.1.2026 1:00\t22000",
            QStringLiteral("Refused ") + checkName(CheckKind::FarRate));
        row("SN007919\t1.1.2026 1:00\t2500",
            QStringLiteral("ToDecide ") + checkName(CheckKind::Rate));
        row("SN007919\t1.12.2025 1:00\t2100",
            QStringLiteral("There ") + checkName(CheckKind::SameValue));
        row("SN007919\t1.12.2025 1:00\t2101",
            QStringLiteral("Refused ") + checkName(CheckKind::OtherValue));
        row("SN007919\t1.1.2027 1:00\t2200",
            QStringLiteral("Refused ") + checkName(CheckKind::Future));
        row("SN007919\t29.3.2025 2:30\t1300",
            QStringLiteral("ToDecide ") + checkName(CheckKind::OlderThanLast));
        row("SN007919\t30.3.2025 2:30\t1300", problem(ImportProblem::DateSkipped));
        row("SN007919\t26.10.2025 2:30\t2000", problem(ImportProblem::DateAmbiguous));
        row("SN079190\t1.1.2026 1:00\t5", problem(ImportProblem::NoStream));
        row("SN007919\t1.1.2026 1:00\t-", QStringLiteral("CannotRead"));
        row("SN007919\t1.1.2026 1:00\t", problem(ImportProblem::NoValue, State::Empty));
    }
    void checksAgainstWhatIsKnown()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, verdict);
        take("Meter\tDatum\tStav\n" + row);
        QCOMPARE(told(), QStringList{verdict});
    }

    void unitsMustBeThoseOfTheMeter_data()
    {
        QTest::addColumn<QString>("meter");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("fits");
        QTest::newRow("same") << "2001"
                              << "kWh" << true;
        QTest::newRow("capitals") << "2001"
                                  << "KWH" << true;
        QTest::newRow("none") << "2001"
                              << "" << true;
        QTest::newRow("a thousand") << "2001"
                                    << "MWh" << false;
        QTest::newRow("cubic") << "2002"
                               << "m3" << true;
        QTest::newRow("cubic with a hat") << "2002"
                                          << "m^3" << true;
        QTest::newRow("litres") << "2002"
                                << "l" << false;
    }
    void unitsMustBeThoseOfTheMeter()
    {
        QFETCH(QString, meter);
        QFETCH(QString, unit);
        QFETCH(bool, fits);
        const QString row = QStringLiteral("%1\t1.1.2026 1:00\t2200\t%2").arg(meter, unit);
        take("Meter\tDatum\tStav\tMJ\n" + row.toUtf8());
        QCOMPARE(told(),
                 QStringList{fits ? QStringLiteral("Ready") : problem(ImportProblem::UnitOther)});
    }

    //! Each row against the one before it in time, however they are ordered in the table.
    void rowsOfOneMeterAreCheckedInTheOrderOfTime()
    {
        take("Meter\tDatum\tStav\n"
             "2001\t1.2.2026 1:00\t2300\n"
             "2001\t1.1.2026 1:00\t2200\n"
             "2001\t8.2.2026 1:00\t2250\n"
             "2002\t1.1.2026 1:00\t2200\n");
        QCOMPARE(told(),
                 (QStringList{QStringLiteral("Ready"), QStringLiteral("Ready"),
                              QStringLiteral("Refused ") + checkName(CheckKind::LowerThanLast),
                              QStringLiteral("Ready")}));
        QVERIFY(m_import->hasSeveralOfAMeter());
        QVERIFY(m_import->beginRound(QStringLiteral("x")).isEmpty());
    }

    void repetitionsAreTold()
    {
        take("Meter\tDatum\tStav\n"
             "2001\t1.1.2026 1:00\t2200\n"
             "SN007919\t2026-01-01 01:00\t2200,0\n"
             "2002\t1.1.2026 0:00\t2200\n" // in London
             "2002\t2026-01-01T00:00:00Z\t2201\n");
        QCOMPARE(
            told(),
            (QStringList{QStringLiteral("Ready"), problem(ImportProblem::Repeated, State::There),
                         problem(ImportProblem::OtherValue), problem(ImportProblem::OtherValue)}));
        QCOMPARE(m_import->rows()[1].other, 2);
        QCOMPARE(m_import->rows()[2].other, 5);
        QCOMPARE(m_import->rows()[3].other, 4);
        QVERIFY(!m_import->hasSeveralOfAMeter());
    }

    void aNewRoundHasJustTheseMeters()
    {
        take("Meter\tDatum\tStav\tPoznámka\n"
             "2002\t1.1.2026 0:00\t*2200\tcold\n" // in London
             "nobody\t1.1.2026 1:00\t5\t\n"
             "2001\t26.10.2025 2:30+01:00\t2000\t\n");
        QCOMPARE(m_import->counts().problems, 1);
        const RoundId id = m_import->beginRound(QStringLiteral("January"));
        EntryRound round(*m_fixture->session, [this] { return m_now; });
        QVERIFY(round.open(id));
        QCOMPARE(round.header().title, QStringLiteral("January"));
        QCOMPARE(round.header().at, at("2026-01-01T00:00:00Z"));
        QCOMPARE(round.rowCount(), 2);
        QCOMPARE(round.row(0).meter.id.value, QStringLiteral("2002"));
        QCOMPARE(round.row(0).cell.value, QStringLiteral("2200"));
        QCOMPARE(round.row(0).cell.note, QStringLiteral("cold"));
        QCOMPARE(round.row(0).cell.mark, RoundCell::Mark::Estimated);
        QCOMPARE(round.row(0).time, at("2026-01-01T00:00:00Z"));
        // The hour that exists twice keeps the one that was written.
        QCOMPARE(round.row(1).time, at("2025-10-26T01:30:00Z"));
    }

    void anOpenRoundTakesItAsOneStep()
    {
        EntryRound round(*m_fixture->session, [this] { return m_now; });
        RoundHeader header;
        header.at = at("2026-01-01T00:00:00Z");
        header.meters = {{QStringLiteral("2001")}, {QStringLiteral("2003")}};
        round.begin(header);
        round.setValue(0, QStringLiteral("7"));
        take("2001\t2200\n2002\t2200\n2003\t5\n");
        QCOMPARE(m_import->fitting(round), 2);
        QCOMPARE(m_import->takeInto(round), 2);
        QCOMPARE(round.row(0).cell.value, QStringLiteral("2200"));
        QVERIFY(round.row(0).cell.date.isEmpty());
        QCOMPARE(round.row(1).cell.value, QStringLiteral("5"));
        round.undo();
        QCOMPARE(round.row(0).cell.value, QStringLiteral("7"));
        QVERIFY(round.row(1).cell.value.isEmpty());
    }

    //! A series goes as one batch, the earlier ones first, and is taken back as one.
    void aSeriesIsOneBatch()
    {
        // Recent times, which the server lets be deleted again.
        const QDateTime day =
            QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC)
                .addDays(-2);
        m_import = std::make_unique<ReadingImport>(*m_fixture->session);
        QString text = QStringLiteral("Meter\tDate\tValue\n");
        for (const int hour : {3, 1, 2})
            text += QStringLiteral("2003\t%1T%2:00:00Z\t%3\n")
                        .arg(day.date().toString(Qt::ISODate))
                        .arg(hour, 2, 10, QLatin1Char('0'))
                        .arg(100 + hour);
        take(text.toUtf8().constData());
        QVERIFY(m_import->hasSeveralOfAMeter());
        const auto taken = settled(m_import->send(QStringLiteral("meters.csv"), false));
        QVERIFY(taken);
        QCOMPARE(taken->admissions.size(), 3);
        Outbox &outbox = *m_fixture->session->outbox();
        QCOMPARE(outbox.batchLabel(taken->batch.id), QStringLiteral("meters.csv"));
        QTRY_COMPARE_WITH_TIMEOUT(outbox.unsentCount(), 0, ImportFixture::kPatienceMs);
        QList<double> stored;
        QList<EntryId> batch;
        for (const OutboxEntry &entry : outbox.entries()) {
            QCOMPARE(entry.batch, taken->batch.id);
            stored << entry.request.value.toDouble();
            batch << entry.id;
        }
        QCOMPARE(stored, (QList<double>{101, 102, 103}));
        QCOMPARE(m_fixture->server.store().value(QStringLiteral("readings")).toArray().size(), 3);
        // What was sent is there now.
        QTRY_COMPARE_WITH_TIMEOUT(m_import->counts().there, 3, ImportFixture::kPatienceMs);
        QVERIFY(settled(outbox.undo(batch, {})));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_fixture->server.store().value(QStringLiteral("readings")).toArray().size(), 0,
            ImportFixture::kPatienceMs);
    }
};

QTEST_GUILESS_MAIN(TestReadingImport)
#include "tst_readingimport.moc"
