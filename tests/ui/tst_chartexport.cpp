// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/files/pythonreader.h"
#include "tests/ui/explorepagefixture.h"

#include "models/comparedreadingsmodel.h"
#include "ui/charts/chartoutput.h"
#include "ui/deltas/deltadescription.h"
#include "ui/deltas/deltaexport.h"
#include "ui/explore/chartexport.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QLineEdit>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QRegularExpression>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

//! The rows of the first sheet: values, times as ISO.
const auto kRows =
    QStringLiteral("import io, json, sys, openpyxl\n"
                   "book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))\n"
                   "def told(v): return v.isoformat() if hasattr(v, 'isoformat') else v\n"
                   "print(json.dumps([[told(c.value) for c in row] for row in "
                   "book.worksheets[0].iter_rows()]))\n");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! How many pixels of \a rect are not white.
int inkIn(const QImage &image, const QRect &rect)
{
    int ink = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ink += image.pixel(x, y) != 0xffffffff ? 1 : 0;
    }
    return ink;
}

//! The row that begins with \a name; -1 for none.
int rowOf(const QJsonArray &rows, const QString &name)
{
    for (int i = 0; i < int(rows.size()); ++i) {
        if (rows.at(i).toArray().first().toString() == name)
            return i;
    }
    return -1;
}

} // namespace

//! What leaves Explore, as a person takes it out: the dialog, the file, and who reads it.
class TestChartExport : public QObject, private ExplorePageFixture
{
    Q_OBJECT

    QTemporaryDir m_out;
    QString m_said;
    std::optional<Banner::Kind> m_kind;

    QString pathOf(const QString &name) const { return m_out.filePath(name); }

    //! For people to look at, where METERDESK_KEEP_PICTURES names a folder.
    void keepPictures() const
    {
        const QString folder = qEnvironmentVariable("METERDESK_KEEP_PICTURES");
        if (folder.isEmpty())
            return;
        const QFileInfoList files = QDir(m_out.path()).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            QFile::copy(file.filePath(), QDir(folder).filePath(file.fileName()));
    }

    //! Chooses the kind and waits until it is drawn.
    void choose(ChartKindId kind, Resolution resolution, bool isCompared = false)
    {
        ChartChoice choice = m_page->header().choice();
        choice.kind = kind;
        choice.resolution = resolution;
        choice.isCompared = isCompared;
        m_page->header().setChoice(choice);
        TRY(m_page->isSettled() && m_page->canExport()
            && m_page->chart().order().choice.kind == kind
            && m_page->chart().order().choice.isCompared == isCompared);
    }

    //! Types \a path into the dialog and takes it.
    void exportTo(const QString &path)
    {
        m_said.clear();
        m_page->exportShown();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QLineEdit *>()->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        TRY(!m_said.isEmpty());
        TRY(!m_page->findChild<QFileDialog *>());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        open();
        connect(m_page.get(), &ExplorePage::told, this,
                [this](Banner::Kind kind, const QString &text) {
                    m_kind = kind;
                    m_said = text;
                });
    }
    void cleanup()
    {
        keepPictures();
        close();
        QApplication::setPalette(themePalette(kLightTokens));
    }

