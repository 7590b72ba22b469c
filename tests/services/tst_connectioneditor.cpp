// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectioneditor.h"

#include "services/desk.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "tests/support/contractserver.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meterdesk;
using meterdesk::test::ContractServer;
using Kind = SecretStore::Kind;
using Lack = Desk::Lack;
using Trouble = SecretError::Kind;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

//! The editor with the desk that made it and follows it.
class TestConnectionEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QObject> m_owner;
    ConnectionEditor *m_editor = nullptr;
    QList<ConnectionError> m_errors;

    ConnectionDraft draft(const QString &name) const
    {
        return {name,
                m_server->baseUrl().toString(),
                ContractServer::customerId(),
                {ContractServer::loginToken().toUtf8(), ContractServer::importToken().toUtf8()}};
    }

    QString current() const { return m_desk->current() ? m_desk->current()->name : QString(); }

    bool isWorking() const
    {
        return m_desk->session() && m_desk->session()->state() == Session::State::Online;
    }

    void openDesk()
    {
        m_owner.reset();
        m_desk.reset();
        Desk::Options options;
        options.dataDirectory = m_folder->path();
        options.http.retryPause = std::chrono::milliseconds(1);
        m_desk = std::make_unique<Desk>(options, *m_secrets);
        QSignalSpy opened(m_desk.get(), &Desk::opened);
        m_desk->open();
        QVERIFY(opened.wait(kPatienceMs));
        m_owner = std::make_unique<QObject>();
        m_editor = m_desk->makeConnectionEditor(m_owner.get());
        m_errors.clear();
        connect(m_editor, &ConnectionEditor::failed, this,
                [this](const ConnectionError &error) { m_errors << error; });
    }

    //! Adds a connection and waits until it works.
    ConnectionId add(const QString &name)
    {
        m_editor->add(draft(name));
        [&] { TRY(current() == name && isWorking()); }();
        return m_desk->current() ? m_desk->current()->id : ConnectionId();
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ContractServer>(); }

    void init()
    {
        m_server->reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<FakeSecretStore>();
        openDesk();
    }

    void cleanup()
    {
        m_owner.reset();
        m_desk.reset();
    }

    void cleanupTestCase() { m_server.reset(); }

    void whatIsAddedIsOpened()
    {
        QCOMPARE(m_desk->lack(), Lack::NoConnections);
        QVERIFY(m_desk->canEditConnections());
        QSignalSpy added(m_editor, &ConnectionEditor::added);
        QSignalSpy opened(m_desk.get(), &Desk::opened);
        add(QStringLiteral("Town"));
        QCOMPARE(added.size(), 1);
        QVERIFY(!m_editor->isBusy());
        QCOMPARE(m_desk->lack(), Lack::None);
        QVERIFY(!m_desk->session()->isReadOnly());
        add(QStringLiteral("Works"));
        QCOMPARE(m_desk->connections().size(), 2);
        QCOMPARE(opened.size(), 0); // that is told once, at the start
        // And it is the last one at the next start.
        openDesk();
        QCOMPARE(current(), QStringLiteral("Works"));
    }

    void whatCannotBeAddedIsTold()
    {
        add(QStringLiteral("Town"));
        m_editor->add(draft(QStringLiteral("tOWN")));
        TRY(m_errors.size() == 1);
        QCOMPARE(m_errors.takeFirst(), ConnectionError(ConnectionProblem::NameTaken));
        m_secrets->failWith(Trouble::Absent);
        m_editor->add(draft(QStringLiteral("Works")));
        TRY(m_errors.size() == 1);
        QCOMPARE(std::get<SecretError>(m_errors.first()).kind, Trouble::Absent);
        QCOMPARE(current(), QStringLiteral("Town"));
        QCOMPARE(m_desk->connections().size(), 1);
        // What a form offers then.
        m_editor->add(draft(QStringLiteral("Works")), TokenPlace::ThisRunOnly);
        TRY(current() == QLatin1String("Works") && isWorking());
        QVERIFY(m_editor->hasTokensForThisRun(m_desk->current()->id));
        QVERIFY(!m_desk->session()->isReadOnly());
    }

    void oneChangeAtATime()
    {
        m_secrets->hold();
        m_editor->add(draft(QStringLiteral("Town")));
        QVERIFY(m_editor->isBusy());
        m_editor->add(draft(QStringLiteral("Works")));
        TRY(m_secrets->waiting() == 1);
        m_secrets->answerAll();
        TRY(isWorking());
        QCOMPARE(m_desk->connections().size(), 1);
    }

    //! A dialog that is closed while the keychain asks for its password.
    void whoeverAskedMayGo()
    {
        m_secrets->hold();
        m_editor->add(draft(QStringLiteral("Town")));
        TRY(m_secrets->waiting() == 1);
        m_owner.reset();
        m_secrets->answerAll();
        TRY(current() == QLatin1String("Town") && isWorking());
    }

    void checksWithoutStoring()
    {
        QList<ConnectionReport> reports;
        connect(m_editor, &ConnectionEditor::checked, this,
                [&](const ConnectionReport &report) { reports << report; });
        m_editor->check(draft({}));
        QVERIFY(m_editor->isChecking());
        TRY(reports.size() == 1);
        QVERIFY(!m_editor->isChecking());
        QVERIFY(reports.first().problems.isEmpty());
        QCOMPARE(reports.first().meters, 40);
        QCOMPARE(reports.first().importToken, ConnectionReport::ImportToken::Usable);
        QVERIFY(m_desk->connections().isEmpty());
        QCOMPARE(m_secrets->calls(), QStringList());
    }

    void aDraftThatCannotBeTriedIsRefused()
    {
        QList<FieldProblem> problems;
        connect(m_editor, &ConnectionEditor::checkRefused, this,
                [&](const QList<FieldProblem> &refused) { problems = refused; });
        auto wrong = draft({});
        wrong.apiUrl = QStringLiteral("http://api.enectiva.cz");
        wrong.customerId.clear();
        m_editor->check(wrong);
        QVERIFY(!m_editor->isChecking());
        QCOMPARE(problems,
                 (QList<FieldProblem>{
                     {ConnectionField::ApiUrl, ConnectionProblem::UrlInsecure},
                     {ConnectionField::CustomerId, ConnectionProblem::CustomerMissing}}));
    }

    void aCheckCanBeStopped()
    {
        const QJsonObject silent{{QStringLiteral("path"), QStringLiteral("/meters")},
                                 {QStringLiteral("fault"), QStringLiteral("silent")},
                                 {QStringLiteral("times"), -1}};
        m_server->addFault(silent);
        QSignalSpy checked(m_editor, &ConnectionEditor::checked);
        m_editor->check(draft({}));
        TRY(m_server->arrivals(QStringLiteral("GET"), QStringLiteral("/meters")) == 1);
        m_editor->stopChecking();
        QVERIFY(!m_editor->isChecking());
        m_server->clearFaults();
        // Another one, with an answer of its own.
        m_editor->check(draft({}));
        TRY(checked.size() == 1);
        m_server->addFault(silent);
        m_editor->check(draft({}));
        m_owner.reset(); // in flight
        m_server->clearFaults();
        const auto next = std::unique_ptr<ConnectionEditor>(m_desk->makeConnectionEditor(nullptr));
        QSignalSpy nextChecked(next.get(), &ConnectionEditor::checked);
        next->check(draft({}));
        TRY(nextChecked.size() == 1);
        QCOMPARE(checked.size(), 1);
    }

    void theOpenConnectionGetsItsNewName()
    {
        const auto town = add(QStringLiteral("Town"));
        Session *session = m_desk->session();
        m_editor->rename(town, QStringLiteral("City"));
        TRY(current() == QLatin1String("City"));
        QCOMPARE(m_desk->session(), session); // it goes on
        QCOMPARE(m_desk->connections().first().name, QStringLiteral("City"));
    }

    void newTokensOpenItAnew()
    {
        const auto town = add(QStringLiteral("Town"));
        QSignalSpy changed(m_desk.get(), &Desk::sessionChanged);
        m_editor->replaceTokens(town, {"not-good-any-more", {}});
        TRY(m_desk->session() && m_desk->session()->state() == Session::State::SignedOut);
        m_editor->replaceTokens(town, {ContractServer::loginToken().toUtf8(), {}});
        TRY(isWorking());
        QCOMPARE(changed.size(), 2);
        // Those of another connection leave it open.
        const auto works = add(QStringLiteral("Works"));
        changed.clear();
        QSignalSpy done(m_editor, &ConnectionEditor::changed);
        m_editor->replaceTokens(town, {"other", {}});
        TRY(done.size() == 1);
        m_editor->rename(town, QStringLiteral("City"));
        TRY(m_desk->connections().first().name == QLatin1String("City"));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_desk->current()->id, works);
    }

    void signingOutClosesIt()
    {
        const auto town = add(QStringLiteral("Town"));
        QSignalSpy done(m_editor, &ConnectionEditor::tokensRemoved);
        m_editor->signOut(town);
        TRY(m_desk->lack() == Lack::NoTokens && done.size() == 1);
        QVERIFY(!m_desk->session());
        QVERIFY(!m_desk->tokenError());
        QCOMPARE(current(), QStringLiteral("Town"));
        TRY(!m_desk->connections().first().hasLoginToken);
        m_editor->replaceTokens(town, {ContractServer::loginToken().toUtf8(), {}});
        TRY(isWorking());
        QVERIFY(m_desk->session()->isReadOnly());
    }

    void signingOutDoesNotWaitForTheKeychain()
    {
        const auto town = add(QStringLiteral("Town"));
        m_secrets->hold();
        m_editor->signOut(town);
        TRY(m_desk->lack() == Lack::NoTokens);
        QVERIFY(m_editor->isBusy());
        QVERIFY(!m_desk->session());
        m_secrets->failWith(Trouble::TimedOut);
        std::optional<SecretError> pending;
        connect(
            m_editor, &ConnectionEditor::tokensRemoved, this,
            [&](const ConnectionId &, const std::optional<SecretError> &why) { pending = why; });
        m_secrets->answerAll();
        TRY(!m_editor->isBusy());
        QVERIFY(pending);
        QCOMPARE(pending->kind, Trouble::TimedOut);
    }

    void removingOpensAnotherOrNone()
    {
        const auto town = add(QStringLiteral("Town"));
        const auto works = add(QStringLiteral("Works"));
        m_desk->connectionState().setValue(QStringLiteral("meter"), "2007");
        QSignalSpy closing(m_desk.get(), &Desk::sessionAboutToClose);
        m_editor->remove(works);
        TRY(current() == QLatin1String("Town") && isWorking());
        QCOMPARE(closing.size(), 1);
        QVERIFY(!m_secrets->stored({works, {}, m_server->baseUrl(), {}}, Kind::Login));
        m_editor->remove(town);
        TRY(m_desk->lack() == Lack::NoConnections);
        QVERIFY(!m_desk->current());
        QVERIFY(!m_desk->session());
        QCOMPARE(m_secrets->size(), 0);
        m_editor->remove(town);
        TRY(m_errors.size() == 1);
        QCOMPARE(m_errors.first(), ConnectionError(ConnectionProblem::NotThere));
    }

    void aTimeZoneOfItsOwn()
    {
        const auto town = add(QStringLiteral("Town"));
        QCOMPARE(m_desk->session()->meters().fallbackZone(), MeterStore::usualZone());
        m_editor->setTimeZone(town, "Europe/London");
        TRY(m_desk->session() && m_desk->session()->meters().fallbackZone() == "Europe/London");
        QByteArray found;
        connect(m_editor, &ConnectionEditor::timeZoneFound, this,
                [&](const ConnectionId &, const QByteArray &zone) { found = zone; });
        m_editor->findTimeZone(town);
        TRY(found == "Europe/London");
        openDesk();
        TRY(isWorking());
        QCOMPARE(m_desk->session()->meters().fallbackZone(), QByteArray("Europe/London"));
        m_editor->setTimeZone(town, "Europe/Nowhere");
        TRY(m_errors.size() == 1);
        QCOMPARE(m_errors.first(), ConnectionError(ConnectionProblem::TimeZoneUnknown));
    }
};

QTEST_GUILESS_MAIN(TestConnectionEditor)
#include "tst_connectioneditor.moc"
