// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltatablemodel.h"

#include "tests/models/storefixture.h"

#include <QAbstractItemModelTester>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const QTimeZone kPrague("Europe/Prague");

MonthlyDelta delta(int year, int month, std::optional<double> value)
{
    return {{year, month}, value, QStringLiteral("he"), QStringLiteral("GJ")};
}

//! A year's months from January on.
QList<MonthlyDelta> year(int number, std::initializer_list<std::optional<double>> values)
{
    QList<MonthlyDelta> deltas;
    for (const auto &value : values)
        deltas.append(delta(number, int(deltas.size()) + 1, value));
    return deltas;
}

} // namespace

class TestDeltaTableModel : public QObject
{
    Q_OBJECT

    using Model = DeltaTableModel;
    using Tester = QAbstractItemModelTester;

    TimeMs m_now = 0;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<Tester> m_tester;

    void setNow(const QDate &day, const QTime &time = QTime(8, 5), const QTimeZone &zone = kPrague)
    {
        m_now = QDateTime(day, time, zone).toMSecsSinceEpoch();
    }

    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    QString ofYear(int row, int year) const { return cell(row, m_model->columnOfYear(year)); }
    QString change(int row) const { return cell(row, m_model->differenceColumn()); }
    QString percent(int row) const { return cell(row, m_model->percentColumn()); }
    Model::Trend trend(int row) const
    {
        return Model::Trend(
            m_model->index(row, m_model->differenceColumn()).data(Model::TrendRole).toInt());
    }
    bool isPartial(int row, int year) const
    {
        return m_model->index(row, m_model->columnOfYear(year)).data(Model::PartialRole).toBool();
    }