    void everyKindBecomesAPicture_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isCompared");
        QTest::newRow("register") << int(ChartKindId::Register) << false;
        QTest::newRow("consumption") << int(ChartKindId::Consumption) << true;
        QTest::newRow("cumulated") << int(ChartKindId::Cumulated) << true;
        QTest::newRow("heat-map") << int(ChartKindId::HeatMap) << false;
        QTest::newRow("average-day") << int(ChartKindId::AverageDay) << false;
        QTest::newRow("duration-curve") << int(ChartKindId::DurationCurve) << false;
    }
    void everyKindBecomesAPicture()
    {
        QFETCH(int, kind);
        QFETCH(bool, isCompared);
        // On white, whatever the theme.
        QApplication::setPalette(themePalette(kDarkTokens));
        giveTwoWeeks(m_meter);
        showJune(m_meter);
        choose(ChartKindId(kind), Resolution::Hour, isCompared);
        const QString base = QString::fromLatin1(QTest::currentDataTag());
        exportTo(pathOf(base + QStringLiteral(".png")));
        QCOMPARE(m_kind, std::optional(Banner::Kind::Info));
        const QImage image(pathOf(base + QStringLiteral(".png")));
        QVERIFY(image.width() >= 2000 && image.height() >= 1000);
        const QRgb corner = image.pixel(0, 0);
        QCOMPARE(corner, QRgb(0xffffffff));
        const int middle = image.height() / 2;
        QVERIFY(inkIn(image, {0, 0, image.width(), 100}) > 500); // the title
        QVERIFY(inkIn(image, {200, middle, image.width() - 400, middle / 2}) > 1000);

        exportTo(pathOf(base + QStringLiteral(".svg")));
        const QString svg = QString::fromUtf8(contentOf(pathOf(base + QStringLiteral(".svg"))));
        const QString name = m_session->meters().meter(m_meter)->name;
        QVERIFY(!name.isEmpty());
        for (const QString &word :
             {name, QStringLiteral("Europe/Prague"), QStringLiteral("09/06/2025 – 15/06/2025")})
            QVERIFY2(svg.contains(QLatin1Char('>') + word), qPrintable(word));
        const QString source = ChartKindId(kind) == ChartKindId::Register
            ? QStringLiteral("Readings from Enectiva")
            : QStringLiteral("Computed here from readings");
        QVERIFY(svg.contains(source));
        if (isCompared)
            QVERIFY(svg.contains(QStringLiteral(">Last year<")));

        exportTo(pathOf(base + QStringLiteral(".pdf")));
        const QByteArray pdf = contentOf(pathOf(base + QStringLiteral(".pdf")));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Count 1\n"));
        QVERIFY(pdf.size() > 5000);
    }

    //! Lines of a drawing are few and long, and none leaves the plot.
    void drawingsHaveLines()
    {
        showJune(m_meter);
        choose(ChartKindId::Register, Resolution::Interval);
        exportTo(pathOf(QStringLiteral("line.svg")));
        const QString svg = QString::fromUtf8(contentOf(pathOf(QStringLiteral("line.svg"))));
        static const QRegularExpression s_line(QStringLiteral("<polyline[^>]*points=\"([^\"]+)\""));
        auto found = s_line.globalMatch(svg);
        int longest = 0;
        while (found.hasNext()) {
            const QStringList points =
                found.next().captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            longest = std::max(longest, int(points.size()));
            for (const QString &point : points) {
                const double x = point.section(QLatin1Char(','), 0, 0).toDouble();
                QVERIFY2(x >= 50 && x <= 1040, qPrintable(point));
            }
        }
        // Seven days of quarter-hours.
        QVERIFY2(longest >= 600 && longest <= 1000, qPrintable(QString::number(longest)));
    }

    void aWorkbookHasTheNumbersOfTheTable()
    {
        showJune(m_meter);
        choose(ChartKindId::Consumption, Resolution::Interval, true);
        exportTo(pathOf(QStringLiteral("june.xlsx")));
        const QJsonArray rows =
            tests::askPython(kRows, contentOf(pathOf(QStringLiteral("june.xlsx"))));
        QCOMPARE(rows.at(rowOf(rows, QStringLiteral("Time zone"))).toArray().at(1).toString(),
                 QStringLiteral("Europe/Prague"));
        QVERIFY(rowOf(rows, QStringLiteral("Loaded")) > 0);
        const int head = rowOf(rows, QStringLiteral("From"));
        QVERIFY(head > 0);
        QStringList names;
        for (const auto &name : rows.at(head).toArray())
            names << name.toString();
        QCOMPARE(names.join(QLatin1Char('|')),
                 QStringLiteral("From|To|Register at the end, kWh|Use, kWh|Last year, kWh|"
                                "Difference, kWh"));
        QCOMPARE(int(rows.size()) - head - 1, 7 * 96);
        const QJsonArray first = rows.at(head + 1).toArray();
        QCOMPARE(first.at(0).toString(), QStringLiteral("2025-06-09T00:00:00"));
        QCOMPARE(first.at(1).toString(), QStringLiteral("2025-06-09T00:15:00"));
        // As the table of the readings says at the end of each.
        int compared = 0;
        for (int row = 0; row < table().rowCount(); ++row) {
            const TimeMs time = table()
                                    .index(row, ReadingTableModel::TimeColumn)
                                    .data(ReadingTableModel::RawRole)
                                    .toLongLong();
            const int at = head + int((time - this->at(2025, 6, 9)) / kQuarterHour);
            if (at <= head || at >= int(rows.size()))
                continue;
            const QJsonArray cells = rows.at(at).toArray();
            const auto raw = [this, row](int column) {
                return table().index(row, column).data(ReadingTableModel::RawRole).toDouble();
            };
            QCOMPARE(cells.at(2).toDouble(), raw(ReadingTableModel::StateColumn));
            QCOMPARE(cells.at(3).toDouble(), raw(ReadingTableModel::UseColumn));
            QCOMPARE(cells.at(4).toDouble(), raw(ComparedReadingsModel::kOtherColumn));
            QCOMPARE(cells.at(5).toDouble(), raw(ComparedReadingsModel::kDifferenceColumn));
            ++compared;
        }
        QVERIFY(compared > 600);
        QCOMPARE(first.at(5).toDouble(), 0.5);
    }

    void textHasPointsAndOffsetsAndComputesNothing()
    {
        showJune(m_meter);
        choose(ChartKindId::Consumption, Resolution::Hour);
        exportTo(pathOf(QStringLiteral("june.csv")));
        const QString text = QString::fromUtf8(contentOf(pathOf(QStringLiteral("june.csv"))));
        const QStringList lines = text.split(QStringLiteral("\r\n"));
        const int head =
            int(lines.indexOf(QStringLiteral("From,To,\"Register at the end, kWh\",\"Use, kWh\"")));
        QVERIFY2(head > 0, qPrintable(text.left(800)));
        QCOMPARE(lines.at(head + 1),
                 QStringLiteral("2025-06-09T00:00:00+02:00,2025-06-09T01:00:00+02:00,11352,8"));

        // A name that a spreadsheet would compute.
        ChartOutcome outcome;
        outcome.table = [] {
            Table table;
            table.title.emplace_back(QStringLiteral("Meter"), QStringLiteral("=2+2"));
            table.header << QStringLiteral("-x");
            table.addRow(-1.5);
            return table;
        };
        m_said.clear();
        m_page->output().write(outcome, pathOf(QStringLiteral("guard.csv")));
        TRY(!m_said.isEmpty());
        QCOMPARE(contentOf(pathOf(QStringLiteral("guard.csv"))),
                 QByteArray("\xef\xbb\xbfMeter,'=2+2\r\n\r\n'-x\r\n-1.5\r\n"));
    }

    void aDataSeriesIsNoMeter()
    {
        const auto points = std::make_shared<ReadingSeries>();
        points->append({}, at(2025, 6, 9), 20.5);
        points->append({}, at(2025, 6, 9, 1), 21);
        ShownChart shown;
        ChartSource source;
        source.nature = ChartSource::Nature::Line;
        source.name = QStringLiteral("Outside");
        source.unit = QStringLiteral("°C");
        source.readings = points;
        shown.order.sources << source;
        shown.order.choice.kind = ChartKindId::Register;
        shown.order.zone = m_zone;
        shown.range = {at(2025, 6, 9), at(2025, 6, 10)};
        shown.places << QStringLiteral("501");
        ChartLayer layer;
        layer.name = source.name;
        layer.series = ChartSeries::fromPoints(points, chartLabels(source, *points, m_zone), false);
        shown.picture.layers << layer;
        const ChartOutcome outcome = chartOutcome(shown);
        QStringList head;
        for (const TitleBlock::Line &line : outcome.sheet.head.lines)
            head << line.caption + u'=' + line.text;
        QVERIFY2(head.contains(QStringLiteral("Series ID=501")), qPrintable(head.join(u'|')));
        QVERIFY2(head.contains(QStringLiteral("Source=Data points from Enectiva")),
                 qPrintable(head.join(u'|')));
        const Table table = outcome.table();
        QCOMPARE(table.title.front().first, QStringLiteral("Data series"));
        QCOMPARE(table.header.join(u'|'), QStringLiteral("Time|Value, °C"));
        QCOMPARE(int(table.rowCount()), 2);
    }

    void aHeatMapIsAMatrix()
    {
        showJune(m_meter);
        choose(ChartKindId::HeatMap, Resolution::Hour);
        // On the clipboard as the locale writes it.
        QTest::keyClick(m_page->chart().view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines =
            QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(int(lines.size()), 8);
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("09/06/2025\t8\t8\t")),
                 qPrintable(lines.at(1)));
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
        exportTo(pathOf(QStringLiteral("heat.xlsx")));
        const QJsonArray rows =
            tests::askPython(kRows, contentOf(pathOf(QStringLiteral("heat.xlsx"))));
        const int head = rowOf(rows, QStringLiteral("Day"));
        QVERIFY(head > 0);
        QCOMPARE(int(rows.size()) - head - 1, 7);
        QCOMPARE(rows.at(head).toArray().size(), 26);
        const QJsonArray day = rows.at(head + 1).toArray();
        QCOMPARE(day.at(0).toString(), QStringLiteral("2025-06-09T00:00:00"));
        QCOMPARE(day.at(13).toDouble(), 8.0);
        QCOMPARE(day.at(25).toDouble(), 192.0);
    }

    //! Of another meter only what is told of exactly these times.
    void metersHaveTheirOwnRows()
    {
        QJsonArray hours;
        addRows(&hours, at(2025, 6, 2), at(2025, 6, 16), 4 * kQuarterHour, 50,
                [](TimeMs) { return 3; });
        m_server->replaceSeries(m_heat.value, hours);
        showJune(m_meter);
        m_page->addMeter(m_heat);
        settle();
        choose(ChartKindId::Register, Resolution::Interval);
        TRY(m_page->chart().picture().layers.size() == 2);
        exportTo(pathOf(QStringLiteral("two.xlsx")));
        const QJsonArray rows =
            tests::askPython(kRows, contentOf(pathOf(QStringLiteral("two.xlsx"))));
        const int head = rowOf(rows, QStringLiteral("Time"));
        QVERIFY(head > 0);
        QCOMPARE(int(rows.size()) - head - 1, 7 * 96);
        QVERIFY(rows.at(head + 1).toArray().at(2).isDouble());
        QVERIFY(rows.at(head + 2).toArray().at(2).isNull());
        QVERIFY(rows.at(head + 5).toArray().at(2).isDouble());
    }

    void whatCannotBeWrittenIsTold()
    {
        showJune(m_meter);
        choose(ChartKindId::Consumption, Resolution::Hour);
        const QString there = pathOf(QStringLiteral("there.png"));
        exportTo(there);
        m_page->exportShown();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        for (const QString &path : {pathOf(QStringLiteral("none/june.png")), // no such folder
                                    pathOf(QStringLiteral("none/june.xlsx"))}) {
            m_said.clear();
            Q_EMIT dialog->fileSelected(path);
            TRY(!m_said.isEmpty());
            QCOMPARE(m_kind, std::optional(Banner::Kind::Error));
            QVERIFY2(m_said.contains(QDir::toNativeSeparators(path)), qPrintable(m_said));
        }
        m_said.clear();
        Q_EMIT dialog->fileSelected(pathOf(QStringLiteral("june.doc")));
        QVERIFY(m_said.contains(QStringLiteral(".xlsx")));
        QVERIFY(!QFile::exists(pathOf(QStringLiteral("june.doc"))));
        QVERIFY(!m_page->output().isWriting());
    }

    void theNameIsProposedAndFollowsTheKindOfFile()
    {
        showJune(m_meter);
        choose(ChartKindId::Consumption, Resolution::Hour);
        m_page->exportShown();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const auto proposed = [dialog] { return QFileInfo(dialog->selectedFiles().first()); };
        QVERIFY2(proposed().fileName().contains(QStringLiteral("2025-06-09 – 2025-06-15")),
                 qPrintable(proposed().fileName()));
        QCOMPARE(proposed().suffix(), QStringLiteral("png"));
        const QString workbook = dialog->nameFilters().last();
        dialog->selectNameFilter(workbook);
        Q_EMIT dialog->filterSelected(workbook);
        QCOMPARE(proposed().suffix(), QStringLiteral("xlsx"));
    }

    void thePictureIsCopiedByAKey()
    {
        showJune(m_meter);
        choose(ChartKindId::Consumption, Resolution::Hour);
        QApplication::clipboard()->clear();
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QImage image = QApplication::clipboard()->image();
        QVERIFY(image.width() > 2000);
        QVERIFY(inkIn(image, {0, 0, image.width(), 100}) > 500);
    }

    void thePreviewHasOnePage()
    {
        showJune(m_meter);
        choose(ChartKindId::Consumption, Resolution::Hour);
        m_page->printShown();
        auto *dialog = m_page->findChild<QPrintPreviewDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *preview = dialog->findChild<QPrintPreviewWidget *>();
        QVERIFY(preview);
        TRY(preview->pageCount() == 1);
        dialog->close();
    }

    void deltasAreATableAndBars()
    {
        DeltaTableModel model([this] { return at(2018, 2, 1); });
        QList<MonthlyDelta> deltas;
        for (int month = 1; month <= 12; ++month) {
            MonthlyDelta delta;
            delta.month = {2017, month};
            delta.value = month * 10.5;
            deltas.append(delta);
        }
        model.setDeltas(deltas, m_zone);
        const ChartOutcome outcome = deltaOutcome(
            model, deltaBars(model, 2017, QStringLiteral("kWh")),
            {QStringLiteral("School"), {}, QStringLiteral("kWh"), m_zone, std::nullopt});
        m_said.clear();
        m_page->output().write(outcome, pathOf(QStringLiteral("deltas.xlsx")));
        TRY(!m_said.isEmpty());
        const QJsonArray rows =
            tests::askPython(kRows, contentOf(pathOf(QStringLiteral("deltas.xlsx"))));
        QCOMPARE(rows.first().toArray().at(1).toString(), QStringLiteral("School"));
        const int column = model.columnOfYear(2017);
        const int december = int(rows.size()) - DeltaTableModel::RowCount + 11;
        QCOMPARE(rows.at(december).toArray().at(column).toDouble(), 126.0);
        const QImage image = outcome.sheet.image(1);
        QVERIFY(inkIn(image, image.rect().adjusted(100, 150, -50, -50)) > 5000);
        image.save(pathOf(QStringLiteral("deltas.png")));
    }

    void nothingToShowIsNothingToExport()
    {
        QVERIFY(!m_page->canExport());
        m_page->exportShown();
        m_page->printShown();
        QVERIFY(!m_page->findChild<QFileDialog *>());
        QVERIFY(!m_page->findChild<QPrintPreviewDialog *>());
    }
};

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
