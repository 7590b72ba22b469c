// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/widgets/tablecolumns.h"

#include "tests/ui/viewstatefixture.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const QString kKey = QStringLiteral("test/columns");

const QList<TableColumn> kColumns = {
    {0, "name", true, 150}, {1, "serial", true, 90}, {2, "code", false, 120}, {3, "unit", true}};

} // namespace

class TestTableColumns : public QObject
{
    Q_OBJECT

    std::unique_ptr<ViewStateFixture> m_data;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
    TableColumns *m_columns = nullptr;

    QHeaderView *header() const { return m_table->horizontalHeader(); }

    static std::unique_ptr<QStandardItemModel> makeModel()
    {
        auto model = std::make_unique<QStandardItemModel>(3, 4);
        model->setHorizontalHeaderLabels({QStringLiteral("Meter"), QStringLiteral("Serial & more"),
                                          QStringLiteral("Code"), QStringLiteral("Unit")});
        const char *texts[] = {"a2c", "b1d", "c3e"};
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                model->setItem(row, column,
                               new QStandardItem(QString(QLatin1Char(texts[row][column]))));
        }
        return model;
    }

    void open(const QList<TableColumn> &columns = kColumns, bool isSortable = false)
    {
        m_table = std::make_unique<QTableView>();
        m_table->resize(700, 300);
        m_columns = new TableColumns(m_table.get(), columns, *m_data->state, kKey);
        if (isSortable)
            m_columns->setSortable(0);
        m_model = makeModel();
        m_table->setModel(m_model.get());
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    }

    //! The titles of the columns that are shown, from left to right.
    QString shown() const
    {
        QStringList titles;
        for (int place = 0; place < header()->count(); ++place) {
            const int section = header()->logicalIndex(place);
            if (!header()->isSectionHidden(section))
                titles += m_model->headerData(section, Qt::Horizontal).toString().left(4);
        }
        return titles.join(QLatin1Char(' '));
    }

    QString firstColumn() const
    {
        QString text;
        for (int row = 0; row < m_model->rowCount(); ++row)
            text += m_model->index(row, 0).data().toString();
        return text;
    }

    //! The action \a text of the menu for the column \a section.
    QAction *action(QMenu &menu, const char *text, int section = -1)
    {
        m_columns->fillMenu(&menu, section);
        for (QAction *found : menu.actions()) {
            if (found->text() == QLatin1String(text))
                return found;
        }
        return nullptr;
    }

    void choose(const char *text, int section = -1)
    {
        QMenu menu;
        QAction *found = action(menu, text, section);
        QVERIFY2(found, text);
        QVERIFY2(found->isEnabled(), text);
        found->trigger();
    }

    bool isEnabled(const char *text, int section = -1)
    {
        QMenu menu;
        const QAction *found = action(menu, text, section);
        return found && found->isEnabled();
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<ViewStateFixture>();
        QVERIFY(m_data->load());
        open();
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_data.reset();
    }

    void beginsWithTheDefaults()
    {
        QCOMPARE(shown(), QStringLiteral("Mete Seri Unit"));
        QCOMPARE(header()->sectionSize(0), 150);
        QCOMPARE(header()->sectionSize(3), header()->defaultSectionSize());
        QVERIFY(m_columns->hasDefaults());
        QCOMPARE(m_columns->firstShown(), 0);
        QCOMPARE(m_data->state->value(kKey), QByteArray());
    }

    void titlesAreWholeUnlessAPersonMadeThemNarrow()
    {
        const auto name = [this](const char *title) {
            m_model->setHeaderData(0, Qt::Horizontal, QString::fromLatin1(title));
        };
        name("A meter with a longish title");
        QVERIFY(header()->sectionSize(0) > 150);
        QVERIFY(header()->sectionSize(0) >= header()->sectionSizeHint(0)
                || header()->sectionSize(0) == 210);
        QCOMPARE(m_data->state->value(kKey), QByteArray()); // nobody chose that
        name("Meter");
        QCOMPARE(header()->sectionSize(0), 150);
        header()->resizeSection(0, 80);
        name("A meter with a longish title");
        QCOMPARE(header()->sectionSize(0), 80);
    }

    void showsAndHides()
    {
        QSignalSpy changed(m_columns, &TableColumns::changed);
        choose("Code");
        QCOMPARE(shown(), QStringLiteral("Mete Seri Code Unit"));
        QCOMPARE(header()->sectionSize(2), 120);
        QVERIFY(!m_columns->hasDefaults());
        choose("Meter");
        QCOMPARE(shown(), QStringLiteral("Seri Code Unit"));
        QCOMPARE(m_columns->firstShown(), 1);
        QCOMPARE(changed.size(), 2);
        choose("Serial && more");
        choose("Unit");
        // The last one stays.
        QVERIFY(!isEnabled("Code"));
        QVERIFY(isEnabled("Unit"));
        QCOMPARE(shown(), QStringLiteral("Code"));
    }

    void remembersEverything()
    {
        choose("Code");
        choose("Unit");
        header()->moveSection(2, 0); // Code to the left
        header()->resizeSection(1, 77);
        QCOMPARE(shown(), QStringLiteral("Code Mete Seri"));
        m_data->state->flush();
        QVERIFY(m_data->load());
        open();
        QCOMPARE(shown(), QStringLiteral("Code Mete Seri"));
        QCOMPARE(header()->sectionSize(1), 77);
        QCOMPARE(header()->sectionSize(2), 120);
        QCOMPARE(m_columns->firstShown(), 2);
        // What comes back is as wide as it was.
        choose("Meter");
        choose("Meter");
        QCOMPARE(header()->sectionSize(0), 150);
    }

    void keepsTheChoiceForTheNextModel()
    {
        choose("Code");
        header()->moveSection(2, 0);
        header()->resizeSection(0, 60);
        m_table->setModel(nullptr);
        auto next = makeModel();
        m_table->setModel(next.get());
        m_model = std::move(next);
        QCOMPARE(shown(), QStringLiteral("Code Mete Seri Unit"));
        QCOMPARE(header()->sectionSize(0), 60);
    }

    void readsWhatComesLater()
    {
        m_data->state->setValue(kKey, "unit+50 name+60 serial-70 code-80");
        QCOMPARE(shown(), QStringLiteral("Mete Seri Unit")); // nobody said so
        m_data->state->flush();
        QVERIFY(m_data->load()); // says so
        QCOMPARE(shown(), QStringLiteral("Unit Mete"));
        QCOMPARE(header()->sectionSize(3), 50);
    }

    void survivesOtherVersions_data()
    {
        QTest::addColumn<QByteArray>("saved");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *saved, const char *expected) {
            QTest::newRow(name) << QByteArray(saved) << QString::fromLatin1(expected);
        };
        row("a column is gone", "unit+50 gone+60 name+60 serial+70 code-0", "Unit Mete Seri");
        row("columns are new", "serial+70 name+60", "Seri Unit Mete");
        row("the first is new", "unit+1 serial+1", "Mete Unit Seri");
        row("twice", "unit+50 unit+60 name+1 serial-1 code+1", "Unit Mete Code");
        row("nothing shown", "name-1 serial-1 code-1 unit-1", "Mete Seri Unit");
        row("no widths", "unit+ name+ serial+x code+", "Unit Mete Seri Code");
        row("a width below nothing", "code+-5 name+1", "Mete Seri Unit");
        row("rubbish", "+ - ++ \n\n unit", "Mete Seri Unit");
        row("binary", "\xff\xfe+1 name", "Mete Seri Unit");
    }

    void survivesOtherVersions()
    {
        QFETCH(QByteArray, saved);
        m_data->state->setValue(kKey, saved);
        open();
        QTEST(shown(), "expected");
        for (int section = 0; section < 4; ++section)
            QVERIFY(header()->isSectionHidden(section) || header()->sectionSize(section) >= 20);
    }

    void goesBackToTheDefaults()
    {
        choose("Code");
        header()->moveSection(3, 0);
        header()->resizeSection(0, 60);
        header()->resizeSection(3, 61);
        choose("Default columns");
        QCOMPARE(shown(), QStringLiteral("Mete Seri Unit"));
        QCOMPARE(header()->sectionSize(0), 150);
        QCOMPARE(header()->sectionSize(3), header()->defaultSectionSize());
        QCOMPARE(m_data->state->value(kKey), QByteArray());
    }

    void movesByTheMenu()
    {
        QVERIFY(!isEnabled("Move Meter to the left", 0));
        QVERIFY(!isEnabled("Move Unit to the right", 3));
        // Code, which is hidden, is no step.
        choose("Move Unit to the left", 3);
        QCOMPARE(shown(), QStringLiteral("Mete Unit Seri"));
        choose("Move Unit to the left", 3);
        QCOMPARE(shown(), QStringLiteral("Unit Mete Seri"));
        choose("Move Unit to the right", 3);
        QCOMPARE(shown(), QStringLiteral("Mete Unit Seri"));
        choose("Make Meter as wide as its texts", 0);
        QVERIFY(header()->sectionSize(0) < 150);
    }

    void sortsAndRemembersIt()
    {
        QVERIFY(!isEnabled("Sort by Serial && more, ascending", 1));
        open(kColumns, true);
        QCOMPARE(firstColumn(), QStringLiteral("abc"));
        choose("Sort by Serial && more, ascending", 1);
        QCOMPARE(firstColumn(), QStringLiteral("bac"));
        // A click on the head turns it around.
        const int x = header()->sectionViewportPosition(1) + header()->sectionSize(1) / 2;
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, {x, header()->height() / 2});
        QCOMPARE(firstColumn(), QStringLiteral("cab"));
        QCOMPARE(header()->sortIndicatorOrder(), Qt::DescendingOrder);
        open(kColumns, true);
        QCOMPARE(firstColumn(), QStringLiteral("cab"));
        QCOMPARE(header()->sortIndicatorSection(), 1);
        choose("Default columns");
        QCOMPARE(firstColumn(), QStringLiteral("abc"));
        QCOMPARE(header()->sortIndicatorSection(), 0);
    }

    void theDefaultMayBeDownwards()
    {
        open();
        m_columns->setSortable(0, Qt::DescendingOrder);
        QCOMPARE(header()->sortIndicatorOrder(), Qt::DescendingOrder);
        choose("Sort by Serial && more, ascending", 1);
        QCOMPARE(firstColumn(), QStringLiteral("bac"));
        choose("Default columns");
        QCOMPARE(firstColumn(), QStringLiteral("cba"));
        QCOMPARE(header()->sortIndicatorSection(), 0);
        QCOMPARE(header()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void stretchesUntilColumnsAreChosen()
    {
        QList<TableColumn> columns = kColumns;
        columns[0].isStretched = true;
        open(columns);
        const int rest =
            m_table->viewport()->width() - header()->sectionSize(1) - header()->sectionSize(3);
        QCOMPARE(header()->sectionSize(0), rest);
        m_table->resize(900, 300);
        QTRY_VERIFY_WITH_TIMEOUT(header()->sectionSize(0) > rest, kPatienceMs);
        QCOMPARE(m_data->state->value(kKey), QByteArray()); // nobody's choice
        choose("Code");
        QCOMPARE(header()->sectionSize(0), 150);
        choose("Code");
        QVERIFY(header()->sectionSize(0) > rest);
    }

    //! A table that is too narrow is scrolled; no column is squeezed.
    void stretchesToNoLessThanItsWidth()
    {
        QList<TableColumn> columns = kColumns;
        columns[0].isStretched = true;
        open(columns);
        const int others = header()->sectionSize(1) + header()->sectionSize(3);
        const int wide = m_table->width();
        m_table->resize(others + columns[0].width / 2, 300);
        QTRY_COMPARE_WITH_TIMEOUT(header()->sectionSize(0), columns[0].width, kPatienceMs);
        QCOMPARE(m_data->state->value(kKey), QByteArray());
        m_table->resize(wide, 300);
        QTRY_VERIFY_WITH_TIMEOUT(header()->sectionSize(0) > columns[0].width, kPatienceMs);
    }

    void tellsTitlesThatAreCut()
    {
        open();
        const auto ask = [this] {
            const QPoint at(header()->sectionViewportPosition(1) + 4, 4);
            QHelpEvent event(QEvent::ToolTip, at, header()->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(header()->viewport(), &event);
            return QToolTip::text();
        };
        QToolTip::hideText();
        QVERIFY(ask().isEmpty());
        header()->resizeSection(1, 30);
        QCOMPARE(ask(), QStringLiteral("Serial & more"));
        QToolTip::hideText();
    }

    void asksWithTheMenuKey()
    {
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(1, 1));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_table.get(), &key);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto actions = menu->actions();
        QVERIFY(std::any_of(actions.cbegin(), actions.cend(), [](const QAction *shown) {
            return shown->text() == QLatin1String("Move Serial && more to the right");
        }));
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_table->findChild<QMenu *>(), kPatienceMs);
        // By the mouse on a head.
        const int x = header()->sectionViewportPosition(3) + 4;
        QContextMenuEvent click(QContextMenuEvent::Mouse, {x, 4},
                                header()->viewport()->mapToGlobal(QPoint(x, 4)));
        QCoreApplication::sendEvent(header()->viewport(), &click);
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Move Unit to the left"));
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_table->findChild<QMenu *>(), kPatienceMs);
        // A table with a menu of its own is left to it.
        m_table->setContextMenuPolicy(Qt::CustomContextMenu);
        QCoreApplication::sendEvent(m_table.get(), &key);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void hasAButtonForTablesWithoutHeads()
    {
        const std::unique_ptr<QToolButton> button(m_columns->makeButton());
        QCOMPARE(button->accessibleName(), QStringLiteral("Columns"));
        button->show();
        button->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->close();
    }

    void asksNothingWithoutAModel()
    {
        m_table->setModel(nullptr);
        QMenu menu;
        m_columns->fillMenu(&menu, 0);
        QVERIFY(menu.isEmpty());
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_table.get(), &key);
        QVERIFY(!QApplication::activePopupWidget());
    }
};

QTEST_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
