// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/connections/manageconnectionsdialog.h"

#include "services/connectioneditor.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "tests/ui/connectionfixture.h"
#include "texts/errortexts.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTreeWidget>

using namespace meterdesk;
using namespace meterdesk::test;
using Kind = SecretStore::Kind;
using Trouble = SecretError::Kind;

class TestManageConnections : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConnectionFixture> m_fixture;
    QPointer<ManageConnectionsDialog> m_dialog;

    Desk &desk() const { return *m_fixture->desk; }

    //! One draft, and others while sending is paused.
    void waitToBeSent(int count)
    {
        Outbox &outbox = *desk().session()->outbox();
        TRY(outbox.isLoaded());
        outbox.setPaused(true);
        for (int i = 0; i < count; ++i) {
            WriteRequest request;
            request.owner = QStringLiteral("A-1");
            request.range = {1'750'000'000'000 + i * 60'000, 1'750'000'000'000 + i * 60'000};
            request.value = QByteArray::number(i);
            Outbox::Intake intake;
            intake.asDrafts = i == 0;
            outbox.add({request}, intake);
        }
        TRY(outbox.unsentCount() == count);
    }

    Connection add(const QString &name, const QString &customer = ContractServer::customerId())
    {
        m_fixture->add(name, tokensOfServer(), customer);
        [&] { TRY(m_fixture->current() == name && m_fixture->isWorking()); }();
        return desk().current().value_or(Connection());
    }

    QTreeWidget *list() const
    {
        return named<QTreeWidget>(*m_dialog, QStringLiteral("Connections"));
    }
    QString cell(int row, int column) const { return list()->topLevelItem(row)->text(column); }
    QLineEdit *field(const char *name) const
    {
        return named<QLineEdit>(*m_dialog, QLatin1String(name));
    }
    QAbstractButton *press(const char *text) const
    {
        auto *found = button(*m_dialog, QString::fromUtf8(text));
        if (found)
            found->click();
        return found;
    }
    void choose(int row) { list()->setCurrentItem(list()->topLevelItem(row)); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_fixture = std::make_unique<ConnectionFixture>();
    }

    void init()
    {
        m_fixture->reset();
        m_dialog = new ManageConnectionsDialog(desk());
        m_dialog->open();
    }

    void cleanup() { delete m_dialog; }

    void cleanupTestCase() { m_fixture.reset(); }

    void withoutConnectionsItSaysWhatToDo()
    {
        QVERIFY(!list());
        QVERIFY(says(*m_dialog, QStringLiteral("No connection is set up")));
        QVERIFY(!button(*m_dialog, QStringLiteral("Remove…"))->isEnabled());
        QSignalSpy asked(m_dialog, &ManageConnectionsDialog::addAsked);
        QVERIFY(press("Add connection…"));
        QCOMPARE(asked.size(), 1);
        add(QStringLiteral("Town")); // comes while it is open
        QVERIFY(list());
        QVERIFY(!says(*m_dialog, QStringLiteral("No connection is set up")));
        QVERIFY(button(*m_dialog, QStringLiteral("Remove…"))->isEnabled());
    }

    void listsWhatThereIs()
    {
        add(QStringLiteral("Town"));
        add(QStringLiteral("Works"));
        QCOMPARE(list()->topLevelItemCount(), 2);
        QCOMPARE(cell(0, 0), QStringLiteral("Town"));
        QCOMPARE(cell(0, 1), m_fixture->server.baseUrl().toString());
        QCOMPARE(cell(0, 2), ContractServer::customerId());
        QCOMPARE(cell(0, 3), QStringLiteral("login and import token"));
        QVERIFY(list()->currentItem());
    }

    void renamesByTheKeys()
    {
        add(QStringLiteral("Town"));
        add(QStringLiteral("Works"));
        choose(0);
        auto *rename = button(*m_dialog, QStringLiteral("Rename…"));
        m_dialog->activateWindow();
        rename->setFocus();
        QTest::keyClick(rename, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(field("New name")->hasFocus(), kPatienceMs);
        QCOMPARE(field("New name")->selectedText(), QStringLiteral("Town"));
        QTest::keyClicks(field("New name"), QStringLiteral("Works"));
        QTest::keyClick(field("New name"), Qt::Key_Return);
        TRY(says(*m_dialog, sentenceFor(ConnectionProblem::NameTaken)));
        QTest::keyClicks(field("New name"), QStringLiteral("hop"));
        QTest::keyClick(field("New name"), Qt::Key_Return);
        TRY(cell(0, 0) == QLatin1String("Workshop"));
        QVERIFY(!field("New name"));
        QCOMPARE(m_fixture->current(), QStringLiteral("Works"));
        QCOMPARE(list()->currentItem(), list()->topLevelItem(0));
    }

    void escLeavesWhatWasBegunThenTheDialog()
    {
        add(QStringLiteral("Town"));
        QVERIFY(press("Rename…"));
        QTest::keyClick(field("New name"), Qt::Key_Escape);
        QVERIFY(!field("New name"));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(press("Remove…"));
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!button(*m_dialog, QStringLiteral("Remove connection")));
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(list(), Qt::Key_Escape);
        TRY(!m_dialog);
    }

    void anotherChoiceTakesItBack()
    {
        add(QStringLiteral("Town"));
        add(QStringLiteral("Works"));
        choose(0);
        QVERIFY(press("Remove…"));
        QVERIFY(says(*m_dialog, QStringLiteral("“Town” is removed")));
        choose(1);
        QVERIFY(!button(*m_dialog, QStringLiteral("Remove connection")));
        QVERIFY(press("Replace token…"));
        QVERIFY(says(*m_dialog, QStringLiteral("New tokens for “Works”")));
    }

    void replacesOneToken()
    {
        const auto town = add(QStringLiteral("Town"));
        QVERIFY(press("Replace token…"));
        QTest::keyClick(field("Login token"), Qt::Key_Return);
        TRY(says(*m_dialog, sentenceFor(ConnectionProblem::TokenMissing)));
        QTest::keyClicks(field("Import token"), QStringLiteral("new-import"));
        QTest::keyClick(field("Import token"), Qt::Key_Return);
        TRY(!field("Import token"));
        QCOMPARE(m_fixture->secrets->stored(town, Kind::Import), QByteArray("new-import"));
        QCOMPARE(m_fixture->secrets->stored(town, Kind::Login),
                 ContractServer::loginToken().toUtf8());
        // Nothing of it is left.
        QVERIFY(press("Replace token…"));
        QCOMPARE(field("Import token")->text(), QString());
        QVERIFY(!field("Import token")->isUndoAvailable());
    }

    void aLockedKeychainOffersThisRun()
    {
        const auto town = add(QStringLiteral("Town"));
        QVERIFY(press("Replace token…"));
        QTest::keyClicks(field("Login token"), QStringLiteral("for-now"));
        m_fixture->secrets->failWith(Trouble::Locked);
        QTest::keyClick(field("Login token"), Qt::Key_Return);
        TRY(says(*m_dialog, sentenceFor(SecretError{Trouble::Locked, {}})));
        QCOMPARE(field("Login token")->text(), QStringLiteral("for-now")); // not typed again
        QVERIFY(press("Use these tokens for this run only"));
        TRY(!field("Login token"));
        TRY(cell(0, 3) == QLatin1String("for this run only"));
        QCOMPARE(m_fixture->secrets->stored(town, Kind::Login),
                 ContractServer::loginToken().toUtf8());
    }

    void beginsWithNewTokens()
    {
        const auto town = add(QStringLiteral("Town"));
        add(QStringLiteral("Works"));
        m_dialog->askForTokens(town.id);
        QVERIFY(field("Login token"));
        QVERIFY(says(*m_dialog, QStringLiteral("New tokens for “Town”")));
        m_dialog->askForTokens({QStringLiteral("nobody")});
        QVERIFY(says(*m_dialog, QStringLiteral("New tokens for “Town”")));
    }

    void signsOutOnlyWhenMeant()
    {
        const auto town = add(QStringLiteral("Town"));
        QVERIFY(press("Sign out…"));
        m_dialog->activateWindow();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                  button(*m_dialog, QStringLiteral("Cancel")), kPatienceMs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // a hasty Enter
        QVERIFY(!button(*m_dialog, QStringLiteral("Sign out")));
        QVERIFY(m_fixture->isWorking());
        QVERIFY(press("Sign out…"));
        QVERIFY(press("Sign out"));
        TRY(desk().lack() == Desk::Lack::NoTokens);
        TRY(cell(0, 3) == QLatin1String("none: signed out"));
        QVERIFY(!m_fixture->secrets->stored(town, Kind::Login));
        QVERIFY(!says(*m_dialog, QStringLiteral("may still be in the keychain")));
    }

    void aSignOutThatCouldNotDeleteIsTold()
    {
        add(QStringLiteral("Town"));
        m_fixture->secrets->failWith(Trouble::Locked);
        QVERIFY(press("Sign out…"));
        QVERIFY(press("Sign out"));
        TRY(says(*m_dialog, QStringLiteral("Tokens of Town may still be in the keychain")));
        QVERIFY(says(*m_dialog, sentenceFor(SecretError{Trouble::Locked, {}})));
        TRY(cell(0, 3) == QLatin1String("none: signed out"));
        // It is said until the next thing is begun.
        QVERIFY(press("Rename…"));
        QVERIFY(!says(*m_dialog, QStringLiteral("may still be in the keychain")));
    }

    void removesOnlyWhenMeant()
    {
        add(QStringLiteral("Town"));
        add(QStringLiteral("Works"));
        choose(0);
        QVERIFY(press("Remove…"));
        QVERIFY(press("Cancel"));
        QCOMPARE(list()->topLevelItemCount(), 2);
        QVERIFY(press("Remove…"));
        QVERIFY(press("Remove connection"));
        TRY(list()->topLevelItemCount() == 1);
        QCOMPARE(cell(0, 0), QStringLiteral("Works"));
        QCOMPARE(m_fixture->secrets->size(), 2);
        QVERIFY(press("Remove…"));
        QVERIFY(press("Remove connection"));
        TRY(!list());
        QCOMPARE(desk().lack(), Desk::Lack::NoConnections);
        QVERIFY(says(*m_dialog, QStringLiteral("No connection is set up")));
    }

    void entriesThatOnlyItCouldSendAreAskedFor()
    {
        add(QStringLiteral("Town"));
        waitToBeSent(3);
        for (bool isOpen : {false, true}) {
            // The one of another customer is open at first.
            if (!isOpen)
                add(QStringLiteral("Works"),
                    QStringLiteral("00000000-0000-4000-8000-000000000000"));
            choose(0);
            QVERIFY(press("Remove…"));
            QVERIFY(press("Remove connection"));
            TRY(says(*m_dialog, QStringLiteral("these entries: 1 draft(s), 2 queued.")));
            QVERIFY(button(*m_dialog, QStringLiteral("Remove and drop 3 entries")));
            // A hasty Enter drops nothing.
            QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                      button(*m_dialog, QStringLiteral("Cancel")), kPatienceMs);
            QVERIFY(press("Cancel"));
            QCOMPARE(list()->topLevelItemCount(), 2);
            desk().select(desk().connections().first().id);
            TRY(m_fixture->current() == QLatin1String("Town") && m_fixture->isWorking());
        }
        desk().select(desk().connections().last().id);
        TRY(m_fixture->current() == QLatin1String("Works"));
        QVERIFY(press("Remove…"));
        QVERIFY(press("Remove connection"));
        TRY(button(*m_dialog, QStringLiteral("Remove and drop 3 entries")));
        QVERIFY(press("Remove and drop 3 entries"));
        TRY(list()->topLevelItemCount() == 1);
        QCOMPARE(cell(0, 0), QStringLiteral("Works"));
        // They are in the journal of whoever comes back.
        add(QStringLiteral("Town"));
        TRY(desk().session() && desk().session()->outbox()->isLoaded());
        QCOMPARE(desk().session()->outbox()->entries().size(), 3);
        for (const OutboxEntry &entry : desk().session()->outbox()->entries())
            QCOMPARE(entry.state, EntryState::Dropped);
    }

    void choosesATimeZone()
    {
        add(QStringLiteral("Town"));
        QVERIFY(press("Time zone…"));
        auto *zone = named<QComboBox>(*m_dialog, QStringLiteral("Time zone"));
        QCOMPARE(zone->currentText(), QStringLiteral("As usual (Europe/Prague)"));
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone->lineEdit(), QStringLiteral("Europe/Nowhere"));
        QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
        TRY(says(*m_dialog, sentenceFor(ConnectionProblem::TimeZoneUnknown)));
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone->lineEdit(), QStringLiteral("europe/london"));
        if (auto *popup = QApplication::activePopupWidget())
            popup->hide();
        QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
        TRY(m_fixture->isWorking() && desk().session()->meters().fallbackZone() == "Europe/London");
        QVERIFY(press("Time zone…"));
        TRY(zone->currentText() == QLatin1String("Europe/London"));
        zone->setCurrentIndex(0);
        QVERIFY(press("Save time zone"));
        TRY(m_fixture->isWorking()
            && desk().session()->meters().fallbackZone() == MeterStore::usualZone());
    }

    void oneThingAtATime()
    {
        add(QStringLiteral("Town"));
        m_fixture->secrets->hold();
        QVERIFY(press("Sign out…"));
        QVERIFY(press("Sign out"));
        TRY(m_fixture->secrets->waiting() == 1);
        QVERIFY(!button(*m_dialog, QStringLiteral("Rename…"))->isEnabled());
        TRY(says(*m_dialog, QStringLiteral("Waiting for the keychain")));
        m_fixture->secrets->answerAll();
        TRY(button(*m_dialog, QStringLiteral("Rename…"))->isEnabled());
        QVERIFY(!says(*m_dialog, QStringLiteral("Waiting for the keychain")));
    }

    void whatFailsAfterItWasLeftIsTold()
    {
        add(QStringLiteral("Town"));
        m_fixture->secrets->hold();
        QVERIFY(press("Replace token…"));
        QTest::keyClicks(field("Login token"), QStringLiteral("new"));
        QTest::keyClick(field("Login token"), Qt::Key_Return);
        TRY(m_fixture->secrets->waiting() == 1);
        QVERIFY(press("Cancel"));
        m_fixture->secrets->failWith(Trouble::TimedOut);
        m_fixture->secrets->answerAll();
        TRY(says(*m_dialog, sentenceFor(SecretError{Trouble::TimedOut, {}})));
    }

    void mayBeClosedWhileTheKeychainWaits()
    {
        const auto town = add(QStringLiteral("Town"));
        m_fixture->secrets->hold();
        QVERIFY(press("Remove…"));
        QVERIFY(press("Remove connection"));
        TRY(m_fixture->secrets->waiting() == 1);
        QVERIFY(press("Close"));
        TRY(!m_dialog);
        m_fixture->secrets->answerAll();
        TRY(desk().lack() == Desk::Lack::NoConnections);
        QVERIFY(!m_fixture->secrets->stored(town, Kind::Login));
    }
};

QTEST_MAIN(TestManageConnections)
#include "tst_manageconnections.moc"
