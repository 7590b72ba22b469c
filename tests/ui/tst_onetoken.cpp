// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The window over a connection with one of its two tokens: what can be done is done, what cannot
//! says so in place and leads to the other token.
#include "services/connectioneditor.h"
#include "services/outbox.h"
#include "tests/ui/connectionfixture.h"
#include "ui/connections/manageconnectionsdialog.h"
#include "ui/enter/enterpage.h"
#include "ui/enter/reviewpage.h"
#include "ui/enter/streamform.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/meterbrowser.h"
#include "ui/shell/noticepage.h"
#include "ui/shell/statuslabel.h"
#include "ui/widgets/banner.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>

using namespace meterdesk;
using namespace meterdesk::test;

class TestOneToken : public QObject
{
    Q_OBJECT

    using Workspace = MainWindow::Workspace;

    std::unique_ptr<ConnectionFixture> m_fixture;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;

    Desk &desk() const { return *m_fixture->desk; }

    void openWith(const QByteArray &login, const QByteArray &import)
    {
        m_fixture->add(QStringLiteral("Town"), {login, import});
        TRY(desk().session());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    //! The line above the workspace, if there is one that has these words.
    bool strip(const QString &words) const
    {
        for (const Banner *banner : m_window->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->text().contains(words))
                return true;
        }
        return false;
    }
    QLineEdit *field(const QString &label) const
    {
        for (const QLabel *found : m_window->findChild<StreamForm *>()->findChildren<QLabel *>()) {
            if (found->text().remove(QLatin1Char('&')) == label)
                return qobject_cast<QLineEdit *>(found->buddy());
        }
        return nullptr;
    }
    void addRow(const QString &importId, const QString &unit, const QString &name) const
    {
        field(QStringLiteral("Import ID"))->setText(importId);
        field(QStringLiteral("Unit"))->setText(unit);
        field(QStringLiteral("Name"))->setText(name);
        QTest::keyClick(field(QStringLiteral("Name")), Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_fixture = std::make_unique<ConnectionFixture>();
        m_appearance = std::make_unique<Appearance>(*qApp, QStringLiteral("en"));
    }
    void init()
    {
        m_fixture->reset();
        m_window = std::make_unique<MainWindow>(desk(), *m_appearance);
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void sendsReadingsWithAnImportTokenAlone()
    {
        openWith({}, ContractServer::importToken().toUtf8());
        QCOMPARE(m_window->workspaces().size(), 6);
        TRY(m_window->isWorthSeeing());
        // Explore says why it is empty, and leads on.
        QVERIFY(says(*m_window->findChild<StatusLabel *>(), QStringLiteral("Send-only")));
        NoticePage *notice = m_window->findChild<NoticePage *>();
        QVERIFY(notice->isVisible());
        QVERIFY(says(*notice, QStringLiteral("This connection only sends")));
        button(*notice, QStringLiteral("Enter readings"))->click();
        QCOMPARE(m_window->workspace(), Workspace::Enter);
        QVERIFY(!notice->isVisible());
        QVERIFY(strip(QStringLiteral("This connection only sends")));

        QAbstractButton *add = button(*m_window, QStringLiteral("Add row"));
        QVERIFY(!add->isEnabled());
        field(QStringLiteral("Import ID"))->setText(QStringLiteral("with space"));
        QVERIFY(!add->isEnabled());
        QVERIFY(says(*m_window, QStringLiteral("have no spaces")));
        addRow(QStringLiteral("A1"), QStringLiteral("kWh"), QStringLiteral("Boiler"));
        addRow(QStringLiteral("A2"), QStringLiteral("m³"), QString());
        EnterPage &page = *m_window->findChild<EnterPage *>();
        QCOMPARE(page.round()->rowCount(), 2);
        QCOMPARE(page.round()->row(0).meter.name, QStringLiteral("Boiler"));
        TRY(page.isSettled());
        page.round()->setValue(0, QStringLiteral("100"));
        page.round()->setValue(1, QStringLiteral("200,5"));
        QCOMPARE(page.round()->counts().toSend(), 2);
        page.review();
        QVERIFY(!m_window->findChild<StreamForm *>()->isVisible());
        auto *send = named<QPushButton>(page, QStringLiteral("Send now"));
        QVERIFY(send && send->isEnabled());
        send->click();
        TRY(m_fixture->server.store()[QLatin1String("readings")].toArray().size() == 2);
        TRY(desk().session()->outbox()->unsentCount() == 0);
        QCOMPARE(desk().session()->state(), Session::State::Online);
        QVERIFY(says(*m_window->findChild<StatusLabel *>(), QStringLiteral("Send-only")));
        // The browser has what was typed.
        QCOMPARE(m_window->findChild<MeterBrowser *>()->shownMeters().size(), 2);
        QCOMPARE(m_fixture->server.arrivals(QStringLiteral("*"), QStringLiteral("/meters")), 0);
        QCOMPARE(m_fixture->server.arrivals(QStringLiteral("*"), QStringLiteral("/access_tokens")),
                 0);
    }

    void everyWorkspaceSaysWhatItLacks()
    {
        openWith({}, ContractServer::importToken().toUtf8());
        for (const Workspace workspace : {Workspace::Explore, Workspace::Deltas}) {
            m_window->showWorkspace(workspace);
            QVERIFY(m_window->findChild<NoticePage *>()->isVisible());
            QVERIFY(!strip(QString()));
        }
        for (const Workspace workspace :
             {Workspace::Enter, Workspace::Invoices, Workspace::Series, Workspace::Outbox}) {
            m_window->showWorkspace(workspace);
            QVERIFY(!m_window->findChild<NoticePage *>()->isVisible());
            QVERIFY2(strip(QStringLiteral("This connection only sends")),
                     qPrintable(MainWindow::wordFor(workspace)));
        }
        button(*m_window, QStringLiteral("Add a login token…"))->click();
        TRY(m_window->findChild<ManageConnectionsDialog *>());
    }

    void readOnlyIsSaidInTheSameManner()
    {
        openWith(ContractServer::loginToken().toUtf8(), {});
        TRY(m_fixture->isWorking());
        QVERIFY(says(*m_window->findChild<StatusLabel *>(), QStringLiteral("Read-only")));
        m_window->showWorkspace(Workspace::Explore);
        QVERIFY(!m_window->findChild<NoticePage *>()->isVisible());
        QVERIFY(!strip(QStringLiteral("read-only")));
        for (const Workspace workspace : {Workspace::Enter, Workspace::Series, Workspace::Outbox}) {
            m_window->showWorkspace(workspace);
            QVERIFY2(strip(QStringLiteral("This connection is read-only")),
                     qPrintable(MainWindow::wordFor(workspace)));
        }
        QVERIFY(!m_window->findChild<StreamForm *>()->isVisible());
        button(*m_window, QStringLiteral("Add an import token…"))->click();
        TRY(m_window->findChild<ManageConnectionsDialog *>());
    }

    void bothTokensAreSaidNothingOf()
    {
        openWith(ContractServer::loginToken().toUtf8(), ContractServer::importToken().toUtf8());
        TRY(m_fixture->isWorking());
        for (const Workspace workspace : m_window->workspaces()) {
            m_window->showWorkspace(workspace);
            QVERIFY(!strip(QStringLiteral("This connection")));
        }
    }

    void aLoginTokenLaterFindsWhatWasTyped()
    {
        openWith({}, ContractServer::importToken().toUtf8());
        m_window->showWorkspace(Workspace::Enter);
        addRow(QStringLiteral("A1"), QStringLiteral("kWh"), QStringLiteral("Boiler"));
        EnterPage &page = *m_window->findChild<EnterPage *>();
        page.round()->setValue(0, QStringLiteral("100"));
        QObject owner;
        desk().makeConnectionEditor(&owner)->replaceTokens(
            desk().current()->id,
            {ContractServer::loginToken().toUtf8(), ContractServer::importToken().toUtf8()});
        TRY(m_fixture->isWorking() && !desk().session()->isSendOnly());
        TRY(page.round()->rowCount() == 1);
        QCOMPARE(page.round()->row(0).cell.value, QStringLiteral("100"));
        QVERIFY(page.round()->row(0).link);
        QVERIFY(!m_window->findChild<StreamForm *>()->isVisible());
    }
};

QTEST_MAIN(TestOneToken)
#include "tst_onetoken.moc"
