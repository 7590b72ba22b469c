// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metertablemodel.h"

#include "tests/models/storefixture.h"

#include <QAbstractItemModelTester>

using namespace meterdesk;
using namespace meterdesk::test;

class TestMeterTableModel : public QObject
{
    Q_OBJECT

    using Model = MeterTableModel;
    using Tester = QAbstractItemModelTester;

    std::unique_ptr<StoreFixture> m_data;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<Tester> m_tester;

    static QJsonObject with(const char *key, const QString &value)
    {
        return {{QLatin1String(key), value}};
    }

    bool loadTown()
    {
        return m_data->load({entity("1", QStringLiteral("Žďárec")),
                             entity("2", QStringLiteral("Škola"), "1"),
                             entity("3", QStringLiteral("Leeds"))},
                            {meter("10", QStringLiteral("Sprchy"), "2", "wa-dhw"),
                             meter("11", QStringLiteral("Přívod"), "1", "el"),
                             meter("12", QStringLiteral("Roof"), "3", "el"),
                             meter("13", QStringLiteral("Bez místa"), "", "el"),
                             meter("14", QStringLiteral("Zrušený"), "99", "xx")});
    }

    bool loadNames(const QStringList &names)
    {
        QList<Record> meters;
        for (const QString &name : names)
            meters.append(meter(QByteArray::number(meters.size()).constData(), name));
        return m_data->load({}, meters);
    }

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
        m_data = std::make_unique<StoreFixture>();
        m_model = std::make_unique<Model>(m_data->store, m_data->filter);
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_data.reset();
        QLocale::setDefault(QLocale::c());
    }

    void isEmptyBeforeTheLists()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), int(Model::ColumnCount));
        QCOMPARE(m_model->rowOf({QStringLiteral("10")}), -1);
        QVERIFY(m_model->idAt(0).isEmpty());
        QVERIFY(m_model->idAt(-1).isEmpty());
    }

    void showsEveryMeter()
    {
        QVERIFY(loadTown());
        QCOMPARE(textOf(*m_model),
                 list({"Bez místa||||kWh", "Přívod|||Žďárec|kWh", "Roof|||Leeds|kWh",
                       "Sprchy|||Škola|kWh", "Zrušený||||kWh"}));
        QCOMPARE(m_model->rowOf({QStringLiteral("10")}), 3);
        QCOMPARE(m_model->idAt(3).value, QStringLiteral("10"));
        QVERIFY(m_model->idAt(5).isEmpty());
    }

    void tellsColumnsAndRoles()
    {
        QVERIFY(m_data->load(
            {entity("1", QStringLiteral("Žďárec")), entity("2", QStringLiteral("Škola"), "1")},
            {meter("10", QStringLiteral("Sprchy"), "2", "wa-dhw",
                   {{QStringLiteral("code"), QStringLiteral("104-001-2001-00-WA")},
                    {QStringLiteral("serial_number"), QStringLiteral("SN7")}})}));
        QStringList titles;
        for (int column = 0; column < m_model->columnCount(); ++column)
            titles += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(titles, list({"Meter", "Serial", "Code", "Entity", "Unit"}));
        QVERIFY(!m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QCOMPARE(textOf(*m_model), list({"Sprchy|SN7|104-001-2001-00-WA|Škola|kWh"}));
        const QModelIndex name = m_model->index(0, Model::NameColumn);
        QCOMPARE(name.data(Model::IdRole).value<MeterId>().value, QStringLiteral("10"));
        QCOMPARE(name.data(Model::ItemRole).value<Meter>().serialNumber, QStringLiteral("SN7"));
        QCOMPARE(name.data(Model::EnergyCodeRole).toString(), QStringLiteral("WA"));
        QCOMPARE(name.data(Model::RawRole).toString(), QStringLiteral("Sprchy"));
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), QStringLiteral("WA Sprchy"));
        QCOMPARE(name.siblingAtColumn(Model::SerialColumn).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("SN7"));
        QCOMPARE(name.data(Qt::ToolTipRole).toString(), QStringLiteral("Žďárec › Škola › Sprchy"));
        QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    }

    void saysWhatIsDeactivated()
    {
        QVERIFY(
            m_data->load({},
                         {meter("1", QStringLiteral("Starý"), "", "ga",
                                with("deactivated_at", QStringLiteral("2025-03-01T00:00:00Z")))}));
        const QModelIndex name = m_model->index(0, Model::NameColumn);
        QVERIFY(name.data(Model::ItemRole).value<Meter>().isDeactivated);
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("GA Starý, deactivated"));
        QCOMPARE(name.data(Qt::ToolTipRole).toString(), QStringLiteral("Starý\nDeactivated"));
    }

    void showsTheServersWordForAnEnergyItDoesNotKnow()
    {
        QVERIFY(m_data->load({}, {meter("1", QStringLiteral("Pára"), "", "steam")}));
        QCOMPARE(m_model->index(0, 0).data(Model::EnergyCodeRole).toString(), QStringLiteral("ST"));
        QCOMPARE(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("steam Pára"));
    }

    void callsAMeterWithoutNameByItsCode()
    {
        QVERIFY(m_data->load(
            {}, {meter("1", {}, "", "el", with("code", QStringLiteral("104-001-2001-00-EL")))}));
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("104-001-2001-00-EL"));
    }

    void narrowsToAnEntity()
    {
        QVERIFY(loadTown());
        m_model->setEntity({QStringLiteral("1")});
        QCOMPARE(columnOf(*m_model, 0), list({"Přívod", "Sprchy"}));
        m_model->setEntity({QStringLiteral("2")});
        QCOMPARE(columnOf(*m_model, 0), list({"Sprchy"}));
        QCOMPARE(m_model->rowOf({QStringLiteral("11")}), -1);
        m_model->setEntity({QStringLiteral("77")});
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setEntity({});
        QCOMPARE(m_model->rowCount(), 5);
    }

    void narrowsToARing()
    {
        QVERIFY(m_data->load(
            {entity("1", QStringLiteral("a"), "2"), entity("2", QStringLiteral("b"), "1"),
             entity("3", QStringLiteral("c"), "3")},
            {meter("10", QStringLiteral("x"), "1"), meter("11", QStringLiteral("y"), "2"),
             meter("12", QStringLiteral("z"), "3")}));
        m_model->setEntity({QStringLiteral("2")});
        QCOMPARE(columnOf(*m_model, 0), list({"x", "y"}));
        m_model->setEntity({QStringLiteral("3")});
        QCOMPARE(columnOf(*m_model, 0), list({"z"}));
    }

    void filtersWithinAnEntity()
    {
        QVERIFY(loadTown());
        m_data->filter.setText(QStringLiteral("SKOLA"));
        QCOMPARE(columnOf(*m_model, 0), list({"Sprchy"}));
        m_model->setEntity({QStringLiteral("3")});
        QCOMPARE(m_model->rowCount(), 0);
        m_data->filter.setText({});
        QCOMPARE(columnOf(*m_model, 0), list({"Roof"}));
        m_data->filter.setEnergies({Energy::Water});
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setEntity({});
        QCOMPARE(columnOf(*m_model, 0), list({"Sprchy"}));
    }

    void sortsNumbersByValueAndLettersAsPeopleDo()
    {
        QLocale::setDefault(QLocale(QLocale::Czech));
        QVERIFY(loadNames(list({"Iva", "Chata 10", "Čáslav", "chata 9", "Hrad", "Cvikov"})));
        const auto ascending = list({"Cvikov", "Čáslav", "Hrad", "chata 9", "Chata 10", "Iva"});
        QCOMPARE(columnOf(*m_model, 0), ascending);
        m_model->sort(Model::NameColumn, Qt::DescendingOrder);
        QCOMPARE(columnOf(*m_model, 0), QStringList(ascending.crbegin(), ascending.crend()));
    }

    void sortsByAnyColumnAndKeepsTheOrderOfEquals()
    {
        const auto named = [](const char *id, const char *name, const char *entity,
                              const char *serial) {
            return meter(id, QLatin1String(name), entity, "el",
                         {{QStringLiteral("serial_number"), QLatin1String(serial)}});
        };
        QVERIFY(m_data->load({entity("1", QStringLiteral("B")), entity("2", QStringLiteral("A"))},
                             {named("10", "one", "1", "3"), named("11", "two", "2", "2"),
                              named("12", "three", "1", "1"), named("13", "four", "", "4")}));
        m_model->sort(Model::SerialColumn);
        QCOMPARE(columnOf(*m_model, 0), list({"three", "two", "one", "four"}));
        m_model->sort(Model::EntityColumn);
        QCOMPARE(columnOf(*m_model, 0), list({"four", "two", "one", "three"}));
        m_model->sort(Model::EntityColumn, Qt::DescendingOrder);
        QCOMPARE(columnOf(*m_model, 0), list({"one", "three", "two", "four"}));
        m_model->sort(Model::UnitColumn, Qt::DescendingOrder);
        QCOMPARE(columnOf(*m_model, 0), list({"one", "two", "three", "four"}));
    }

    void takesOtherListsWhileFilteredAndSorted()
    {
        QVERIFY(loadTown());
        m_model->sort(Model::NameColumn, Qt::DescendingOrder);
        m_model->setEntity({QStringLiteral("1")});
        m_data->filter.setText(QStringLiteral("r"));
        QCOMPARE(columnOf(*m_model, 0), list({"Sprchy", "Přívod"}));
        // Longer, shorter, empty: no row may be looked up in a list that is gone.
        QVERIFY(
            m_data->load({entity("1", QStringLiteral("Ždár"))},
                         {meter("20", QStringLiteral("a")), meter("21", QStringLiteral("b")),
                          meter("22", QStringLiteral("c"), "1"), meter("23", QStringLiteral("d")),
                          meter("24", QStringLiteral("e")), meter("25", QStringLiteral("f")),
                          meter("26", QStringLiteral("g"), "1")}));
        QCOMPARE(columnOf(*m_model, 0), list({"g", "c"}));
        QVERIFY(m_data->load({entity("1", QStringLiteral("Ždár"))},
                             {meter("22", QStringLiteral("c"), "1")}));
        QCOMPARE(columnOf(*m_model, 0), list({"c"}));
        QVERIFY(m_data->load({}, {}));
        QCOMPARE(m_model->rowCount(), 0);
        m_data->filter.setText({});
        m_model->setEntity({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void keepsWhatItHasWhenALoadFails()
    {
        QVERIFY(loadTown());
        const QStringList before = textOf(*m_model);
        QVERIFY(m_data->loadInVain());
        QCOMPARE(textOf(*m_model), before);
        m_data->filter.setText(QStringLiteral("roof"));
        QCOMPARE(columnOf(*m_model, 0), list({"Roof"}));
    }
};

QTEST_GUILESS_MAIN(TestMeterTableModel)
#include "tst_metertablemodel.moc"
