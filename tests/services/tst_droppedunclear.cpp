// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outboxrules.h"
#include "services/lastsend.h"
#include "services/outbox.h"
#include "tests/services/importfixture.h"
#include "tests/services/settled.h"

#include <QDateTime>

using namespace meterdesk;
using namespace meterdesk::test;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, ImportFixture::kPatienceMs)
#define TRY_STATES(expected)                                                                       \
    QTRY_COMPARE_WITH_TIMEOUT(states(), QByteArray(expected), ImportFixture::kPatienceMs)

//! What is dropped after a try without an answer: it may be stored, and that is not forgotten.
class TestDroppedUnclear : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    EntryId m_entry;

    Outbox &outbox() const { return *m_fixture->session->outbox(); }
    const OutboxEntry &entry() const { return *outbox().find(m_entry); }

    //! Of yesterday noon, so that the server lets it be deleted.
    static WriteRequest reading(const QByteArray &state)
    {
        const TimeMs day = 24 * 3600'000LL;
        const TimeMs time = QDateTime::currentMSecsSinceEpoch() / day * day - day / 2;
        WriteRequest request;
        request.owner = QStringLiteral("ŽĎ_2001");
        request.range = {time, time};
        request.value = state;
        return request;
    }
    Admission add(const QByteArray &state, bool replaces = false)
    {
        Outbox::Intake intake;
        intake.replacesOthers = replaces;
        return settled(outbox().add({reading(state)}, intake)).value_or({}).admissions.value(0);
    }
    QByteArray states() const
    {
        QStringList words;
        for (const OutboxEntry &one : outbox().entries())
            words << entryWord(one.request.kind) + u' ' + entryWord(one.state);
        return words.join(QStringLiteral(", ")).toLatin1();
    }
    QList<double> stored() const
    {
        QList<double> values;
        for (const QJsonValue &one : m_fixture->server.store()[QLatin1String("readings")].toArray())
            values << one[QLatin1String("state")].toDouble();
        return values;
    }
    //! One reading whose answer is lost; then nothing more is sent.
    void sendInVain(const char *fault)
    {
        m_fixture->server.addFault({{QStringLiteral("method"), QStringLiteral("POST")},
                                    {QStringLiteral("path"), QStringLiteral("/import/readings")},
                                    {QStringLiteral("fault"), QLatin1String(fault)},
                                    {QStringLiteral("times"), 1}});
        const auto pause =
            connect(&outbox(), &Outbox::answered, this, [this] { outbox().setPaused(true); });
        m_entry = add("900000").entry;
        TRY(outbox().find(m_entry) && entry().hasUnclearTry);
        disconnect(pause);
        TRY_STATES("reading queued");
    }
    void drop()
    {
        outbox().drop({m_entry});
        TRY_STATES("reading dropped");
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        QVERIFY(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void staysKnownAsUnclear()
    {
        auto last = std::make_unique<LastSend>(outbox());
        sendInVain("drop-after-store");
        drop();
        QVERIFY(isDroppedUnclear(entry()));
        QVERIFY(canUndo(entry()));
        QVERIFY(last->entries().isEmpty()); // nothing was sent by that
        last.reset();
        QVERIFY(m_fixture->open());
        TRY(outbox().find(m_entry));
        QVERIFY(isDroppedUnclear(entry()));
    }

    void isDeletedWhenUndone_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("it was stored") << QStringLiteral("drop-after-store");
        QTest::newRow("it was not") << QStringLiteral("drop-before-store");
    }

    void isDeletedWhenUndone()
    {
        QFETCH(const QString, fault);
        sendInVain(qPrintable(fault));
        drop();
        settled(outbox().undo({m_entry}, {})).value_or({});
        outbox().setPaused(false);
        TRY_STATES("reading dropped, remove-reading sent");
        QVERIFY(stored().isEmpty());
        QVERIFY(!isDroppedUnclear(entry()));
        QVERIFY(!canUndo(entry()));
    }

    //! As when a whole batch is undone.
    void isDeletedWhenUndoneInTheQueue()
    {
        sendInVain("drop-after-store");
        settled(outbox().undo({m_entry}, {})).value_or({});
        outbox().setPaused(false);
        TRY_STATES("reading dropped, remove-reading sent");
        QVERIFY(stored().isEmpty());
    }

    //! The service would keep both values.
    void keepsAnotherValueOut_data() { isDeletedWhenUndone_data(); }

    void keepsAnotherValueOut()
    {
        QFETCH(const QString, fault);
        sendInVain(qPrintable(fault));
        drop();
        QCOMPARE(add("900005"), (Admission{{}, Refusal::OtherValue, m_entry}));
        QVERIFY(!add("900005", true).refusal);
        outbox().setPaused(false);
        TRY_STATES("reading dropped, remove-reading sent, reading sent");
        QCOMPARE(stored(), QList<double>{900005});
        // Undone, the other one does not bring back what was dropped.
        settled(outbox().undo({outbox().entries().last().id}, {})).value_or({});
        TRY_STATES("reading dropped, remove-reading sent, reading undone, remove-reading sent");
        QVERIFY(stored().isEmpty());
    }

    void theSameMayBeSentAgain()
    {
        sendInVain("drop-after-store");
        drop();
        QVERIFY(!add("900000").refusal);
        outbox().setPaused(false);
        TRY(outbox().unsentCount() == 0);
        QCOMPARE(stored(), QList<double>{900000});
    }
};

QTEST_GUILESS_MAIN(TestDroppedUnclear)
#include "tst_droppedunclear.moc"
