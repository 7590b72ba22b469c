// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/shell/meterbrowser.h"

#include "models/entitytreemodel.h"
#include "models/metertablemodel.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/widgets/tablecolumns.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace meterdesk;
using namespace meterdesk::test;

class TestMeterBrowser : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_data;
    std::unique_ptr<ViewStateFixture> m_memory;
    std::unique_ptr<MeterBrowser> m_browser;
    const EntityId m_town{QStringLiteral("102")};
    const EntityId m_school{QStringLiteral("104")}; // in the town
    const EntityId m_gym{QStringLiteral("106")}; // in the school

    QTreeView *tree() const
    {
        return m_browser->findChild<QTreeView *>(QStringLiteral("entities"));
    }
    QTableView *table() const { return m_browser->findChild<QTableView *>(); }
    QLineEdit *filter() const { return m_browser->findChild<QLineEdit *>(); }
    const EntityTreeModel *entities() const
    {
        return qobject_cast<EntityTreeModel *>(tree()->model());
    }
    const MeterTableModel *meters() const
    {
        return qobject_cast<MeterTableModel *>(table()->model());
    }
    EntityId currentEntity() const { return entities()->idAt(tree()->currentIndex()); }

    void open()
    {
        m_browser = std::make_unique<MeterBrowser>(*m_memory->state);
        m_browser->resize(290, 700);
        m_browser->setSession(m_data->session.get());
        m_browser->show();
    }

    //! Has the server list this many meters, more than are made ready at once, and loads them.
    bool loadMany(int meters)
    {
        m_data->server().setSwitch(QStringLiteral("meters"), QString::number(meters));
        return m_data->load();
    }

    MeterId topMeter() const { return meters()->idAt(table()->rowAt(0)); }

    //! Shows or hides the column \a title, or does what else the menu has.
    void choose(const QString &title, int section = -1)
    {
        QMenu menu;
        table()->findChild<TableColumns *>()->fillMenu(&menu, section);
        for (QAction *action : menu.actions()) {
            if (action->text() == title)
                return action->trigger();
        }
        QFAIL(qPrintable(title));
    }

