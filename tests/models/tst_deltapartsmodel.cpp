// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deltapartsmodel.h"

#include "tests/models/storefixture.h"

#include <QAbstractItemModelTester>

using namespace meterdesk;
using namespace meterdesk::test;

class TestDeltaPartsModel : public QObject
{
    Q_OBJECT

    using Model = DeltaPartsModel;
    using Part = Model::Part;

    //! The picture of the design.
    static Model::Content school()
    {
        Model::Content content;
        content.month = {2026, 2};
        content.unit = QStringLiteral("GJ");
        content.isMeter = true;
        content.whole = {QStringLiteral("School"), 136.5, 119.0};
        content.parts = {Part{QStringLiteral("Building"), 81.4, 77.9},
                         Part{QStringLiteral("Gym"), 41.8, 29.7}};
        return content;
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void showsThePictureOfTheDesign()
    {
        Model model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setContent(school());
        QStringList heads;
        for (int column = 0; column < Model::kColumns; ++column)
            heads << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(
            heads.join(u'|'),
            QStringLiteral("Parent and children, February 2026|2026, GJ|2025, GJ|Diff. %|Share "
                           "of the parent"));
        QCOMPARE(textOf(model),
                 (QStringList{QStringLiteral("School|136.5|119.0|+14.7\u00a0%|100.0\u00a0%"),
                              QStringLiteral("Building|81.4|77.9|+4.5\u00a0%|59.6\u00a0%"),
                              QStringLiteral("Gym|41.8|29.7|+40.7\u00a0%|30.6\u00a0%"),
                              QStringLiteral("Unmetered rest|13.3|11.4|+16.7\u00a0%|9.7\u00a0%")}));
        QVERIFY(model.index(3, 0).data(Model::RestRole).toBool());
        QVERIFY(!model.index(2, 0).data(Model::RestRole).toBool());
        QVERIFY(model.index(0, 0).data(Model::WholeRole).toBool());
        QCOMPARE(model.index(2, Model::PercentColumn).data(Model::TrendRole).toInt(), 1);
        QVERIFY(std::abs(model.index(3, 0).data(Model::ShareRole).toDouble() - 13.3 / 136.5)
                < 1e-9);
        model.setContent({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theRestWaitsForAllParts()
    {
        Model::Content content = school();
        content.parts[1].current.reset();
        content.parts[1].state = Model::State::Loading;
        Model model;
        model.setContent(content);
        QCOMPARE(model.index(2, Model::CurrentColumn).data().toString(),
                 QStringLiteral("loading…"));
        QCOMPARE(model.index(3, Model::CurrentColumn).data().toString(), QString());
        content.parts[1].state = Model::State::Failed;
        model.setContent(content);
        QCOMPARE(model.index(2, Model::CurrentColumn).data().toString(),
                 QStringLiteral("not loaded"));
        QVERIFY(!model.index(3, Model::CurrentColumn).data(Model::RawRole).isValid());
        // Known to have nothing: nothing of it is measured.
        content.parts[1].state = Model::State::Known;
        model.setContent(content);
        QCOMPARE(model.index(3, Model::CurrentColumn).data().toString(), QStringLiteral("55.1"));
    }

    void partsMayBeMoreThanTheWhole()
    {
        Model::Content content = school();
        content.isMeter = false;
        content.parts[0].current = 120.0;
        Model model;
        model.setContent(content);
        QVERIFY(model.isRestNegative());
        QCOMPARE(model.index(3, Model::NameColumn).data().toString(),
                 QStringLiteral("Rest, in none of them"));
        QCOMPARE(model.index(3, Model::CurrentColumn).data().toString(),
                 QStringLiteral("\u221225.3"));
        QVERIFY(model.index(3, 1)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith(QLatin1String("The parts add up to more than the whole")));
    }

    void aMonthThatRunsIsNotCompared()
    {
        Model::Content content = school();
        content.isPartial = true;
        Model model;
        model.setContent(content);
        QCOMPARE(model.index(1, Model::PercentColumn).data().toString(), QString());
        QCOMPARE(model.index(1, Model::ShareColumn).data().toString(),
                 QStringLiteral("59.6\u00a0%"));
    }
};

QTEST_GUILESS_MAIN(TestDeltaPartsModel)
#include "tst_deltapartsmodel.moc"
