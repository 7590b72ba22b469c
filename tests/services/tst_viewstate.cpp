// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/viewstate.h"

#include "storage/connectiontable.h"
#include "storage/database.h"
#include "tests/services/settled.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

const QString kKey = QStringLiteral("window/splitter");

} // namespace

class TestViewState : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ViewState> m_state;
    const ConnectionId m_town{QStringLiteral("5f1c1b1e-0000-4000-8000-000000000001")};
    const ConnectionId m_other{QStringLiteral("5f1c1b1e-0000-4000-8000-000000000002")};

    void openDatabase()
    {
        m_directory = std::make_unique<DataDirectory>(m_folder->path());
        QVERIFY(m_directory->open());
        m_database = std::make_unique<Database>(*m_directory);
        VERIFY_STORED(m_database->open());
    }

    void closeDatabase()
    {
        m_state.reset();
        m_database.reset();
        m_directory.reset();
    }

    //! What the file has, whatever the object under test thinks.
    ViewStateTable::States stored(const ConnectionId &scope = {})
    {
        return settled(ViewStateTable(*m_database).load(scope)).value_or({});
    }

    bool load(const ConnectionId &scope = {})
    {
        QSignalSpy loaded(m_state.get(), &ViewState::loaded);
        m_state->load(scope);
        return loaded.wait(kPatienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openDatabase();
        ConnectionTable table(*m_database);
        for (const ConnectionId &id : {m_town, m_other}) {
            const Connection connection{id, id.value, defaultApiUrl(), {}, false, false};
            VERIFY_STORED(table.add(connection));
        }
        m_state = std::make_unique<ViewState>(*m_database);
    }

    void cleanup()
    {
        closeDatabase();
        m_folder.reset();
    }

    //! Also where it was on the disk before the disk had answered what was there.
    void whatIsSetWhileItLoadsIsNewer()
    {
        VERIFY_STORED(ViewStateTable(*m_database).save({}, {{kKey, "old"}}));
        QSignalSpy loaded(m_state.get(), &ViewState::loaded);
        m_state->load({});
        m_state->setValue(kKey, "new");
        m_state->flush();
        QVERIFY(loaded.wait(kPatienceMs));
        QCOMPARE(m_state->value(kKey), QByteArray("new"));
        QCOMPARE(stored().value(kKey), QByteArray("new"));
    }

    void isEmptyAtFirst()
    {
        QVERIFY(!m_state->isLoaded());
        QVERIFY(load());
        QVERIFY(m_state->isLoaded());
        QCOMPARE(m_state->value(kKey), QByteArray());
    }

    void isThereTheNextTime()
    {
        QVERIFY(load());
        m_state->setValue(kKey, QByteArray("a\0b", 3));
        m_state->flush();
        closeDatabase();
        openDatabase();
        m_state = std::make_unique<ViewState>(*m_database);
        QCOMPARE(m_state->value(kKey), QByteArray());
        QVERIFY(load());
        QCOMPARE(m_state->value(kKey), QByteArray("a\0b", 3));
    }

    void writesTheLastOfManyByItself()
    {
        QVERIFY(load());
        for (int width = 0; width <= 100; ++width) {
            m_state->setValue(kKey, QByteArray::number(width));
            QCOMPARE(m_state->value(kKey), QByteArray::number(width));
        }
        m_state->setValue(QStringLiteral("window/tab"), "2");
        const ViewStateTable::States last = {{kKey, "100"}, {QStringLiteral("window/tab"), "2"}};
        QList<ViewStateTable::States> seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen.append(stored()), !seen.last().isEmpty()), kPatienceMs);
        // Nothing before it, and both together.
        QCOMPARE(seen.last(), last);
    }

    void writesAtItsEnd()
    {
        QVERIFY(load());
        m_state->setValue(kKey, "7");
        m_state.reset();
        QCOMPARE(stored(), (ViewStateTable::States{{kKey, "7"}}));
    }

    void removesAValue()
    {
        QVERIFY(load());
        m_state->setValue(kKey, "7");
        m_state->flush();
        QCOMPARE(stored().size(), 1);
        m_state->setValue(kKey, {});
        m_state->flush();
        QCOMPARE(stored().size(), 0);
    }

    void writesOnlyWhatChanged()
    {
        QVERIFY(load());
        m_state->setValue(kKey, "7");
        m_state->flush();
        // Another writer; the same value again must not undo it.
        VERIFY_STORED(ViewStateTable(*m_database).save({}, kKey, "8"));
        m_state->setValue(kKey, "7");
        m_state->flush();
        QCOMPARE(stored().value(kKey), QByteArray("8"));
    }

    void keepsScopesApart()
    {
        QVERIFY(load());
        m_state->setValue(kKey, "window");
        // What waits goes to where it belongs.
        QVERIFY(load(m_town));
        QCOMPARE(m_state->value(kKey), QByteArray());
        m_state->setValue(kKey, "town");
        QVERIFY(load(m_other));
        QCOMPARE(m_state->value(kKey), QByteArray());
        QVERIFY(load(m_town));
        QCOMPARE(m_state->value(kKey), QByteArray("town"));
        QCOMPARE(stored().value(kKey), QByteArray("window"));
        QCOMPARE(stored(m_town).value(kKey), QByteArray("town"));
        QCOMPARE(stored(m_other).size(), 0);
    }

    void theLastScopeAskedForCounts()
    {
        QVERIFY(load(m_town));
        m_state->setValue(kKey, "town");
        QVERIFY(load(m_other));
        m_state->setValue(kKey, "other");
        QSignalSpy loaded(m_state.get(), &ViewState::loaded);
        m_state->load(m_town);
        m_state->load(m_other);
        QVERIFY(!m_state->isLoaded());
        QTRY_VERIFY_WITH_TIMEOUT(m_state->isLoaded(), kPatienceMs);
        QCOMPARE(m_state->value(kKey), QByteArray("other"));
        QCOMPARE(loaded.size(), 1);
    }

    void whatIsSetWhileLoadingIsNewer()
    {
        const ViewStateTable::States old = {{kKey, "old"}, {QStringLiteral("window/tab"), "2"}};
        VERIFY_STORED(ViewStateTable(*m_database).save({}, old));
        QSignalSpy loaded(m_state.get(), &ViewState::loaded);
        m_state->load({});
        m_state->setValue(kKey, "new");
        QVERIFY(loaded.wait(kPatienceMs));
        QCOMPARE(m_state->value(kKey), QByteArray("new"));
        QCOMPARE(m_state->value(QStringLiteral("window/tab")), QByteArray("2"));
        m_state->flush();
        QCOMPARE(stored().value(kKey), QByteArray("new"));
    }

    void isLoadedAlsoWhereNothingCanBeRead()
    {
        VERIFY_STORED(m_database->close());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("No view state")));
        QVERIFY(load());
        QVERIFY(m_state->isLoaded());
        m_state->setValue(kKey, "7");
        m_state->flush();
        QCOMPARE(m_state->value(kKey), QByteArray("7"));
    }
};

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
