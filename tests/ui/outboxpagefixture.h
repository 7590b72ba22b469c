// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outboxmodel.h"
#include "services/customerdata.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/session.h"
#include "storage/outboxtable.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "tests/support/patience.h"
#include "tests/support/sessionparts.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/outbox/outboxpage.h"
#include "ui/widgets/banner.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

namespace meterdesk::test {

//! A page with a real session against the contract server, and entries that an earlier run left.
//! Sending is paused unless a test says otherwise.
class OutboxPageFixture
{
protected:
    using Model = OutboxModel;
    using Cells = EntryCells;

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<ViewStateFixture> m_state;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenedData> m_data;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OutboxPage> m_page;
    TimeMs m_now = QDateTime::currentMSecsSinceEpoch() - 3600'000;

    //! An hour of yesterday, so that the server lets it be deleted.
    static TimeMs hour(int number)
    {
        constexpr TimeMs kDay = 24 * 3600'000LL;
        return QDateTime::currentMSecsSinceEpoch() / kDay * kDay - kDay + number * 3600'000LL;
    }

    static WriteRequest reading(int meter, int hourNumber, const QByteArray &state)
    {
        const TimeMs time = hour(hourNumber);
        return {WriteKind::Reading,
                QStringLiteral("ŽĎ_%1").arg(meter),
                QStringLiteral("default"),
                {time, time},
                state,
                {},
                {},
                {},
                {}};
    }

    static WriteRequest invoice(int month)
    {
        const auto day = [&](int date) {
            return QDateTime(QDate(2026, month, date), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        };
        return {WriteKind::Invoice,
                QStringLiteral("2001"),
                {},
                {day(1), day(28)},
                "120",
                "84020.10",
                {},
                QStringLiteral("paper 12"),
                {}};
    }

    void openFolder()
    {
        if (!m_server)
            m_server = std::make_unique<ContractServer>();
        m_server->reset();
        m_state = std::make_unique<ViewStateFixture>();
        QVERIFY(m_state->load());
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<OpenedData>(m_folder->path());
        QVERIFY(m_data->open());
        QVERIFY(settled(table().setPaused(true)));
    }

    OutboxTable table() { return OutboxTable(*m_data->customer().entries()); }

    QList<EntryId> leave(const QList<WriteRequest> &requests, const QString &label = {},
                         bool asDrafts = false)
    {
        OutboxTable::Intake intake;
        intake.label = label;
        intake.asDrafts = asDrafts;
        QList<EntryId> ids;
        const auto taken = settled(table().add(requests, intake, ++m_now));
        for (const Admission &admission : taken.value_or({}).admissions)
            ids << admission.entry;
        return ids;
    }

    //! As if \a id had been tried, with this end.
    [[nodiscard]] bool end(EntryId id, EntryState state, const QString &detail = {},
                           std::optional<ApiError::Kind> error = {}, bool isUnclear = false)
    {
        OutboxTable::Settlement settlement;
        settlement.entry = id;
        settlement.state = state;
        settlement.detail = detail;
        settlement.error = error;
        settlement.httpStatus = error ? 400 : 201;
        settlement.isUnclear = isUnclear;
        if (state == EntryState::Sent)
            settlement.serverId = QStringLiteral("%1").arg(88213400 + id.value);
        return settled(table().advance({}, id, ++m_now))
            && settled(table().advance(settlement, {}, ++m_now));
    }

    //! One entry of each kind of trouble above, and of each end below.
    void leaveOneOfEach()
    {
        const auto sent = leave({reading(2001, 1, "900190148"), reading(2002, 1, "86791"),
                                 reading(2003, 1, "32447"), reading(2004, 1, "4957.8"),
                                 reading(2005, 1, "6391"), reading(2006, 1, "12")},
                                QStringLiteral("March round"));
        for (const int i : {0, 1, 2, 4})
            QVERIFY(end(sent[i], EntryState::Sent));
        QVERIFY(settled(table().setFate({sent[0]}, Fate::Accepted)));
        QVERIFY(settled(table().setFate({sent[1]}, Fate::Suspicious)));
        QVERIFY(settled(table().setFate({sent[2]}, Fate::Pending)));
        QVERIFY(end(sent[3], EntryState::AlreadyThere));
        QVERIFY(settled(table().drop({sent[5]}, ++m_now)));
        const auto removal = settled(table().undo({sent[4]}, {}, ++m_now));
        QVERIFY(removal && removal->admissions.size() == 1);
        QVERIFY(end(removal->admissions.first().entry, EntryState::Sent));

        const auto open = leave({reading(2007, 2, "28281"), reading(2008, 2, "6794"), invoice(1),
                                 reading(2001, 3, "900190160"), reading(2002, 3, "86800")},
                                QStringLiteral("April round"));
        QVERIFY(end(open[0], EntryState::Rejected, QStringLiteral("import_id: not found"),
                    ApiError::Kind::NotFound));
        QVERIFY(
            end(open[1], EntryState::Conflict, QStringLiteral("6790"), ApiError::Kind::Duplicate));
        QVERIFY(end(open[2], EntryState::Unknown, QStringLiteral("connection closed"),
                    ApiError::Kind::OutcomeUnknown, true));
        QVERIFY(end(open[4], EntryState::Queued, QStringLiteral("connection closed"),
                    ApiError::Kind::Transport, true));
        leave({reading(2003, 4, "32500")}, QStringLiteral("draft"), true);
    }

    void openPage()
    {
        m_session = sessionWith(*m_server, &m_data->customer());
        m_page = std::make_unique<OutboxPage>(*m_state->state);
        m_page->resize(1380, 780);
        m_page->setSession(m_session.get());
        m_page->show();
        m_session->start();
        TRY(m_session->meters().loadedAt() && m_session->outbox()->isLoaded());
    }

    void close()
    {
        m_page.reset();
        m_session.reset();
        m_data.reset();
        m_folder.reset();
        m_state.reset();
    }

    template<typename Widget>
    Widget *named(const char *name) const
    {
        for (Widget *found : m_page->findChildren<Widget *>()) {
            if (found->accessibleName() == QString::fromUtf8(name))
                return found;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *found : m_page->findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
    QTableView &outboxTable() const { return *named<QTableView>("Outbox"); }
    QTableView &journalTable() const { return *named<QTableView>("Journal"); }
    Model &waiting() const { return *static_cast<Model *>(outboxTable().model()); }
    Model &done() const { return *static_cast<Model *>(journalTable().model()); }
    QString status() const
    {
        return m_page->findChild<QLabel *>(QStringLiteral("outboxStatus"))->text();
    }

    //! Selects the first entry in \a state; false where none is shown.
    bool select(QTableView &table, EntryState state) const
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const auto entry = table.model()->index(row, 0).data(Model::ItemRole);
            if (entry.value<OutboxEntry>().state != state)
                continue;
            table.setFocus();
            table.selectRow(row);
            return true;
        }
        return false;
    }
    int countOf(EntryState state) const
    {
        int count = 0;
        for (const OutboxEntry &entry : m_session->outbox()->entries())
            count += entry.state == state;
        return count;
    }
    //! The words of the banner that is seen; empty without one.
    QString asked() const
    {
        for (const Banner *banner : m_page->findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner->text();
        }
        return {};
    }
};

} // namespace meterdesk::test
