// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Two years of hours of a real meter in Illinois (resources/demo/opendsm) and its 26 real bills,
//! entered from a table. The bills end at 00:00 of standard time the whole year, as the offsets in
//! their file tell, so the meter stands in that zone.
#include "demo/sourceseries.h"
#include "files/invoicetable.h"
#include "services/invoiceimport.h"
#include "services/localrecords.h"
#include "services/readingstore.h"
#include "tests/services/importfixture.h"
#include "texts/importtexts.h"
#include "texts/invoicetexts.h"

#include <QFile>
#include <QtTest>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr int kWaitMs = 60000;
const MeterId kMeter{QStringLiteral("2001")};
const QTimeZone kStandard("Etc/GMT+6");
using State = InvoiceImport::State;

QByteArray unpackedFile(const char *name)
{
    QFile file(QStringLiteral(":/demo/opendsm/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? demo::gunzip(file.readAll()).value_or(QByteArray())
                                          : QByteArray();
}

struct Line
{
    QDateTime start;
    QByteArray value; //!< as written, "nan" included
};

std::vector<Line> linesOf(const char *name)
{
    std::vector<Line> lines;
    for (const QByteArray &text : unpackedFile(name).split('\n').mid(1)) {
        const QByteArrayList cells = text.trimmed().split(',');
        if (cells.size() == 2)
            lines.push_back(
                {QDateTime::fromString(QString::fromLatin1(cells[0]), Qt::ISODate), cells[1]});
    }
    return lines;
}

QDate dayOf(const QDateTime &time)
{
    return time.toTimeZone(kStandard).date();
}

//! One row of the table a person would paste: a decimal comma, days as people write them.
QString tableRow(const QDate &from, const QDate &to, const QByteArray &use)
{
    const double value = use.toDouble();
    const QString amount = QString::fromLatin1(use).replace(u'.', u',');
    return QStringLiteral("2001\t%1\t%2\t%3\t%4\n")
        .arg(from.toString(QStringLiteral("d.M.yyyy")), to.toString(QStringLiteral("d.M.yyyy")),
             amount,
             std::isnan(value) ? QString()
                               : QString::number(value * 0.11, 'f', 2).replace(u'.', u','));
}

const QString kHead = QStringLiteral("Meter\tFrom\tTo\tConsumption\tCost\n");

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kWaitMs)

class TestRealInvoices : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<InvoiceImport> m_import;
    std::vector<Line> m_bills;

    const InvoiceImport::Row &row(std::size_t index) { return m_import->rows().at(index); }
    QDate from(std::size_t bill) const { return dayOf(m_bills[bill].start); }
    QDate to(std::size_t bill) const { return dayOf(m_bills[bill + 1].start).addDays(-1); }

    void take(const QString &text)
    {
        const Sheet sheet = sheetOfClipboard(text);
        TableSettings settings = guessTable(sheet, m_import->finder(), TableKind::Invoices);
        settings.mark = settings.costMark = DecimalMark::Comma;
        m_import->setRows(invoiceRows(sheet, settings, m_import->finder()),
                          InvoiceImport::Purpose::Batch);
        TRY(!m_import->isChecking());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bills = linesOf("il-electricity-cdd-hdd-billing_monthly.csv.gz");
        QCOMPARE(m_bills.size(), std::size_t(27));
        m_fixture =
            std::make_unique<ImportFixture>(QStringList{QStringLiteral("--zone=Etc/GMT+6")});
        QJsonArray rows;
        double state = 1000;
        for (const Line &hour : linesOf("il-electricity-cdd-hdd-hourly.csv.gz")) {
            if (rows.isEmpty())
                rows.append(QJsonArray{hour.start.toUTC().toString(Qt::ISODate), state});
            state += hour.value.toDouble();
            rows.append(QJsonArray{hour.start.addSecs(3600).toUTC().toString(Qt::ISODate), state});
        }
        QVERIFY(rows.size() > 19000);
        m_fixture->server.replaceSeries(kMeter.value, rows);
        QVERIFY(m_fixture->open());
        m_import = std::make_unique<InvoiceImport>(*m_fixture->session);
    }
    void cleanupTestCase()
    {
        m_import.reset();
        m_fixture.reset();
    }

    void everyBillAgreesWithTheMeter()
    {
        QString text = kHead;
        for (std::size_t i = 0; i + 1 < m_bills.size(); ++i)
            text += tableRow(from(i), to(i), m_bills[i].value);
        const Line &open = m_bills.back();
        text += tableRow(dayOf(open.start), dayOf(open.start).addDays(18), open.value);
        take(text);
        QCOMPARE(m_import->rows().size(), m_bills.size());
        double worst = 0;
        for (std::size_t i = 0; i + 1 < m_bills.size(); ++i) {
            const InvoiceFigures &figures = row(i).verdict.figures;
            QVERIFY2(figures.measured, qPrintable(QString::number(i)));
            const double billed = m_bills[i].value.toDouble();
            const double away = std::abs(*figures.measured - billed);
            worst = std::max(worst, away / billed);
            QVERIFY2(away <= std::max(0.001 * billed, *figures.uncertainty),
                     qPrintable(QStringLiteral("%1: %2 of %3").arg(i).arg(away).arg(billed)));
            QCOMPARE(*figures.uncertainty, 0.0); // every edge is a reading
            QVERIFY(!row(i).verdict.has(InvoiceIssue::Difference));
            QVERIFY(row(i).state == State::Ready || row(i).state == State::ToDecide);
        }
        qInfo("the worst of 26 bills is %.4f %% away", 100 * worst);
        // The last one is open.
        const InvoiceImport::Row &last = row(m_bills.size() - 1);
        QCOMPARE(last.state, State::Problem);
        QCOMPARE(last.problem, ImportProblem::NotANumber);
        QVERIFY(reasonFor(last.row.cells, last.problem).contains(QStringLiteral("nan")));
    }

    //! Cut in the zone of the place, with summer time, they are an hour off at the most.
    void staysWithinAnHourInTheZoneOfThePlace()
    {
        const QTimeZone chicago("America/Chicago");
        const auto readings = m_fixture->session->readings().readings(kMeter);
        double worst = 0;
        for (std::size_t i = 0; i + 1 < m_bills.size(); ++i) {
            const MeasuredUse measured = measuredUse(*readings, {from(i), to(i)}, chicago);
            const double billed = m_bills[i].value.toDouble();
            QVERIFY(measured.isComplete());
            worst = std::max(worst, std::abs(measured.value - billed) / billed);
        }
        qInfo("by summer time the worst is %.4f %% away", 100 * worst);
        QVERIFY(worst < kInvoiceTolerance);
    }

    //! With monthly readings by hand, a few days beside the bills, the stated uncertainty holds.
    void tellsHowFarItMayBeOff()
    {
        const auto hours = m_fixture->session->readings().readings(kMeter);
        ReadingSeries byHand;
        for (std::size_t i = 5; i < hours->size(); i += 24 * 28 + 7)
            byHand.append({}, hours->times()[i], hours->states()[i]);
        int within = 0;
        int all = 0;
        for (std::size_t i = 1; i + 2 < m_bills.size(); ++i) {
            const DayRange days{from(i), to(i)};
            const MeasuredUse rough = measuredUse(byHand, days, kStandard);
            const MeasuredUse exact = measuredUse(*hours, days, kStandard);
            ++all;
            within += std::abs(rough.value - exact.value) <= rough.uncertainty ? 1 : 0;
        }
        QCOMPARE(within, all);
        QVERIFY(all > 20);
    }

    void catchesWhatIsWrong()
    {
        const std::size_t high = 3;
        const std::size_t wide = 7;
        const std::size_t overlapping = 12;
        QString text = kHead;
        text += tableRow(from(high), to(high),
                         QByteArray::number(m_bills[high].value.toDouble() * 1.1, 'f', 2));
        text += tableRow(from(wide), to(wide).addDays(2), m_bills[wide].value);
        text += tableRow(from(overlapping), to(overlapping), m_bills[overlapping].value);
        text += tableRow(to(overlapping), to(overlapping + 1), m_bills[overlapping + 1].value);
        take(text);
        QVERIFY(row(0).verdict.has(InvoiceIssue::Difference));
        QVERIFY(std::abs(*row(0).verdict.figures.differenceShare - 0.1) < 0.002);
        QCOMPARE(row(0).state, State::ToDecide);
        QVERIFY(row(1).verdict.has(InvoiceIssue::Difference));
        QVERIFY(*row(1).verdict.figures.differenceShare < -kInvoiceTolerance);
        QCOMPARE(row(1).state, State::ToDecide);
        QCOMPARE(row(3).state, State::Refused);
        const InvoiceFinding *finding = row(3).verdict.leading();
        QCOMPARE(finding->issue, InvoiceIssue::Overlap);
        QCOMPARE(finding->days, (DayRange{to(overlapping), to(overlapping)}));
        InvoiceWording wording;
        wording.unit = QStringLiteral("kWh");
        QVERIFY(sentenceFor(row(0).verdict, wording).contains(QStringLiteral("over the meter")));
        QVERIFY(sentenceFor(row(1).verdict, wording).contains(QStringLiteral("under the meter")));
    }
};

QTEST_GUILESS_MAIN(TestRealInvoices)
#include "tst_realinvoices.moc"
