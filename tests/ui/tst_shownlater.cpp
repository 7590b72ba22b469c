// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What the window shows after a long pause, by a clock that the test moves on.
#include "services/connectioneditor.h"
#include "services/meterstore.h"
#include "services/topup.h"
#include "tests/ui/connectionfixture.h"
#include "ui/explore/explorepage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/meterbrowser.h"

#include <QDateTime>
#include <QJsonArray>
#include <QScrollBar>
#include <QTableView>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

class TestShownLater : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConnectionFixture> m_fixture;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    const TimeMs m_begin = QDateTime::currentMSecsSinceEpoch() / 60000 * 60000;
    TimeMs m_now = m_begin;
    MeterId m_meter;

    Session &session() const { return *m_fixture->desk->session(); }
    std::size_t shown() const { return session().readings().readings(m_meter)->size(); }
    bool isQuiet() const
    {
        return !session().meters().isLoading() && !session().readings().isLoading(m_meter);
    }
    QTableView &table() const
    {
        return *named<QTableView>(*m_window->findChild<MeterBrowser *>(), QStringLiteral("Meters"));
    }
    //! As many readings as there are, and one an hour after the start.
    void read(int count, bool hasLater)
    {
        QJsonArray rows;
        const auto add = [&rows](TimeMs time, double state) {
            rows.append(QJsonArray{
                QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate), state});
        };
        for (int i = count; i > 0; --i)
            add(m_begin - i * 3600'000LL, 1000 - i);
        if (hasLater)
            add(m_begin + 3600'000LL, 1001);
        m_fixture->server.replaceSeries(m_meter.value, rows);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_fixture = std::make_unique<ConnectionFixture>();
        m_appearance = std::make_unique<Appearance>(*qApp, QStringLiteral("en"));
    }
    void init()
    {
        m_now = m_begin;
        m_fixture->clock = [this] { return m_now; };
        m_fixture->reset();
        m_meter = {QStringLiteral("2003")};
        read(100, false);
        m_window = std::make_unique<MainWindow>(*m_fixture->desk, *m_appearance);
        m_fixture->add(QStringLiteral("Town"));
        TRY(m_fixture->isWorking());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<MeterBrowser *>()->selectMeter(m_meter);
        TRY(shown() == 100 && isQuiet());
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void overnightBringsWhatCameAndMovesNothing()
    {
        table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
        const int scroll = table().verticalScrollBar()->value();
        const int row = table().currentIndex().row();
        read(100, true);
        m_window->hide();
        m_now += std::chrono::milliseconds(10h).count();
        session().topUp().look();
        QVERIFY(isQuiet()); // nobody sees it
        m_window->show();
        TRY(shown() == 101 && isQuiet());
        QCOMPARE(m_window->findChild<MeterBrowser *>()->meter(), m_meter);
        QCOMPARE(table().currentIndex().row(), row);
        QCOMPARE(table().verticalScrollBar()->value(), scroll);
    }

    void aFailedTopUpEmptiesNothing()
    {
        m_fixture->server.addFault({{QStringLiteral("method"), QStringLiteral("*")},
                                    {QStringLiteral("path"), QStringLiteral("/")},
                                    {QStringLiteral("fault"), QStringLiteral("drop-before-store")},
                                    {QStringLiteral("times"), -1}});
        const int rows = table().model()->rowCount();
        m_now += std::chrono::milliseconds(10h).count();
        session().topUp().look();
        TRY(session().state() == Session::State::Offline);
        TRY(isQuiet());
        QCOMPARE(shown(), std::size_t(100));
        QCOMPARE(table().model()->rowCount(), rows);
        QVERIFY(table().isVisible());
        // Back after two hours: by itself.
        read(100, true);
        m_now += std::chrono::milliseconds(2h).count();
        m_fixture->server.clearFaults();
        session().meters().reload(); // as the retry does
        TRY(shown() == 101);
    }
};

QTEST_MAIN(TestShownLater)
#include "tst_shownlater.moc"
