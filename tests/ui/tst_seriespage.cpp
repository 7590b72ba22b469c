// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tablesource.h"
#include "ui/series/seriespage.h"

#include "api/datapointsapi.h"
#include "api/librarian.h"
#include "services/bookmarks.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/seriesstore.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/charts/readoutstrip.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/exploreheader.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/rangepanel.h"
#include "ui/series/bookmarkspane.h"
#include "ui/series/pointimportdialog.h"
#include "ui/series/seriespane.h"
#include "ui/series/seriesview.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace meterdesk;
using namespace meterdesk::test;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, SessionFixture::kPatienceMs)

namespace {

constexpr TimeMs kHour = 3'600'000;
using Kind = Bookmark::Kind;

} // namespace

//! Data series 501 has a point an hour of the last two days: 0, 1, 2 … 501 is fed under its own id.
class TestSeriesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ViewStateFixture> m_state;
    std::unique_ptr<SeriesPage> m_page;
    TimeMs m_last = 0;

    SeriesView &view() const { return m_page->series().view(); }
    BookmarksPane &bookmarksPane() const { return m_page->series().bookmarks(); }
    Bookmarks &bookmarks() const { return m_fixture->session->records().bookmarks(); }
    Outbox &outbox() const { return *m_fixture->session->outbox(); }
    const SeriesStore &store() const { return m_fixture->session->series(); }

    //! The one in the part that is seen, where another part has one of that name, too.
    template<typename Widget>
    Widget *named(const char *name) const
    {
        Widget *hidden = nullptr;
        for (Widget *found : m_page->findChildren<Widget *>()) {
            if (found->accessibleName() != QLatin1String(name))
                continue;
            if (found->isVisible())
                return found;
            hidden = found;
        }
        return hidden;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : m_page->findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    QString banner() const
    {
        for (const Banner *found : m_page->findChildren<Banner *>()) {
            if (found->isVisible())
                return found->text();
        }
        return {};
    }
    void replace(const QString &series, const QJsonArray &rows)
    {
        m_fixture->server().replaceSeries(series, rows);
    }
    QJsonArray hourly(int count, const std::function<double(int)> &value) const
    {
        QJsonArray rows;
        for (int i = 0; i < count; ++i)
            rows.append(
                QJsonArray{QDateTime::fromMSecsSinceEpoch(m_last - (count - 1 - i) * kHour, Qt::UTC)
                               .toString(Qt::ISODate),
                           value(i)});
        return rows;
    }
    void addSeries(const QString &id)
    {
        QLineEdit *field = named<QLineEdit>("Series ID");
        field->setText(id);
        QTest::mouseClick(button(QStringLiteral("Add series")), Qt::LeftButton);
        TRY(!bookmarksPane().isChecking());
    }
    void showSeries()
    {
        addSeries(QStringLiteral("501"));
        TRY(m_page->isSettled() && view().points().rowCount() > 0);
    }
    QString cell(int row, int column) const
    {
        return view().points().index(row, column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        if (!m_fixture)
            m_fixture = std::make_unique<SessionFixture>();
        m_page.reset();
        QVERIFY(m_fixture->openWithData());
        m_last = QDateTime::currentMSecsSinceEpoch() / kHour * kHour - kHour;
        replace(QStringLiteral("501"), hourly(48, [](int i) { return i; }));
        m_state = std::make_unique<ViewStateFixture>();
        QVERIFY(m_state->load());
        m_page = std::make_unique<SeriesPage>(*m_state->state);
        m_page->resize(1280, 760);
        m_page->restoreState();
        m_page->setSession(m_fixture->session.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        TRY(outbox().isLoaded());
    }

    void cleanup()
    {
        m_page.reset();
        m_state.reset();
    }

    void aSeriesIsAddedAndItsPointsAreShown()
    {
        showSeries();
        QCOMPARE(bookmarks().all().size(), 1);
        QVERIFY(named<QLineEdit>("Series ID")->text().isEmpty());
        QVERIFY(named<QTableView>("Data points"));
        QCOMPARE(view().points().rowCount(), 48);
        QCOMPARE(cell(47, ReadingTableModel::StateColumn), QStringLiteral("47"));
        TRY(view().chart().time().series() && view().chart().time().series()->size() == 48);
        QVERIFY(!view().chart().time().series()->isStepped());
        TRY(m_page->findChild<RangePanel *>()->lines().contains(QStringLiteral("Max: 47")));
        QVERIFY(m_page->statusText().contains(QLatin1String("48")));
        QVERIFY(m_page->canExport());
        QVERIFY(view().chart().view()->accessibleDescription().contains(QLatin1String("48")));
    }

    void whyASeriesIsNotAddedIsToldApart()
    {
        addSeries(QStringLiteral("999"));
        QVERIFY(bookmarks().all().isEmpty());
        QVERIFY2(bookmarksPane().told().contains(QLatin1String("knows no")),
                 qPrintable(bookmarksPane().told()));
        QCOMPARE(named<QLineEdit>("Series ID")->text(), QStringLiteral("999")); // nothing is lost
        replace(QStringLiteral("502"), {});
        addSeries(QStringLiteral("502"));
        QCOMPARE(bookmarks().all().size(), 1);
        QVERIFY(bookmarksPane().told().contains(QLatin1String("no points yet")));
        m_fixture->server().setSwitch(QStringLiteral("scopes"), QStringLiteral("meters"));
        m_fixture->server().revokeAccessTokens();
        addSeries(QStringLiteral("501"));
        QVERIFY(bookmarksPane().told().contains(QLatin1String("permit")));
        QCOMPARE(bookmarks().all().size(), 1);
        QTest::mouseClick(button(QStringLiteral("Add it anyway")), Qt::LeftButton);
        QCOMPARE(bookmarks().all().size(), 2);
        // Its page says the same.
        TRY(banner().contains(QLatin1String("data_series")));
    }

    void aVirtualMeterOpensInDeltas()
    {
        named<QLineEdit>("Virtual meter ID")->setText(QStringLiteral("9001"));
        QTest::mouseClick(button(QStringLiteral("Add virtual meter")), Qt::LeftButton);
        TRY(bookmarks().all().size() == 1);
        QCOMPARE(bookmarks().all().first().unit, QStringLiteral("kWh"));
        QSignalSpy asked(m_page.get(), &SeriesPage::virtualMeterAsked);
        QTest::mouseClick(button(QStringLiteral("Open in Deltas")), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("9001"));
    }

    void bookmarksHaveNamesUnitsGroupsAndAnOrder()
    {
        bookmarks().set({Kind::DataSeries, QStringLiteral("501"), {}, {}, {}});
        bookmarks().set({Kind::DataSeries, QStringLiteral("502"), {}, {}, {}});
        BookmarkModel &model = bookmarksPane().model();
        QVERIFY(model.setData(model.index(0, BookmarkModel::NameColumn), QStringLiteral("Outside"),
                              Qt::EditRole));
        QVERIFY(model.setData(model.index(0, BookmarkModel::UnitColumn), QStringLiteral("°C"),
                              Qt::EditRole));
        QCOMPARE(bookmarks().all().first().name, QStringLiteral("Outside"));
        QVERIFY(model.setData(model.index(0, BookmarkModel::GroupColumn), QStringLiteral("Weather"),
                              Qt::EditRole));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.isHeading(1));
        // The heading tells the group.
        QVERIFY(bookmarksPane().table().isColumnHidden(BookmarkModel::GroupColumn));
        // By keys into the group.
        QTableView &table = bookmarksPane().table();
        table.setFocus();
        bookmarksPane().select(Kind::DataSeries, QStringLiteral("502"));
        QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bookmarks().find(Kind::DataSeries, QStringLiteral("502"))->group,
                 QStringLiteral("Weather"));
        // By its menu, too.
        bookmarksPane().select(Kind::DataSeries, QStringLiteral("501"));
        const QPoint row = table.visualRect(table.currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, row, table.viewport()->mapToGlobal(row));
        QApplication::sendEvent(table.viewport(), &asked);
        auto *menu = bookmarksPane().findChild<QMenu *>();
        QVERIFY(menu);
        QStringList offers;
        for (const QAction *offer : menu->actions())
            offers << offer->text();
        QVERIFY2(offers.first() == QLatin1String("Rename")
                     && offers.last() == QLatin1String("Copy table"),
                 qPrintable(offers.join(u'|')));
        menu->close();
        // Removed, and taken back to its place.
        bookmarksPane().select(Kind::DataSeries, QStringLiteral("501"));
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(bookmarks().all().size(), 1);
        QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bookmarks().all().size(), 2);
        QVERIFY(bookmarksPane().current()
                && bookmarksPane().current()->name == QLatin1String("Outside"));
    }

    void bookmarksTravelAsAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ours.csv"));
        const Bookmark mine{Kind::DataSeries, QStringLiteral("501"), QStringLiteral("Venku, stín"),
                            QStringLiteral("°C"), QStringLiteral("Počasí")};
        bookmarks().set(mine);
        bookmarks().set({Kind::VirtualMeter, QStringLiteral("9001"), {}, {}, {}});
        bookmarksPane().exportTo(path);
        bookmarks().remove(Kind::VirtualMeter, QStringLiteral("9001"));
        Bookmark renamed = mine;
        renamed.name = QStringLiteral("Mine");
        bookmarks().set(renamed);
        bookmarksPane().importFrom(path);
        QCOMPARE(bookmarks().all().size(), 2);
        QVERIFY(bookmarks().find(Kind::VirtualMeter, QStringLiteral("9001")));
        QCOMPARE(bookmarks().find(Kind::DataSeries, QStringLiteral("501"))->name,
                 QStringLiteral("Mine"));
        bookmarks().remove(Kind::DataSeries, QStringLiteral("501"));
        bookmarksPane().importFrom(path);
        QCOMPARE(*bookmarks().find(Kind::DataSeries, QStringLiteral("501")), mine);
    }

    void aPointIsTypedSentAndDeletedAgain()
    {
        showSeries();
        QTest::mouseClick(button(QStringLiteral("New data point")), Qt::LeftButton);
        QLineEdit *value = named<QLineEdit>("Value of the point");
        QVERIFY(value && value->isVisible());
        QCOMPARE(named<QLineEdit>("Import ID of the point")->text(), QStringLiteral("501"));
        value->setText(QStringLiteral("abc"));
        QVERIFY(!button(QStringLiteral("Send data point"))->isEnabled());
        value->setText(QStringLiteral("-12,5"));
        QTest::mouseClick(button(QStringLiteral("Send data point")), Qt::LeftButton);
        TRY(outbox().entries().size() == 1);
        QCOMPARE(outbox().entries().first().request.value, QByteArray("-12.5"));
        TRY(outbox().entries().first().state == EntryState::Sent);
        // The list has it after a while, and the row is no longer one of ours.
        TRY(store().points({QStringLiteral("501")})->size() == 49);
        TRY(view().points().rowCount() == 49);
        QTableView &table = view().table();
        table.setCurrentIndex(view().points().index(48, 0));
        QCOMPARE(cell(48, ReadingTableModel::StateColumn), QStringLiteral("−12.5"));
        QTest::mouseClick(button(QStringLiteral("Delete…")), Qt::LeftButton);
        QVERIFY2(banner().contains(QLatin1String("journal")), qPrintable(banner()));
        QTest::mouseClick(button(QStringLiteral("Delete the data point")), Qt::LeftButton);
        TRY(outbox().entries().first().state == EntryState::Undone);
        TRY(view().points().rowCount() == 48);
        // And back, by the button beside what was said.
        QTest::mouseClick(button(QStringLiteral("Undo")), Qt::LeftButton);
        TRY(store().points({QStringLiteral("501")})->size() == 49);
    }

    //! With what is backed up; what an earlier version kept with the window is taken over.
    void theStreamIsKeptWithTheRecords()
    {
        const QString key =
            QStringLiteral("series/stream/%1/501").arg(m_fixture->session->connection().customerId);
        m_state->state->setValue(key, "imp-501\nbeta");
        showSeries();
        LocalChoices &choices = m_fixture->session->records().choices();
        const LocalChoices::Stream taken{QStringLiteral("imp-501"), QStringLiteral("beta")};
        QCOMPARE(choices.seriesStream(QStringLiteral("501")), taken);
        QVERIFY(m_state->state->value(key).isEmpty());
        QTest::mouseClick(button(QStringLiteral("New data point")), Qt::LeftButton);
        QCOMPARE(named<QLineEdit>("Import ID of the point")->text(), QStringLiteral("imp-501"));
    }

    void aRangeIsDeletedAndWhatIsTooOldIsTold()
    {
        QJsonArray rows = hourly(4, [](int i) { return i; });
        rows.prepend(QJsonArray{
            QDateTime::fromMSecsSinceEpoch(m_last - 60 * 24 * kHour, Qt::UTC).toString(Qt::ISODate),
            7});
        replace(QStringLiteral("501"), rows);
        showSeries();
        view().showDays(QDate::currentDate().addDays(-70), QDate::currentDate());
        TRY(m_page->isSettled() && view().points().rowCount() == 5);
        view().table().selectAll();
        outbox().setPaused(true);
        QTest::mouseClick(button(QStringLiteral("Delete…")), Qt::LeftButton);
        QVERIFY2(banner().contains(QLatin1String("Delete 4")), qPrintable(banner()));
        QVERIFY2(banner().contains(QLatin1String("1 more")), qPrintable(banner()));
        QTest::mouseClick(button(QStringLiteral("Delete all 4")), Qt::LeftButton);
        TRY(outbox().entries().size() == 4);
        for (const OutboxEntry &entry : outbox().entries()) {
            QVERIFY(entry.request.kind == WriteKind::RemoveDataPoint);
            QVERIFY(!entry.request.target.isEmpty());
        }
        TRY(button(QStringLiteral("Undo")));
        QTest::mouseClick(button(QStringLiteral("Undo")), Qt::LeftButton);
        TRY(outbox().entries().first().state == EntryState::Dropped);
    }

    void aPointIsDeletedByItsTime()
    {
        // Of somebody else, so that nothing of it is known in the outbox.
        const TimeMs other = m_last + 30 * 60'000;
        HttpSettings settings;
        settings.baseUrl = m_fixture->server().baseUrl();
        settings.proxy = HttpSettings::Proxy::None;
        Librarian librarian(settings, ContractServer::customerId(),
                            {{}, ContractServer::importToken().toLatin1()});
        DataPointDraft draft{QStringLiteral("501"), {}, other, "99", {}, {}};
        const auto made = librarian.dataPoints().create(draft);
        TRY(made.isFinished());
        showSeries();
        TRY(view().points().rowCount() == 49);
        view().table().setCurrentIndex(view().points().index(48, 0));
        QTest::mouseClick(button(QStringLiteral("Delete by time…")), Qt::LeftButton);
        QVERIFY(named<QDateTimeEdit>("Time of what is deleted"));
        QTest::mouseClick(button(QStringLiteral("Delete…")), Qt::LeftButton); // of the form
        TRY(!banner().isEmpty());
        QTest::mouseClick(button(QStringLiteral("Delete the data point")), Qt::LeftButton);
        TRY(outbox().entries().size() == 1);
        const WriteRequest &request = outbox().entries().first().request;
        QVERIFY(request.target.isEmpty());
        QCOMPARE(request.range.from, other);
        TRY(view().points().rowCount() == 48);
    }

    void theLatestImportedPointIsTold()
    {
        showSeries();
        QTest::mouseClick(button(QStringLiteral("Latest")), Qt::LeftButton);
        TRY(banner().contains(QLatin1String("47")));
        QVERIFY(banner().contains(QLatin1String("shows it")));
    }

    void aPastedTableBecomesPoints()
    {
        showSeries();
        PointImportDialog *dialog = view().openImport();
        QVERIFY(dialog);
        const QString first = QDateTime::fromMSecsSinceEpoch(m_last + 600'000, Qt::UTC)
                                  .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
        dialog->source().showText(
            QStringLiteral("time\tvalue\n%1\t-1.25\n2030-01-01T00:00:00Z\t2.25\n").arg(first));
        QCOMPARE(dialog->import().count(PointImport::State::Ready), 1);
        QCOMPARE(dialog->import().count(PointImport::State::Problem), 1);
        QSignalSpy sent(dialog, &PointImportDialog::sent);
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String("Send 1 data point(s)"))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        TRY(sent.size() == 1);
        TRY(store().points({QStringLiteral("501")})->size() == 49);
    }

    void aFigureOfTwoMeaningsIsAskedAbout()
    {
        showSeries();
        PointImportDialog *dialog = view().openImport();
        dialog->source().showText(QStringLiteral("time\tvalue\n%1\t1,234\n")
                                      .arg(QDateTime::fromMSecsSinceEpoch(m_last + 600'000, Qt::UTC)
                                               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))));
        QCOMPARE(dialog->import().count(PointImport::State::Ready), 0);
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().startsWith(QLatin1String("Comma: ")))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QCOMPARE(dialog->import().count(PointImport::State::Ready), 1);
        QCOMPARE(dialog->import().rows().front().row.entry.digits, QByteArray("1.234"));
    }

    void valuesOfTwoKindsAreDrawnAsSteps()
    {
        replace(QStringLiteral("501"), hourly(48, [](int i) { return i % 2; }));
        showSeries();
        TRY(view().chart().time().series() && view().chart().time().series()->isStepped());
        // A binary series that is on half of the time has a mean of a half.
        ChartChoice choice = view().header().choice();
        choice.resolution = Resolution::Day;
        view().header().setChoice(choice);
        TRY(m_page->isSettled());
        const ChartSeries::Pointer days = view().chart().time().series();
        QVERIFY(days->kind() == ChartSeries::Kind::Consumption && days->isOfValues());
        QCOMPARE(days->values()[1], 0.5);
    }

    void aHeatMapOfASeriesHasItsMeans()
    {
        showSeries();
        ChartChoice choice = view().header().choice();
        choice.kind = ChartKindId::HeatMap;
        view().header().setChoice(choice);
        TRY(m_page->isSettled() && view().chart().picture().heatMap);
        QVERIFY(view().chart().picture().heatMap->isOfMeans);
        for (const auto kind : {ChartKindId::AverageDay, ChartKindId::DurationCurve}) {
            choice.kind = kind;
            view().header().setChoice(choice);
            TRY(m_page->isSettled());
            QVERIFY(m_page->canExport());
        }
        QVERIFY(view().chart().picture().durationCurve);
        QCOMPARE(view().chart().picture().durationCurve->values.back(), 0.5);
    }

    //! In Explore, beside a meter, on the axis at the right.
    void aSeriesIsLaidOverAMeter()
    {
        bookmarks().set({Kind::DataSeries,
                         QStringLiteral("501"),
                         QStringLiteral("Outside"),
                         QStringLiteral("°C"),
                         {}});
        m_fixture->server().replaceSeries(QStringLiteral("2001"),
                                          hourly(48, [](int i) { return 1000 + i; }));
        ViewStateFixture state;
        QVERIFY(state.load());
        ExplorePage explore(*state.state);
        explore.resize(1100, 700);
        explore.setSession(m_fixture->session.get());
        explore.show();
        QVERIFY(QTest::qWaitForWindowActive(&explore));
        explore.setMeter({QStringLiteral("2001")});
        TRY(explore.isSettled());
        explore.overlaySeries({QStringLiteral("501")});
        TRY(explore.isSettled() && explore.chart().time().layers().size() == 2);
        TRY(explore.chart().time().layers().at(1).series->size() == 48);
        const ChartLayer &layer = explore.chart().time().layers().at(1);
        QVERIFY(layer.isRight);
        QCOMPARE(layer.name, QStringLiteral("Outside"));
        QCOMPARE(layer.series->labels().unit, QStringLiteral("°C"));
        QVERIFY(explore.findChild<ReadoutStrip *>()->accessibleName().contains(
            QLatin1String("Outside")));
        explore.setSession(nullptr);
    }
};

QTEST_MAIN(TestSeriesPage)
#include "tst_seriespage.moc"
