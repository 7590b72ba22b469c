// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// M1 and M2: the browser of a customer with 100,000 meters, beside one frame of scrolling in it.

#include "tests/bench/figures.h"

#include "services/meterstore.h"
#include "services/session.h"
#include "tests/support/contractserver.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/shell/meterbrowser.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace meterdesk::bench {

namespace {

constexpr int kMeters = 100'000;
constexpr int kFewMeters = 5'000; // for a look whether there are figures
constexpr int kEntities = 1'000;
constexpr int kLoadMs = 120'000;
constexpr int kFrameMs = 60'000;
constexpr int kScrolls = 20;
constexpr int kDeactivated = 100; // more of them come and go with a reload

//! Two words, as people type them; the first key narrows least and the second word is rare.
const QString kTyped = QStringLiteral("elektro sprchy 17");

//! The dock as the window has it, and a list as big as a window.
struct Look
{
    const char *title;
    QSize size;
    const char *columns; // as TableColumns remembers them
    QList<int> parts; // heights of tree and list; none leaves them
};

Look dockLook()
{
    return {"the dock, 250 × 800", {250, 800}, "", {}};
}

Look bigLook()
{
    return {"a list of 1200 × 800, all columns",
            {1200, 1100},
            "name+400 serial+140 code+280 entity+240 unit+80",
            {150, 830}};
}

//! A session with a customer who has this many meters.
class Customer
{
public:
    explicit Customer(int meters)
        : m_server({QStringLiteral("--meters=%1").arg(meters),
                    QStringLiteral("--entities=%1").arg(kEntities),
                    QStringLiteral("--deactivated=%1").arg(kDeactivated)})
    {
        Connection connection;
        connection.name = QStringLiteral("Town");
        connection.apiUrl = m_server.baseUrl();
        connection.customerId = test::ContractServer::customerId();
        session = std::make_unique<Session>(
            connection, Tokens{test::ContractServer::loginToken().toLatin1(), {}},
            RememberedShapes(), HttpSettings());
        MeterStore &store = session->meters();
        store.reload();
        if (!QTest::qWaitFor([&store] { return !store.isLoading(); }, kLoadMs)
            || store.meters().size() != meters || store.entities().size() != kEntities)
            fail(QStringLiteral("the meters do not come"));
    }

    std::unique_ptr<Session> session;

private:
    test::ContractServer m_server;
};

//! A browser in a window of its own, and how long its frames take.
class Browser : public QObject
{
public:
    Browser(Session &session, const Look &look)
        : m_session(session)
    {
        if (!m_memory.load())
            fail(QStringLiteral("no place for what the browser remembers"));
        m_memory.state->setValue(QStringLiteral("browser/columns"), look.columns);
        m_browser = std::make_unique<MeterBrowser>(*m_memory.state);
        m_browser->resize(look.size);
        m_browser->setSession(&session);
        m_browser->installEventFilter(this);
        m_browser->show();
        if (!QTest::qWaitForWindowExposed(m_browser.get()))
            fail(QStringLiteral("the browser is not shown"));
        m_table = m_browser->findChild<QTableView *>();
        m_filter = m_browser->findChild<QLineEdit *>();
        if (!look.parts.isEmpty())
            m_browser->findChild<QSplitter *>()->setSizes(look.parts);
        waitForLists();
    }
    ~Browser() override = default;
    Q_DISABLE_COPY_MOVE(Browser)

    //! A jump to rows that were not shown before; milliseconds, the median of some.
    double scrollFrame()
    {
        QScrollBar *bar = m_table->verticalScrollBar();
        std::vector<double> frames;
        for (int i = 1; i <= kScrolls; ++i) {
            frames.push_back(
                frameAfter([&] { bar->setValue(int(double(bar->maximum()) * i / kScrolls)); }));
        }
        bar->setValue(0);
        settle();
        std::sort(frames.begin(), frames.end());
        return frames[kScrolls / 2];
    }

    //! The table gets its model, which is ready.
    double firstFrame()
    {
        QAbstractItemModel *model = m_table->model();
        const QItemSelectionModel *old = m_table->selectionModel();
        m_table->setModel(nullptr);
        delete old;
        settle();
        return frameAfter([&] { m_table->setModel(model); });
    }

    //! Index and order of both lists are made anew, in a worker.
    double firstFrameOfSession()
    {
        m_browser->setSession(nullptr);
        settle();
        const double begin = processorMs();
        m_browser->setSession(&m_session);
        waitForLists();
        return processorMs() - begin;
    }

    //! Other lists arrive: the longest that the thread of the window worked without a look at its
    //! events, until they are shown.
    double longestHold()
    {
        MeterStore &store = m_session.meters();
        double last = threadMs();
        double longest = 0;
        const auto look = [&] {
            longest = std::max(longest, threadMs() - last);
            last = threadMs();
        };
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, look);
        tick.start(1);
        store.setIncludesDeactivated(!store.includesDeactivated());
        waitForLists();
        look();
        return longest;
    }

