// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedlistmodel.h"

#include "models/metermime.h"
#include "services/importmapping.h"
#include "services/listmatching.h"
#include "services/localrecords.h"
#include "services/meterlookup.h"
#include "tests/support/patience.h"
#include "tests/ui/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QMimeData>

using namespace meterdesk;
using namespace meterdesk::test;

class TestSavedListModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_data;
    std::unique_ptr<SavedListModel> m_model;
    const MeterId m_first{QStringLiteral("2001")};
    const MeterId m_second{QStringLiteral("2002")};
    const MeterId m_third{QStringLiteral("2003")};

    SavedLists &lists() const { return m_data->session->records().lists(); }
    QString shown(int row, int column = SavedListModel::NameColumn) const
    {
        return m_model->index(row, column).data().toString();
    }
    Meter meter(const MeterId &id) const { return *m_data->session->meters().meter(id); }

private Q_SLOTS:
    void initTestCase() { m_data = std::make_unique<SessionFixture>(); }

    void init()
    {
        m_data->open();
        QVERIFY(m_data->load());
        m_model = std::make_unique<SavedListModel>(*m_data->session);
        new QAbstractItemModelTester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    }

    void cleanup() { m_model.reset(); }

    void showsListsThenFavouritesThenWhatIsNotRead()
    {
        QCOMPARE(m_model->rowCount(), 2);
        const ListId route =
            lists().add(SavedList::Kind::Route, QStringLiteral("Schools"), {m_second, m_first});
        lists().add(SavedList::Kind::List, QStringLiteral("Large"), {m_third});
        lists().setFavourite(m_third, true);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(shown(0), QStringLiteral("Schools"));
        QCOMPARE(shown(0, SavedListModel::CountColumn), QStringLiteral("2"));
        QCOMPARE(m_model->kindAt(0), SavedListModel::Kind::Route);
        QCOMPARE(m_model->kindAt(1), SavedListModel::Kind::List);
        QCOMPARE(m_model->kindAt(2), SavedListModel::Kind::Favourites);
        QCOMPARE(shown(2, SavedListModel::CountColumn), QStringLiteral("1"));
        QCOMPARE(m_model->kindAt(3), SavedListModel::Kind::NotRead);
        QCOMPARE(m_model->metersOf(route), (QList<MeterId>{m_second, m_first}));
        QVERIFY(m_model->setData(m_model->index(0, 0), QStringLiteral(" Walk "), Qt::EditRole));
        QCOMPARE(lists().find(route)->name, QStringLiteral("Walk"));
        QVERIFY(!m_model->setData(m_model->index(0, 0), QStringLiteral(" "), Qt::EditRole));
        QVERIFY(!m_model->setData(m_model->index(2, 0), QStringLiteral("Mine"), Qt::EditRole));
    }

    void takesMetersThatAreDropped()
    {
        const ListId route = lists().add(SavedList::Kind::Route, QStringLiteral("A"), {m_first});
        QSignalSpy changed(m_model.get(), &SavedListModel::metersChanged);
        const std::unique_ptr<QMimeData> dragged(mimeOf({m_second, m_first}));
        QVERIFY(m_model->dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, m_model->index(0, 0)));
        QCOMPARE(lists().metersOf(route), (QList<MeterId>{m_second, m_first}));
        QCOMPARE(changed.size(), 1);
        // Not between two lists, and not into what is computed.
        QVERIFY(!m_model->dropMimeData(dragged.get(), Qt::CopyAction, 1, 0, {}));
        QVERIFY(
            !m_model->dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, m_model->index(2, 0)));
        QVERIFY(m_model->dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, m_model->index(1, 0)));
        QVERIFY(lists().isFavourite(m_second));
    }

    void listsAreReorderedByDropping()
    {
        for (const char *name : {"A", "B", "C"})
            lists().add(SavedList::Kind::List, QLatin1String(name), {});
        const auto order = [&] { return shown(0) + shown(1) + shown(2); };
        std::unique_ptr<QMimeData> dragged(m_model->mimeData({m_model->index(0, 0)}));
        QVERIFY(m_model->dropMimeData(dragged.get(), Qt::MoveAction, 2, 0, {}));
        QCOMPARE(order(), QStringLiteral("BAC"));
        dragged.reset(m_model->mimeData({m_model->index(2, 0)}));
        QVERIFY(m_model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
        QCOMPARE(order(), QStringLiteral("CBA"));
        QVERIFY(!m_model->mimeData({m_model->index(3, 0)}));
    }

    void metersArePutBeforeAnother()
    {
        const ListId route =
            lists().add(SavedList::Kind::Route, QStringLiteral("A"), {m_first, m_second, m_third});
        lists().insertMeters(route, {m_third}, m_first);
        QCOMPARE(lists().metersOf(route), (QList<MeterId>{m_third, m_first, m_second}));
        lists().insertMeters(route, {m_first, m_third}, m_third); // before one that is moved itself
        QCOMPARE(lists().metersOf(route), (QList<MeterId>{m_first, m_third, m_second}));
        lists().insertMeters(route, {m_first});
        QCOMPARE(lists().metersOf(route), (QList<MeterId>{m_third, m_second, m_first}));
        lists().removeMeters(route, {m_second});
        QCOMPARE(lists().metersOf(route), (QList<MeterId>{m_third, m_first}));
    }

    void whatIsReadThisMonthIsNotAmongTheUnread()
    {
        const auto unread = [this] { return m_model->metersOf(SavedListModel::notReadId()); };
        QTRY_VERIFY_WITH_TIMEOUT(unread().contains(m_first), kPatienceMs);
        const TimeMs now = QDateTime::currentMSecsSinceEpoch();
        QJsonArray rows;
        rows.append(
            QJsonArray{QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODate), 5});
        m_data->server().replaceSeries(m_first.value, rows);
        m_data->session->readings().request(m_first, {now - 3'600'000, now + 3'600'000});
        QTRY_VERIFY_WITH_TIMEOUT(!unread().contains(m_first), SessionFixture::kPatienceMs);
        QVERIFY(unread().contains(m_second));
    }

    void aListIsReadBackFromItsTable()
    {
        const Meter first = meter(m_first);
        const Meter second = meter(m_second);
        const QList<MeterListRow> rows = {
            {2, second.id.value, second.code, second.serialNumber, {}, {}},
            {3, QStringLiteral("of another town"), first.code, {}, {}, {}},
            {4, {}, QStringLiteral("nothing"), {}, QStringLiteral("nobody"), {}},
            {5, first.id.value, {}, {}, {}, {}},
            {6, meter(m_third).id.value, first.code, {}, {}, {}},
        };
        const MeterLookup lookup(m_data->session->meters().meters(),
                                 m_data->session->records().mapping());
        const MeterListMatch match = matchMeterList(rows, lookup);
        QCOMPARE(match.meters, (QList<MeterId>{m_second, m_first}));
        using Problem = MeterListMatch::Problem;
        QCOMPARE(match.troubles.size(), 3);
        QCOMPARE(match.troubles.at(0),
                 (MeterListMatch::Trouble{4, Problem::Unknown, QStringLiteral("nothing")}));
        QCOMPARE(match.troubles.at(1),
                 (MeterListMatch::Trouble{5, Problem::Repeated, first.id.value}));
        QCOMPARE(match.troubles.at(2),
                 (MeterListMatch::Trouble{6, Problem::Contradictory, meter(m_third).id.value}));
    }
};

QTEST_GUILESS_MAIN(TestSavedListModel)
#include "tst_savedlistmodel.moc"
