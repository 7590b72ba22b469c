// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pointimport.h"

#include "files/tableimport.h"

#include <QDateTime>
#include <QTest>

using namespace meterdesk;

namespace {

TimeMs at(const char *utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestPointImport : public QObject
{
    Q_OBJECT

    const QTimeZone m_zone{"Europe/Prague"};
    const PointStream m_stream{QStringLiteral("501"), {}, QStringLiteral("°C")};

    PointImport imported(const QString &text, const DataPointSeries &known = {}) const
    {
        const Sheet sheet = sheetOfClipboard(text);
        PointImport import;
        import.setRows(importRowsOfOne(sheet, guessTableOfOne(sheet)), m_zone, known,
                       at("2026-03-02T12:00:00Z"));
        return import;
    }

private Q_SLOTS:
    void aPastedColumnWithSignsAndCommasIsRead()
    {
        const PointImport import =
            imported(QStringLiteral("time\tvalue\n1.3.2026 10:00\t-3,5\n1.3.2026 11:00\t12,25\n"
                                    "1.3.2026 12:00\t\u22120,5\n"));
        QCOMPARE(import.count(PointImport::State::Ready), 3);
        const QList<WriteRequest> requests = import.requests(m_stream, {}, false);
        QCOMPARE(requests.size(), 3);
        QCOMPARE(requests[0].value, QByteArray("-3.5"));
        QCOMPARE(requests[0].range.from, at("2026-03-01T09:00:00Z"));
        QVERIFY(requests[0].kind == WriteKind::DataPoint);
        QCOMPARE(requests[0].owner, QStringLiteral("501"));
        QCOMPARE(requests[0].unit, QStringLiteral("°C"));
        QCOMPARE(requests[1].value, QByteArray("12.25"));
        QCOMPARE(requests[2].value, QByteArray("-0.5"));
    }

    void eachRowSaysWhatIsWrongWithIt()
    {
        const PointImport import = imported(
            QStringLiteral("time\tvalue\n2026-03-01 10:00\t3.25\n2026-03-01 10:00\t3.25\n"
                           "2026-03-01 11:00\t1.25\n2026-03-01 11:00\t2.25\n2030-01-01 00:00\t1.5\n"
                           "2025-10-26 02:30\t1.5\n2026-03-01 12:00\t\n2026-03-01 13:00\tx1\n"));
        const auto &rows = import.rows();
        QCOMPARE(rows.size(), std::size_t(8));
        using State = PointImport::State;
        QVERIFY(rows[0].state == State::Ready);
        QVERIFY(rows[1].state == State::There);
        QCOMPARE(rows[1].other, rows[0].row.number);
        QVERIFY(rows[2].problem == ImportProblem::OtherValue);
        QVERIFY(rows[3].problem == ImportProblem::OtherValue);
        QVERIFY(rows[4].isFuture && rows[4].state == State::Problem);
        QVERIFY(rows[5].problem == ImportProblem::DateAmbiguous);
        QVERIFY(rows[6].state == State::Empty);
        QVERIFY(rows[7].problem == ImportProblem::NotANumber);
        QCOMPARE(import.requests(m_stream, {}, true).size(), 1);
    }

    //! Another value at a time goes first, by the id that the service gave it.
    void whatIsThereStaysAndWhatDiffersIsReplaced()
    {
        DataPointSeries known;
        known.append("11", at("2026-03-01T09:00:00Z"), 3.5);
        known.append("12", at("2026-03-01T10:00:00Z"), 4.5);
        const PointImport import = imported(
            QStringLiteral("time\tvalue\n2026-03-01 10:00\t3.5\n2026-03-01 11:00\t9.5\n"), known);
        QCOMPARE(import.count(PointImport::State::There), 1);
        QCOMPARE(import.count(PointImport::State::Replaces), 1);
        QCOMPARE(import.rows()[1].before, 4.5);
        QVERIFY(import.requests(m_stream, known, false).isEmpty());
        const QList<WriteRequest> requests = import.requests(m_stream, known, true);
        QCOMPARE(requests.size(), 2);
        QVERIFY(requests[0].kind == WriteKind::RemoveDataPoint);
        QCOMPARE(requests[0].target, QStringLiteral("12"));
        QVERIFY(requests[1].kind == WriteKind::DataPoint);
        QVERIFY(requests[1].target.isEmpty());
        QCOMPARE(requests[1].value, QByteArray("9.5"));
    }
};

QTEST_APPLESS_MAIN(TestPointImport)
#include "tst_pointimport.moc"
