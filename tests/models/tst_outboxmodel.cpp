// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxmodel.h"

#include "tests/models/outboxfixture.h"
#include "tests/support/patience.h"

#include <QAbstractItemModelTester>

using namespace meterdesk;
using namespace meterdesk::test;

class TestOutboxModel : public QObject
{
    Q_OBJECT

    using Model = OutboxModel;
    using Cells = EntryCells;
    using Tester = QAbstractItemModelTester;

    std::unique_ptr<OutboxFixture> m_data;
    std::unique_ptr<Model> m_outbox;
    std::unique_ptr<Model> m_journal;
    std::unique_ptr<Tester> m_outboxTester;
    std::unique_ptr<Tester> m_journalTester;

    static QString cell(const Model &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static QByteArray ids(const Model &model)
    {
        return columnOf(model, Cells::IdColumn).join(u' ').toLatin1();
    }
    static Model::Filter text(const QString &words)
    {
        Model::Filter filter;
        filter.text = words;
        return filter;
    }
    Model::Tone tone(const Model &model, int row, int column = Cells::StateColumn) const
    {
        return Model::Tone(model.index(row, column).data(Model::ToneRole).toInt());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        m_data = std::make_unique<OutboxFixture>();
        const auto model = [this](Model::Part part) {
            return std::make_unique<Model>(part, *m_data->outbox, m_data->stores.store,
                                           m_data->mapping);
        };
        m_outbox = model(Model::Part::Outbox);
        m_journal = model(Model::Part::Journal);
        using Mode = Tester::FailureReportingMode;
        m_outboxTester = std::make_unique<Tester>(m_outbox.get(), Mode::QtTest);
        m_journalTester = std::make_unique<Tester>(m_journal.get(), Mode::QtTest);
        QVERIFY(m_data->load());
    }

    void cleanup()
    {
        m_outboxTester.reset();
        m_journalTester.reset();
        m_outbox.reset();
        m_journal.reset();
        m_data.reset();
    }

    void tellsWhatAnEntryIs()
    {
        QVERIFY(m_data->loadMeters());
        m_data->add({readingOf("gate", moment(2, 28, 13), "1234567.50"),
                     invoiceOf("2002", 1, "99.9"), readingOf("nowhere", moment(7, 1, 12), "7")});
        QCOMPARE(m_outbox->rowCount(), 3);
        QCOMPARE(cell(*m_outbox, 0, Cells::StateColumn), QStringLiteral("Queued"));
        QCOMPARE(cell(*m_outbox, 0, Cells::KindColumn), QStringLiteral("Reading"));
        QCOMPARE(cell(*m_outbox, 0, Cells::MeterColumn), QStringLiteral("Vrátnice"));
        QCOMPARE(cell(*m_outbox, 0, Cells::PlaceColumn), QStringLiteral("Škola"));
        QCOMPARE(cell(*m_outbox, 0, Cells::StreamColumn), QStringLiteral("gate"));
        // In the zone of the meter, which is an hour ahead in winter.
        QCOMPARE(cell(*m_outbox, 0, Cells::TimeColumn), QStringLiteral("28/02/2026 14:00"));
        // The digits that were typed, all of them.
        QCOMPARE(cell(*m_outbox, 0, Cells::ValueColumn), QStringLiteral("1,234,567.50"));
        QCOMPARE(m_outbox->index(0, Cells::ValueColumn).data(Model::RawRole).toDouble(), 1234567.5);
        QCOMPARE(cell(*m_outbox, 0, Cells::UnitColumn), QStringLiteral("kWh"));
        QCOMPARE(cell(*m_outbox, 0, Cells::BatchColumn), QStringLiteral("round"));
        QCOMPARE(m_outbox->index(0, 0).data(Model::EnergyCodeRole).toString(),
                 QStringLiteral("EL"));
        QCOMPARE(cell(*m_outbox, 1, Cells::MeterColumn), QStringLiteral("Hall"));
        QCOMPARE(cell(*m_outbox, 1, Cells::TimeColumn), QStringLiteral("01/01/2026 – 28/01/2026"));
        QCOMPARE(cell(*m_outbox, 1, Cells::CostColumn), QStringLiteral("99.9"));
        QCOMPARE(cell(*m_outbox, 1, Cells::NoteColumn), QStringLiteral("paper"));
        // No meter is known: the import id, and UTC.
        QCOMPARE(cell(*m_outbox, 2, Cells::MeterColumn), QStringLiteral("nowhere"));
        QCOMPARE(cell(*m_outbox, 2, Cells::TimeColumn), QStringLiteral("01/07/2026 12:00 UTC"));
        QCOMPARE(m_journal->rowCount(), 0);
    }

    void metersThatArriveLaterAreNamed()
    {
        m_data->add({readingOf("gate", moment(2, 28), "1")});
        QCOMPARE(cell(*m_outbox, 0, Cells::MeterColumn), QStringLiteral("gate"));
        QVERIFY(m_data->loadMeters());
        QCOMPARE(cell(*m_outbox, 0, Cells::MeterColumn), QStringLiteral("Vrátnice"));
    }

    //! What a person says of streams outweighs the attributes of the meters.
    void metersAreThoseOfTheMapping()
    {
        QVERIFY(m_data->loadMeters());
        m_data->add({readingOf("gate", moment(2, 28, 13), "1"),
                     readingOf("own", moment(2, 28), "2"), readingOf("hall", moment(2, 28), "3")});
        QCOMPARE(columnOf(*m_outbox, Cells::MeterColumn),
                 (QStringList{QStringLiteral("Vrátnice"), QStringLiteral("own"),
                              QStringLiteral("Hall")}));
        m_outbox->setFilter(text(QStringLiteral("hall")));
        QCOMPARE(m_outbox->rowCount(), 1);
        m_outbox->setFilter({});
        m_data->mapping.setTyped({QStringLiteral("2002")}, QStringLiteral("own"), {});
        m_data->mapping.setTyped({QStringLiteral("2001")}, {}, {});
        QCOMPARE(
            columnOf(*m_outbox, Cells::MeterColumn),
            (QStringList{QStringLiteral("gate"), QStringLiteral("Hall"), QStringLiteral("hall")}));
        QCOMPARE(cell(*m_outbox, 0, Cells::TimeColumn), QStringLiteral("28/02/2026 13:00 UTC"));
        // It is found by what is shown now.
        m_outbox->setFilter(text(QStringLiteral("own hall")));
        QCOMPARE(m_outbox->rowCount(), 1);
    }

    void longAndOddNumbersStayAsTyped()
    {
        m_data->add({readingOf("a", moment(1, 1), "12345678901234567.25"),
                     readingOf("a", moment(1, 2), "1.5e3"), readingOf("a", moment(1, 3), "-3.0")});
        QCOMPARE(columnOf(*m_outbox, Cells::ValueColumn),
                 (QStringList{QStringLiteral("12345678901234567.25"), QStringLiteral("1.5e3"),
                              QStringLiteral("\u22123.0")}));
    }

    void outboxAndJournalPartTheEntries()
    {
        const auto ids_ =
            m_data->add({readingOf("a", moment(1, 1), "1"), readingOf("a", moment(1, 2), "2"),
                         readingOf("a", moment(1, 3), "3"), readingOf("a", moment(1, 4), "4"),
                         invoiceOf("9", 1, "5")});
        QVERIFY(m_data->settle(ids_[0], EntryState::Sent));
        QVERIFY(m_data->settle(ids_[1], EntryState::Rejected, QStringLiteral("import_id: no"),
                               ApiError::Kind::NotFound));
        QVERIFY(
            m_data->settle(ids_[4], EntryState::Unknown, {}, ApiError::Kind::OutcomeUnknown, true));
        QVERIFY(m_data->load());
        QCOMPARE(ids(*m_outbox), QByteArray("2 3 4 5"));
        QCOMPARE(ids(*m_journal), QByteArray("1"));
        QCOMPARE(columnOf(*m_outbox, Cells::StateColumn),
                 (QStringList{QStringLiteral("Rejected"), QStringLiteral("Queued"),
                              QStringLiteral("Queued"), QStringLiteral("Unknown: check")}));
        QCOMPARE(tone(*m_outbox, 0), Model::Tone::Bad);
        QCOMPARE(tone(*m_outbox, 3), Model::Tone::Warning);
        QCOMPARE(tone(*m_journal, 0), Model::Tone::Good);
        QCOMPARE(cell(*m_outbox, 0, Cells::WordsColumn), QStringLiteral("import_id: no"));
        QVERIFY(m_outbox->index(0, Cells::StateColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("does not know this import ID")));
        QCOMPARE(cell(*m_journal, 0, Cells::ServerIdColumn), QStringLiteral("r-1"));
        const auto counts = m_outbox->counts();
        QCOMPARE(counts.all, 4);
        QCOMPARE(counts.states.value(EntryState::Queued), 2);
        QCOMPARE(counts.kinds.value(WriteKind::Reading), 3);
    }

    void changesMoveRowsWithoutAReset()
    {
        const auto ids_ =
            m_data->add({readingOf("a", moment(1, 1), "1"), readingOf("a", moment(1, 2), "2"),
                         readingOf("a", moment(1, 3), "3")});
        QSignalSpy reset(m_outbox.get(), &Model::modelReset);
        QSignalSpy inserted(m_outbox.get(), &Model::rowsInserted);
        QSignalSpy removed(m_outbox.get(), &Model::rowsRemoved);
        QSignalSpy entered(m_journal.get(), &Model::rowsInserted);
        m_data->add({readingOf("a", moment(1, 4), "4"), readingOf("a", moment(1, 5), "5")});
        QCOMPARE(inserted.size(), 1); // both in one go
        m_data->outbox->drop({ids_[0], ids_[2]});
        QTRY_COMPARE_WITH_TIMEOUT(m_journal->rowCount(), 2, kPatienceMs);
        QCOMPARE(removed.size(), 2);
        QVERIFY(entered.size() >= 1);
        QCOMPARE(ids(*m_outbox), QByteArray("2 4 5"));
        // The latest change first.
        m_data->outbox->drop({ids_[1]});
        QTRY_COMPARE_WITH_TIMEOUT(m_journal->rowCount(), 3, kPatienceMs);
        QCOMPARE(cell(*m_journal, 0, Cells::IdColumn), QStringLiteral("2"));
        QCOMPARE(reset.size(), 0);
    }

    void queueingIsToldWithItsReason()
    {
        m_data->add({readingOf("a", moment(1, 1), "1")});
        QSignalSpy changed(m_outbox.get(), &Model::dataChanged);
        m_data->outbox->setPaused(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell(*m_outbox, 0, Cells::StateColumn), QStringLiteral("Queued: paused"));
        QCOMPARE(tone(*m_outbox, 0), Model::Tone::Waiting);
    }

    void fatesChangeInTheirPlace()
    {
        const auto ids_ = m_data->add({readingOf("a", moment(1, 1), "1")});
        QVERIFY(m_data->settle(ids_[0], EntryState::Sent));
        QVERIFY(m_data->load());
        QSignalSpy changed(m_journal.get(), &Model::dataChanged);
        m_data->outbox->setFate(ids_, Fate::Suspicious);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatienceMs);
        QCOMPARE(cell(*m_journal, 0, Cells::FateColumn), QStringLiteral("Suspicious"));
        QCOMPARE(tone(*m_journal, 0, Cells::FateColumn), Model::Tone::Warning);
    }

