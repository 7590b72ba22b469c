// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bookmarks.h"
#include "services/localchoices.h"
#include "services/localnotes.h"
#include "services/rounddrafts.h"
#include "services/savedlists.h"
#include "storage/localrows.h"
#include "storage/recordrows.h"
#include "storage/roundrows.h"
#include "tests/services/recordfixture.h"
#include "tests/support/patience.h"

using namespace meterdesk;
using namespace meterdesk::test;
using namespace std::chrono_literals;

namespace {

MeterId meter(int n)
{
    return {QString::number(n)};
}

QList<MeterId> meters(std::initializer_list<int> numbers)
{
    QList<MeterId> made;
    for (const int n : numbers)
        made << meter(n);
    return made;
}

Bookmark series(const QString &id, const QString &name = {})
{
    return {Bookmark::Kind::DataSeries, id, name, QStringLiteral("°C"), {}};
}

QStringList idsOf(const QList<Bookmark> &bookmarks)
{
    QStringList ids;
    for (const Bookmark &bookmark : bookmarks)
        ids << bookmark.id;
    return ids;
}

} // namespace

//! Notes, bookmarks and lists: there at once, on the disk, and there again after another start.
class TestLocalRecords : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordFixture> m_fixture;

    LocalNotes &notes() { return m_fixture->records->notes(); }
    Bookmarks &bookmarks() { return m_fixture->records->bookmarks(); }
    LocalChoices &choices() { return m_fixture->records->choices(); }
    SavedLists &lists() { return m_fixture->records->lists(); }
    QStringList names()
    {
        QStringList names;
        for (const SavedList &list : lists().lists())
            names << list.name;
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RecordFixture>();
        QVERIFY(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void keepsNotesOfMeters()
    {
        const MeterNote note{meter(1), QStringLiteral("cellar"), QStringLiteral("porter"), 5, 3,
                             "10",     QStringLiteral("dog")};
        QSignalSpy changed(&notes(), &LocalNotes::noteChanged);
        notes().setNote(note);
        notes().setNote(note);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(notes().noteOf(meter(1)), note);
        QVERIFY(notes().noteOf(meter(2)).isEmpty());
        QVERIFY(m_fixture->open());
        QCOMPARE(notes().noteOf(meter(1)), note);
        notes().setNote(notes().noteOf(meter(2))); // nothing
        MeterNote empty;
        empty.meter = meter(1);
        notes().setNote(empty);
        QVERIFY(m_fixture->open());
        QVERIFY(notes().noteOf(meter(1)).isEmpty());
    }

    void keepsNotesAtMoments()
    {
        QSignalSpy changed(&notes(), &LocalNotes::momentsChanged);
        const NoteId late = notes().addMoment(meter(1), 2000, QStringLiteral("late"));
        const NoteId early = notes().addMoment(meter(1), 1000, QStringLiteral("early"));
        notes().addMoment(meter(2), 1500, QStringLiteral("other"));
        QCOMPARE(changed.count(), 3);
        QVERIFY(m_fixture->open());
        QCOMPARE(notes().momentsOf(meter(1)).size(), 2);
        QCOMPARE(notes().momentsOf(meter(1)).first().id, early);
        QCOMPARE(notes().moment(late).text, QStringLiteral("late"));

        notes().changeMoment({early, meter(2), 3000, QStringLiteral("moved")});
        notes().removeMoment(late);
        QVERIFY(notes().momentsOf(meter(1)).isEmpty());
        notes().bringBack(late);
        QCOMPARE(notes().momentsOf(meter(1)).size(), 1);
        QVERIFY(m_fixture->open());
        QCOMPARE(notes().momentsOf(meter(1)).first().id, late);
        QCOMPARE(notes().momentsOf(meter(2)).last(),
                 (MomentNote{early, meter(2), 3000, QStringLiteral("moved")}));
        notes().removeMoment(late);
        QVERIFY(m_fixture->open());
        QVERIFY(notes().momentsOf(meter(1)).isEmpty());
    }

    void keepsBookmarksInTheirOrder()
    {
        QSignalSpy changed(&bookmarks(), &Bookmarks::changed);
        for (const char *id : {"a", "b", "c", "d"})
            bookmarks().set(series(QLatin1String(id)));
        bookmarks().set({Bookmark::Kind::VirtualMeter, QStringLiteral("a"), {}, {}, {}});
        QCOMPARE(changed.count(), 5);
        bookmarks().move(0, 2);
        bookmarks().set(series(QStringLiteral("b"), QStringLiteral("outside")));
        const QStringList expected{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a"),
                                   QStringLiteral("d")};
        QVERIFY(m_fixture->open());
        QCOMPARE(idsOf(bookmarks().allOf(Bookmark::Kind::DataSeries)), expected);
        QCOMPARE(bookmarks().all().size(), 5);
        QCOMPARE(bookmarks().find(Bookmark::Kind::DataSeries, QStringLiteral("b"))->name,
                 QStringLiteral("outside"));

        bookmarks().remove(Bookmark::Kind::DataSeries, QStringLiteral("c"));
        QVERIFY(!bookmarks().find(Bookmark::Kind::DataSeries, QStringLiteral("c")));
        QVERIFY(bookmarks().canUndoRemove());
        bookmarks().undoRemove();
        QVERIFY(m_fixture->open());
        QCOMPARE(idsOf(bookmarks().allOf(Bookmark::Kind::DataSeries)), expected);
        bookmarks().remove(Bookmark::Kind::DataSeries, QStringLiteral("c"));
        QVERIFY(m_fixture->open());
        QCOMPARE(bookmarks().all().size(), 4);
        QVERIFY(!bookmarks().canUndoRemove());
    }

    void keepsChoices()
    {
        QSignalSpy changed(&choices(), &LocalChoices::changed);
        QCOMPARE(choices().currency(), QLocale::system().currencySymbol());
        choices().setCurrency(QStringLiteral("Kč"));
        choices().setInvoiceUnit(meter(1), QStringLiteral("kWh"));
        choices().setInvoiceUnit(meter(2), QStringLiteral("MWh"));
        choices().setSeriesStream(QStringLiteral("501"),
                                  {QStringLiteral("imp"), QStringLiteral("b")});
        choices().setCurrency(QStringLiteral("Kč"));
        choices().setInvoiceUnit(meter(3), QString());
        QCOMPARE(changed.count(), 4);
        choices().setInvoiceUnit(meter(2), QString());
        QVERIFY(m_fixture->open());
        QCOMPARE(choices().currency(), QStringLiteral("Kč"));
        QCOMPARE(choices().invoiceUnit(meter(1)), QStringLiteral("kWh"));
        QCOMPARE(choices().invoiceUnit(meter(2)), QString());
        const LocalChoices::Stream stream{QStringLiteral("imp"), QStringLiteral("b")};
        QCOMPARE(choices().seriesStream(QStringLiteral("501")), stream);
        QCOMPARE(choices().seriesStream(QStringLiteral("502")), LocalChoices::Stream());
        // None is a choice, too.
        choices().setCurrency(QString());
        QVERIFY(m_fixture->open());
        QCOMPARE(choices().currency(), QString());
    }

    void keepsListsInTheirOrder()
    {
        const ListId route =
            lists().add(SavedList::Kind::Route, QStringLiteral("r"), meters({3, 1, 2, 3}));
        const ListId other = lists().add(SavedList::Kind::List, QStringLiteral("l"), {});
        QCOMPARE(lists().find(route)->meters, meters({3, 1, 2})); // each once
        QVERIFY(m_fixture->open());
        QCOMPARE(names(), (QStringList{QStringLiteral("r"), QStringLiteral("l")}));
        QCOMPARE(lists().find(route)->kind, SavedList::Kind::Route);
        QCOMPARE(lists().find(route)->meters, meters({3, 1, 2}));

        QSignalSpy changed(&lists(), &SavedLists::metersChanged);
        lists().moveMeter(route, 2, 0);
        lists().setMeters(other, meters({9, 8}));
        lists().setMeters(other, meters({8, 7}));
        QCOMPARE(changed.count(), 3);
        lists().rename(other, QStringLiteral("new"));
        lists().setKind(other, SavedList::Kind::Route);
        lists().move(1, 0);
        QVERIFY(m_fixture->open());
        QCOMPARE(names(), (QStringList{QStringLiteral("new"), QStringLiteral("r")}));
        QCOMPARE(lists().find(route)->meters, meters({2, 3, 1}));
        QCOMPARE(lists().find(other)->meters, meters({8, 7}));
        QCOMPARE(lists().find(other)->kind, SavedList::Kind::Route);
    }

    //! Damage of the file may take a list or a round, and leave what is in it.
    void whatLostItsHeadIsThere()
    {
        const ListId list{QStringLiteral("l")};
        const RoundId round{QStringLiteral("r")};
        RoundCell cell;
        cell.meter = meter(1);
        cell.value = QStringLiteral("2210");
        LocalRows rows(*m_fixture->database);
        VERIFY_STORED(
            rows.write({recordrows::rowOf(recordrows::Member{list, meter(1)}, 0, 1, false),
                        roundrows::rowOf(round, cell, 0, 1)}));
        QVERIFY(m_fixture->open());
        RoundDrafts *rounds = &m_fixture->records->rounds();
        QCOMPARE(rounds->cell(round, cell.meter).value, cell.value);
        QCOMPARE(rounds->rounds().size(), 1);
        QCOMPARE(names(), QStringList{QStringLiteral("?")});
        QCOMPARE(lists().find(list)->meters, meters({1}));
        lists().rename(list, QStringLiteral("found"));
        rounds->remove(round);
        QVERIFY(m_fixture->open());
        QCOMPARE(names(), QStringList{QStringLiteral("found")});
        QVERIFY(m_fixture->records->rounds().rounds().isEmpty());
        lists().remove(list);
        QVERIFY(m_fixture->open());
        QVERIFY(lists().lists().isEmpty());
    }

    void aRemovedListComesBackWithItsMeters()
    {
        for (const char *name : {"a", "b", "c"})
            lists().add(SavedList::Kind::List, QLatin1String(name), meters({1, 2}));
        const QStringList all = names();
        const ListId second = lists().lists().at(1).id;
        lists().remove(second);
        QCOMPARE(names(), (QStringList{all.at(0), all.at(2)}));
        lists().undoRemove();
        QCOMPARE(names(), all);
        QVERIFY(m_fixture->open());
        QCOMPARE(names(), all);
        QCOMPARE(lists().find(second)->meters, meters({1, 2}));
        lists().remove(second);
        QVERIFY(m_fixture->open());
        QCOMPARE(names(), (QStringList{all.at(0), all.at(2)}));
    }

    void keepsFavourites()
    {
        QSignalSpy changed(&lists(), &SavedLists::favouritesChanged);
        lists().setFavourite(meter(5), true);
        lists().setFavourite(meter(6), true);
        lists().setFavourite(meter(5), true);
        QCOMPARE(changed.count(), 2);
        QVERIFY(m_fixture->open());
        QVERIFY(lists().lists().isEmpty());
        QCOMPARE(lists().favourites(), meters({5, 6}));
        lists().setFavourite(meter(5), false);
        QVERIFY(!lists().isFavourite(meter(5)));
        QVERIFY(m_fixture->open());
        QCOMPARE(lists().favourites(), meters({6}));
        lists().setFavourites(meters({7, 6, 5}));
        QVERIFY(m_fixture->open());
        QCOMPARE(lists().favourites(), meters({7, 6, 5}));
    }

    //! Told once, kept in memory, and written as soon as the disk takes it.
    void whatTheDiskDoesNotTakeIsTriedAgain()
    {
        notes().writer().setRetryInterval(20ms);
        QSignalSpy failed(m_fixture->records.get(), &LocalRecords::storageFailed);
        QSignalSpy recovered(&notes(), &RecordService::storageRecovered);
        m_fixture->failsAlways = true;
        notes().addMoment(meter(1), 1, QStringLiteral("a"));
        const NoteId second = notes().addMoment(meter(1), 2, QStringLiteral("b"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        const int tries = m_fixture->statements;
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->statements > tries + 5, kPatienceMs);
        QCOMPARE(failed.count(), 1);
        QVERIFY(m_fixture->records->hasUnwritten());
        QCOMPARE(notes().momentsOf(meter(1)).size(), 2);
        notes().removeMoment(second); // overtakes what could not be written
        m_fixture->failsAlways = false;
        QTRY_COMPARE_WITH_TIMEOUT(recovered.count(), 1, kPatienceMs);
        QVERIFY(!m_fixture->records->hasUnwritten());
        QVERIFY(m_fixture->open());
        QCOMPARE(notes().momentsOf(meter(1)).size(), 1);
    }

    //! Whichever statement fails, what was typed is there in the end, and before that in memory,
    //! also where it is read anew meanwhile.
    void anyStatementMayFail()
    {
        for (int i = 0; i < 12; ++i) {
            notes().writer().setRetryInterval(10ms);
            lists().writer().setRetryInterval(10ms);
            const int before = int(lists().lists().size());
            m_fixture->failAfter = i;
            lists().add(SavedList::Kind::Route, QString::number(i), meters({i, i + 1, i + 2}));
            notes().addMoment(meter(77), i, QString::number(i));
            QCOMPARE(lists().lists().size(), before + 1);
            QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->records->hasUnwritten(), kPatienceMs);
            m_fixture->failAfter = -1;
            QVERIFY(m_fixture->open());
            QCOMPARE(lists().lists().size(), before + 1);
            QCOMPARE(lists().lists().last().meters, meters({i, i + 1, i + 2}));
            QCOMPARE(notes().momentsOf(meter(77)).size(), i + 1);
        }
    }

    void readingAnewKeepsWhatIsNotWritten()
    {
        m_fixture->failsAlways = true;
        notes().addMoment(meter(1), 1, QStringLiteral("a"));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->records->hasUnwritten(), kPatienceMs);
        m_fixture->failsAlways = false;
        QVERIFY(m_fixture->reload());
        QCOMPARE(notes().momentsOf(meter(1)).size(), 1);
        VERIFY_STORED(notes().flush());
        QVERIFY(m_fixture->open());
        QCOMPARE(notes().momentsOf(meter(1)).size(), 1);
    }

    void withoutAFileItLastsAsLongAsTheRun()
    {
        LocalRecords records{RecordService::Place{}};
        QSignalSpy loaded(&records, &LocalRecords::loaded);
        QSignalSpy failed(&records, &LocalRecords::storageFailed);
        records.load();
        QCOMPARE(loaded.count(), 1);
        records.bookmarks().set(series(QStringLiteral("a")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        QCOMPARE(records.bookmarks().all().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLocalRecords)
#include "tst_localrecords.moc"