    //! The picture of the design: heat of a school, on 2 March 2026.
    QList<MonthlyDelta> school() const
    {
        return year(2023, {151, 138, 118, 84, 44, 13, 10, 11, 36, 79, 112, 137})
            + year(2024, {147, 129, 121, 88, 40, 12, 9, 12, 34, 77, 108, 133})
            + year(2025, {141, 119, 112, 88, 43, 14, 9, 10, 38, 80, 112, 129})
            + year(2026, {144.2, 136.5, 6.6});
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        setNow(QDate(2026, 3, 2));
        m_model = std::make_unique<Model>([this] { return m_now; });
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
        QCOMPARE(m_model->columnCount(), 3);
        QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
        QVERIFY(!m_model->lastCompleteMonth());
        QVERIFY(!m_model->indexOf({2026, 1}).isValid());
        m_model->setDeltas(school(), kPrague);
        QCOMPARE(m_model->rowCount(), int(Model::RowCount));
        m_model->setDeltas({}, kPrague);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void showsThePictureOfTheDesign()
    {
        m_model->setDeltas(school(), kPrague);
        QStringList heads;
        for (int column = 0; column < m_model->columnCount(); ++column)
            heads << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(heads.join(u'|'), QStringLiteral("Month|2023|2024|2025|2026|Diff.|Diff. %"));
        const QStringList lines = textOf(*m_model);
        QCOMPARE(lines.at(0), QStringLiteral("Jan|151.0|147.0|141.0|144.2|+3.2|+2.3\u00a0%"));
        QCOMPARE(lines.at(1), QStringLiteral("Feb|138.0|129.0|119.0|136.5|+17.5|+14.7\u00a0%"));
        QCOMPARE(lines.at(2), QStringLiteral("Mar|118.0|121.0|112.0|partial 6.6||"));
        QCOMPARE(lines.at(3), QStringLiteral("Apr|84.0|88.0|88.0|||"));
        QCOMPARE(lines.at(12),
                 QStringLiteral("To end of February|289.0|276.0|260.0|280.7|+20.7|+8.0\u00a0%"));
        QCOMPARE(lines.at(13), QStringLiteral("Year|933.0|910.0|895.0|||"));
    }

    //! The worked example of the service's documentation: 158 kWh in January 2018.
    void readsTheDocumentedMonth()
    {
        setNow(QDate(2018, 2, 1));
        m_model->setDeltas({delta(2017, 12, 1), delta(2018, 1, 158), delta(2018, 2, 1)}, kPrague);
        QCOMPARE(ofYear(0, 2018), QStringLiteral("158"));
        QCOMPARE(m_model->indexOf({2018, 1}).data(Model::RawRole).toDouble(), 158.0);
        QCOMPARE(m_model->indexOf({2018, 1}).data(Model::ItemRole).value<YearMonth>(),
                 (YearMonth{2018, 1}));
        QCOMPARE(ofYear(1, 2018), QStringLiteral("partial 1"));
        QCOMPARE(ofYear(12, 2018), QStringLiteral("158"));
        QCOMPARE(ofYear(12, 2017), QString());
        QCOMPARE(ofYear(13, 2017), QStringLiteral("partial 1"));
    }

    void knowsWhichCellIsOfWhichMonth()
    {
        m_model->setDeltas(school(), kPrague);
        QCOMPARE(m_model->yearOfColumn(0), std::nullopt);
        QCOMPARE(m_model->yearOfColumn(1), std::optional(2023));
        QCOMPARE(m_model->yearOfColumn(4), std::optional(2026));
        QCOMPARE(m_model->yearOfColumn(5), std::nullopt);
        QCOMPARE(m_model->columnOfYear(2022), -1);
        QCOMPARE(m_model->monthOfRow(11), std::optional(12));
        QCOMPARE(m_model->monthOfRow(Model::CumulatedRow), std::nullopt);
        QCOMPARE(m_model->monthOfRow(Model::YearRow), std::nullopt);
        const auto at = [this](int row, int column) {
            return m_model->monthAt(m_model->index(row, column));
        };
        QCOMPARE(at(1, 2), std::optional(YearMonth{2024, 2}));
        QCOMPARE(at(1, 0), std::optional(YearMonth{2026, 2})); // of no year: of this one
        QCOMPARE(at(1, 6), std::optional(YearMonth{2026, 2}));
        QCOMPARE(at(12, 2), std::nullopt);
        QCOMPARE(m_model->monthAt({}), std::nullopt);
        QCOMPARE(m_model->lastCompleteMonth(), std::optional(YearMonth{2026, 2}));
        QCOMPARE(m_model->years(), (QList<int>{2023, 2024, 2025, 2026}));
    }

    void theRunningMonthIsThatOfTheZone()
    {
        // Half an hour later it is March in Prague; in London that is an hour away.
        setNow(QDate(2026, 3, 1), QTime(0, 30));
        m_model->setDeltas(school(), kPrague);
        QVERIFY(!isPartial(1, 2026));
        QCOMPARE(ofYear(Model::CumulatedRow, 2026), QStringLiteral("280.7"));
        m_model->setDeltas(school(), QTimeZone("Europe/London"));
        QVERIFY(isPartial(1, 2026));
        QCOMPARE(cell(Model::CumulatedRow, 0), QStringLiteral("To end of January"));
        QCOMPARE(ofYear(Model::CumulatedRow, 2026), QStringLiteral("144.2"));
        QCOMPARE(ofYear(Model::CumulatedRow, 2025), QStringLiteral("141.0"));
    }

    void marksWhatIsPartial()
    {
        m_model->setDeltas(school(), kPrague);
        QVERIFY(!isPartial(1, 2026));
        QVERIFY(isPartial(2, 2026));
        QVERIFY(!isPartial(2, 2025));
        QVERIFY(!isPartial(3, 2026)); // there is nothing
        QCOMPARE(change(2), QString());
        QCOMPARE(m_model->index(2, m_model->columnOfYear(2026)).data(Model::RawRole).toDouble(),
                 6.6);
        QVERIFY(!cell(2, m_model->columnOfYear(2026), Qt::ToolTipRole).isEmpty());
    }

    void inJanuaryThereIsNothingToCumulate()
    {
        setNow(QDate(2026, 1, 10));
        m_model->setDeltas(year(2025, {141, 119}) + year(2026, {40.5}), kPrague);
        QCOMPARE(cell(0, m_model->columnOfYear(2026)), QStringLiteral("partial 40.5"));
        QCOMPARE(cell(Model::CumulatedRow, 0), QStringLiteral("Year to date"));
        QCOMPARE(ofYear(Model::CumulatedRow, 2025), QString());
        QCOMPARE(ofYear(Model::CumulatedRow, 2026), QString());
        QCOMPARE(change(Model::CumulatedRow), QString());
        QCOMPARE(change(0), QString());
        QCOMPARE(m_model->lastCompleteMonth(), std::optional(YearMonth{2025, 2}));
    }

    void leavesMissingMonthsOutOfEveryYear()
    {
        setNow(QDate(2026, 5, 2));
        m_model->setDeltas(year(2024, {1, 2, 3, 4}) + year(2025, {10, std::nullopt, 30, 40})
                               + year(2026, {100, 200, std::nullopt, 400}),
                           kPrague);
        QCOMPARE(ofYear(1, 2025), QString());
        QCOMPARE(cell(1, m_model->columnOfYear(2025), Qt::AccessibleTextRole),
                 QStringLiteral("no data"));
        QVERIFY(!m_model->index(1, m_model->columnOfYear(2025)).data(Model::RawRole).isValid());
        QCOMPARE(change(1), QString());
        QCOMPARE(change(2), QString());
        // January and April are what both years have.
        QCOMPARE(cell(Model::CumulatedRow, 0), QStringLiteral("To end of April (2 month(s))"));
        QCOMPARE(cell(Model::CumulatedRow, 0, Qt::ToolTipRole),
                 QStringLiteral("Left out in every year, as data is missing: February, March"));
        QCOMPARE(ofYear(Model::CumulatedRow, 2024), QStringLiteral("5"));
        QCOMPARE(ofYear(Model::CumulatedRow, 2025), QStringLiteral("50"));
        QCOMPARE(ofYear(Model::CumulatedRow, 2026), QStringLiteral("500"));
        QCOMPARE(change(Model::CumulatedRow), QStringLiteral("+450"));
        QVERIFY(isPartial(Model::YearRow, 2025));
        QCOMPARE(ofYear(Model::YearRow, 2025), QStringLiteral("partial 80"));
    }

    void aYearThatBeganLaterIsNotCompared()
    {
        m_model->setDeltas({delta(2025, 10, 80), delta(2025, 11, 112), delta(2025, 12, 129),
                            delta(2026, 1, 144), delta(2026, 2, 136)},
                           kPrague);
        QCOMPARE(ofYear(Model::CumulatedRow, 2026), QStringLiteral("280"));
        QCOMPARE(ofYear(Model::CumulatedRow, 2025), QString());
        QCOMPARE(change(Model::CumulatedRow), QString());
        QCOMPARE(cell(Model::CumulatedRow, m_model->differenceColumn(), Qt::AccessibleTextRole),
                 QStringLiteral("no comparison"));
    }

    void showsThisYearAlsoWithoutData()
    {
        m_model->setDeltas(year(2023, {151, 138}), kPrague);
        QCOMPARE(m_model->years(), (QList<int>{2023, 2026}));
        QCOMPARE(cell(0, m_model->columnOfYear(2026), Qt::AccessibleTextRole),
                 QStringLiteral("no data"));
        QCOMPARE(change(0), QString());
        QCOMPARE(m_model->lastCompleteMonth(), std::optional(YearMonth{2023, 2}));
        QCOMPARE(m_model->cumulated(2023), std::nullopt);
    }

    void oneYearOnly()
    {
        m_model->setDeltas(year(2026, {144.2, 136.5}), kPrague);
        QCOMPARE(m_model->columnCount(), 4);
        QCOMPARE(textOf(*m_model).at(1), QStringLiteral("Feb|136.5||"));
        QCOMPARE(textOf(*m_model).at(12), QStringLiteral("To end of February|280.7||"));
        QCOMPARE(cell(13, 1, Qt::AccessibleTextRole), QStringLiteral("the year is not over"));
    }

    void tellsMoreAndLessBySignAndRole()
    {
        setNow(QDate(2026, 8, 1));
        m_model->setDeltas(
            year(2025, {100, 100, 100, -20, 0}) + year(2026, {103, 97.5, 100.02, -25, 5}), kPrague);
        QCOMPARE(change(0), QStringLiteral("+3.0"));
        QCOMPARE(trend(0), Model::Trend::More);
        QCOMPARE(change(1), QStringLiteral("\u22122.5"));
        QCOMPARE(percent(1), QStringLiteral("\u22122.5\u00a0%"));
        QCOMPARE(trend(1), Model::Trend::Less);
        QCOMPARE(change(2), QStringLiteral("0.0")); // too little to be shown
        QCOMPARE(trend(2), Model::Trend::Same);
        // Fed back: less than nothing, and even less this year.
        QCOMPARE(ofYear(3, 2026), QStringLiteral("\u221225.0"));
        QCOMPARE(change(3), QStringLiteral("\u22125.0"));
        QCOMPARE(percent(3), QStringLiteral("\u221225.0\u00a0%"));
        // Nothing is a share of nothing.
        QCOMPARE(change(4), QStringLiteral("+5.0"));
        QCOMPARE(percent(4), QString());
        QCOMPARE(m_model->index(0, 1).data(Model::TrendRole).toInt(), int(Model::Trend::Same));
    }

    void keepsDecimalsConstant()
    {
        // Interpolated, with more places than anyone reads.
        m_model->setDeltas(year(2026, {10.7639, 54.4236}), kPrague);
        QCOMPARE(ofYear(0, 2026), QStringLiteral("10.76"));
        QCOMPARE(ofYear(1, 2026), QStringLiteral("54.42"));
        QCOMPARE(m_model->decimals(), 2);
        m_model->setDeltas(year(2026, {0.0304, 1}), kPrague);
        QCOMPARE(ofYear(1, 2026), QStringLiteral("1.000"));
        m_model->setDeltas(year(2026, {45210.33, 2}), kPrague);
        QCOMPARE(ofYear(0, 2026), QStringLiteral("45,210"));
    }

    void cumulatesTheMonths()
    {
        Model::View view;
        view.isCumulated = true;
        m_model->setDeltas(school(), kPrague, view);
        QVERIFY(m_model->isCumulated());
        const QStringList lines = textOf(*m_model);
        QCOMPARE(lines.at(0), QStringLiteral("Jan|151.0|147.0|141.0|144.2|+3.2|+2.3\u00a0%"));
        QCOMPARE(lines.at(1), QStringLiteral("Feb|289.0|276.0|260.0|280.7|+20.7|+8.0\u00a0%"));
        QCOMPARE(lines.at(2), QStringLiteral("Mar|407.0|397.0|372.0|partial 287.3||"));
        QCOMPARE(lines.at(11), QStringLiteral("Dec|933.0|910.0|895.0|||"));
        QCOMPARE(lines.at(12),
                 QStringLiteral("To end of February|289.0|276.0|260.0|280.7|+20.7|+8.0\u00a0%"));
        QCOMPARE(m_model->shown({2025, 2}).value, std::optional(260.0));
        QVERIFY(m_model->shown({2026, 3}).isPartial);
        QVERIFY(!m_model->shown({2026, 4}).value);
        QCOMPARE(m_model->value({2025, 2}), std::optional(119.0)); // the month itself
        // A sum over a hole is partial, and compared with none.
        m_model->setDeltas(year(2025, {10, 20, 30}) + year(2026, {1, std::nullopt, 4}), kPrague,
                           view);
        QCOMPARE(ofYear(2, 2025), QStringLiteral("60"));
        setNow(QDate(2026, 6, 1));
        m_model->setDeltas(year(2025, {10, 20, 30}) + year(2026, {1, std::nullopt, 4}), kPrague,
                           view);
        QCOMPARE(ofYear(1, 2026), QString());
        QCOMPARE(ofYear(2, 2026), QStringLiteral("partial 5"));
        QCOMPARE(change(2), QString());
        QCOMPARE(cell(2, m_model->columnOfYear(2026), Qt::ToolTipRole),
                 QStringLiteral("Some months of this year have no data"));
    }

    void marksEstimates()
    {
        Model::View view;
        view.estimated = {{2026, 2}, {2026, 3}};
        view.decimals = 0;
        m_model->setDeltas(school(), kPrague, view);
        const auto isEstimated = [this](int row, int year) {
            return m_model->index(row, m_model->columnOfYear(year))
                .data(Model::EstimateRole)
                .toBool();
        };
        QVERIFY(!isEstimated(0, 2026));
        QVERIFY(isEstimated(1, 2026));
        QVERIFY(!isEstimated(1, 2025));
        QVERIFY(isEstimated(Model::CumulatedRow, 2026)); // a sum with one in it
        QVERIFY(!isEstimated(Model::CumulatedRow, 2025));
        QCOMPARE(ofYear(0, 2026), QStringLiteral("144"));
        QCOMPARE(ofYear(1, 2026), QStringLiteral("≈\u00a0137"));
        QCOMPARE(ofYear(2, 2026), QStringLiteral("partial ≈\u00a07"));
        QVERIFY(cell(1, m_model->columnOfYear(2026), Qt::ToolTipRole)
                    .startsWith(QLatin1String("Estimated where there is no invoice")));
        QCOMPARE(change(1), QStringLiteral("+18"));
        m_model->setDeltas(school(), kPrague);
        QVERIFY(!isEstimated(1, 2026));
    }

    void followsTheLanguage()
    {
        m_model->setDeltas(school(), kPrague);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy heads(m_model.get(), &QAbstractItemModel::headerDataChanged);
        QLocale::setDefault(QLocale(QLocale::Czech));
        m_model->retranslate();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(heads.size(), 1);
        QCOMPARE(ofYear(0, 2026), QStringLiteral("144,2"));
        QCOMPARE(cell(0, 0), QStringLiteral("led"));
        QCOMPARE(cell(0, 0, Qt::AccessibleTextRole), QStringLiteral("leden"));
    }

    void tellsTheAgeAndTheSums()
    {
        m_model->setDeltas(school(), kPrague);
        QCOMPARE(m_model->index(0, 1).data(Model::AgeRole).toInt(), 3);
        QCOMPARE(m_model->index(0, 4).data(Model::AgeRole).toInt(), 0);
        QVERIFY(!m_model->index(0, 5).data(Model::AgeRole).isValid());
        QVERIFY(!m_model->index(11, 0).data(Model::SumRole).toBool());
        QVERIFY(m_model->index(12, 0).data(Model::SumRole).toBool());
        QCOMPARE(m_model->cumulated(2026), std::optional(144.2 + 136.5));
    }
};

QTEST_GUILESS_MAIN(TestDeltaTableModel)
#include "tst_deltatablemodel.moc"