    //! What each key took that is typed into the filter, and at last the one that clears it.
    std::vector<double> typing()
    {
        waitForLists();
        const int meters = m_table->model()->rowCount();
        std::vector<double> keys;
        for (const QChar letter : kTyped)
            keys.push_back(frameAfter([&] { QTest::keyClick(m_filter, letter.toLatin1()); }));
        if (const int rows = m_table->model()->rowCount(); rows == 0 || rows > meters / 20)
            fail(QStringLiteral("the filter left %1 meters").arg(rows));
        keys.push_back(frameAfter([&] { QTest::keyClick(m_filter, Qt::Key_Escape); }));
        if (m_table->model()->rowCount() != meters)
            fail(QStringLiteral("the filter was not cleared"));
        return keys;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // All that is to be painted in a window is painted at this event.
        if (watched == m_browser.get() && event->type() == QEvent::UpdateRequest)
            ++m_frames;
        return QObject::eventFilter(watched, event);
    }

private:
    //! Milliseconds of the processor from \a act until it is painted and no other frame is to
    //! follow.
    template<typename Act>
    double frameAfter(Act act)
    {
        const int before = m_frames;
        QElapsedTimer timer;
        timer.start();
        const double begin = processorMs();
        act();
        while (m_frames == before) {
            QCoreApplication::processEvents();
            if (timer.elapsed() > kFrameMs)
                fail(QStringLiteral("nothing was painted"));
        }
        settle();
        return processorMs() - begin;
    }

    //! Until all meters of the store are shown and painted.
    void waitForLists()
    {
        const MeterStore &store = m_session.meters();
        const auto areShown = [&] {
            return !store.isLoading() && m_table->model()->rowCount() == store.meters().size();
        };
        if (!QTest::qWaitFor(areShown, kLoadMs))
            fail(QStringLiteral("the meters are not shown"));
        settle();
    }

    void settle()
    {
        int before = -1;
        while (before != m_frames) {
            before = m_frames;
            QCoreApplication::processEvents();
        }
    }

    Session &m_session;
    test::ViewStateFixture m_memory;
    std::unique_ptr<MeterBrowser> m_browser;
    QTableView *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
    int m_frames = 0;
};

//! A cell for each key that typing() types; the first one has it typed.
std::vector<Cell> keyCells(Browser &browser, std::vector<double> &keys)
{
    std::vector<Cell> cells;
    for (qsizetype i = 0; i <= kTyped.size(); ++i) {
        const QString key = i < kTyped.size() ? kTyped.at(i) : QStringLiteral("Esc");
        cells.push_back({QStringLiteral("typing, slowest key (%1)").arg(key),
                         [&browser, &keys, i] {
                             if (i == 0)
                                 keys = browser.typing();
                             return keys[std::size_t(i)];
                         },
                         {}});
    }
    return cells;
}

void measureLook(Session &session, const Look &look, int rounds)
{
    // In a browser of its own what needs it as the program made it.
    Browser typed(session, look);
    Browser shown(session, look);
    std::vector<double> keys;
    std::vector<Cell> cells = keyCells(typed, keys);
    const std::size_t others = cells.size();
    cells.push_back(
        {QStringLiteral("one frame of scrolling"), [&] { return typed.scrollFrame(); }, {}});
    cells.push_back({QStringLiteral("first frame"), [&] { return shown.firstFrame(); }, {}});
    cells.push_back({QStringLiteral("first frame with index and order"),
                     [&] { return shown.firstFrameOfSession(); },
                     {}});
    measure(cells, rounds);
    // Apart: what it leaves to other threads would be in the figures of the others.
    std::vector<Cell> reloads = {
        {QStringLiteral("longest hold of a reload"), [&] { return shown.longestHold(); }, {}}};
    measure(reloads, rounds);
    const auto slowest =
        std::max_element(cells.cbegin(), cells.cbegin() + std::ptrdiff_t(others),
                         [](const Cell &a, const Cell &b) { return a.median() < b.median(); });
    const std::vector<Cell> told = {cells[others], cells[others + 1], *slowest, cells[others + 2],
                                    reloads[0]};
    printCells(QStringLiteral("%L1 meters, %2")
                   .arg(session.meters().meters().size())
                   .arg(QString::fromUtf8(look.title)),
               told, QStringLiteral("ms"));
    printGoals({{QStringLiteral("M1 first frame to one of scrolling"), &told[1], &told[0],
                 QStringLiteral("≤ 2.5")},
                {QStringLiteral("M2 slowest key to one of scrolling"), &told[2], &told[0],
                 QStringLiteral("≤ 4")}});
}

} // namespace

void meterLists(int rounds)
{
    const Theme theme;
    QApplication::setCursorFlashTime(0); // a blinking cursor would be a frame
    const Customer customer(rounds > 1 ? kMeters : kFewMeters);
    measureLook(*customer.session, dockLook(), rounds);
    measureLook(*customer.session, bigLook(), rounds);
}

} // namespace meterdesk::bench
