// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roundtablemodel.h"

#include "tests/services/importfixture.h"

#include <QAbstractItemModelTester>

using namespace meterdesk;
using namespace meterdesk::test;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, ImportFixture::kPatienceMs)

//! Over the meters 2001, 2002 and 2003 of ImportFixture, read on 1 January 2026.
class TestRoundTableModel : public QObject
{
    Q_OBJECT

    using Model = RoundTableModel;
    using Tone = Model::Tone;

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<EntryRound> m_round;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    static TimeMs at(const char *utc)
    {
        return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toMSecsSinceEpoch();
    }
    QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    Tone tone(int row) const { return Tone(m_model->index(row, 0).data(Model::ToneRole).toInt()); }
    bool type(int row, int column, const char *typed)
    {
        return m_model->setData(m_model->index(row, column), QString::fromUtf8(typed),
                                Qt::EditRole);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_fixture = std::make_unique<ImportFixture>();
        QVERIFY(m_fixture->open());
        m_round = std::make_unique<EntryRound>(*m_fixture->session,
                                               [] { return at("2026-02-15T12:00:00Z"); });
        m_model = std::make_unique<Model>(*m_round);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        RoundHeader header;
        header.at = at("2026-01-01T00:00:00Z");
        header.meters = {
            {QStringLiteral("2001")}, {QStringLiteral("2002")}, {QStringLiteral("2010")}};
        m_round->begin(header);
        TRY(!m_round->row(0).isLoading && !m_round->row(1).isLoading && !m_round->row(2).isLoading);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_round.reset();
        m_fixture.reset();
    }

    void tellsWhatIsKnown()
    {
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(text(0, Model::NumberColumn), QStringLiteral("1"));
        QCOMPARE(text(0, Model::MeterColumn), QStringLiteral("SN007919"));
        QCOMPARE(text(0, Model::LastColumn), QStringLiteral("2,100"));
        QVERIFY(text(0, Model::ReadColumn).contains(QStringLiteral("1")));
        QVERIFY(text(0, Model::ExpectedColumn).startsWith(QStringLiteral("2,1")));
        QCOMPARE(text(0, Model::UnitColumn), QStringLiteral("kWh"));
        QVERIFY(text(0, Model::VerdictColumn).isEmpty());
        QCOMPARE(tone(0), Tone::None);
        QVERIFY(m_model->index(0, Model::BandColumn).data(Model::RawRole).canConvert<BandCell>());
    }

    void tellsWhatIsTyped()
    {
        QSignalSpy changed(m_model.get(), &Model::dataChanged);
        QVERIFY(type(0, Model::ValueColumn, "2200,5"));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(text(0, Model::ValueColumn), QStringLiteral("2,200.5"));
        QCOMPARE(m_model->index(0, Model::ValueColumn).data(Qt::EditRole).toString(),
                 QStringLiteral("2200,5"));
        QCOMPARE(text(0, Model::UseColumn), QStringLiteral("100.5"));
        QCOMPARE(text(0, Model::RateColumn), QStringLiteral("3.24"));
        QCOMPARE(tone(0), Tone::Good);
        const auto band =
            m_model->index(0, Model::BandColumn).data(Model::RawRole).value<BandCell>();
        QVERIFY(band.rate && *band.rate > band.low && *band.rate < band.high);
    }

    void verdictsHaveTonesAndWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("tone");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *typed, Tone tone, const char *words) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << int(tone)
                                 << QString::fromUtf8(words);
        };
        row("2500", Tone::Warning, "4.0× usual");
        row("1500", Tone::Error, "Lower than last value");
        row("=", Tone::Warning, "Zero use, usually runs");
        row("x", Tone::Error, "Not a number");
        row("-", Tone::Skipped, "Not read");
        row("2200*", Tone::Estimated, "Estimated, noted here");
    }
    void verdictsHaveTonesAndWords()
    {
        QFETCH(QString, typed);
        QFETCH(int, tone);
        QFETCH(QString, words);
        QVERIFY(type(0, Model::ValueColumn, qPrintable(typed)));
        QCOMPARE(int(this->tone(0)), tone);
        QCOMPARE(text(0, Model::VerdictColumn), words);
        QVERIFY(m_model->index(0, Model::VerdictColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(words));
    }

    void acceptedWarningsSaySo()
    {
        QVERIFY(type(0, Model::ValueColumn, "2500"));
        m_round->accept(0);
        QCOMPARE(tone(0), Tone::Accepted);
        QVERIFY(text(0, Model::VerdictColumn).endsWith(QStringLiteral("accepted")));
    }

    void datesAndNotes()
    {
        QVERIFY(type(0, Model::DateColumn, "31.12.2025"));
        QVERIFY(type(1, Model::DateColumn, "31.4."));
        QVERIFY(type(1, Model::ValueColumn, "1"));
        QVERIFY(type(0, Model::NoteColumn, "key"));
        QVERIFY(text(0, Model::DateColumn).contains(QStringLiteral("31")));
        QCOMPARE(text(1, Model::DateColumn), QStringLiteral("31.4."));
        QCOMPARE(text(1, Model::VerdictColumn), QStringLiteral("Not a date"));
        QCOMPARE(text(0, Model::NoteColumn), QStringLiteral("key"));
        QVERIFY(type(2, Model::ValueColumn, "1"));
        QCOMPARE(text(2, Model::VerdictColumn), QStringLiteral("No import ID"));
    }

    void whatWasSentStaysAsItIs()
    {
        m_fixture->session->outbox()->setPaused(true);
        QVERIFY(type(0, Model::ValueColumn, "2200"));
        QSignalSpy sent(m_round.get(), &EntryRound::sent);
        m_round->send();
        QVERIFY(sent.wait(ImportFixture::kPatienceMs));
        QVERIFY(!(m_model->flags(m_model->index(0, Model::ValueColumn)) & Qt::ItemIsEditable));
        QVERIFY(!type(0, Model::ValueColumn, "2300"));
        QCOMPARE(tone(0), Tone::Good);
        QVERIFY(!text(0, Model::SendingColumn).isEmpty());
        // Nothing was wrong: what becomes of it stands where one looks.
        QCOMPARE(text(0, Model::VerdictColumn), text(0, Model::SendingColumn));
        QVERIFY(text(1, Model::SendingColumn).isEmpty());
    }

    void rowsAreReset()
    {
        QSignalSpy reset(m_model.get(), &Model::modelReset);
        m_round->setMeters({{QStringLiteral("2002")}});
        QVERIFY(!reset.isEmpty());
        QCOMPARE(m_model->rowCount(), 1);
        m_round->close();
        QCOMPARE(m_model->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRoundTableModel)
#include "tst_roundtablemodel.moc"
