// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitytreemodel.h"

#include "tests/models/storefixture.h"
#include "tests/support/contractserver.h"

#include <QAbstractItemModelTester>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

//! Of the contract server's customer: 12 entities with 3 or 4 of 40 meters in each itself.
const QStringList kContractTree = {
    QStringLiteral("Skupina Říční & synové|40"),
    QStringLiteral("  Město Žďárec|24"),
    QStringLiteral("    Čistírna odpadních vod|3"),
    QStringLiteral("    Pekárna Dvořák|3"),
    QStringLiteral("    Základní škola Třešňová|10"),
    QStringLiteral("      Pavilon A – učebny|3"),
    QStringLiteral("      Tělocvična|3"),
    QStringLiteral("    Zimní stadion|4"),
    QStringLiteral("  United Kingdom|13"),
    QStringLiteral("    Dover Ferry Terminal|7"),
    QStringLiteral("      Harbour Office|3"),
    QStringLiteral("    Leeds Workshop|3"),
};

} // namespace

class TestEntityTreeModel : public QObject
{
    Q_OBJECT

    using Tester = QAbstractItemModelTester;

    std::unique_ptr<StoreFixture> m_data;
    std::unique_ptr<EntityTreeModel> m_model;
    std::unique_ptr<Tester> m_tester;

    //! A small town with a meter in each house and one in the town itself.
    bool loadTown()
    {
        return m_data->load(
            {entity("1", QStringLiteral("Žďárec")), entity("2", QStringLiteral("Škola"), "1"),
             entity("3", QStringLiteral("Tělocvična"), "2"),
             entity("4", QStringLiteral("Bazén"), "1"), entity("5", QStringLiteral("Leeds"))},
            {meter("10", QStringLiteral("Hlavní přívod"), "1", "el"),
             meter("11", QStringLiteral("Kuchyň"), "2", "ga"),
             meter("12", QStringLiteral("Sprchy"), "3", "wa"),
             meter("13", QStringLiteral("Filtrace"), "4", "wa"),
             meter("14", QStringLiteral("Bez místa"), "", "el"),
             meter("15", QStringLiteral("Ve zrušené budově"), "99", "el")});
    }

