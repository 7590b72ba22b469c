// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/profilechart.h"
#include "ui/series/profilespane.h"

#include "models/profiletablemodel.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/charts/timechartview.h"
#include "ui/series/loadprofiledialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace meterdesk;
using namespace meterdesk::test;

class TestProfilesPane : public QObject
{
    Q_OBJECT

    std::unique_ptr<ViewStateFixture> m_state;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ProfilesPane> m_pane;
    static constexpr int kPatienceMs = 20000;

    template<typename T>
    T *named(const char *name) const
    {
        for (T *widget : m_pane->findChildren<T *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : m_pane->findChildren<QPushButton *>()) {
            if (found->text().startsWith(text) && found->isVisibleTo(m_pane.get()))
                return found;
        }
        return nullptr;
    }
    ProfileForm *form() const { return m_pane->findChild<ProfileForm *>(); }
    QLineEdit *field(const char *name) const
    {
        for (QLineEdit *found : form()->findChildren<QLineEdit *>()) {
            if (found->accessibleName() == QLatin1String(name))
                return found;
        }
        return nullptr;
    }
    QString note() const
    {
        return button(form()->mode() == ProfileForm::Mode::Create
                          ? QStringLiteral("Send the profile")
                          : QStringLiteral("Delete on the server"))
            ->accessibleDescription();
    }
    void type(const char *from, const char *to, const char *value)
    {
        field("From")->setText(QLatin1String(from));
        field("To")->setText(QLatin1String(to));
        field("Value")->setText(QLatin1String(value));
    }
    QString cell(int row, int column) const
    {
        return named<QTableView>("Profiles")->model()->index(row, column).data().toString();
    }
    int rowCount() const { return named<QTableView>("Profiles")->model()->rowCount(); }
    void send() { QTest::mouseClick(button(QStringLiteral("Send the profile")), Qt::LeftButton); }

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<ViewStateFixture>();
        m_fixture = std::make_unique<SessionFixture>();
        QVERIFY(m_fixture->openWithData());
        m_pane = std::make_unique<ProfilesPane>(*m_state->state);
        m_pane->resize(1200, 700);
        m_pane->setSession(m_fixture->session.get());
        m_pane->show();
        m_pane->showStream(ProfileStream::of(QStringLiteral("PR-1"), {}));
    }
    void cleanup()
    {
        m_pane.reset();
        m_fixture.reset();
        m_state.reset();
    }

    //! To fill them in takes long where meters are many, and the meter changes often.
    void streamsAreFilledInOnceAndWhereTheyAreSeen()
    {
        const auto *streams = m_pane->findChild<QComboBox *>();
        const int all = streams->count();
        QVERIFY(all > 10);
        const QList<Meter> meters = m_fixture->session->meters().meters();
        QSignalSpy filled(streams->model(), &QAbstractItemModel::rowsInserted);
        for (const Meter &meter : meters)
            m_pane->setMeter(meter.id);
        QVERIFY(filled.isEmpty());
        QCOMPARE(streams->count(), all);

        ImportMapping &mapping = m_fixture->session->records().mapping();
        mapping.setTyped(meters.first().id, QStringLiteral("MY-1"), {});
        const auto hasMine = [streams] {
            return streams->findText(QStringLiteral("MY-1"), Qt::MatchStartsWith) >= 0;
        };
        QVERIFY(hasMine());
        m_pane->hide();
        filled.clear();
        mapping.forgetTyped(meters.first().id);
        m_pane->setMeter(meters.last().id);
        QVERIFY(filled.isEmpty());
        const QString shown = streams->currentText();
        m_pane->show();
        QVERIFY(!filled.isEmpty());
        QVERIFY(!hasMine());
        QCOMPARE(streams->currentText(), shown);
    }

    void aProfileIsMadeUpdatedAndRefused()
    {
        QTest::mouseClick(button(QStringLiteral("New profile")), Qt::LeftButton);
        QVERIFY(form()->isVisible());
        type("2025-09-01 00:00", "1. 9. 2025 0:15", "12,5");
        QVERIFY2(note().contains(QStringLiteral("[")), qPrintable(note()));
        QVERIFY2(note().contains(QStringLiteral("15 minute")), qPrintable(note()));
        send();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ProfileTableModel::StateColumn), QStringLiteral("Sent"),
                                  kPatienceMs);
        QCOMPARE(cell(0, ProfileTableModel::ActionColumn), QStringLiteral("Create"));
        QVERIFY(cell(0, ProfileTableModel::RangeColumn).startsWith(QLatin1Char('[')));
        QVERIFY(cell(0, ProfileTableModel::RangeColumn).endsWith(QLatin1Char(')')));
        // The form goes on behind it.
        QCOMPARE(field("From")->text(), QStringLiteral("2025-09-01 00:15"));
        QCOMPARE(field("To")->text(), QStringLiteral("2025-09-01 00:30"));

        type("2025-09-01 00:00", "2025-09-01 00:15", "13");
        QVERIFY2(note().contains(QStringLiteral("12.5")), qPrintable(note()));
        send();
        QTRY_COMPARE_WITH_TIMEOUT(rowCount(), 2, kPatienceMs);
        QCOMPARE(cell(0, ProfileTableModel::ActionColumn), QStringLiteral("Update"));
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ProfileTableModel::StateColumn), QStringLiteral("Sent"),
                                  kPatienceMs);

        type("2025-09-01 00:10", "2025-09-01 00:25", "1");
        QVERIFY(note().contains(QStringLiteral("Overlaps")));
        QVERIFY(!button(QStringLiteral("Send the profile"))->isEnabled());
        type("2025-09-01 00:00", "2025-09-01 00:15", "13.0");
        QVERIFY(!button(QStringLiteral("Send the profile"))->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->isSettled(), kPatienceMs);
        QVERIFY(m_pane->findChild<TimeChartView *>()->series());
        QVERIFY(m_pane->canExport());
    }

    void timesThatDoNotExistOrExistTwice_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("told");
        QTest::newRow("no time") << "yesterday"
                                 << "not a date";
        QTest::newRow("two ways") << "1/2/2025"
                                  << "not a date";
        QTest::newRow("left out") << "2025-03-30 02:15"
                                  << "does not exist";
        QTest::newRow("twice") << "2025-10-26 02:15"
                               << "exists twice";
        QTest::newRow("behind the end") << "2027-01-01"
                                        << "later than";
    }
    void timesThatDoNotExistOrExistTwice()
    {
        QFETCH(QString, from);
        QFETCH(QString, told);
        QTest::mouseClick(button(QStringLiteral("New profile")), Qt::LeftButton);
        type(from.toLatin1().constData(), "2026-01-01", "1");
        QVERIFY2(note().contains(told), qPrintable(note()));
        type("2025-10-26T02:15+02:00", "2025-10-26T02:15+01:00", "1");
        QVERIFY2(note().contains(QStringLiteral("1 hour")), qPrintable(note()));
    }

    void whatWillGoIsTold()
    {
        QTest::mouseClick(button(QStringLiteral("New profile")), Qt::LeftButton);
        type("2025-09-01 00:00", "2025-09-01 00:15", "12");
        send();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ProfileTableModel::StateColumn), QStringLiteral("Sent"),
                                  kPatienceMs);
        QTest::mouseClick(button(QStringLiteral("Delete by range or ID")), Qt::LeftButton);
        field("From")->setText(QStringLiteral("2025-09-01 00:00"));
        field("To")->setText(QStringLiteral("2025-09-01 00:30"));
        QVERIFY2(note().contains(QStringLiteral("Not sent from here")), qPrintable(note()));
        field("To")->setText(QStringLiteral("2025-09-01 00:15"));
        QVERIFY2(note().contains(QStringLiteral("few weeks")), qPrintable(note()));
        QVERIFY(note().contains(QStringLiteral("12")));
        QTest::mouseClick(button(QStringLiteral("Delete on the server")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(rowCount() - 1, ProfileTableModel::StateColumn),
                                  QStringLiteral("Undone"), kPatienceMs);
        QCOMPARE(m_fixture->server().store().value(QStringLiteral("profiles")).toArray().size(), 0);
        // It can be sent again.
        named<QTableView>("Profiles")->selectRow(rowCount() - 1);
        QTest::mouseClick(button(QStringLiteral("Send again")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_fixture->server().store().value(QStringLiteral("profiles")).toArray().size(), 1,
            kPatienceMs);
    }

    void undoIsAskedInPlace()
    {
        QTest::mouseClick(button(QStringLiteral("New profile")), Qt::LeftButton);
        type("2025-09-01 00:00", "2025-09-01 00:15", "12");
        send();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ProfileTableModel::StateColumn), QStringLiteral("Sent"),
                                  kPatienceMs);
        named<QTableView>("Profiles")->selectAll();
        QTest::mouseClick(named<QPushButton>("Undo profiles"), Qt::LeftButton);
        QVERIFY(button(QStringLiteral("Undo 1 profile")));
        QTest::mouseClick(button(QStringLiteral("Undo 1 profile")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ProfileTableModel::StateColumn), QStringLiteral("Undone"),
                                  kPatienceMs);
    }

    //! By the server's id, also of one that is shown nowhere here.
    void aProfileIsDeletedByItsId()
    {
        QTest::mouseClick(button(QStringLiteral("New profile")), Qt::LeftButton);
        type("2025-09-01 00:00", "2025-09-01 00:15", "12");
        send();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, ProfileTableModel::StateColumn), QStringLiteral("Sent"),
                                  kPatienceMs);
        const QList<OutboxEntry> entries = m_fixture->session->outbox()->entries();
        const QString id = entries.last().serverId;
        QVERIFY(!id.isEmpty());
        m_pane->showStream(ProfileStream::of(QStringLiteral("PR-2"), {}));
        QTest::mouseClick(button(QStringLiteral("Delete by range or ID")), Qt::LeftButton);
        QCOMPARE(form()->mode(), ProfileForm::Mode::Delete);
        QVERIFY(!button(QStringLiteral("Delete on the server"))->isEnabled());
        field("Server ID")->setText(id);
        QVERIFY(button(QStringLiteral("Delete on the server"))->isEnabled());
        QTest::mouseClick(button(QStringLiteral("Delete on the server")), Qt::LeftButton);
        const auto isGone = [this, &id] {
            const QList<OutboxEntry> now = m_fixture->session->outbox()->entries();
            return now.last().request.kind == WriteKind::RemoveProfile
                && now.last().request.target == id && now.last().state == EntryState::Sent;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), kPatienceMs);
        QCOMPARE(m_fixture->server().arrivals(QStringLiteral("DELETE"), QStringLiteral("/import/")),
                 1);
    }

    void aFileIsPreviewedAndSent()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("profil.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Datum;Odber kW\n1.9.2025 00:15;10,5\n1.9.2025 00:30;20,5\n"
                   "1.9.2025 00:45;x\n");
        file.close();
        LoadProfileDialog *dialog = m_pane->import(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(dialog->import().counts().creates, 2, kPatienceMs);
        QCOMPARE(dialog->import().profile().problems.size(), std::size_t(1));
        QCOMPARE(dialog->settings().amount, LoadAmount::Power);
        QSignalSpy sent(dialog, &LoadProfileDialog::sent);
        for (QPushButton *found : dialog->findChildren<QPushButton *>()) {
            if (found->text().startsWith(QStringLiteral("Send 2")))
                QTest::mouseClick(found, Qt::LeftButton);
        }
        QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_fixture->server().store().value(QStringLiteral("profiles")).toArray().size(), 2,
            kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(rowCount(), 2, kPatienceMs);
        QCOMPARE(cell(1, ProfileTableModel::ValueColumn), QStringLiteral("2.625"));
        QCOMPARE(cell(1, ProfileTableModel::UnitColumn), QStringLiteral("kWh"));
    }

    void anImportIdIsAskedOnce()
    {
        const MeterId bare{QStringLiteral("2010")}; // has none
        m_pane->setMeter(bare);
        QPushButton *remember = button(QStringLiteral("Remember it"));
        QVERIFY(remember);
        QTest::mouseClick(remember, Qt::LeftButton);
        const auto link = m_fixture->session->records().mapping().linkOf(bare);
        QVERIFY(link);
        QCOMPARE(link->importId, QStringLiteral("PR-1"));
        QVERIFY(!button(QStringLiteral("Remember it")));
        m_pane->setMeter(MeterId{QStringLiteral("2001")});
        QCOMPARE(m_pane->stream().importId, QStringLiteral("ŽĎ_2001"));
    }

    void powersAreNotSummedUp()
    {
        const std::vector<ProfilePoint> points{{{0, 900'000}, 10}, {{900'000, 1'800'000}, 20}};
        const auto isOfValues = [&points](const char *unit) {
            ChartLabels labels;
            labels.unit = QString::fromUtf8(unit);
            return profileSeries(points, labels)->isOfValues();
        };
        for (const char *power : {"kW", "°C"})
            QVERIFY(isOfValues(power));
        for (const char *amount : {"kWh", "m³", ""})
            QVERIFY(!isOfValues(amount));
    }
};

QTEST_MAIN(TestProfilesPane)
#include "tst_profilespane.moc"
