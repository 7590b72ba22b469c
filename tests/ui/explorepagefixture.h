// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerdata.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "tests/support/patience.h"
#include "tests/support/sessionparts.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/charts/readoutstrip.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/exploreheader.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/exploretable.h"

#include <QComboBox>
#include <QDateTime>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

namespace meterdesk::test {

inline constexpr TimeMs kQuarterHour = 900'000;

//! The workspace Explore with a real session against the contract server. Meter 2001 has
//! quarter-hours of two weeks in June 2025, 2 kWh each, and of the same weekdays in 2024, 1.5 kWh
//! each.
class ExplorePageFixture
{
protected:
    const QTimeZone m_zone{"Europe/Prague"};
    const MeterId m_meter{QStringLiteral("2001")}; // electricity
    const MeterId m_water{QStringLiteral("2002")}; // m³
    const MeterId m_heat{QStringLiteral("2003")}; // kWh
    const MeterId m_gas{QStringLiteral("2004")}; // m³

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<ViewStateFixture> m_state;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenedData> m_data;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ExplorePage> m_page;

    TimeMs at(int year, int month, int day, int hour = 0, int minute = 0) const
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), m_zone).toMSecsSinceEpoch();
    }

    //! Readings every \a step from \a from to \a to, each \a use(time) more than the one before.
    static void addRows(QJsonArray *rows, TimeMs from, TimeMs to, TimeMs step, double state,
                        const std::function<double(TimeMs)> &use)
    {
        for (TimeMs time = from; time <= to; time += step) {
            rows->append(QJsonArray{
                QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate), state});
            state += use(time);
        }
    }

    void giveTwoWeeks(const MeterId &meter, double now = 2, double before = 1.5)
    {
        QJsonArray rows;
        addRows(&rows, at(2024, 6, 3), at(2024, 6, 17), kQuarterHour, 100,
                [before](TimeMs) { return before; });
        addRows(&rows, at(2025, 6, 2), at(2025, 6, 16), kQuarterHour, 10'000,
                [now](TimeMs) { return now; });
        m_server->replaceSeries(meter.value, rows);
    }

    void open(const char *importToken = nullptr)
    {
        if (!m_server)
            m_server = std::make_unique<ContractServer>();
        m_server->reset();
        giveTwoWeeks(m_meter);
        m_state = std::make_unique<ViewStateFixture>();
        QVERIFY(m_state->load());
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<OpenedData>(m_folder->path());
        QVERIFY(m_data->open());
        Tokens tokens = tokensOfServer();
        if (importToken)
            tokens.import = importToken;
        m_session = sessionWith(*m_server, &m_data->customer(), tokens);
        m_session->start();
        TRY(m_session->meters().loadedAt().has_value() && m_session->outbox()->isLoaded());
        m_page = std::make_unique<ExplorePage>(*m_state->state);
        m_page->resize(1100, 720);
        m_page->restoreState();
        m_page->setSession(m_session.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void close()
    {
        m_page.reset();
        m_session.reset();
        m_data.reset();
        m_folder.reset();
        m_state.reset();
    }

    //! Shows \a meter in the second week of June 2025 and waits until it stands.
    void showJune(const MeterId &meter)
    {
        m_page->setMeter(meter);
        m_page->showDays(QDate(2025, 6, 9), QDate(2025, 6, 15));
        settle();
        view().setFocus();
    }

    void settle() { TRY(m_page->isSettled() && view().series() && !view().series()->isEmpty()); }

    TimeChartView &view() const { return m_page->chart().time(); }
    ComparedReadingsModel &table() const { return m_page->table().readings(); }
    QString readout() const { return m_page->findChild<ReadoutStrip *>()->accessibleName(); }
    QStringList panel() const { return m_page->table().panel().lines(); }
    QString description() const { return m_page->chart().view()->accessibleDescription(); }

    template<typename Widget>
    Widget *named(const char *name) const
    {
        for (Widget *found : m_page->findChildren<Widget *>()) {
            if (found->accessibleName() == QString::fromUtf8(name))
                return found;
        }
        return nullptr;
    }
    QString cell(int row, int column) const { return table().index(row, column).data().toString(); }

    //! Puts the cursor on the period that begins at \a time.
    void pointAt(TimeMs time) { view().setCursor(view().series()->nearest(time)); }
};

} // namespace meterdesk::test
