// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loadstrip.h"

#include "services/readingstore.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/explorepage.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr int kPatienceMs = SessionFixture::kPatienceMs;

} // namespace

class TestLoadStrip : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_data;
    std::unique_ptr<ViewStateFixture> m_states;
    std::unique_ptr<ExplorePage> m_page;
    std::unique_ptr<LoadStrip> m_strip;
    QAction m_loadAll{QStringLiteral("Load everything")};
    QAction m_stop{QStringLiteral("Stop loading")};
    const MeterId m_meter{QStringLiteral("2001")};

    ReadingStore &readings() { return m_data->session->readings(); }
    QString text() const { return m_strip->findChild<QLabel *>()->text(); }
    QToolButton *button() const { return m_strip->findChild<QToolButton *>(); }

    bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->text() == words && label->isVisibleTo(label->parentWidget());
        });
    }

    //! Makes the server silent behind the first \a after requests for readings.
    void silence(int after)
    {
        m_data->server().addFault(
            {{QStringLiteral("path"), QStringLiteral("/meters/2001/readings")},
             {QStringLiteral("fault"), QStringLiteral("silent")},
             {QStringLiteral("after"), after},
             {QStringLiteral("times"), -1}});
    }

private Q_SLOTS:
    void initTestCase() { m_data = std::make_unique<SessionFixture>(); }

    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_data->open();
        QVERIFY(m_data->load());
        m_states = std::make_unique<ViewStateFixture>();
        QVERIFY(m_states->load());
        m_page = std::make_unique<ExplorePage>(*m_states->state);
        m_page->resize(900, 600);
        m_page->setSession(m_data->session.get());
        m_strip = std::make_unique<LoadStrip>(&m_loadAll, &m_stop, m_page.get());
        m_strip->setSession(m_data->session.get());
    }

    void cleanup()
    {
        m_strip.reset();
        m_page.reset();
        m_states.reset();
    }

    void isEmptyWithoutAMeterAndWhereAllIsThere()
    {
        QVERIFY(m_strip->isHidden());
        QVERIFY(!m_loadAll.isEnabled() && !m_stop.isEnabled());
        m_page->setMeter(m_meter);
        QVERIFY(!m_strip->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(m_strip->isHidden(), kPatienceMs);
        QVERIFY(!readings().isLoading(m_meter));
        QVERIFY(readings().notLoaded(m_meter).isEmpty());
        QVERIFY(!m_loadAll.isEnabled() && !m_stop.isEnabled());
        QVERIFY(m_page->findChild<TimeChartView *>()->notLoaded()->empty());
    }

    void stopsAndGoesOn()
    {
        silence(1);
        m_page->setMeter(m_meter);
        m_page->showDays(QDate(2025, 3, 1), QDate(2025, 3, 31));
        QTRY_VERIFY_WITH_TIMEOUT(text().startsWith(QStringLiteral("1 page")), kPatienceMs);
        QVERIFY(m_stop.isEnabled() && !m_loadAll.isEnabled());
        QCOMPARE(button()->defaultAction(), &m_stop);
        button()->click();
        QVERIFY(!readings().isLoading(m_meter));
        QCOMPARE(button()->defaultAction(), &m_loadAll);
        const auto missing = readings().notLoaded(m_meter);
        QVERIFY(!missing.isEmpty());
        const auto &told = m_page->findChild<TimeChartView *>()->notLoaded();
        QCOMPARE(qsizetype(told->size()), missing.size());
        QVERIFY2(text().startsWith(QStringLiteral("Not ")), qPrintable(text()));
        // The table does not look as if something came, nor as if there was nothing.
        m_page->showDays(QDate(2025, 1, 5), QDate(2025, 1, 6));
        m_stop.trigger();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("This period is not loaded.")), kPatienceMs);
        // What arrived is not asked for again.
        m_data->server().clearFaults();
        button()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_strip->isHidden(), kPatienceMs);
        QCOMPARE(readings().readings(m_meter)->size(), std::size_t(2500));
    }

    void saysWhatIsNotLoadedWithoutTheService()
    {
        silence(1);
        m_page->setMeter(m_meter);
        QTRY_VERIFY_WITH_TIMEOUT(text().startsWith(QStringLiteral("1 page")), kPatienceMs);
        QSignalSpy failed(&readings(), &ReadingStore::loadFailed);
        m_data->stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QVERIFY(!m_strip->isHidden());
        QVERIFY2(text().startsWith(QStringLiteral("Not ")), qPrintable(text()));
        QVERIFY(m_loadAll.isEnabled());
    }

    void isOnlySeenWithExplore()
    {
        silence(0);
        m_page->setMeter(m_meter);
        QVERIFY(!m_strip->isHidden());
        m_strip->setWanted(false);
        QVERIFY(m_strip->isHidden());
        QVERIFY(m_stop.isEnabled());
        m_strip->setWanted(true);
        QVERIFY(!m_strip->isHidden());
    }
};

QTEST_MAIN(TestLoadStrip)
#include "tst_loadstrip.moc"