    void filters()
    {
        QVERIFY(m_data->loadMeters());
        m_data->add({readingOf("gate", moment(1, 1), "1111"), readingOf("hall", moment(1, 1), "22"),
                     invoiceOf("2001", 1, "33")},
                    QStringLiteral("paper round"));
        m_data->add({readingOf("gate", moment(1, 2), "44")}, QStringLiteral("file.csv"), true);
        m_outbox->setFilter(text(QStringLiteral("vratnice")));
        QCOMPARE(ids(*m_outbox), QByteArray("1 3 4"));
        m_outbox->setFilter(text(QStringLiteral("vratnice skola CSV")));
        QCOMPARE(ids(*m_outbox), QByteArray("4"));
        m_outbox->setFilter(text(QStringLiteral("1111"))); // as typed, without grouping
        QCOMPARE(ids(*m_outbox), QByteArray("1"));
        Model::Filter filter;
        filter.states = {EntryState::Draft};
        m_outbox->setFilter(filter);
        QCOMPARE(ids(*m_outbox), QByteArray("4"));
        filter = {};
        filter.kinds = {WriteKind::Invoice};
        m_outbox->setFilter(filter);
        QCOMPARE(ids(*m_outbox), QByteArray("3"));
        filter = {};
        filter.batch = m_data->outbox->entries().first().batch;
        m_outbox->setFilter(filter);
        QCOMPARE(ids(*m_outbox), QByteArray("1 2 3"));
        // What comes later is filtered, too, and counted nevertheless.
        m_data->add({readingOf("gate", moment(1, 3), "55")});
        QCOMPARE(m_outbox->rowCount(), 3);
        QCOMPARE(m_outbox->counts().all, 5);
        m_outbox->setFilter({});
        QCOMPARE(m_outbox->rowCount(), 5);
    }