private Q_SLOTS:
    void initTestCase() { m_data = std::make_unique<SessionFixture>(); }

    void init()
    {
        m_memory = std::make_unique<ViewStateFixture>();
        QVERIFY(m_memory->load());
        open();
        QVERIFY(m_data->load());
        // Long lists of the test before may still be made ready.
        QTRY_COMPARE_WITH_TIMEOUT(meters()->rowCount(),
                                  int(m_data->session->meters().meters().size()), kPatienceMs);
    }

    void cleanup()
    {
        m_browser.reset();
        m_data->server().reset();
        m_memory.reset();
    }

    void cleanupTestCase() { m_data.reset(); }

    void tellsTheChosenEntity()
    {
        QVERIFY(m_browser->entity().isEmpty());
        QSignalSpy chosen(m_browser.get(), &MeterBrowser::entitySelected);
        tree()->setCurrentIndex(entities()->indexOf(m_school));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<EntityId>(), m_school);
        QCOMPARE(m_browser->entity(), m_school);
    }

    void showsAnEntityThatIsFoldedAway()
    {
        tree()->collapse(entities()->indexOf(m_town));
        QSignalSpy chosen(m_browser.get(), &MeterBrowser::entitySelected);
        m_browser->selectEntity(m_gym);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(currentEntity(), m_gym);
        QCOMPARE(m_browser->entity(), m_gym);
        QCOMPARE(meters()->entity(), m_gym);
        QVERIFY(tree()->isExpanded(entities()->indexOf(m_town)));
        QVERIFY(tree()->viewport()->rect().intersects(tree()->visualRect(tree()->currentIndex())));
        // Again it is told again: somebody asked for it.
        m_browser->selectEntity(m_gym);
        QCOMPARE(chosen.size(), 2);
        m_browser->selectEntity({QStringLiteral("nowhere")});
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(m_browser->entity(), m_gym);
    }

    void takesAFilterAwayThatHidesTheEntity()
    {
        filter()->setText(QStringLiteral("Leeds"));
        QVERIFY(!entities()->indexOf(m_gym).isValid());
        m_browser->selectEntity(m_gym);
        QCOMPARE(currentEntity(), m_gym);
        QCOMPARE(filter()->text(), QString());
        // One that it passes stays.
        filter()->setText(QStringLiteral("Tělocvična"));
        m_browser->selectEntity(m_gym);
        QCOMPARE(filter()->text(), QStringLiteral("Tělocvična"));
    }

    void tellsTheEntityOfAMeterThatIsElsewhere()
    {
        m_browser->selectEntity(m_gym);
        const auto all = m_data->session->meters().meters();
        const auto elsewhere = std::find_if(all.cbegin(), all.cend(), [this](const Meter &meter) {
            return meter.entity && *meter.entity != m_gym;
        });
        QSignalSpy chosen(m_browser.get(), &MeterBrowser::entitySelected);
        m_browser->selectMeter(elsewhere->id);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(m_browser->entity(), *elsewhere->entity);
        QCOMPARE(m_browser->meter(), elsewhere->id);
        m_browser->selectMeter(meters()->idAt(0));
        QCOMPARE(chosen.size(), 1);
    }

    void showsHeadsOnceColumnsAreChosen()
    {
        QVERIFY(!table()->horizontalHeader()->isVisible());
        QVERIFY(table()->isColumnHidden(MeterTableModel::CodeColumn));
        choose(QStringLiteral("Code"));
        QVERIFY(table()->horizontalHeader()->isVisible());
        QVERIFY(!table()->isColumnHidden(MeterTableModel::CodeColumn));
        // Remembered, also for another session.
        open();
        QVERIFY(!table()->isColumnHidden(MeterTableModel::CodeColumn));
        QVERIFY(table()->horizontalHeader()->isVisible());
        choose(QStringLiteral("Default columns"));
        QVERIFY(!table()->horizontalHeader()->isVisible());
    }

    void keepsTheMeterWhileSorting()
    {
        const MeterId chosen = meters()->idAt(7);
        m_browser->selectMeter(chosen);
        QSignalSpy told(m_browser.get(), &MeterBrowser::meterSelected);
        choose(QStringLiteral("Sort by Serial, descending"), MeterTableModel::SerialColumn);
        QVERIFY(meters()->rowOf(chosen) != 7);
        QCOMPARE(table()->currentIndex().row(), meters()->rowOf(chosen));
        QVERIFY(table()->selectionModel()->isSelected(table()->currentIndex()));
        QCOMPARE(told.size(), 0);
        QCOMPARE(m_browser->meter(), chosen);
    }

    void staysWhereItIsWhenOtherListsCome()
    {
        QVERIFY(loadMany(3000));
        QTRY_VERIFY_WITH_TIMEOUT(meters()->rowCount() >= 3000, kPatienceMs);
        const int before = meters()->rowCount();
        m_browser->selectMeter(meters()->idAt(1000));
        table()->selectionModel()->select({meters()->index(1000, 0), meters()->index(1002, 0)},
                                          QItemSelectionModel::ClearAndSelect
                                              | QItemSelectionModel::Rows);
        table()->verticalScrollBar()->setValue(2000);
        const MeterId meter = m_browser->meter();
        const MeterId top = topMeter();
        QCOMPARE(meters()->rowOf(top), 2000);
        QSignalSpy told(m_browser.get(), &MeterBrowser::meterSelected);
        int meanwhile = 0;
        connect(
            &m_data->session->meters(), &MeterStore::loaded, this,
            [&] { meanwhile = meters()->rowCount(); }, Qt::SingleShotConnection);
        QVERIFY(loadMany(3500));
        QCOMPARE(meanwhile, before);
        QTRY_VERIFY_WITH_TIMEOUT(meters()->rowCount() > before, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatienceMs);
        QCOMPARE(m_browser->meter(), meter);
        QCOMPARE(topMeter(), top);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 3);
        QCOMPARE(meters()->idAt(table()->currentIndex().row()), meter);
        // The same lists again, and one that is seen.
        QVERIFY(loadMany(3500));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, kPatienceMs);
        QCOMPARE(topMeter(), top);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 3);
    }

    void takesWhatIsTypedWhileListsAreMadeReady()
    {
        QVERIFY(loadMany(3000));
        QTRY_VERIFY_WITH_TIMEOUT(meters()->rowCount() >= 3000, kPatienceMs);
        const MeterId chosen = meters()->idAt(1000);
        m_browser->selectMeter(chosen);
        const QString serial =
            meters()->index(1000, MeterTableModel::SerialColumn).data().toString();
        int meanwhile = -1;
        connect(
            &m_data->session->meters(), &MeterStore::loaded, this,
            [&] {
                filter()->setText(serial);
                meanwhile = meters()->rowCount();
            },
            Qt::SingleShotConnection);
        QSignalSpy told(m_browser.get(), &MeterBrowser::meterSelected);
        QVERIFY(loadMany(3500));
        QVERIFY(meanwhile >= 1 && meanwhile < 100);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatienceMs);
        QVERIFY(meters()->rowCount() >= 1 && meters()->rowCount() < 100);
        QCOMPARE(m_browser->meter(), chosen);
        QCOMPARE(meters()->idAt(table()->currentIndex().row()), chosen);
        filter()->clear();
        QVERIFY(meters()->rowCount() >= 3500);
        QCOMPARE(meters()->idAt(table()->currentIndex().row()), chosen);
    }

    void findsTheRowWithTheNameHidden()
    {
        choose(QStringLiteral("Meter"));
        const MeterId last = meters()->idAt(meters()->rowCount() - 1);
        m_browser->selectMeter(last);
        QVERIFY(
            table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
        QVERIFY(table()->selectionModel()->isSelected(table()->currentIndex()));
    }
};

QTEST_MAIN(TestMeterBrowser)
#include "tst_meterbrowser.moc"
