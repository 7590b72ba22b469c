// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/shell/savedlistsview.h"

#include "models/metermime.h"
#include "models/metertablemodel.h"
#include "models/savedlistmodel.h"
#include "services/bookmarks.h"
#include "services/localrecords.h"
#include "services/savedlists.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/shell/bookmarksview.h"
#include "ui/shell/listfiles.h"
#include "ui/shell/meterbrowser.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace meterdesk;
using namespace meterdesk::test;

//! The lists in the left dock, worked with from the keyboard, and the meters beside them.
class TestSavedListsView : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_data;
    std::unique_ptr<ViewStateFixture> m_memory;
    std::unique_ptr<MeterBrowser> m_browser;
    ListId m_route;
    const MeterId m_first{QStringLiteral("2001")};
    const MeterId m_second{QStringLiteral("2002")};
    const MeterId m_third{QStringLiteral("2003")};

    SavedLists &lists() const { return m_data->session->records().lists(); }
    SavedListsView &view() const { return m_browser->lists(); }
    QTreeView *tree() const { return view().findChild<QTreeView *>(); }
    QTableView *table() const { return m_browser->findChild<QTableView *>(); }
    QToolButton *button(const char *text) const
    {
        for (QToolButton *found : view().findChildren<QToolButton *>()) {
            if (found->text() == QLatin1String(text))
                return found;
        }
        return nullptr;
    }
    QString names() const
    {
        QStringList names;
        for (const SavedList &list : lists().lists())
            names << list.name;
        return names.join(QLatin1Char(' '));
    }
    void open()
    {
        m_browser = std::make_unique<MeterBrowser>(*m_memory->state);
        m_browser->resize(290, 800);
        m_browser->setSession(m_data->session.get());
        m_browser->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_browser.get()));
    }

