// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/shell/mainwindow.h"

#include "services/connectioneditor.h"
#include "services/outbox.h"
#include "tests/ui/connectionfixture.h"
#include "ui/deltas/deltaspage.h"
#include "ui/enter/enterpage.h"
#include "ui/explore/explorepage.h"
#include "ui/invoices/invoicespage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/outbox/undosendbutton.h"
#include "ui/series/seriespage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/quitnotice.h"
#include "ui/shell/rail.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStatusBar>
#include <QToolButton>

using namespace meterdesk;
using namespace meterdesk::test;

//! What the window says of the outbox: when it is closed, beside its workspace, in its strip.
class TestMainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConnectionFixture> m_fixture;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;

    Desk &desk() const { return *m_fixture->desk; }
    Outbox &outbox() const { return *desk().session()->outbox(); }

    static WriteRequest request(WriteKind kind, int number)
    {
        const TimeMs day = 24 * 3600'000LL;
        const TimeMs time = QDateTime::currentMSecsSinceEpoch() / day * day - (number + 1) * day;
        WriteRequest request;
        request.kind = kind;
        request.owner = QStringLiteral("ŽĎ_2001");
        request.range = {time, time};
        request.value = QByteArray::number(900000 - number);
        return request;
    }

    void put(int first, int count, bool asDrafts = false)
    {
        QList<WriteRequest> requests;
        for (int i = first; i < first + count; ++i)
            requests << request(WriteKind::Reading, i);
        Outbox::Intake intake;
        intake.asDrafts = asDrafts;
        const int before = int(outbox().entries().size());
        outbox().add(requests, intake);
        TRY(outbox().entries().size() == before + count);
    }

    //! A draft and two that are queued.
    void putThree()
    {
        outbox().setPaused(true);
        put(0, 1, true);
        put(1, 2);
    }

    QuitNotice &notice() const { return *m_window->findChild<QuitNotice *>(); }
    QToolButton *undoSend() const { return m_window->findChild<UndoSendButton *>(); }
    QToolButton *railButton() const
    {
        return named<QToolButton>(*m_window->findChild<Rail *>(),
                                  QStringLiteral("Outbox and journal"));
    }
    void press(Qt::Key key) const { QTest::keyClick(m_window->windowHandle(), key); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_fixture = std::make_unique<ConnectionFixture>();
        m_appearance = std::make_unique<Appearance>(*qApp, QStringLiteral("en"));
    }

    void init()
    {
        m_fixture->reset();
        m_window = std::make_unique<MainWindow>(desk(), *m_appearance);
        m_fixture->add(QStringLiteral("Town"));
        TRY(m_fixture->isWorking() && outbox().isLoaded());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void cleanupTestCase() { m_fixture.reset(); }

    void makesTheOtherPagesAfterTheFirstFrame()
    {
        MainWindow window(desk(), *m_appearance);
        QVERIFY(window.findChild<ExplorePage *>());
        QVERIFY(!window.findChild<EnterPage *>());
        QVERIFY(!window.findChild<OutboxPage *>());
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(
            window.findChild<EnterPage *>() && window.findChild<InvoicesPage *>()
                && window.findChild<DeltasPage *>() && window.findChild<SeriesPage *>()
                && window.findChild<OutboxPage *>(),
            kPatienceMs);
        // Tab comes to the strip at the bottom after all of them.
        QWidget *last = &window;
        int inPages = 0;
        for (QWidget *widget = window.nextInFocusChain(); widget != &window;
             widget = widget->nextInFocusChain()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                last = widget;
            inPages += window.findChild<SeriesPage *>()->isAncestorOf(widget);
        }
        QVERIFY(inPages > 0);
        QVERIFY(window.statusBar()->isAncestorOf(last));
    }

    void makesAPageThatIsAskedForAtOnce()
    {
        MainWindow window(desk(), *m_appearance);
        window.showWorkspace(MainWindow::Workspace::Deltas);
        auto *deltas = window.findChild<DeltasPage *>();
        QVERIFY(deltas);
        QVERIFY(!window.findChild<EnterPage *>());
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(deltas->isVisible(), kPatienceMs);
    }

    void tellsALateOutboxToTheRail()
    {
        putThree();
        MainWindow window(desk(), *m_appearance);
        window.show();
        const auto *counter =
            named<QToolButton>(*window.findChild<Rail *>(), QStringLiteral("Outbox and journal"));
        QVERIFY(counter);
        QTRY_VERIFY_WITH_TIMEOUT(counter->accessibleDescription().contains(QLatin1Char('3')),
                                 kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(window.findChild<OutboxPage *>()->openCount(), 3, kPatienceMs);
    }

    void exploreIsWorthSeeingWithItsChartOnly()
    {
        const MainWindow explore(desk(), *m_appearance);
        QVERIFY(!explore.findChild<ExplorePage *>()->hasChart());
        QVERIFY(!explore.isWorthSeeing());
        m_window->showWorkspace(MainWindow::Workspace::Enter);
        const MainWindow enter(desk(), *m_appearance);
        QVERIFY(enter.findChild<EnterPage *>());
        QVERIFY(enter.isWorthSeeing());
        m_window->showWorkspace(MainWindow::Workspace::Explore);
    }

    void isWorthSeeingWhereThereIsNoConnection()
    {
        m_window.reset();
        m_fixture->reset();
        const MainWindow window(desk(), *m_appearance);
        QTRY_VERIFY_WITH_TIMEOUT(window.isWorthSeeing(), kPatienceMs);
    }

    void closesAtOnceWhereNothingWaits()
    {
        put(0, 2);
        TRY(outbox().unsentCount() == 0);
        QVERIFY(m_window->close());
    }

    void saysWhatIsKeptAndStays()
    {
        putThree();
        QWidget *before = QApplication::focusWidget();
        QVERIFY(before);
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QCOMPARE(notice().text(),
                 QStringLiteral("3 entries are not sent: 1 draft(s), 2 queued. They "
                                "are kept, and are here again at the next "
                                "start."));
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                  button(notice(), QStringLiteral("Quit")), kPatienceMs);
        press(Qt::Key_Escape);
        QVERIFY(!notice().isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        // Once more it is said once more.
        QVERIFY(!m_window->close());
        button(notice(), QStringLiteral("Stay"))->click();
        QVERIFY(!notice().isVisible());
        QVERIFY(m_window->isVisible());
    }

    void theSecondTimeItCloses()
    {
        putThree();
        QAction *quit = nullptr;
        for (QAction *action : m_window->actions()) {
            if (action->text() == QLatin1String("Quit"))
                quit = action;
        }
        QVERIFY(quit);
        quit->trigger();
        TRY(notice().isVisible());
        quit->trigger();
        TRY(!m_window->isVisible());
        QCOMPARE(outbox().unsentCount(), 3);
    }

    void enterOnQuitCloses()
    {
        putThree();
        QVERIFY(!m_window->close());
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                  button(notice(), QStringLiteral("Quit")), kPatienceMs);
        press(Qt::Key_Space);
        TRY(!m_window->isVisible());
    }

    void whatIsSentMeanwhileIsToldNoMore()
    {
        outbox().setPaused(true);
        put(0, 2);
        QVERIFY(!m_window->close());
        outbox().setPaused(false);
        TRY(!notice().isVisible());
        QVERIFY(m_window->isVisible());
    }

    void nobodyIsAskedWhenTheSystemEnds()
    {
        putThree();
        m_window->closeAtOnce();
        QVERIFY(!m_window->isVisible());
    }

    void theRailCountsWhatIsNotSent()
    {
        QCOMPARE(railButton()->accessibleDescription(), QString());
        const QImage without = railButton()->grab().toImage();
        putThree();
        TRY(railButton()->accessibleDescription() == QLatin1String("3 not settled"));
        QVERIFY(railButton()->grab().toImage() != without);
        QVERIFY(railButton()->toolTip().endsWith(QStringLiteral("3 not settled")));
        QList<EntryId> all;
        for (const OutboxEntry &entry : outbox().entries())
            all << entry.id;
        outbox().drop(all);
        TRY(railButton()->accessibleDescription().isEmpty());
        QCOMPARE(railButton()->grab().toImage(), without);
    }

    void theLastSendIsUndoneFromTheStrip()
    {
        QVERIFY(!undoSend()->isVisible());
        put(0, 3);
        TRY(undoSend()->isVisible());
        QCOMPARE(undoSend()->text(), QStringLiteral("Undo last send"));
        QVERIFY(undoSend()->accessibleDescription().contains(QStringLiteral("3 record(s)")));
        undoSend()->click();
        TRY(says(*m_window, QStringLiteral("3 record(s) of the last send are deleted")));
        QVERIFY(!undoSend()->isVisible());
        const auto isUndone = [this](int index) {
            return outbox().entries().at(index).state == EntryState::Undone;
        };
        TRY(isUndone(0) && isUndone(1) && isUndone(2));
        QVERIFY(!undoSend()->isVisible());
        QCOMPARE(m_fixture->server.store()[QLatin1String("readings")].toArray().size(), 0);
    }
};

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"
