// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long lists that arrive hold the whole window of a customer with 100,000 meters.

#include "tests/bench/figures.h"

#include "services/connectioneditor.h"
#include "services/desk.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "tests/support/contractserver.h"
#include "tests/support/fakesecretstore.h"
#include "ui/series/seriespage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/meterbrowser.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace meterdesk::bench {

namespace {

constexpr int kMeters = 100'000;
constexpr int kFewMeters = 5'000; // for a look whether there are figures
constexpr int kWaitMs = 120'000;
constexpr int kRestMs = 300; // what waits a moment before it follows new lists

//! The longest that this thread worked without a look at its events, while this lives.
class Holds
{
public:
    Holds()
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { look(); });
        m_tick.start(1);
    }

    double longest()
    {
        look();
        return m_longest;
    }

private:
    void look()
    {
        const double now = threadMs();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

    QTimer m_tick;
    double m_last = threadMs();
    double m_longest = 0;
};

//! A window over a folder of its own, whose customer has this many meters.
class Customer
{
public:
    explicit Customer(int meters)
        : m_server({QStringLiteral("--meters=%1").arg(meters), QStringLiteral("--entities=1000"),
                    QStringLiteral("--deactivated=100")})
        , m_appearance(*qApp, QStringLiteral("en"))
    {
        open();
        QObject owner;
        m_desk->makeConnectionEditor(&owner)->add({QStringLiteral("Town"),
                                                   m_server.baseUrl().toString(),
                                                   test::ContractServer::customerId(),
                                                   {test::ContractServer::loginToken().toUtf8(),
                                                    test::ContractServer::importToken().toUtf8()}});
        waitFor("the meters do not come",
                [&] { return m_desk->session() && m_desk->session()->meters().loadedAt(); });
        rest(); // until they are kept
    }

    //! The window opens with what was kept, and the service brings the same.
    double start()
    {
        close();
        Holds holds;
        open();
        waitFor("the meters are not shown", [this] { return isShown(); });
        rest();
        return holds.longest();
    }

    //! The service brings what is there, or meters come and go.
    double reload(bool bringsOthers)
    {
        MeterStore &store = m_desk->session()->meters();
        Holds holds;
        if (bringsOthers)
            store.setIncludesDeactivated(!store.includesDeactivated());
        else
            store.reload();
        waitFor("the meters are not shown", [this] { return isShown(); });
        rest();
        return holds.longest();
    }

private:
    void open()
    {
        Desk::Options options;
        options.dataDirectory = m_folder.path();
        m_desk = std::make_unique<Desk>(options, m_secrets);
        m_window = std::make_unique<MainWindow>(*m_desk, m_appearance);
        m_window->resize(1600, 1000);
        m_window->show();
        m_desk->open();
        waitFor("the pages are not made",
                [this] { return m_window->findChild<SeriesPage *>() != nullptr; });
        m_table = m_window->findChild<MeterBrowser *>()->findChild<QTableView *>();
    }

    void close()
    {
        m_window.reset();
        m_desk.reset();
    }

    bool isShown() const
    {
        if (!m_desk->session())
            return false;
        const MeterStore &store = m_desk->session()->meters();
        return !store.isLoading() && !store.isCached() && store.loadedAt() && m_table->model()
            && m_table->model()->rowCount() == store.meters().size();
    }

    //! What waits a moment before it follows new lists is measured, too.
    static void rest()
    {
        (void)QTest::qWaitFor([] { return false; }, kRestMs);
    }

    template<typename Condition>
    static void waitFor(const char *problem, Condition condition)
    {
        if (!QTest::qWaitFor(condition, kWaitMs))
            fail(QString::fromUtf8(problem));
    }

    test::ContractServer m_server;
    FakeSecretStore m_secrets;
    QTemporaryDir m_folder;
    Appearance m_appearance;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QTableView *m_table = nullptr;
};

} // namespace

void holds(int rounds)
{
    const int meters = rounds > 1 ? kMeters : kFewMeters;
    Customer customer(meters);
    std::vector<Cell> cells = {
        {QStringLiteral("start with what was kept"), [&] { return customer.start(); }, {}},
        {QStringLiteral("reload, the same meters"), [&] { return customer.reload(false); }, {}},
        {QStringLiteral("reload, 100 come or go"), [&] { return customer.reload(true); }, {}}};
    measure(cells, rounds);
    printCells(QStringLiteral("longest hold of a window, %L1 meters").arg(meters), cells,
               QStringLiteral("ms"));
}

} // namespace meterdesk::bench