private Q_SLOTS:
    void initTestCase() { m_data = std::make_unique<SessionFixture>(); }

    void init()
    {
        m_data->open();
        m_memory = std::make_unique<ViewStateFixture>();
        QVERIFY(m_memory->load());
        open();
        QVERIFY(m_data->load());
        m_route = lists().add(SavedList::Kind::Route, QStringLiteral("Walk"),
                              {m_third, m_first, m_second});
        lists().add(SavedList::Kind::List, QStringLiteral("Large"), {m_second});
    }

    void cleanup()
    {
        m_browser.reset();
        m_memory.reset();
    }

    //! Series and virtual meters are beside the lists, and open from there.
    void bookmarksAreInTheDock()
    {
        auto *bookmarks = m_browser->findChild<BookmarksView *>();
        QVERIFY(!bookmarks->isVisible());
        const Bookmark series{Bookmark::Kind::DataSeries,
                              QStringLiteral("7"),
                              QStringLiteral("Outdoor"),
                              QStringLiteral("°C"),
                              {}};
        const Bookmark rest{
            Bookmark::Kind::VirtualMeter, QStringLiteral("9"), {}, QStringLiteral("kWh"), {}};
        m_data->session->records().bookmarks().set(series);
        m_data->session->records().bookmarks().set(rest);
        QTRY_VERIFY_WITH_TIMEOUT(bookmarks->isVisible(), kPatienceMs);
        auto *list = bookmarks->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Outdoor"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("9"));
        QSignalSpy opened(m_browser.get(), &MeterBrowser::bookmarkOpened);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<Bookmark>(), rest);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(0)).center());
        QCOMPARE(opened.last().first().value<Bookmark>(), series);
        m_data->session->records().bookmarks().remove(series.kind, series.id);
        m_data->session->records().bookmarks().remove(rest.kind, rest.id);
        QVERIFY(!bookmarks->isVisible());
    }

    void aChosenRouteShowsItsMetersInItsOrder()
    {
        QSignalSpy chosen(m_browser.get(), &MeterBrowser::meterSelected);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          tree()->visualRect(tree()->model()->index(0, 0)).center());
        QCOMPARE(view().list(), m_route);
        QCOMPARE(m_browser->shownMeters(), (QList<MeterId>{m_third, m_first, m_second}));
        QCOMPARE(m_browser->shownTitle(), QStringLiteral("Walk"));
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(m_browser->shownMeters(), QList<MeterId>{m_second});
        QCOMPARE(m_browser->meter(), m_second);
        QVERIFY(!chosen.isEmpty());
        QTest::keyClick(tree(), Qt::Key_Escape);
        QVERIFY(view().list().isEmpty());
        QVERIFY(m_browser->shownMeters().size() > 3);
    }

    void listsAreReorderedRenamedAndRemovedByKeys()
    {
        view().setList(m_route);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(), QStringLiteral("Large Walk"));
        QCOMPARE(view().list(), m_route);
        QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), QStringLiteral("Walk Large"));
        QTest::keyClick(tree(), Qt::Key_F2);
        auto *editor = tree()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Town"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(lists().find(m_route)->name, QStringLiteral("Town"), kPatienceMs);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QCOMPARE(names(), QStringLiteral("Large"));
        QVERIFY(view().list().isEmpty());
        QTest::mouseClick(button("Undo"), Qt::LeftButton);
        QCOMPARE(names(), QStringLiteral("Town Large"));
        QCOMPARE(view().list(), m_route);
        QSignalSpy opened(m_browser.get(), &MeterBrowser::listOpened);
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<ListId>(), m_route);
    }

    void metersAreMovedAddedAndTakenOut()
    {
        view().setList(m_route);
        m_browser->selectMeter(m_first);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(lists().metersOf(m_route), (QList<MeterId>{m_first, m_third, m_second}));
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(lists().metersOf(m_route), (QList<MeterId>{m_third, m_second, m_first}));
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier); // it is the last one
        QCOMPARE(m_browser->shownMeters(), (QList<MeterId>{m_third, m_second, m_first}));
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(lists().metersOf(m_route), (QList<MeterId>{m_third, m_second}));
        QTest::mouseClick(button("Undo"), Qt::LeftButton);
        QCOMPARE(lists().metersOf(m_route), (QList<MeterId>{m_third, m_second, m_first}));
        // Dragged before the second one.
        const std::unique_ptr<QMimeData> dragged(mimeOf({m_first}));
        QVERIFY(table()->model()->dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, {}));
        QCOMPARE(m_browser->shownMeters(), (QList<MeterId>{m_third, m_first, m_second}));
    }

    void aStarIsGivenByAKey()
    {
        m_browser->selectMeter(m_second);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Asterisk);
        QVERIFY(lists().isFavourite(m_second));
        QVERIFY(table()->currentIndex().data().toString().startsWith(QStringLiteral("★")));
        QTest::keyClick(table(), Qt::Key_Asterisk);
        QVERIFY(!lists().isFavourite(m_second));
    }

    void aClickChoosesAMeter()
    {
        QSignalSpy chosen(m_browser.get(), &MeterBrowser::meterSelected);
        m_browser->selectMeter(m_first);
        chosen.clear();
        const auto *model = qobject_cast<MeterTableModel *>(table()->model());
        const QModelIndex other = model->index(model->rowOf(m_second), 0);
        table()->scrollTo(other);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(other).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(m_browser->meter(), m_second);
    }

    void theListIsThereAgain()
    {
        view().setList(m_route);
        m_browser.reset();
        open();
        QVERIFY(m_data->load());
        QTRY_COMPARE_WITH_TIMEOUT(view().list(), m_route, kPatienceMs);
        QCOMPARE(m_browser->shownMeters(), (QList<MeterId>{m_third, m_first, m_second}));
    }

    void aRouteIsSharedAsAFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("csv") << QStringLiteral("Walk.csv");
        QTest::newRow("xlsx") << QStringLiteral("Walk.xlsx");
    }

    void aRouteIsSharedAsAFile()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        const QString path = folder.filePath(file);
        view().files().exportTo(path, QStringLiteral("Walk"), lists().metersOf(m_route));
        QVERIFY(QFile::exists(path));
        lists().remove(m_route);
        view().files().importFrom(path);
        QCOMPARE(names(), QStringLiteral("Large Walk"));
        QCOMPARE(lists().lists().last().meters, (QList<MeterId>{m_third, m_first, m_second}));
        QCOMPARE(view().list(), lists().lists().last().id);
    }

    void whatAFileDoesNotNameIsToldRowByRow()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("north.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id;code\n2001;\nnone;X-1\n2001;\n2002;\n");
        file.close();
        view().files().importFrom(file.fileName());
        QCOMPARE(lists().lists().last().meters, (QList<MeterId>{m_first, m_second}));
        auto *problems = view().findChild<QListWidget *>();
        QVERIFY(problems->isVisible());
        QCOMPARE(problems->count(), 2);
        QCOMPARE(problems->item(0)->text(), QStringLiteral("Row 3: no meter is called “none”."));
        QCOMPARE(problems->item(1)->text(),
                 QStringLiteral("Row 4: “2001” is in the list already."));
        QTest::mouseClick(button("Undo"), Qt::LeftButton);
        QCOMPARE(names(), QStringLiteral("Walk Large"));
    }
};

QTEST_MAIN(TestSavedListsView)
#include "tst_savedlistsview.moc"
