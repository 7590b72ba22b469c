// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparedreadingsmodel.h"

#include "tests/models/storefixture.h"

#include <QAbstractItemModelTester>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr TimeMs kHour = 3'600'000;
constexpr TimeMs kYear = 364 * 24 * kHour;
constexpr TimeMs kStart = 1748822400000; // 2025-06-02T00:00:00Z

std::shared_ptr<const ReadingSeries> bothYears()
{
    auto readings = std::make_shared<ReadingSeries>();
    for (int i = 0; i < 4; ++i)
        readings->append({}, kStart - kYear + i * kHour, 100 + 2 * i);
    for (int i = 0; i < 4; ++i)
        readings->append({}, kStart + i * kHour, 900 + i * i);
    return readings;
}

} // namespace

class TestComparedReadingsModel : public QObject
{
    Q_OBJECT

    using Model = ComparedReadingsModel;

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void showThisYear()
    {
        TimeRanges all;
        all.add({});
        m_model->show(bothYears(), {kStart, kStart + kYear}, all);
    }
    QStringList column(int column) const { return columnOf(*m_model, column); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_model = std::make_unique<Model>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setMeter(QStringLiteral("kWh"), QTimeZone::utc());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        QLocale::setDefault(QLocale::c());
    }

    void putsLastYearBeside()
    {
        showThisYear();
        m_model->compareWith(
            [](const TimeRange &range) {
                return TimeRange{range.from - kYear, range.to - kYear};
            },
            QStringLiteral("Last year"));
        const QString none = QStringLiteral("–");
        // Uses of 1, 3 and 5 beside 2 each; what is before the first reading is not known.
        QCOMPARE(
            column(Model::kOtherColumn),
            (QStringList{none, QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("2")}));
        QCOMPARE(column(Model::kDifferenceColumn),
                 (QStringList{none, QStringLiteral("\u22121"), QStringLiteral("+1"),
                              QStringLiteral("+3")}));
        QCOMPARE(column(Model::kPercentColumn),
                 (QStringList{none, QStringLiteral("\u221250.0\u00a0%"),
                              QStringLiteral("+50.0\u00a0%"), QStringLiteral("+150.0\u00a0%")}));
        QCOMPARE(m_model->index(1, Model::kDifferenceColumn).data(Model::SignRole).toInt(), -1);
        QCOMPARE(m_model->index(2, Model::kDifferenceColumn).data(Model::SignRole).toInt(), 1);
        QCOMPARE(m_model->index(2, Model::kOtherColumn).data(Model::SignRole).toInt(), 0);
        QCOMPARE(m_model->headerData(Model::kOtherColumn, Qt::Horizontal, Qt::DisplayRole),
                 QVariant(QStringLiteral("Last year")));
    }

    void tellsNothingWithoutAComparison()
    {
        showThisYear();
        QCOMPARE(m_model->columnCount(), int(Model::ColumnCount));
        m_model->compareWith([](const TimeRange &) { return TimeRange{0, 0}; }, {});
        QCOMPARE(m_model->columnCount(), Model::kColumns);
        for (int extra = Model::kOtherColumn; extra < Model::kColumns; ++extra)
            QCOMPARE(column(extra), QStringList(4, QStringLiteral("–")));
        m_model->compareWith({}, {});
        QCOMPARE(m_model->columnCount(), int(Model::ColumnCount));
    }

    void convertsUsesButNotTheState()
    {
        showThisYear();
        m_model->setShownUnit(QStringLiteral("MWh"), 0.001);
        QCOMPARE(column(Model::StateColumn).last(), QStringLiteral("909"));
        QCOMPARE(column(Model::UseColumn).last(), QStringLiteral("0.005"));
        QCOMPARE(m_model->headerData(Model::UseColumn, Qt::Horizontal, Qt::DisplayRole),
                 QVariant(QStringLiteral("Use, MWh")));
        QCOMPARE(m_model->headerData(Model::RateColumn, Qt::Horizontal, Qt::DisplayRole),
                 QVariant(QStringLiteral("Mean, MW")));
        QCOMPARE(m_model->headerData(Model::StateColumn, Qt::Horizontal, Qt::DisplayRole),
                 QVariant(QStringLiteral("State, kWh")));
        QCOMPARE(m_model->index(3, Model::UseColumn).data(Model::RawRole).toDouble(), 0.005);
    }
};

QTEST_APPLESS_MAIN(TestComparedReadingsModel)
#include "tst_comparedreadingsmodel.moc"
