// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/diagnosticsdialog.h"

#include "services/connectioneditor.h"
#include "services/diagnostics.h"
#include "services/meterstore.h"
#include "tests/ui/connectionfixture.h"
#include "ui/diagnostics/requestsmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QWheelEvent>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

RequestRecord record(int number)
{
    RequestRecord made;
    made.sentAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(number);
    made.method = QStringLiteral("GET");
    made.path = QStringLiteral("/meters?page=%1").arg(number);
    made.httpStatus = 200;
    made.duration = std::chrono::milliseconds(1500);
    return made;
}

//! The newest first, from \a newest down.
QList<RequestRecord> records(int newest, int count)
{
    QList<RequestRecord> made;
    for (int i = 0; i < count; ++i)
        made.append(record(newest - i));
    return made;
}

} // namespace

class TestDiagnosticsDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConnectionFixture> m_fixture;
    std::unique_ptr<DiagnosticsDialog> m_dialog;

    Desk &desk() const { return *m_fixture->desk; }
    Diagnostics &diagnostics() const { return desk().session()->diagnostics(); }

    void connectTo(const QString &name)
    {
        m_fixture->add(name);
        TRY(m_fixture->current() == name && m_fixture->isWorking());
        TRY(!desk().session()->meters().isLoading());
    }

    void showTab(const char *title)
    {
        auto *tabs = m_dialog->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == QLatin1String(title))
                tabs->setCurrentIndex(i);
        }
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QLatin1String(title));
    }

    QTableView *table(const char *name) const
    {
        return named<QTableView>(*m_dialog, QLatin1String(name));
    }
    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    //! The row that has \a text in the first column.
    static int rowOf(const QTableView *table, const char *text)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(table, row, 0) == QLatin1String(text))
                return row;
        }
        return -1;
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
        m_dialog = std::make_unique<DiagnosticsDialog>(desk());
        m_dialog->show();
    }

    void cleanup() { m_dialog.reset(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void withoutAConnectionItSaysSo()
    {
        QVERIFY(says(*m_dialog, QStringLiteral("No connection is open.")));
        QVERIFY(!button(*m_dialog, QStringLiteral("Copy report"))->isEnabled());
        connectTo(QStringLiteral("Town")); // comes while it is open
        QVERIFY(!says(*m_dialog, QStringLiteral("No connection is open.")));
        QVERIFY(says(*m_dialog, QStringLiteral("Town")));
        TRY(says(*m_dialog, QStringLiteral("Online since ")));
        QVERIFY(button(*m_dialog, QStringLiteral("Copy report"))->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void goesAlongWithTheConnection()
    {
        connectTo(QStringLiteral("Town"));
        connectTo(QStringLiteral("Works"));
        QVERIFY(says(*m_dialog, QStringLiteral("Works")));
        QVERIFY(!says(*m_dialog, QStringLiteral("Town")));
        QObject owner;
        auto *editor = desk().makeConnectionEditor(&owner);
        for (const Connection &connection : QList<Connection>(desk().connections())) {
            editor->remove(connection.id);
            TRY(!desk().connections().contains(connection));
        }
        TRY(!desk().session());
        TRY(says(*m_dialog, QStringLiteral("No connection is open.")));
    }

    void tellsTheRights()
    {
        m_fixture->server.setSwitch(QStringLiteral("scopes"),
                                    QStringLiteral("entities,meters,photos"));
        connectTo(QStringLiteral("Town"));
        showTab("Rights");
        TRY(table("Rights") && table("Rights")->model()->rowCount() == 10);
        const QTableView *rights = table("Rights");
        QCOMPARE(cell(rights, rowOf(rights, "See meters"), 1), QStringLiteral("meters"));
        QCOMPARE(cell(rights, rowOf(rights, "See meters"), 2), QStringLiteral("Yes"));
        QCOMPARE(cell(rights, rowOf(rights, "Send invoices"), 2), QStringLiteral("No"));
        QCOMPARE(cell(rights, rowOf(rights, "Not used by Meterdesk"), 1), QStringLiteral("photos"));
        QVERIFY(says(*m_dialog, QStringLiteral("The access token ends at ")));
        QVERIFY(says(*m_dialog, QStringLiteral("What is not granted")));
    }

    void choosesAWay()
    {
        connectTo(QStringLiteral("Town"));
        showTab("Server's ways");
        const QTableView *ways = table("Server's ways");
        QVERIFY(ways);
        QCOMPARE(ways->model()->rowCount(), 10);
        const int reading = rowOf(ways, "Fields of a reading that is sent");
        const int exchange = rowOf(ways, "Exchange of the login token");
        const int energy = rowOf(ways, "Energy of a meter");
        TRY(cell(ways, exchange, 1) == QStringLiteral("Without a body"));
        QCOMPARE(cell(ways, reading, 1), QStringLiteral("nothing yet"));
        QCOMPARE(cell(ways, reading, 2), QStringLiteral("Automatic"));
        QCOMPARE(cell(ways, energy, 2), QStringLiteral("Every way is understood"));
        QVERIFY(!ways->indexWidget(ways->model()->index(energy, 2)));
        const QWidget *cellOfBox = ways->indexWidget(ways->model()->index(reading, 2));
        auto *box = cellOfBox->findChild<QComboBox *>();
        QVERIFY(box);
        QCOMPARE(box->accessibleName(), QStringLiteral("Fields of a reading that is sent"));
        const auto chosen = [&] { return diagnostics().questions().at(reading).chosen; };
        for (const char *answer : {"data.attributes", "Automatic"}) {
            const int index = box->findText(QLatin1String(answer));
            QVERIFY(index >= 0);
            box->setFocus();
            QTest::keyClick(box, index > box->currentIndex() ? Qt::Key_End : Qt::Key_Home);
            QCOMPARE(chosen(), index > 0 ? QStringLiteral("jsonapi") : QString());
            TRY(cell(ways, reading, 2) == QLatin1String(answer));
        }
        QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &wheel);
        QCOMPARE(chosen(), QString());
        // It is still the same box: one that is open does not close.
        QCOMPARE(ways->indexWidget(ways->model()->index(reading, 2))->findChild<QComboBox *>(),
                 box);
    }

    void tellsTheRequests()
    {
        m_fixture->server.addFault({{QStringLiteral("path"), QStringLiteral("/meters")},
                                    {QStringLiteral("fault"), QStringLiteral("status")},
                                    {QStringLiteral("status"), 403},
                                    {QStringLiteral("detail"), QStringLiteral("not for you")},
                                    {QStringLiteral("times"), -1}});
        connectTo(QStringLiteral("Town"));
        showTab("Requests");
        QTableView *requests = table("Requests");
        QVERIFY(requests);
        TRY(requests->model()->rowCount() >= 3);
        int refused = -1;
        for (int row = 0; row < requests->model()->rowCount(); ++row) {
            if (cell(requests, row, RequestsModel::PathColumn).startsWith(QLatin1String("/meters")))
                refused = row;
        }
        QVERIFY(refused >= 0);
        QCOMPARE(cell(requests, refused, RequestsModel::ResultColumn),
                 QStringLiteral("403, not permitted"));
        QVERIFY(!says(*m_dialog, QStringLiteral("not for you")));
        requests->selectRow(refused);
        QVERIFY(says(*m_dialog, QStringLiteral("not for you")));
        QCOMPARE(cell(requests, requests->model()->rowCount() - 1, RequestsModel::PathColumn),
                 QStringLiteral("/access_tokens"));
        // What comes later leaves the chosen one chosen.
        const int before = requests->model()->rowCount();
        desk().session()->meters().reload();
        TRY(requests->model()->rowCount() > before);
        QVERIFY(says(*m_dialog, QStringLiteral("not for you")));
    }

    void theReportHasNoTokens()
    {
        connectTo(QStringLiteral("Town ") + ContractServer::importToken());
        auto *copy = button(*m_dialog, QStringLiteral("Copy report"));
        TRY(copy->isEnabled());
        QGuiApplication::clipboard()->clear();
        copy->click();
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.startsWith(QStringLiteral("# Meterdesk diagnostics\n")));
        QVERIFY(report.contains(QStringLiteral("- Name: Town [redacted]")));
        QVERIFY(report.contains(QStringLiteral("| /entities | HTTP 200 |")));
        for (const QString &secret :
             {ContractServer::loginToken(), ContractServer::importToken(), QStringLiteral("eyJ")})
            QVERIFY(!report.contains(secret));
        QVERIFY(says(*m_dialog, QStringLiteral("The report is on the clipboard.")));
    }

    void everythingHasAName()
    {
        connectTo(QStringLiteral("Town"));
        for (const char *tab : {"Connection", "Rights", "Server's ways", "Requests"}) {
            showTab(tab);
            for (const auto *view : m_dialog->findChildren<QTableView *>())
                QVERIFY(!view->accessibleName().isEmpty());
            for (const auto *box : m_dialog->findChildren<QComboBox *>())
                QVERIFY(!box->accessibleName().isEmpty());
        }
    }

    void rowsOfRequestsStay()
    {
        RequestsModel model;
        model.setRequests(records(3, 3));
        const QPersistentModelIndex second = model.index(1, RequestsModel::PathColumn);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRequests(records(5, 5));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(second.row(), 3);
        QCOMPARE(second.data().toString(), record(2).path);
        model.setRequests(records(6, 5)); // the oldest is forgotten
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(second.row(), 4);
        model.setRequests(records(6, 5));
        QCOMPARE(reset.size(), 0);
        model.setRequests(records(20, 5));
        QCOMPARE(reset.size(), 1);
        QVERIFY(!second.isValid());
        model.setRequests({});
        QCOMPARE(model.rowCount(), 0);
        // One that came to another end after all.
        auto amended = records(6, 5);
        model.setRequests(amended);
        amended[2].error = ApiError{ApiError::Kind::Protocol, 200, QStringLiteral("<b>"), {}};
        model.setRequests(amended);
        QCOMPARE(model.index(2, RequestsModel::ResultColumn).data().toString(),
                 QStringLiteral("200, not understood"));
        QVERIFY(model.index(2, RequestsModel::ResultColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("&lt;b&gt;")));
        QCOMPARE(model.index(2, RequestsModel::DurationColumn).data(RequestsModel::kRawRole),
                 QVariant(1500.0));
    }
};

QTEST_MAIN(TestDiagnosticsDialog)
#include "tst_diagnosticsdialog.moc"
