// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lastsend.h"

#include "api/librarian.h"
#include "services/customerdata.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "tests/support/patience.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace meterdesk;
using namespace meterdesk::test;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 20000)

//! What was sent last, with what is really sent to the contract server.
class TestLastSend : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<CustomerData> m_data;
    std::unique_ptr<Librarian> m_librarian;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<LastSend> m_last;
    TimeMs m_now = QDateTime::currentMSecsSinceEpoch();

    static WriteRequest reading(int number)
    {
        const TimeMs hour = 3600'000;
        const TimeMs time = QDateTime::currentMSecsSinceEpoch() / hour * hour - (number + 2) * hour;
        WriteRequest request;
        request.owner = QStringLiteral("ŽĎ_2001");
        request.range = {time, time};
        request.value = QByteArray::number(900000 - number);
        return request;
    }

    void openOutbox()
    {
        m_last.reset();
        m_outbox.reset();
        Outbox::Options options;
        m_outbox = std::make_unique<Outbox>(*m_data->entries(), *m_librarian, options);
        m_last = std::make_unique<LastSend>(*m_outbox, [this] { return m_now; });
        m_outbox->load();
        TRY(m_outbox->isLoaded());
    }

    //! Sends \a count readings in one go; answers with the ids of what was admitted.
    QList<EntryId> send(int first, int count, const QString &label)
    {
        QList<WriteRequest> requests;
        for (int i = first; i < first + count; ++i)
            requests << reading(i);
        Outbox::Intake intake;
        intake.label = label;
        const auto taken = settled(m_outbox->add(requests, intake));
        QList<EntryId> ids;
        for (const Admission &admission : taken.value_or({}).admissions)
            ids << admission.entry;
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        if (!m_server)
            m_server = std::make_unique<ContractServer>();
        m_server->reset();
        m_now = QDateTime::currentMSecsSinceEpoch();
        m_folder = std::make_unique<QTemporaryDir>();
        m_directory = std::make_unique<DataDirectory>(m_folder->path());
        QVERIFY(m_directory->open());
        m_data = std::make_unique<CustomerData>(*m_directory, QStringLiteral("k"));
        QSignalSpy opened(m_data.get(), &CustomerData::opened);
        m_data->open();
        QVERIFY(opened.wait(kPatienceMs));
        HttpSettings settings;
        settings.baseUrl = m_server->baseUrl();
        settings.retryPause = std::chrono::milliseconds(1);
        m_librarian = std::make_unique<Librarian>(
            settings, ContractServer::customerId(),
            Tokens{ContractServer::loginToken().toUtf8(), ContractServer::importToken().toUtf8()},
            RememberedShapes());
        openOutbox();
    }

    void cleanup()
    {
        m_last.reset();
        m_outbox.reset();
        m_librarian.reset();
        m_data.reset();
        m_directory.reset();
    }

    void cleanupTestCase() { m_server.reset(); }

    void isThereOnceAllOfItIsSent()
    {
        QVERIFY(m_last->entries().isEmpty());
        QList<qsizetype> sizes;
        connect(m_last.get(), &LastSend::changed, this, [&] { sizes << m_last->entries().size(); });
        const auto ids = send(0, 3, QStringLiteral("March round"));
        TRY(m_last->entries() == ids);
        QCOMPARE(sizes, QList<qsizetype>{3}); // never a part of it
        QCOMPARE(m_last->label(), QStringLiteral("March round"));
    }

    void undoesAllOfIt()
    {
        const auto ids = send(0, 3, {});
        TRY(m_last->entries() == ids);
        const auto taken = settled(m_last->undo({}));
        QVERIFY(taken);
        QCOMPARE(taken->admissions.size(), 3);
        QVERIFY(m_last->entries().isEmpty()); // not twice
        TRY(std::all_of(ids.cbegin(), ids.cend(), [this](EntryId id) {
            return m_outbox->find(id)->state == EntryState::Undone;
        }));
        // Undoing is no send.
        QVERIFY(m_last->entries().isEmpty());
    }

    void theNextSendTakesItsPlace()
    {
        const auto first = send(0, 2, {});
        TRY(m_last->entries() == first);
        const auto second = send(2, 1, {});
        TRY(m_last->entries() == second);
    }

    void whatAnEarlierStartSentIsNotIt()
    {
        const auto ids = send(0, 2, {});
        TRY(m_last->entries() == ids);
        openOutbox();
        QVERIFY(m_last->entries().isEmpty());
        m_outbox->refresh();
        const auto next = send(2, 1, {});
        TRY(m_last->entries() == next);
    }

    void onesThatTheServerRefusedAreLeftOut()
    {
        m_server->addFault({{QStringLiteral("path"), QStringLiteral("/import/readings")},
                            {QStringLiteral("fault"), QStringLiteral("status")},
                            {QStringLiteral("status"), 400},
                            {QStringLiteral("times"), 1},
                            {QStringLiteral("method"), QStringLiteral("POST")}});
        const auto ids = send(0, 2, {});
        TRY(m_last->entries() == ids.mid(1));
        QCOMPARE(m_outbox->find(ids.first())->state, EntryState::Rejected);
    }

    void endsWhenTheServerWouldRefuse()
    {
        const auto ids = send(0, 1, {});
        TRY(m_last->entries() == ids);
        m_now += std::chrono::milliseconds(LastSend::kLongest).count() + 60'000;
        const auto other = send(1, 1, {});
        TRY(m_outbox->find(other.first())->state == EntryState::Sent);
        TRY(m_last->entries().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLastSend)

#include "tst_lastsend.moc"
