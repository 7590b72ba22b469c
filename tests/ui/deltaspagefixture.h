// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "storage/database.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "tests/support/patience.h"
#include "ui/deltas/deltacomparisonstrip.h"
#include "ui/deltas/deltaspage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

namespace meterdesk::test {

inline const MeterId kMeter{QStringLiteral("2001")}; // electricity, in Prague
inline const MeterId kOtherMeter{QStringLiteral("2002")};
inline const EntityId kTown{QStringLiteral("102")};

//! A page with a real session against the contract server, and how a test looks at it. "Now" is the
//! first of February 2018 unless a test says otherwise.
class DeltasPageFixture
{
protected:
    using Model = DeltaTableModel;
    using Kind = DeltaSubject::Kind;

    void startServer() { m_server = std::make_unique<ContractServer>(); }

    void open()
    {
        m_server->reset();
        setNow(QDate(2018, 2, 1));
        m_folder = std::make_unique<QTemporaryDir>();
        m_directory = std::make_unique<DataDirectory>(m_folder->path());
        QVERIFY(m_directory->open());
        m_database = std::make_unique<Database>(*m_directory);
        VERIFY_STORED(m_database->open());
        m_state = std::make_unique<ViewState>(*m_database);
        openSession();
        openPage();
    }

    void close()
    {
        m_page.reset();
        m_session.reset();
        m_state.reset();
        m_database.reset();
        m_directory.reset();
        m_folder.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataDirectory> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<ContractServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DeltasPage> m_page;
    TimeMs m_now = 0;

    void setNow(const QDate &day)
    {
        m_now = QDateTime(day, QTime(8, 5), QTimeZone("Europe/Prague")).toMSecsSinceEpoch();
    }

    void openSession()
    {
        Connection connection;
        connection.apiUrl = m_server->baseUrl();
        connection.customerId = ContractServer::customerId();
        HttpSettings settings;
        settings.retryPause = std::chrono::milliseconds(1);
        const Tokens tokens{ContractServer::loginToken().toLatin1(), {}};
        m_session = std::make_unique<Session>(connection, tokens, RememberedShapes(), settings);
        m_session->start();
        QVERIFY(QTest::qWaitFor([this] { return m_session->meters().loadedAt().has_value(); },
                                kPatienceMs));
    }

    void openPage()
    {
        m_page = std::make_unique<DeltasPage>(*m_state);
        m_page->setClock([this] { return m_now; });
        m_page->resize(1100, 720);
        m_page->restoreState();
        m_page->setSession(m_session.get());
        m_page->show();
    }

    //! The worked example of the service's documentation, and two months of the year before.
    void giveDocumentedReadings()
    {
        const QJsonArray rows{QJsonArray{QStringLiteral("2016-12-31T23:00:00+01:00"), 700},
                              QJsonArray{QStringLiteral("2017-02-01T00:00:00+01:00"), 720},
                              QJsonArray{QStringLiteral("2017-12-31T23:00:00+01:00"), 820},
                              QJsonArray{QStringLiteral("2018-01-01T03:00:00+01:00"), 824},
                              QJsonArray{QStringLiteral("2018-01-31T23:00:00+01:00"), 978},
                              QJsonArray{QStringLiteral("2018-02-01T01:00:00+01:00"), 980}};
        m_server->replaceSeries(kMeter.value, rows);
    }

    //! That of its manual, in m³ and in the time of London, where this meter is.
    void giveReadingsOfTheManual()
    {
        m_server->replaceSeries(kOtherMeter.value,
                                {QJsonArray{QStringLiteral("2019-01-24T13:00:00+00:00"), 90},
                                 QJsonArray{QStringLiteral("2019-01-31T13:00:00+00:00"), 100},
                                 QJsonArray{QStringLiteral("2019-02-15T13:00:00+00:00"), 125},
                                 QJsonArray{QStringLiteral("2019-02-25T13:00:00+00:00"), 150},
                                 QJsonArray{QStringLiteral("2019-03-01T13:00:00+00:00"), 156}});
    }

    void addFault(const char *path, const char *what, int times = -1, QJsonObject more = {})
    {
        more.insert(QStringLiteral("path"), QLatin1String(path));
        more.insert(QStringLiteral("fault"), QLatin1String(what));
        more.insert(QStringLiteral("times"), times);
        m_server->addFault(more);
    }
    void addStatus(int status)
    {
        addFault("^/.*/deltas$", "status", -1, {{QStringLiteral("status"), status}});
    }

    int deltaRequests() const
    {
        int count = 0;
        for (const auto &request : m_server->requests())
            count += request[QLatin1String("path")].toString().endsWith(QLatin1String("/deltas"));
        return count;
    }

    template<typename Widget>
    Widget *part() const
    {
        return m_page->findChild<Widget *>();
    }
    template<typename Widget>
    Widget *named(const char *name) const
    {
        for (Widget *found : m_page->findChildren<Widget *>()) {
            if (found->accessibleName() == QLatin1String(name))
                return found;
        }
        return nullptr;
    }
    QTableView *table() const { return named<QTableView>("Monthly deltas"); }
    Model &model() const { return *static_cast<Model *>(table()->model()); }
    QString cell(YearMonth month) const { return model().indexOf(month).data().toString(); }
    bool hasRows() const { return table()->isVisible() && model().rowCount() > 0; }
    QString sentence() const { return part<DeltaComparisonStrip>()->sentence(); }
    //! The words of the explanation, with plain spaces and signs.
    QString explanation() const
    {
        QString text = named<QPlainTextEdit>("Explanation")->toPlainText();
        return text.replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    //! A figure of the comparison as it is read to those who do not see it.
    bool hasFigure(const QString &words) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName() == words)
                return true;
        }
        return false;
    }
    void choose(Kind kind) { named<QComboBox>("Of")->setCurrentIndex(int(kind)); }
    void enterVirtualMeter(const char *id)
    {
        auto *field = named<QLineEdit>("Virtual meter ID");
        field->setText(QLatin1String(id));
        QTest::keyClick(field, Qt::Key_Return);
    }
};

} // namespace meterdesk::test
