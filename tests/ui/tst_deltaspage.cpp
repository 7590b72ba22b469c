// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltaspage.h"

#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "storage/database.h"
#include "tests/services/settled.h"
#include "tests/support/contractserver.h"
#include "ui/charts/deltachartview.h"
#include "ui/deltas/deltacomparisonstrip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;
using Model = DeltaTableModel;
using Kind = DeltaSubject::Kind;

namespace {

constexpr int kPatienceMs = 20000;
const MeterId kMeter{QStringLiteral("2001")}; // electricity, in Prague
const MeterId kOtherMeter{QStringLiteral("2002")};
const EntityId kTown{QStringLiteral("102")};

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

class TestDeltasPage : public QObject
{
    Q_OBJECT

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
        settings.retryPause = 1ms;
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

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_server = std::make_unique<ContractServer>();
    }

    void init()
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

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_state.reset();
        m_database.reset();
        m_directory.reset();
        m_folder.reset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void cleanupTestCase() { m_server.reset(); }

    void saysWhatToChoose()
    {
        QVERIFY(m_page->subject().isEmpty());
        QVERIFY(says(QStringLiteral("Choose a meter on the left to see its monthly deltas.")));
        QVERIFY(!table()->isVisible());
        choose(Kind::Entity);
        QVERIFY(says(QStringLiteral("Choose an entity on the left to see its monthly deltas.")));
        choose(Kind::VirtualMeter);
        QVERIFY(says(QStringLiteral("Enter the ID of a virtual meter above")));
        QCOMPARE(deltaRequests(), 0);
        QVERIFY(m_page->isSettled());
    }

    void showsTheDocumentedMonth()
    {
        giveDocumentedReadings();
        QSignalSpy summary(m_page.get(), &DeltasPage::summaryChanged);
        m_page->setMeter(kMeter);
        QVERIFY(!m_page->isSettled());
        TRY(m_page->isSettled());
        QVERIFY(hasRows());
        QCOMPARE(cell({2018, 1}), QStringLiteral("158.0"));
        QCOMPARE(m_page->month(), std::optional(YearMonth{2018, 1}));
        QVERIFY(says(QStringLiteral("January 2018")));
        QVERIFY(hasFigure(QStringLiteral("Computed here: 158.0 kWh")));
        QVERIFY(hasFigure(QStringLiteral("From Enectiva: 158.0 kWh")));
        QVERIFY(hasFigure(QStringLiteral("Difference: 0.0 kWh")));
        QVERIFY(says(QStringLiteral("Begin 01/01/2018 00:00: 821.0\u00a0kWh")));
        QVERIFY(says(QStringLiteral("before: 31/12/2017 23:00, 820\u00a0kWh")));
        QVERIFY(says(QStringLiteral("after: 01/02/2018 01:00, 980\u00a0kWh")));
        QVERIFY(says(QStringLiteral("from Enectiva")));
        const QString words = summary.last().first().toString();
        QVERIFY2(words.startsWith(QStringLiteral("Deltas from Enectiva, monthly · loaded ")),
                 qPrintable(words));
        QVERIFY(words.endsWith(QStringLiteral(" · February 2018 is partial")));
        QVERIFY2(words.count(QLatin1Char(':')) == 1, qPrintable(words)); // no seconds
        const auto *chart = named<DeltaChartView>("Delta chart");
        QVERIFY(chart->accessibleDescription().contains(QLatin1String("monthly in kWh")));
        QVERIFY(chart->accessibleDescription().contains(
            QLatin1String("2018: January 158.0, February partial 1.0.")));
        QVERIFY(chart->accessibleDescription().endsWith(QLatin1String("over: 158.0.")));
    }

    void loadingIsSaidInTheirPlace()
    {
        addFault("^/.*/deltas$", "silent");
        m_page->setMeter(kMeter);
        TRY(part<LoadingRows>()->isVisible());
        QCOMPARE(part<DeltaChartView>()->state(), DeltaChartView::State::Loading);
        QVERIFY(!m_page->isSettled());
        // Another one is shown at once, whatever becomes of the first.
        m_server->clearFaults();
        m_page->setMeter(kOtherMeter);
        TRY(hasRows());
        QCOMPARE(m_page->subject().id, kOtherMeter.value);
    }

