// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explorepagefixture.h"

#include "ui/charts/heatmapview.h"

using namespace meterdesk;
using namespace meterdesk::test;

//! What Explore takes over from one kind of chart to another, and from the preferences.
class TestExploreChoices : public QObject, private ExplorePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init() { open(); }
    void cleanup() { close(); }

    void preferredUnitsCountWhereNoneIsChosen()
    {
        giveTwoWeeks(m_gas);
        m_page->setGas({0.98, 10.0});
        m_page->setPreferredUnits(
            {{Energy::Electricity, QStringLiteral("MWh")}, {Energy::Gas, QStringLiteral("kWh")}});
        showJune(m_gas);
        auto *units = named<QComboBox>("Unit");
        QCOMPARE(units->currentText(), QStringLiteral("kWh"));
        TRY(panel().contains(QStringLiteral("Sum: 13,171 kWh")));
        units->setCurrentText(QStringLiteral("m³"));
        settle();
        m_page->setPreferredUnits({{Energy::Gas, QStringLiteral("MWh")}});
        QCOMPARE(units->currentText(), QStringLiteral("m³"));
        m_page->forgetUnit();
        QCOMPARE(units->currentText(), QStringLiteral("MWh"));
        // Without a calorific value the register's.
        m_page->setGas({});
        QCOMPARE(units->currentText(), QStringLiteral("m³"));
    }

    void lineAndHeatMapHaveOneCursor()
    {
        showJune(m_meter);
        pointAt(at(2025, 6, 10, 10));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_H);
        auto *heat = m_page->findChild<HeatMapView *>();
        TRY(heat->map() && heat->isVisible());
        QCOMPARE(heat->timeOf(heat->cursorCell().value()).from, at(2025, 6, 10, 10));
        QTest::keyClick(heat, Qt::Key_Right);
        QTest::keyClick(heat, Qt::Key_H);
        TRY(view().isVisible());
        settle();
        QCOMPARE(view().series()->times()[view().cursor().value()], at(2025, 6, 11, 10));
    }
};

QTEST_MAIN(TestExploreChoices)
#include "tst_explorechoices.moc"