    void sortsByWhatTheColumnHolds()
    {
        const auto ids_ =
            m_data->add({readingOf("b10", moment(1, 3), "9"), readingOf("b9", moment(1, 2), "10"),
                         readingOf("a", moment(1, 1), "100")});
        m_outbox->sort(Cells::ValueColumn, Qt::DescendingOrder);
        QCOMPARE(ids(*m_outbox), QByteArray("3 2 1"));
        m_outbox->sort(Cells::MeterColumn);
        QCOMPARE(ids(*m_outbox), QByteArray("3 2 1")); // 9 before 10
        m_data->add({readingOf("b9", moment(2, 2), "0")});
        QCOMPARE(ids(*m_outbox), QByteArray("3 2 4 1"));
        m_outbox->sort(Cells::TimeColumn);
        QCOMPARE(ids(*m_outbox), QByteArray("3 2 1 4"));
        QCOMPARE(m_outbox->rowOf(ids_[2]), 0);
        QCOMPARE(m_outbox->idAt(0), ids_[2]);
        QCOMPARE(m_outbox->rowOf({999}), -1);
        QVERIFY(m_outbox->idAt(99).isEmpty());
    }

    void onlyWhatWasNotSentIsEdited()
    {
        const auto ids_ =
            m_data->add({readingOf("a", moment(1, 1), "1"), invoiceOf("9", 1, "5"),
                         readingOf("a", moment(1, 2), "2"), readingOf("a", moment(1, 3), "3")});
        QVERIFY(m_data->settle(ids_[2], EntryState::Rejected, {}, ApiError::Kind::Validation));
        QVERIFY(m_data->settle(ids_[3], EntryState::Queued, {}, ApiError::Kind::Transport, true));
        QVERIFY(m_data->load());
        const auto isEditable = [this](int row, int column) {
            return bool(m_outbox->flags(m_outbox->index(row, column)) & Qt::ItemIsEditable);
        };
        QVERIFY(isEditable(0, Cells::ValueColumn));
        QVERIFY(!isEditable(0, Cells::TimeColumn));
        QVERIFY(!isEditable(1, Cells::ValueColumn)); // an invoice is more than a value
        QVERIFY(isEditable(2, Cells::ValueColumn));
        QVERIFY(!isEditable(3, Cells::ValueColumn)); // it may be stored
        QSignalSpy typed(m_outbox.get(), &Model::valueTyped);
        m_outbox->setData(m_outbox->index(0, Cells::ValueColumn), QStringLiteral("1,5"),
                          Qt::EditRole);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed[0][0].value<EntryId>(), ids_[0]);
        QCOMPARE(typed[0][1].toString(), QStringLiteral("1,5"));
        QCOMPARE(cell(*m_outbox, 0, Cells::ValueColumn), QStringLiteral("1"));
        m_outbox->setData(m_outbox->index(3, Cells::ValueColumn), QStringLiteral("4"),
                          Qt::EditRole);
        QCOMPARE(typed.size(), 1);
    }

    //! Twenty thousand come, are looked through, and go.
    void manyEntries()
    {
        m_outboxTester.reset(); // it looks at every row again and again
        m_journalTester.reset();
        constexpr int kMany = 20000;
        QVERIFY(m_data->fill(kMany));
        QVERIFY(m_data->load());
        const QList<EntryId> ids_ = [this] {
            QList<EntryId> all;
            for (int row = 0; row < m_outbox->rowCount(); ++row)
                all << m_outbox->idAt(row);
            return all;
        }();
        QCOMPARE(m_outbox->rowCount(), kMany);
        m_outbox->setFilter(text(QStringLiteral("gate")));
        QCOMPARE(m_outbox->rowCount(), kMany / 2);
        m_outbox->setFilter({});
        m_outbox->sort(Cells::MeterColumn);
        m_outbox->sort(Cells::IdColumn);
        // Every second one: as many runs as rows.
        QList<EntryId> odd;
        for (int i = 0; i < kMany; i += 2)
            odd << ids_[i];
        m_data->outbox->drop(odd);
        QTRY_COMPARE_WITH_TIMEOUT(m_journal->rowCount(), kMany / 2, 3 * kPatienceMs);
        QCOMPARE(m_outbox->rowCount(), kMany / 2);
        QSignalSpy removed(m_outbox.get(), &Model::rowsRemoved);
        m_data->outbox->drop({ids_[1]});
        QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, kPatienceMs);
        QCOMPARE(m_outbox->idAt(0), ids_[3]);
        QCOMPARE(m_journal->idAt(0), ids_[1]);
    }
};

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
