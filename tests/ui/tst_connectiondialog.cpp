// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondialog.h"

#include "tests/ui/connectionfixture.h"
#include "texts/errortexts.h"

#include <QLineEdit>
#include <QPointer>

using namespace meterdesk;
using namespace meterdesk::test;

class TestConnectionDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConnectionFixture> m_fixture;
    QPointer<ConnectionDialog> m_dialog;

    QLineEdit *field(const char *name) const
    {
        return named<QLineEdit>(*m_dialog, QLatin1String(name));
    }

    void fillIn()
    {
        field("Name")->setText(QStringLiteral("Town"));
        field("API address")->setText(m_fixture->server.baseUrl().toString());
        field("Customer ID")->setText(ContractServer::customerId());
        field("Login token")->setText(ContractServer::loginToken());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_fixture = std::make_unique<ConnectionFixture>();
    }

    void init()
    {
        m_fixture->reset();
        m_dialog = new ConnectionDialog(*m_fixture->desk);
        m_dialog->open();
    }

    void cleanup() { delete m_dialog; }

    void cleanupTestCase() { m_fixture.reset(); }

    void enterSavesOnceAndCloses()
    {
        fillIn();
        QTest::keyClick(field("Login token"), Qt::Key_Return);
        TRY(!m_dialog);
        TRY(m_fixture->isWorking());
        QCOMPARE(m_fixture->desk->connections().size(), 1);
        QCOMPARE(m_fixture->secrets->calls().count(QStringLiteral("write login")), 1);
        QVERIFY(m_fixture->desk->session()->isReadOnly());
    }

    void whatIsWrongKeepsItOpen()
    {
        QTest::keyClick(field("Name"), Qt::Key_Return);
        QVERIFY(says(*m_dialog, sentenceFor(ConnectionProblem::NameMissing)));
        QVERIFY(says(*m_dialog, sentenceFor(ConnectionProblem::TokenMissing)));
        QVERIFY(m_dialog->isVisible());
    }

    void closesByEscOrCancel_data()
    {
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("Cancel") << false;
    }

    void closesByEscOrCancel()
    {
        QFETCH(const bool, isByKey);
        fillIn();
        if (isByKey)
            QTest::keyClick(field("Name"), Qt::Key_Escape);
        else
            button(*m_dialog, QStringLiteral("Cancel"))->click();
        TRY(!m_dialog);
        QVERIFY(m_fixture->desk->connections().isEmpty());
        QCOMPARE(m_fixture->secrets->calls(), QStringList());
    }

    void mayBeClosedWhileTheKeychainWaits()
    {
        fillIn();
        m_fixture->secrets->hold();
        QTest::keyClick(field("Name"), Qt::Key_Return);
        TRY(m_fixture->secrets->waiting() == 1);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        TRY(!m_dialog);
        m_fixture->secrets->answerAll();
        TRY(m_fixture->isWorking());
    }

    void mayBeClosedWhileChecking()
    {
        m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                                    {QStringLiteral("fault"), QStringLiteral("silent")},
                                    {QStringLiteral("times"), -1}});
        fillIn();
        button(*m_dialog, QStringLiteral("Check"))->click();
        TRY(m_fixture->server.arrivals(QStringLiteral("GET"), QStringLiteral("/meters")) == 1);
        m_dialog->close();
        TRY(!m_dialog);
        QVERIFY(m_fixture->desk->connections().isEmpty());
    }

    //! On a small screen, what is said comes into sight by itself.
    void scrollsToWhatItSays()
    {
        fillIn();
        m_dialog->setFixedHeight(220);
        m_fixture->secrets->failWith(SecretError::Kind::Absent);
        QTest::keyClick(field("Name"), Qt::Key_Return);
        const auto offer = QStringLiteral("Use these tokens for this run only");
        TRY(button(*m_dialog, offer));
        TRY(!button(*m_dialog, offer)->visibleRegion().isEmpty());
        QVERIFY(field("Name")->visibleRegion().isEmpty());
    }

    //! Everything that is said can be read without scrolling where the screen has room for it.
    void growsWithWhatItSays()
    {
        const int before = m_dialog->height();
        QTest::keyClick(field("Name"), Qt::Key_Return);
        fillIn();
        m_fixture->secrets->failWith(SecretError::Kind::Absent);
        QTest::keyClick(field("Name"), Qt::Key_Return);
        const auto offer = QStringLiteral("Use these tokens for this run only");
        TRY(button(*m_dialog, offer));
        TRY(m_dialog->height() > before);
        TRY(m_dialog->rect().contains(
            QRect(button(*m_dialog, offer)->mapTo(m_dialog.data(), QPoint()),
                  button(*m_dialog, offer)->size())));
    }
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