    void mayBeClosedWhileLoading()
    {
        addFault("^/.*/deltas$", "delay", -1, {{QStringLiteral("ms"), 200}});
        m_page->setMeter(kMeter);
        QSignalSpy changed(&m_session->deltas(), &DeltaStore::deltasChanged);
        m_page.reset();
        QVERIFY(changed.wait(kPatienceMs));
    }

    void theSessionMayEndWhileLoading()
    {
        addFault("^/.*/deltas$", "silent");
        m_page->setMeter(kMeter);
        QVERIFY(part<LoadingRows>()->isVisible());
        m_page->setSession(nullptr);
        m_session.reset();
        QVERIFY(!part<LoadingRows>()->isVisible());
        QVERIFY(m_page->subject().isEmpty());
        QVERIFY(m_page->isSettled());
        m_page->refresh();
    }

    void anErrorKeepsTheData()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        addStatus(500);
        m_page->refresh();
        auto *banner = part<Banner>();
        TRY(banner->isVisible());
        QCOMPARE(banner->kind(), Banner::Kind::Error);
        QVERIFY(banner->text().contains(QLatin1String("HTTP 500")));
        QVERIFY(hasRows());
        QCOMPARE(cell({2018, 1}), QStringLiteral("158.0"));
        QCOMPARE(m_page->month(), std::optional(YearMonth{2018, 1}));
        m_server->clearFaults();
        Q_EMIT banner->buttonClicked(0);
        TRY(m_page->isSettled());
        QVERIFY(!banner->isVisible());
    }

    void anErrorWithoutDataCanBeTriedAgain()
    {
        addStatus(403);
        m_page->setMeter(kMeter);
        TRY(part<Banner>()->isVisible());
        QVERIFY(part<Banner>()->text().startsWith(
            QLatin1String("The login token has no scope for deltas of meters.")));
        QVERIFY(says(QStringLiteral("The monthly deltas could not be loaded.")));
        m_server->clearFaults();
        Q_EMIT part<EmptyState>()->buttonClicked();
        TRY(hasRows());
        QVERIFY(!part<Banner>()->isVisible());
    }

    void saysThatThereAreNone()
    {
        m_server->replaceSeries(kMeter.value, {});
        m_page->setMeter(kMeter);
        TRY(part<EmptyState>()->isVisible());
        QVERIFY(says(QStringLiteral("Enectiva has no monthly deltas of this meter yet.")));
        QVERIFY(!part<Banner>()->isVisible());
    }

    void virtualMetersAreEntered()
    {
        setNow(QDate(2026, 1, 1));
        auto *field = named<QLineEdit>("Virtual meter ID");
        QVERIFY(!field->isVisible());
        choose(Kind::VirtualMeter);
        QVERIFY(field->isVisible());
        enterVirtualMeter("77");
        TRY(says(QStringLiteral("Enectiva knows no virtual meter with the ID “77”.")));
        QVERIFY(!part<Banner>()->isVisible());
        field->setText(QStringLiteral("90")); // typing alone asks for nothing
        QCOMPARE(m_page->subject().id, QStringLiteral("77"));
        enterVirtualMeter(" 9001 ");
        TRY(hasRows());
        QCOMPARE(m_page->subject(), (DeltaSubject{Kind::VirtualMeter, QStringLiteral("9001")}));
        QVERIFY(sentence().startsWith(QLatin1String("Months are computed here for meters only.")));
        // It is the next time what it was.
        m_page.reset();
        openPage();
        QCOMPARE(m_page->subject(), (DeltaSubject{Kind::VirtualMeter, QStringLiteral("9001")}));
        TRY(hasRows());
        QCOMPARE(named<QLineEdit>("Virtual meter ID")->text(), QStringLiteral("9001"));
    }

    void anEntityHasSeveralEnergies()
    {
        setNow(QDate(2026, 1, 1));
        auto *energy = named<QComboBox>("Energy");
        m_page->setEntity(kTown);
        m_page->setMeter(kOtherMeter);
        TRY(hasRows());
        QVERIFY(!energy->isVisible());
        choose(Kind::Entity);
        TRY(hasRows() && energy->isVisible());
        QVERIFY(energy->count() > 1);
        const int water = energy->findText(QStringLiteral("Water"));
        QVERIFY(water >= 0);
        energy->setCurrentIndex(water);
        Q_EMIT energy->activated(water);
        QVERIFY(says(QStringLiteral("m³")));
        QCOMPARE(part<DeltaChartView>()->bars().unit, QStringLiteral("m³"));
        QVERIFY(sentence().startsWith(QLatin1String("Months are computed here for meters only.")));
        // The choice of the energy holds for the next entity.
        m_page->setEntity({QStringLiteral("101")});
        TRY(hasRows());
        QCOMPARE(energy->currentText(), QStringLiteral("Water"));
    }

    void tableAndChartSelectTogether()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        auto *chart = part<DeltaChartView>();
        QCOMPARE(chart->selectedMonth(), std::optional(1));
        QCOMPARE(model().monthAt(table()->currentIndex()), std::optional(YearMonth{2018, 1}));
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(m_page->month(), std::optional(YearMonth{2018, 2}));
        QCOMPARE(table()->currentIndex(), model().indexOf({2018, 2}));
        // March has only last year's bar.
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(m_page->month(), std::optional(YearMonth{2017, 3}));
        QCOMPARE(table()->currentIndex(), model().indexOf({2017, 3}));
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(chart->selectedMonth(), std::optional(4));
        QVERIFY(says(QStringLiteral("April 2017")));
        // A sum is of no month.
        table()->setCurrentIndex(model().index(Model::CumulatedRow, 0));
        QCOMPARE(chart->selectedMonth(), std::nullopt);
        QVERIFY(sentence().startsWith(QLatin1String("Select a month in the table")));
    }

    void theSelectionSurvivesAReload()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        table()->setCurrentIndex(model().indexOf({2017, 3}));
        QSignalSpy changed(&m_session->deltas(), &DeltaStore::deltasChanged);
        m_page->refresh();
        QVERIFY(changed.wait(kPatienceMs));
        QCOMPARE(m_page->month(), std::optional(YearMonth{2017, 3}));
        QCOMPARE(table()->currentIndex(), model().indexOf({2017, 3}));
    }

    void nothingIsComputedFromPartOfTheReadings()
    {
        giveDocumentedReadings();
        addFault("^/.*/readings$", "silent");
        m_page->setMeter(kMeter);
        TRY(hasRows());
        QVERIFY(sentence().startsWith(QLatin1String("Loading the readings of this month")));
        QVERIFY(hasFigure(QStringLiteral("Computed here: –")));
        QVERIFY(hasFigure(QStringLiteral("From Enectiva: 158.0 kWh")));
        QVERIFY(hasFigure(QStringLiteral("Difference: –")));
        TRY(m_session->readings().isLoading(kMeter));
        QVERIFY(!m_page->isSettled());
        // They fail, and come when they are asked for again.
        m_server->clearFaults();
        addFault("^/.*/readings$", "status", -1, {{QStringLiteral("status"), 500}});
        m_session->readings().refresh(kMeter, {});
        TRY(sentence().startsWith(
            QLatin1String("The readings of this month could not be loaded.")));
        QVERIFY(m_page->isSettled());
        m_server->clearFaults();
        QTest::mouseClick(part<DeltaComparisonStrip>()->findChild<QPushButton *>(), Qt::LeftButton);
        TRY(hasFigure(QStringLiteral("Computed here: 158.0 kWh")));
        QCOMPARE(sentence(), QString());
    }

    void tellsFlawsOfWhatIsComputed()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        table()->setCurrentIndex(model().indexOf({2018, 2}));
        TRY(m_page->isSettled());
        QVERIFY(sentence().startsWith(QLatin1String("The readings do not cover the whole month")));
        QVERIFY(says(QStringLiteral("End 01/02/2018 01:00: 980\u00a0kWh")));
        QVERIFY(says(QStringLiteral("read at this moment")));
        table()->setCurrentIndex(model().indexOf({2018, 7}));
        QVERIFY(sentence().startsWith(QLatin1String("There are no readings of this month")));
    }

    void unitsThatDifferAreNotCompared()
    {
        DeltaComparisonStrip strip;
        DeltaComparison comparison{{2018, 1}, 105.0, 10.0, Consumption::NoFlaw, {}};
        comparison.edges.emplace();
        strip.showComparison(comparison,
                             {QStringLiteral("kWh"), QStringLiteral("m³"), 1, QTimeZone::utc()});
        QCOMPARE(strip.sentence(),
                 QStringLiteral("Enectiva tells kWh, the readings count m³: they "
                                "are not compared."));
        QStringList figures;
        for (const QLabel *label : strip.findChildren<QLabel *>()) {
            if (!label->accessibleName().isEmpty())
                figures << label->accessibleName();
        }
        QVERIFY(figures.contains(QStringLiteral("Computed here: 10.0 m³")));
        QVERIFY(figures.contains(QStringLiteral("From Enectiva: 105.0 kWh")));
        QVERIFY(figures.contains(QStringLiteral("Difference: –")));
    }

    void asksOnlyWhileItIsSeen()
    {
        m_page->hide();
        m_page->setMeter(kMeter);
        m_page->refresh();
        QVERIFY(!m_session->deltas().isLoading(m_page->subject()));
        QVERIFY(m_page->isSettled());
        m_page->show();
        QVERIFY(m_session->deltas().isLoading(m_page->subject()));
        TRY(hasRows());
        QCOMPARE(deltaRequests(), 1);
    }

    void followsTheLanguage()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        QLocale::setDefault(QLocale(QLocale::Czech));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_page.get(), &change);
        QCOMPARE(cell({2018, 1}), QStringLiteral("158,0"));
        QCOMPARE(model().index(0, 0).data().toString(), QStringLiteral("led"));
        QVERIFY(hasFigure(QStringLiteral("Computed here: 158,0 kWh")));
        QVERIFY(says(QStringLiteral("Leden 2018")));
        QCOMPARE(m_page->month(), std::optional(YearMonth{2018, 1}));
        QVERIFY(
            part<DeltaChartView>()->accessibleDescription().contains(QLatin1String("leden 158,0")));
    }

    void aNewMeterShowsItsFirstMonth()
    {
        m_server->replaceSeries(kMeter.value,
                                {QJsonArray{QStringLiteral("2018-02-01T00:00:00+01:00"), 5},
                                 QJsonArray{QStringLiteral("2018-02-01T08:00:00+01:00"), 7}});
        m_page->setMeter(kMeter);
        TRY(hasRows());
        QCOMPARE(cell({2018, 2}), QStringLiteral("partial 2"));
        QCOMPARE(m_page->month(), std::optional(YearMonth{2018, 2}));
    }

    void noCellIsCut()
    {
        setNow(QDate(2026, 2, 10));
        m_page->setMeter(kMeter);
        TRY(hasRows());
        for (int column = 0; column < model().columnCount(); ++column) {
            for (int row = 0; row < model().rowCount(); ++row) {
                const QModelIndex index = model().index(row, column);
                QFont font = table()->font();
                if (row == Model::CumulatedRow)
                    font.setWeight(QFont::DemiBold);
                const int text = QFontMetrics(font).horizontalAdvance(index.data().toString());
                QVERIFY2(text + 18 <= table()->columnWidth(column),
                         qPrintable(index.data().toString()));
            }
        }
    }

    void copiesTheTable()
    {
        giveDocumentedReadings();
        m_page->setMeter(kMeter);
        TRY(m_page->isSettled());
        QGuiApplication::clipboard()->clear();
        table()->actions().first()->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(QLatin1String("Month\t2016\t2017\t2018\tDiff.\tDiff. %\nJan\t")));
        QVERIFY(copied.contains(QLatin1String("\t158.0\t")));
    }
};

QTEST_MAIN(TestDeltasPage)
#include "tst_deltaspage.moc"