    static QStringList lines(std::initializer_list<const char *> texts)
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
        m_model = std::make_unique<EntityTreeModel>(m_data->store, m_data->filter);
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_data.reset();
    }

    void asksAfterTheRootInSilence()
    {
        // Views and testers do all the time; a warning each time would bury others.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("checkindex")));
        QVERIFY(!m_model->parent({}).isValid());
        QVERIFY(loadTown());
        QVERIFY(!m_model->parent(m_model->index(0, 0)).isValid());
    }

    void isEmptyBeforeTheLists()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), 2);
        QVERIFY(!m_model->indexOf({QStringLiteral("1")}).isValid());
        QVERIFY(m_model->idAt({}).isEmpty());
    }

    void countsWhatIsInAndBelow()
    {
        QVERIFY(loadTown());
        // The meters without a place, and of a place that is not there, count nowhere.
        QCOMPARE(textOf(*m_model),
                 lines({"Leeds|0", "Žďárec|4", "  Bazén|1", "  Škola|2", "    Tělocvična|1"}));
    }

    void tellsRolesOfARow()
    {
        QVERIFY(loadTown());
        const QModelIndex name = m_model->indexOf({QStringLiteral("3")});
        QVERIFY(name.isValid());
        const QModelIndex count = name.siblingAtColumn(EntityTreeModel::CountColumn);
        QCOMPARE(m_model->idAt(name).value, QStringLiteral("3"));
        QCOMPARE(m_model->idAt(count).value, QStringLiteral("3"));
        QCOMPARE(name.parent(), m_model->indexOf({QStringLiteral("2")}));
        QCOMPARE(name.data(EntityTreeModel::RawRole).toString(), QStringLiteral("Tělocvična"));
        QCOMPARE(count.data(EntityTreeModel::RawRole), QVariant(1));
        QCOMPARE(name.data(EntityTreeModel::IdRole).value<EntityId>().value, QStringLiteral("3"));
        QCOMPARE(name.data(EntityTreeModel::ItemRole).value<Entity>().parent,
                 EntityId{QStringLiteral("2")});
        QCOMPARE(name.data(Qt::ToolTipRole).toString(),
                 QStringLiteral("Žďárec › Škola › Tělocvična"));
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Tělocvična"));
        QCOMPARE(count.data(Qt::AccessibleTextRole).toString(), QStringLiteral("1 meter(s)"));
        QVERIFY(count.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
        QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
        QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Entity"));
        QCOMPARE(m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Meters"));
        QVERIFY(!m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void sortsNumbersByValueAndLettersAsPeopleDo()
    {
        QLocale::setDefault(QLocale(QLocale::Czech));
        const bool isLoaded = m_data->load(
            {entity("1", QStringLiteral("Iva")), entity("2", QStringLiteral("Chata 10")),
             entity("3", QStringLiteral("Čáslav")), entity("4", QStringLiteral("Chata 9")),
             entity("5", QStringLiteral("Hrad")), entity("6", QStringLiteral("Cvikov"))},
            {});
        QLocale::setDefault(QLocale::c());
        QVERIFY(isLoaded);
        QCOMPARE(textOf(*m_model),
                 lines({"Cvikov|0", "Čáslav|0", "Hrad|0", "Chata 9|0", "Chata 10|0", "Iva|0"}));
    }

    void takesOddTrees_data()
    {
        QTest::addColumn<QList<Record>>("entities");
        QTest::addColumn<QStringList>("tree");

        const auto e = [](const char *id, const char *parent = "") {
            return entity(id, QLatin1Char('n') + QLatin1String(id), parent);
        };
        // A meter in each of 1, 2 and 3.
        QTest::newRow("orphans are roots") << QList<Record>{e("1", "77"), e("2", "1"), e("3", "88")}
                                           << lines({"n1|2", "  n2|1", "n3|1"});
        QTest::newRow("children before their parents")
            << QList<Record>{e("3", "2"), e("2", "1"), e("1")}
            << lines({"n1|3", "  n2|2", "    n3|1"});
        QTest::newRow("its own parent") << QList<Record>{e("1", "1"), e("2", "1"), e("3", "3")}
                                        << lines({"n1|2", "  n2|1", "n3|1"});
        // A ring is opened at the last of its entities.
        QTest::newRow("a ring of two") << QList<Record>{e("1", "2"), e("2", "1"), e("3", "1")}
                                       << lines({"n2|3", "  n1|2", "    n3|1"});
        QTest::newRow("a ring of three") << QList<Record>{e("1", "3"), e("2", "1"), e("3", "2")}
                                         << lines({"n3|3", "  n1|2", "    n2|1"});
        QTest::newRow("below a ring") << QList<Record>{e("3", "1"), e("1", "2"), e("2", "1")}
                                      << lines({"n2|3", "  n1|2", "    n3|1"});
        QTest::newRow("the same name twice")
            << QList<Record>{entity("1", QStringLiteral("Hala")),
                             entity("2", QStringLiteral("Hala"), "1"),
                             entity("3", QStringLiteral("Hala"))}
            << lines({"Hala|2", "  Hala|1", "Hala|1"});
        QTest::newRow("no name") << QList<Record>{e("1"), entity("2", {}), e("3")}
                                 << lines({"|1", "n1|1", "n3|1"});
    }

    void takesOddTrees()
    {
        QFETCH(const QList<Record>, entities);
        QFETCH(const QStringList, tree);
        QVERIFY(m_data->load(entities,
                             {meter("a", QStringLiteral("a"), "1"),
                              meter("b", QStringLiteral("b"), "2"),
                              meter("c", QStringLiteral("c"), "3")}));
        QCOMPARE(textOf(*m_model), tree);
        for (const auto &[id, attributes] : entities)
            QCOMPARE(m_model->idAt(m_model->indexOf({id})).value, id);
    }

    void takesADeepTree()
    {
        QList<Record> entities;
        QByteArray above;
        for (int level = 0; level < 500; ++level) {
            const QByteArray id = QByteArray::number(level);
            entities.append(entity(id.constData(), QStringLiteral("n"), above.constData()));
            above = id;
        }
        QVERIFY(m_data->load(entities, {meter("m", QStringLiteral("m"), above.constData())}));
        int depth = 0;
        for (QModelIndex at = m_model->index(0, 0); at.isValid(); at = m_model->index(0, 0, at)) {
            QCOMPARE(at.siblingAtColumn(EntityTreeModel::CountColumn).data().toString(),
                     QStringLiteral("1"));
            ++depth;
        }
        QCOMPARE(depth, 500);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSet<Energy>>("energies");
        QTest::addColumn<QStringList>("tree");

        const QSet<Energy> all;
        const QSet<Energy> water = {Energy::Water};
        QTest::newRow("a meter brings those above it")
            << QStringLiteral("sprchy") << all
            << lines({"Žďárec|1", "  Škola|1", "    Tělocvična|1"});
        QTest::newRow("several words, of a meter and of those above")
            << QStringLiteral("KUCHYN  zdarec") << all << lines({"Žďárec|1", "  Škola|1"});
        QTest::newRow("an entity by its own name, with what is below")
            << QStringLiteral("skola") << all
            << lines({"Žďárec|2", "  Škola|2", "    Tělocvična|1"});
        QTest::newRow("an entity without meters")
            << QStringLiteral("leeds") << all << lines({"Leeds|0"});
        QTest::newRow("an energy")
            << QString() << water
            << lines({"Žďárec|2", "  Bazén|1", "  Škola|1", "    Tělocvična|1"});
        QTest::newRow("an energy and a word")
            << QStringLiteral("bazen") << water << lines({"Žďárec|1", "  Bazén|1"});
        QTest::newRow("a name is not enough beside an energy")
            << QStringLiteral("leeds") << water << QStringList();
        QTest::newRow("nothing") << QStringLiteral("xyz") << all << QStringList();
        QTest::newRow("only spaces")
            << QStringLiteral("   ") << all
            << lines({"Leeds|0", "Žďárec|4", "  Bazén|1", "  Škola|2", "    Tělocvična|1"});
    }

    void filters()
    {
        QFETCH(const QString, text);
        QFETCH(const QSet<Energy>, energies);
        QFETCH(const QStringList, tree);
        QVERIFY(loadTown());
        const QStringList whole = textOf(*m_model);
        m_data->filter.setText(text);
        m_data->filter.setEnergies(energies);
        QCOMPARE(textOf(*m_model), tree);
        m_data->filter.setText({});
        m_data->filter.setEnergies({});
        QCOMPARE(textOf(*m_model), whole);
    }

    void hidesWhatIsFilteredOut()
    {
        QVERIFY(loadTown());
        m_data->filter.setText(QStringLiteral("filtrace"));
        QVERIFY(!m_model->indexOf({QStringLiteral("5")}).isValid());
        const QModelIndex pool = m_model->indexOf({QStringLiteral("4")});
        QCOMPARE(pool.data().toString(), QStringLiteral("Bazén"));
        QCOMPARE(pool.row(), 0);
    }

    void takesOtherListsWhileFiltered()
    {
        QVERIFY(loadTown());
        m_data->filter.setText(QStringLiteral("sprchy"));
        QVERIFY(m_data->load({entity("7", QStringLiteral("Plzeň")),
                              entity("3", QStringLiteral("Sprchy a šatny"), "7")},
                             {meter("20", QStringLiteral("Ohřev"), "3"),
                              meter("21", QStringLiteral("Sprchy muži"), "7")}));
        QCOMPARE(textOf(*m_model), lines({"Plzeň|2", "  Sprchy a šatny|1"}));
        QVERIFY(m_data->load({}, {}));
        QCOMPARE(textOf(*m_model), QStringList());
        m_data->filter.setText({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void keepsWhatItHasWhenALoadFails()
    {
        QVERIFY(loadTown());
        const QStringList before = textOf(*m_model);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(m_data->loadInVain());
        QCOMPARE(textOf(*m_model), before);
        QCOMPARE(resets.size(), 0);
    }

    void showsTheContractServersCustomer()
    {
        const ContractServer server;
        HttpSettings settings;
        settings.baseUrl = server.baseUrl();
        Librarian librarian(settings, {}, {ContractServer::loginToken().toLatin1(), {}});
        MeterStore store(librarian);
        const MeterFilter filter(store);
        EntityTreeModel model(store, filter);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&store, &MeterStore::loaded);
        QLocale::setDefault(QLocale(QLocale::Czech));
        store.reload();
        const bool isLoaded = loaded.wait(20000);
        QLocale::setDefault(QLocale::c());
        QVERIFY(isLoaded);
        QCOMPARE(textOf(model), kContractTree);
    }
};

QTEST_GUILESS_MAIN(TestEntityTreeModel)
#include "tst_entitytreemodel.moc"
