// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/connections/connectionform.h"

#include "tests/ui/connectionfixture.h"
#include "texts/errortexts.h"
#include "ui/connections/checkresults.h"
#include "ui/connections/firstrunpage.h"
#include "ui/connections/tokenprivacy.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>

using namespace meterdesk;
using namespace meterdesk::test;
using Trouble = SecretError::Kind;

namespace {

const QString kName = QStringLiteral("Name");
const QString kAddress = QStringLiteral("API address");
const QString kCustomer = QStringLiteral("Customer ID");
const QString kLogin = QStringLiteral("Login token");
const QString kImport = QStringLiteral("Import token");
const QString kSave = QStringLiteral("Save connection");
const QString kCheck = QStringLiteral("Check");
const QString kForThisRun = QStringLiteral("Use these tokens for this run only");

} // namespace

class TestConnectionForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConnectionFixture> m_fixture;
    std::unique_ptr<ConnectionForm> m_form;

    QLineEdit *field(const QString &name) const { return named<QLineEdit>(*m_form, name); }

    void type(const QString &name, const QString &text)
    {
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }

    //! Everything that makes a connection to the server, by the keys.
    void fillIn()
    {
        type(kName, QStringLiteral("Town"));
        type(kAddress, m_fixture->server.baseUrl().toString());
        type(kCustomer, ContractServer::customerId());
        type(kLogin, ContractServer::loginToken());
        type(kImport, ContractServer::importToken());
    }

    QString results() const { return m_form->findChild<CheckResults *>()->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_fixture = std::make_unique<ConnectionFixture>();
    }

    void init()
    {
        m_fixture->reset();
        m_form = std::make_unique<ConnectionForm>(*m_fixture->desk);
        m_form->show();
        m_form->focusFirstField();
    }

    void cleanup() { m_form.reset(); }

    void cleanupTestCase() { m_fixture.reset(); }

    void hasTheNamesThatOthersRelyOn()
    {
        for (const QString &name : {kName, kAddress, kCustomer, kLogin, kImport}) {
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(field(name));
            QVERIFY(reader);
            QCOMPARE(reader->text(QAccessible::Name), name);
            QCOMPARE(reader->role(), QAccessible::EditableText);
        }
        for (const QString &name : {kCheck, kSave}) {
            QAccessibleInterface *reader =
                QAccessible::queryAccessibleInterface(button(*m_form, name));
            QVERIFY(reader);
            QCOMPARE(reader->text(QAccessible::Name), name);
            QCOMPARE(reader->role(), QAccessible::Button);
        }
        QCOMPARE(field(kAddress)->text(), QStringLiteral("https://api.enectiva.cz/"));
    }

    void savesByTheKeysAlone()
    {
        QSignalSpy added(m_form.get(), &ConnectionForm::added);
        m_form->activateWindow();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), field(kName), kPatienceMs);
        const QString values[] = {QStringLiteral("Town"), m_fixture->server.baseUrl().toString(),
                                  ContractServer::customerId(), ContractServer::loginToken(),
                                  ContractServer::importToken()};
        for (const QString &value : values) {
            QTest::keyClicks(QApplication::focusWidget(), value);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        // From the last field on: the link, the buttons.
        QCOMPARE(QApplication::focusWidget(),
                 button(*m_form, QStringLiteral("Open the API dashboard")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(*m_form, kCheck));
        QTest::keyClick(field(kImport), Qt::Key_Return);
        TRY(added.size() == 1);
        QVERIFY(added.first().at(1).toBool());
        TRY(m_fixture->isWorking());
        QCOMPARE(m_fixture->current(), QStringLiteral("Town"));
        QVERIFY(!m_fixture->desk->session()->isReadOnly());
        QCOMPARE(m_fixture->secrets->size(), 2);
    }

    void nothingIsLeftOnceItIsSaved()
    {
        QSignalSpy added(m_form.get(), &ConnectionForm::added);
        fillIn();
        button(*m_form, kSave)->click();
        TRY(added.size() == 1);
        for (const QString &name : {kName, kCustomer, kLogin, kImport})
            QCOMPARE(field(name)->text(), QString());
        for (const QString &name : {kLogin, kImport}) {
            QVERIFY(!field(name)->isUndoAvailable());
            field(name)->undo();
            QCOMPARE(field(name)->text(), QString());
        }
        QCOMPARE(field(kAddress)->text(), QStringLiteral("https://api.enectiva.cz/"));
        QVERIFY(field(kName)->isEnabled());
    }

    void tokensAreNotShown()
    {
        const QString secret = QStringLiteral("qWz7#kJx");
        auto *login = field(kLogin);
        QTest::keyClicks(login, secret);
        QCOMPARE(login->text(), secret);
        QVERIFY(!login->displayText().contains(secret));
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(login);
        QVERIFY(reader->state().passwordEdit);
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                QAccessible::Help, QAccessible::DebugDescription})
            QVERIFY(!reader->text(text).contains(secret));
        QVERIFY(!reader->textInterface()->text(0, int(secret.size())).contains(secret));
        QApplication::clipboard()->clear();
        login->selectAll();
        QTest::keyClick(login, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(login, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QString());
    }

    //! Qt tells readers what is typed into a password field; what they are told in place of it.
    void tokensAreNotTold()
    {
        const QString dots = QString(3, QChar(0x2022));
        auto *login = field(kLogin);
        QAccessibleTextInsertEvent inserted(login, 2, QStringLiteral("abc"));
        inserted.setCursorPosition(5);
        auto told = withoutToken(inserted);
        QVERIFY(told);
        const auto *typed = static_cast<QAccessibleTextInsertEvent *>(told.get());
        QCOMPARE(typed->type(), QAccessible::TextInserted);
        QCOMPARE(typed->object(), login);
        QCOMPARE(typed->textInserted(), dots);
        QCOMPARE(typed->changePosition(), 2);
        QCOMPARE(typed->cursorPosition(), 5);

        const QAccessibleTextRemoveEvent removed(login, 1, QStringLiteral("abc"));
        told = withoutToken(removed);
        QVERIFY(told);
        const auto *gone = static_cast<QAccessibleTextRemoveEvent *>(told.get());
        QCOMPARE(gone->type(), QAccessible::TextRemoved);
        QCOMPARE(gone->textRemoved(), dots);
        QCOMPARE(gone->changePosition(), 1);

        const QAccessibleTextUpdateEvent updated(login, 0, QStringLiteral("abc"),
                                                 QStringLiteral("xyz"));
        told = withoutToken(updated);
        QVERIFY(told);
        const auto *changed = static_cast<QAccessibleTextUpdateEvent *>(told.get());
        QCOMPARE(changed->textRemoved(), dots);
        QCOMPARE(changed->textInserted(), dots);

        // Everything else is told as it is.
        QVERIFY(!withoutToken(QAccessibleTextInsertEvent(field(kName), 0, QStringLiteral("abc"))));
        QVERIFY(!withoutToken(QAccessibleEvent(login, QAccessible::Focus)));
    }

    void everyFieldSaysWhatIsWrongWithIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ConnectionProblem>("problem");

        using Problem = ConnectionProblem;
        QTest::newRow("no name") << kName << QStringLiteral(" ") << Problem::NameMissing;
        QTest::newRow("long name")
            << kName << QString(81, QLatin1Char('x')) << Problem::NameTooLong;
        QTest::newRow("no address") << kAddress << QStringLiteral("town") << Problem::UrlInvalid;
        QTest::newRow("http") << kAddress << QStringLiteral("http://api.enectiva.cz")
                              << Problem::UrlInsecure;
        QTest::newRow("user") << kAddress << QStringLiteral("https://a:b@api.enectiva.cz")
                              << Problem::UrlWithUser;
        QTest::newRow("query") << kAddress << QStringLiteral("https://api.enectiva.cz/?a")
                               << Problem::UrlWithQuery;
        QTest::newRow("customer") << kCustomer << QStringLiteral("4711")
                                  << Problem::CustomerInvalid;
        QTest::newRow("no customer")
            << kCustomer << QStringLiteral(" ") << Problem::CustomerMissing;
        QTest::newRow("login") << kLogin << QStringLiteral("a b") << Problem::TokenUnreadable;
        QTest::newRow("import") << kImport << QStringLiteral("ř") << Problem::TokenUnreadable;
    }

    void everyFieldSaysWhatIsWrongWithIt()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        QFETCH(const ConnectionProblem, problem);
        fillIn();
        field(name)->setText(text);
        m_form->activateWindow();
        QTest::keyClick(field(kName), Qt::Key_Enter);
        QCOMPARE(field(name)->accessibleDescription(), sentenceFor(problem));
        QVERIFY(says(*m_form, sentenceFor(problem)));
        QTRY_VERIFY_WITH_TIMEOUT(field(name)->hasFocus(), kPatienceMs);
        for (const QString &other : {kName, kAddress, kCustomer, kLogin, kImport}) {
            if (other != name)
                QVERIFY(field(other)->accessibleDescription() != sentenceFor(problem));
        }
        QCOMPARE(m_fixture->secrets->calls(), QStringList());
        // As soon as it is edited, it is no longer said.
        QTest::keyClicks(field(name), QStringLiteral("x"));
        QVERIFY(!says(*m_form, sentenceFor(problem)));
    }

    void aTakenNameIsSaidAtTheName()
    {
        QSignalSpy added(m_form.get(), &ConnectionForm::added);
        fillIn();
        button(*m_form, kSave)->click();
        TRY(added.size() == 1);
        fillIn();
        type(kName, QStringLiteral("tOWN"));
        button(*m_form, kSave)->click();
        TRY(says(*m_form, sentenceFor(ConnectionProblem::NameTaken)));
        QCOMPARE(field(kName)->accessibleDescription(), sentenceFor(ConnectionProblem::NameTaken));
        QCOMPARE(field(kLogin)->text(), ContractServer::loginToken()); // nothing to type again
        QCOMPARE(m_fixture->desk->connections().size(), 1);
    }

    void withoutAKeychainThereIsThisRun_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("absent") << Trouble::Absent;
        QTest::newRow("locked") << Trouble::Locked;
        QTest::newRow("timed out") << Trouble::TimedOut;
    }

    void withoutAKeychainThereIsThisRun()
    {
        QFETCH(const Trouble, trouble);
        QSignalSpy added(m_form.get(), &ConnectionForm::added);
        m_fixture->secrets->failWith(trouble);
        fillIn();
        button(*m_form, kSave)->click();
        TRY(button(*m_form, kForThisRun));
        QVERIFY(says(*m_form, sentenceFor(SecretError{trouble, {}})));
        QCOMPARE(added.size(), 0);
        QVERIFY(m_fixture->desk->connections().isEmpty());
        // Enter in a field tries the keychain again.
        QTest::keyClick(field(kName), Qt::Key_Return);
        QVERIFY(!button(*m_form, kForThisRun));
        TRY(button(*m_form, kForThisRun));
        QTest::keyClick(button(*m_form, kForThisRun), Qt::Key_Return);
        TRY(added.size() == 1);
        TRY(m_fixture->isWorking());
        QVERIFY(!m_fixture->desk->connections().first().hasLoginToken);
        QCOMPARE(m_fixture->secrets->size(), 0);
    }

    void aTokenTooLongIsNotForThisRunEither()
    {
        fillIn();
        field(kLogin)->setText(QString(SecretStore::kMaxTokenSize + 1, QLatin1Char('x')));
        button(*m_form, kSave)->click();
        TRY(says(*m_form, sentenceFor(SecretError{Trouble::TooLong, {}})));
        QVERIFY(!button(*m_form, kForThisRun));
    }

    void aSlowKeychainIsSaidAndMayBeLeft()
    {
        m_fixture->secrets->hold();
        fillIn();
        button(*m_form, kSave)->click();
        TRY(m_fixture->secrets->waiting() == 1);
        QVERIFY(!button(*m_form, kSave)->isEnabled());
        QVERIFY(!field(kLogin)->isEnabled());
        TRY(says(*m_form, QStringLiteral("Waiting for the keychain")));
        m_form.reset();
        m_fixture->secrets->answerAll();
        TRY(m_fixture->isWorking()); // what was asked goes on
        QCOMPARE(m_fixture->current(), QStringLiteral("Town"));
    }

    void aKeychainThatAnswersLateEndsTheWaiting()
    {
        QSignalSpy added(m_form.get(), &ConnectionForm::added);
        m_fixture->secrets->hold();
        fillIn();
        button(*m_form, kSave)->click();
        TRY(says(*m_form, QStringLiteral("Waiting for the keychain")));
        m_fixture->secrets->failWith(Trouble::Locked);
        m_fixture->secrets->answerAll();
        TRY(button(*m_form, kForThisRun));
        QVERIFY(!says(*m_form, QStringLiteral("Waiting for the keychain")));
        QVERIFY(button(*m_form, kSave)->isEnabled());
        m_fixture->secrets->failWith(std::nullopt);
        button(*m_form, kSave)->click();
        TRY(added.size() == 1);
    }

    void checksWithoutSaving()
    {
        fillIn();
        field(kName)->clear(); // not needed for it
        QTest::keyClick(button(*m_form, kCheck), Qt::Key_Return);
        QVERIFY(results().contains(QStringLiteral("Asking the server")));
        TRY(results().contains(QStringLiteral("Login token: accepted, renewed every 5 minute(s)")));
        const QString told = results();
        QVERIFY2(told.contains(QStringLiteral("May see: entities, meters, readings, deltas, data "
                                              "series; may send invoices")),
                 qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Found: 12 entity(ies), 40 meter(s)")),
                 qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Import token: usable")), qPrintable(told));
        QVERIFY(!told.contains(QStringLiteral("May not")));
        // Said anew in another language.
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(m_form.get(), &language);
        QCOMPARE(results(), told);
        TRY(says(*m_form, QStringLiteral("12 entity(ies)")));
        QVERIFY(m_fixture->desk->connections().isEmpty());
        QCOMPARE(m_fixture->secrets->calls(), QStringList());
        // It was told of what stood there then.
        QTest::keyClicks(field(kLogin), QStringLiteral("x"));
        QVERIFY(results().isEmpty());
        QVERIFY(!m_form->findChild<CheckResults *>()->isVisible());
    }

    void tellsWhatTokensMayNot()
    {
        m_fixture->server.setSwitch(QStringLiteral("scopes"),
                                    QStringLiteral("entities,meter_deltas,weather"));
        fillIn();
        field(kImport)->clear();
        button(*m_form, kCheck)->click();
        TRY(results().contains(QStringLiteral("Login token: accepted")));
        const QString told = results();
        QVERIFY2(told.contains(QStringLiteral("May see: entities, deltas, weather\n")),
                 qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("May not see: meters, readings, data series\n")),
                 qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("May not send: invoices\n")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Found: 12 entity(ies)\nMeters: The token does not "
                                              "permit this.")),
                 qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Import token: not given")), qPrintable(told));
    }

    void tellsOfRefusedTokens()
    {
        fillIn();
        field(kLogin)->setText(QStringLiteral("wrong"));
        field(kImport)->setText(QStringLiteral("wrong"));
        button(*m_form, kCheck)->click();
        TRY(results().contains(QStringLiteral("Import token: refused. ")));
        QVERIFY(results().contains(QStringLiteral("Login token: refused. ")));
        QVERIFY(!results().contains(QStringLiteral("Found")));
    }

    void savesOfflineToo()
    {
        QSignalSpy added(m_form.get(), &ConnectionForm::added);
        m_fixture->server.stop();
        fillIn();
        button(*m_form, kCheck)->click();
        TRY(results().contains(QStringLiteral("Login token: not tried. ")));
        QVERIFY(results().contains(QStringLiteral("can be saved all the same")));
        button(*m_form, kSave)->click();
        TRY(added.size() == 1);
        TRY(m_fixture->desk->session()
            && m_fixture->desk->session()->state() == Session::State::Offline);
        QCOMPARE(m_fixture->desk->connections().size(), 1);
        m_fixture = std::make_unique<ConnectionFixture>();
        m_form.reset();
    }

    void aCheckNeedsFieldsToo()
    {
        type(kName, QString());
        button(*m_form, kCheck)->click();
        QVERIFY(says(*m_form, sentenceFor(ConnectionProblem::TokenMissing)));
        QVERIFY(!says(*m_form, sentenceFor(ConnectionProblem::NameMissing)));
        QVERIFY(results().isEmpty());
    }

    void mayBeClosedWhileChecking()
    {
        m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                                    {QStringLiteral("fault"), QStringLiteral("silent")},
                                    {QStringLiteral("times"), -1}});
        fillIn();
        button(*m_form, kCheck)->click();
        TRY(m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/meters")) == 1);
        m_form.reset();
        m_fixture->server.clearFaults();
        QVERIFY(m_fixture->desk->connections().isEmpty());
    }

    //! Saving does not wait for a server that is silent.
    void mayBeSavedWhileChecking()
    {
        m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                                    {QStringLiteral("fault"), QStringLiteral("silent")},
                                    {QStringLiteral("times"), 1}});
        QSignalSpy added(m_form.get(), &ConnectionForm::added);
        fillIn();
        button(*m_form, kCheck)->click();
        TRY(m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/meters")) == 1);
        button(*m_form, kSave)->click();
        TRY(added.size() == 1);
        TRY(m_fixture->isWorking());
    }

    void opensTheDashboard()
    {
        m_opened.clear();
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
        QTest::keyClick(button(*m_form, QStringLiteral("Open the API dashboard")), Qt::Key_Return);
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(m_opened,
                 QList<QUrl>{QUrl(QStringLiteral("https://app.enectiva.cz/en/api/dashboard"))});
    }

    void firstPageOffersTheDemoToo()
    {
        FirstRunPage page(*m_fixture->desk);
        page.resize(1200, 800);
        page.show();
        QSignalSpy asked(&page, &FirstRunPage::demoAsked);
        QVERIFY(button(page, QStringLiteral("Open the demo")));
        QTest::keyClick(button(page, QStringLiteral("Open the demo")), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        page.activateWindow();
        page.focusFirstField();
        QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(page, kName)->hasFocus(), kPatienceMs);
        named<QLineEdit>(page, kName)->setText(QStringLiteral("Works"));
        named<QLineEdit>(page, kAddress)->setText(m_fixture->server.baseUrl().toString());
        named<QLineEdit>(page, kLogin)->setText(ContractServer::loginToken());
        QTest::keyClick(named<QLineEdit>(page, kLogin), Qt::Key_Return);
        TRY(m_fixture->isWorking());
        QCOMPARE(m_fixture->current(), QStringLiteral("Works"));
    }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened << url; }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestConnectionForm)
#include "tst_connectionform.moc"
