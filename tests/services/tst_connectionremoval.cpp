// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectionservice.h"
#include "services/customerdata.h"
#include "services/localdata.h"
#include "services/unsententries.h"
#include "storage/outboxtable.h"
#include "tests/services/settled.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace meterdesk;
using namespace meterdesk::test;
using Unsent = ConnectionService::Unsent;
using Removed = ConnectionResult<ConnectionService::Removed>;

namespace {

constexpr TimeMs kNow = 1'760'000'000'000;

//! The same of what the keychain has a part in.
template<typename T>
T answered(const QFuture<T> &future)
{
    const bool isThere = QTest::qWaitFor([&] { return future.isFinished(); }, 20000);
    return isThere ? future.result() : T(ConnectionError(ConnectionProblem::UrlWithUser));
}

WriteRequest requestOf(WriteKind kind, int number)
{
    WriteRequest request;
    request.kind = kind;
    request.owner = QStringLiteral("A-1");
    const TimeMs day = kNow - (number + 2) * 86'400'000LL;
    request.range = {day, kind == WriteKind::Reading ? day : day + 86'400'000LL};
    request.value = "5";
    return request;
}

} // namespace

//! What becomes of entries when the connection goes that they were to be sent with.
class TestConnectionRemoval : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalData> m_data;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<CustomerData> m_open; //!< as the window has it
    std::unique_ptr<UnsentEntries> m_entries;
    std::unique_ptr<ConnectionService> m_service;

    Connection add(const QString &name, const Tokens &tokens = {"login", "import"})
    {
        const ConnectionDraft draft{name, QStringLiteral("https://api.enectiva.cz/"),
                                    QStringLiteral("4f0c2a7e-51d8-4b6e-9c1f-0d7a3be2815c"), tokens};
        const auto added = answered(m_service->add(draft));
        return added ? added->connection : Connection{};
    }

    std::unique_ptr<CustomerData> opened(const Connection &connection)
    {
        auto data = std::make_unique<CustomerData>(m_data->directory(), customerKey(connection));
        QSignalSpy spy(data.get(), &CustomerData::opened);
        data->open();
        [&] { QVERIFY(spy.wait(kPatienceMs)); }();
        return data;
    }

    //! Two drafts, one queued and one being sent; with \a hasInvoice an invoice that is unknown.
    void leave(CustomerData &data, bool hasInvoice)
    {
        OutboxTable table(*data.entries());
        OutboxTable::Intake drafts;
        drafts.asDrafts = true;
        QVERIFY(settled(table.add(
            {requestOf(WriteKind::Reading, 1), requestOf(WriteKind::Reading, 2)}, drafts, kNow)));
        if (hasInvoice) {
            const auto invoice = settled(table.add({requestOf(WriteKind::Invoice, 1)}, {}, kNow));
            const EntryId id = invoice->admissions.first().entry;
            QVERIFY(settled(table.advance({}, id, kNow)));
            OutboxTable::Settlement lost;
            lost.entry = id;
            lost.state = EntryState::Unknown;
            lost.isUnclear = true;
            QVERIFY(settled(table.advance(lost, {}, kNow)));
        }
        const auto more = settled(table.add(
            {requestOf(WriteKind::Reading, 3), requestOf(WriteKind::Reading, 4)}, {}, kNow));
        QVERIFY(settled(table.advance({}, more->admissions.first().entry, kNow)));
    }

    QString statesOf(CustomerData &data)
    {
        QStringList states;
        const auto contents = settled(OutboxTable(*data.entries()).load());
        for (const OutboxEntry &entry : contents->entries)
            states << entryWord(entry.state);
        return states.join(u' ');
    }

    UnsentCounts countsOf(const Removed &removed)
    {
        if (removed || !std::holds_alternative<UnsentCounts>(removed.error()))
            return {};
        return std::get<UnsentCounts>(removed.error());
    }

    bool isThere(const Connection &connection)
    {
        return answered(m_service->find(connection.id)).has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<FakeSecretStore>();
        m_data = std::make_unique<LocalData>(m_folder->path(), LocalData::Access::Write);
        QVERIFY(settled(m_data->open()));
        m_entries =
            std::make_unique<UnsentEntries>(m_data->directory(), [this](const QString &key) {
                return m_open && m_open->key() == key ? m_open.get() : nullptr;
            });
        m_service = std::make_unique<ConnectionService>(m_data->database(), *m_secrets);
        m_service->setUnsentEntries(m_entries.get());
    }

    void cleanup()
    {
        m_service.reset();
        m_entries.reset();
        m_open.reset();
        m_data.reset();
    }

    //! Another connection was chosen while it was asked.
    void theDataMayBeClosedMeanwhile()
    {
        const auto town = add(QStringLiteral("Town"));
        m_open = opened(town);
        leave(*m_open, false);
        auto dropped = m_entries->drop(customerKey(town), {});
        m_open.reset();
        QVERIFY(!settled(dropped));
        const auto data = opened(town);
        QCOMPARE(statesOf(*data), QStringLiteral("draft draft sending queued"));
    }

    void withoutEntriesItGoes()
    {
        const Connection town = add(QStringLiteral("Town"));
        QVERIFY(answered(m_service->remove(town)));
        QVERIFY(!isThere(town));
        // Looking for entries makes no file.
        const QString file = DatabaseFile::entries(customerKey(town)).name;
        QVERIFY(!QFileInfo::exists(m_folder->filePath(file)));
    }

    void whatIsSentIsNotInTheWay()
    {
        const Connection town = add(QStringLiteral("Town"));
        auto data = opened(town);
        OutboxTable table(*data->entries());
        const auto taken = settled(table.add({requestOf(WriteKind::Reading, 1)}, {}, kNow));
        OutboxTable::Settlement sent;
        sent.entry = taken->admissions.first().entry;
        sent.state = EntryState::Sent;
        QVERIFY(settled(table.advance({}, sent.entry, kNow)));
        QVERIFY(settled(table.advance(sent, {}, kNow)));
        data.reset();
        QVERIFY(answered(m_service->remove(town)));
    }

    void itStaysWhileEntriesWait()
    {
        const Connection town = add(QStringLiteral("Town"));
        auto data = opened(town);
        leave(*data, true);
        data.reset();
        const auto refused = answered(m_service->remove(town));
        // Nobody is sending it any more.
        QCOMPARE(countsOf(refused), (UnsentCounts{2, 2, 0, 1}));
        QVERIFY(isThere(town));
        QVERIFY(m_secrets->stored(town, SecretStore::Kind::Import));
        data = opened(town);
        QCOMPARE(statesOf(*data), QStringLiteral("draft draft unknown queued queued"));
    }

    void droppedOnesGoToTheJournal()
    {
        const Connection town = add(QStringLiteral("Town"));
        auto data = opened(town);
        leave(*data, true);
        data.reset();
        const auto removed = answered(m_service->remove(town, Unsent::Drop));
        QVERIFY(removed);
        QCOMPARE(removed->dropped, 4);
        QVERIFY(!isThere(town));
        data = opened(town);
        QCOMPARE(statesOf(*data), QStringLiteral("dropped dropped unknown dropped dropped"));
    }

    void anotherOneOfTheCustomerSendsThem()
    {
        const Connection town = add(QStringLiteral("Town"));
        const Connection again = add(QStringLiteral("Town again"));
        auto data = opened(town);
        leave(*data, true);
        data.reset();
        QVERIFY(answered(m_service->remove(town)));
        QCOMPARE(countsOf(answered(m_service->remove(again))), (UnsentCounts{2, 2, 0, 1}));
    }

    void oneThatOnlyReadsSendsInvoicesAlone()
    {
        const Connection town = add(QStringLiteral("Town"));
        add(QStringLiteral("Reader"), {"login", {}});
        auto data = opened(town);
        leave(*data, true);
        data.reset();
        QCOMPARE(countsOf(answered(m_service->remove(town))), (UnsentCounts{2, 2, 0, 0}));
        const auto removed = answered(m_service->remove(town, Unsent::Drop));
        QVERIFY(removed);
        QCOMPARE(removed->dropped, 4);
    }

    void oneThatIsSignedOutGetsTokensSomeDay()
    {
        const Connection town = add(QStringLiteral("Town"));
        const Connection other = add(QStringLiteral("Other"));
        QVERIFY(answered(m_service->signOut(other.id)));
        auto data = opened(town);
        leave(*data, false);
        data.reset();
        QVERIFY(answered(m_service->remove(town)));
    }

    void oneThatIsJustSentHoldsItBack()
    {
        const Connection town = add(QStringLiteral("Town"));
        m_open = opened(town);
        leave(*m_open, false);
        const QSignalSpy changed(m_entries.get(), &UnsentEntries::openDataChanged);
        QCOMPARE(countsOf(answered(m_service->remove(town))), (UnsentCounts{2, 1, 1, 0}));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(countsOf(answered(m_service->remove(town, Unsent::Drop))),
                 (UnsentCounts{0, 0, 1, 0}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(isThere(town));
        QCOMPARE(statesOf(*m_open), QStringLiteral("dropped dropped sending dropped"));
    }

    void aFileThatCannotBeReadHoldsItBack()
    {
        const Connection town = add(QStringLiteral("Town"));
        opened(town).reset();
        const QString file = m_folder->filePath(DatabaseFile::entries(customerKey(town)).name);
        {
            QFile spoilt(file);
            QVERIFY(spoilt.open(QIODevice::ReadWrite));
            QVERIFY(spoilt.seek(60)); // the version of its schema
            QCOMPARE(spoilt.write(QByteArray(4, '\x7f')), 4);
        }
        const auto refused = answered(m_service->remove(town));
        QVERIFY(!refused);
        QVERIFY(std::holds_alternative<StorageError>(refused.error()));
        QVERIFY(isThere(town));
    }
};

QTEST_GUILESS_MAIN(TestConnectionRemoval)

#include "tst_connectionremoval.moc"
