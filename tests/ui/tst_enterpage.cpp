// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/enterpage.h"

#include "models/roundtablemodel.h"
#include "services/localrecords.h"
#include "services/rounddrafts.h"
#include "tests/services/importfixture.h"
#include "tests/ui/keys.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/enter/reviewpage.h"
#include "ui/enter/rounddateedit.h"
#include "ui/enter/rowpanel.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <set>
#include <tuple>

using namespace meterdesk;
using namespace meterdesk::test;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, ImportFixture::kPatienceMs)

namespace {

using RowState = EntryRound::RowState;

constexpr TimeMs kDay = 24 * 3600'000LL;
constexpr int kRows = 50;
constexpr int kReadings = 14;

//! Owner, time and state.
using Stored = std::tuple<QString, TimeMs, QString>;

QString numberOf(double value)
{
    return QString::number(value, 'f', 3);
}

} // namespace

//! A page over a session against the contract server. Fifty meters have a reading each thirty days,
//! a hundred more each, the last one thirty days ago.
class TestEnterPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<ViewStateFixture> m_state;
    std::unique_ptr<EnterPage> m_page;
    QList<MeterId> m_meters;
    const TimeMs m_now = QDateTime::currentMSecsSinceEpoch() / 60000 * 60000;

    static int base(int row) { return 7000 * (row + 1); }
    static int last(int row) { return base(row) + 100 * kReadings; }
    static int usual(int row) { return last(row) + 100; }

    RoundView &view() const { return *m_page->findChild<RoundView *>(); }
    EntryRound &round() const { return *m_page->round(); }
    QLineEdit *editor() const { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
    QString shown(int row, int column) const
    {
        return view().model()->index(row, column).data().toString();
    }
    QPushButton *button(const char *name) const
    {
        for (auto *found : m_page->findChildren<QPushButton *>()) {
            if (found->accessibleName() == QString::fromUtf8(name)
                || found->text() == QString::fromUtf8(name))
                return found;
        }
        return nullptr;
    }

    void prepareMeters()
    {
        m_meters.clear();
        for (int number = 2001; m_meters.size() < kRows; ++number) {
            if ((number - 2000) % 10 == 0)
                continue; // has no import id
            const int row = int(m_meters.size());
            QJsonArray rows;
            for (int i = 1; i <= kReadings; ++i) {
                const TimeMs time = m_now - (kReadings + 1 - i) * 30 * kDay;
                rows.append(
                    QJsonArray{QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate),
                               base(row) + 100 * i});
            }
            m_fixture->server.replaceSeries(QString::number(number), rows);
            m_meters << MeterId{QString::number(number)};
        }
    }
    void begin(int rows)
    {
        m_page->setSelectionSource([this, rows] {
            return EnterPage::Selection{QStringLiteral("School"), m_meters.mid(0, rows)};
        });
        QPushButton *begin = nullptr;
        for (auto *found : m_page->findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text().startsWith(QLatin1String("Begin a round")))
                begin = found;
        }
        QVERIFY(begin);
        QTest::mouseClick(begin, Qt::LeftButton);
        QVERIFY(round().isOpen());
        QCOMPARE(round().rowCount(), rows);
        TRY(m_page->isSettled());
        TRY(view().hasFocus());
        QCOMPARE(view().currentRow(), 0);
    }
    std::set<Stored> stored() const
    {
        std::set<Stored> records;
        const QJsonArray readings = m_fixture->server.store()[QLatin1String("readings")].toArray();
        for (const QJsonValue &reading : readings) {
            const QString time = reading[QLatin1String("time")].toString();
            records.insert({reading[QLatin1String("import_id")].toString(),
                            QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch(),
                            numberOf(reading[QLatin1String("state")].toDouble())});
        }
        return records;
    }

    bool exportTo(const QString &path)
    {
        m_page->exportShown();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QSignalSpy told(m_page.get(), &EnterPage::told);
        if (dialog)
            Q_EMIT dialog->fileSelected(path);
        return dialog && (!told.isEmpty() || told.wait(ImportFixture::kPatienceMs))
            && told.first().first().value<Banner::Kind>() == Banner::Kind::Info;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>(QStringList{QStringLiteral("--meters=60")});
        prepareMeters();
        QVERIFY(m_fixture->open());
        m_state = std::make_unique<ViewStateFixture>();
        QVERIFY(m_state->load());
        m_page = std::make_unique<EnterPage>(*m_state->state);
        m_page->resize(1440, 800);
        m_page->setSession(m_fixture->session.get());
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_state.reset();
        m_fixture.reset();
    }

    void aRoundGoesIntoFiles()
    {
        QVERIFY(!m_page->canExport());
        begin(31);
        QVERIFY(m_page->canExport());
        type(QString::number(usual(0)));
        press(Qt::Key_Return);
        QTemporaryDir folder;
        const auto written = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(exportTo(folder.filePath(QStringLiteral("round.csv"))));
        const QByteArray table = written(QStringLiteral("round.csv"));
        QCOMPARE(table.count('\n'), 3 + 1 + 1 + 31); // title, a blank line, head, rows
        QVERIFY2(table.contains(QByteArray::number(usual(0))), table.constData());
        QVERIFY(exportTo(folder.filePath(QStringLiteral("sheet.pdf"))));
        QVERIFY(written(QStringLiteral("sheet.pdf")).startsWith("%PDF"));
        QVERIFY(written(QStringLiteral("sheet.pdf")).contains("/Count 2")); // pages
        QVERIFY(!exportTo(folder.filePath(QStringLiteral("none/sheet.pdf"))));
    }

    //! The whole way, by keys alone.
    void aRoundOfFiftyRows()
    {
        begin(kRows);
        std::set<Stored> expected;
        const TimeMs at = round().header().at / 1000 * 1000;
        for (int row = 0; row < kRows; ++row) {
            QCOMPARE(view().currentRow(), row);
            TimeMs time = at;
            double state = usual(row);
            switch (row) {
            case 10:
            case 11: // three times the usual
                state = last(row) + 300;
                type(QString::number(int(state)));
                QCOMPARE(round().row(row).state, RowState::ToDecide);
                press(Qt::Key_Space, Qt::ControlModifier);
                QCOMPARE(round().row(row).state, RowState::Accepted);
                press(Qt::Key_Return);
                break;
            case 20: // a nought too many
                type(QString::number(usual(row)) + u'0');
                QCOMPARE(round().row(row).state, RowState::Blocked);
                QVERIFY(!round().verdict(row).suggestions.empty());
                QCOMPARE(round().verdict(row).suggestions.front().state, state);
                press(Qt::Key_1, Qt::AltModifier);
                QCOMPARE(round().row(row).state, RowState::Ready);
                press(Qt::Key_Return);
                break;
            case 30:
            case 31: // read an hour before
                type(QString::number(usual(row)));
                if (row == 30)
                    press(Qt::Key_F2);
                else
                    press(Qt::Key_Tab);
                time = at - 3600'000;
                enter(QDateTime::fromMSecsSinceEpoch(time, round().row(row).zone)
                          .toString(QStringLiteral("d.M.yyyy HH:mm")));
                QCOMPARE(round().row(row).time, time);
                break;
            case 40:
                press(Qt::Key_Minus);
                TRY(editor());
                enter(QStringLiteral("locked"));
                TRY(view().hasFocus());
                QCOMPARE(round().row(row).state, RowState::Skipped);
                QCOMPARE(round().row(row).cell.reason, QStringLiteral("locked"));
                press(Qt::Key_Down);
                continue;
            case 41:
                enter(QStringLiteral("+100"));
                break;
            case 42: // nothing was used, and that is so
                state = last(row);
                type(QStringLiteral("="));
                press(Qt::Key_Space, Qt::ControlModifier);
                press(Qt::Key_Down);
                break;
            case 43:
                enter(QString::number(usual(row)) + u'*');
                break;
            default:
                state += row % 2 ? 0.5 : 0;
                enter(QString::number(usual(row)) + (row % 2 ? QStringLiteral(",5") : QString()));
            }
            const auto &link = round().row(row).link;
            QVERIFY(link);
            expected.insert({link->importId, time, numberOf(state)});
        }
        QCOMPARE(int(expected.size()), kRows - 1);
        QCOMPARE(round().counts().toSend(), kRows - 1);
        QVERIFY(stored().empty()); // nothing leaves before it is reviewed

        press(Qt::Key_Return, Qt::ControlModifier);
        QPushButton *send = button("Send now");
        QVERIFY(send);
        TRY(send->isVisible() && send->hasFocus());
        press(Qt::Key_Space);
        TRY(round().counts().sent == kRows - 1);
        TRY(m_fixture->session->outbox()->unsentCount() == 0);
        QVERIFY(stored() == expected);
        QCOMPARE(m_fixture->server.arrivals(QStringLiteral("POST"), QStringLiteral("/import")),
                 kRows - 1);
        TRY(view().hasFocus());
        QCOMPARE(shown(40, RoundTableModel::VerdictColumn), QStringLiteral("Not read: locked"));
    }

    void keysOfTheGrid()
    {
        begin(4);
        type(QStringLiteral("12"));
        QVERIFY(editor());
        QCOMPARE(round().row(0).cell.value, QStringLiteral("12")); // with every key
        press(Qt::Key_Escape);
        QVERIFY(round().row(0).cell.isEmpty());
        TRY(view().hasFocus());
        QCOMPARE(view().currentRow(), 0);
        type(QString::number(usual(0)));
        press(Qt::Key_Down);
        QCOMPARE(view().currentRow(), 1);
        press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view().currentRow(), 0);
        // Value, date, note, and back.
        press(Qt::Key_Tab);
        QCOMPARE(view().currentIndex().column(), int(RoundTableModel::DateColumn));
        press(Qt::Key_Tab);
        type(QStringLiteral("seal"));
        press(Qt::Key_Tab);
        QCOMPARE(view().currentIndex().column(), int(RoundTableModel::ValueColumn));
        QCOMPARE(round().row(0).cell.note, QStringLiteral("seal"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(round().row(0).cell.note.isEmpty());
        QCOMPARE(round().row(0).cell.value, QString::number(usual(0)));
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(round().row(0).cell.note, QStringLiteral("seal"));
        press(Qt::Key_Delete);
        QVERIFY(round().row(0).cell.value.isEmpty());
    }

    void datesAreCopiedDown()
    {
        begin(4);
        press(Qt::Key_F2);
        type(QStringLiteral("1"));
        press(Qt::Key_Return);
        press(Qt::Key_Up);
        press(Qt::Key_D, Qt::ControlModifier);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(round().row(row).cell.date, QStringLiteral("1"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(round().row(3).cell.date.isEmpty());
        QCOMPARE(round().row(0).cell.date, QStringLiteral("1"));
    }

    void aColumnIsPasted()
    {
        begin(4);
        QApplication::clipboard()->setText(
            QStringLiteral("%1,5\n%2,25\n%3,5\n1\n2\n").arg(usual(0)).arg(usual(1)).arg(usual(2)));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(round().verdict(1).digits, QByteArray::number(usual(1)) + ".25");
        QCOMPARE(round().row(2).state, RowState::Ready);
        QVERIFY(m_page->findChild<Banner *>()->text().contains(QStringLiteral("1")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(round().counts().typed, 0);
    }

    void lowerThanLastIsAnswered()
    {
        begin(2);
        type(QStringLiteral("40"));
        QCOMPARE(shown(0, RoundTableModel::VerdictColumn), QStringLiteral("Lower than last value"));
        QPushButton *exchanged = button("Meter exchanged…");
        QVERIFY(exchanged && exchanged->isVisible());
        QPushButton *rolled = button("Rolled over: does not fit");
        QVERIFY(rolled && !rolled->isEnabled());
        const int number = exchanged->text().mid(4, 1).toInt();
        press(Qt::Key_0 + number, Qt::AltModifier);
        TRY(editor());
        enter(QString::number(last(0) + 60));
        enter(QStringLiteral("0"));
        type(QStringLiteral("t"));
        QCOMPARE(round().row(0).state, RowState::Ready);
        press(Qt::Key_Return);
        TRY(view().hasFocus());
        QCOMPARE(round().requestsOf(0).size(), 3);
    }

    void farValuesAskForAReason()
    {
        begin(2);
        type(QString::number(last(0) + 5000));
        QCOMPARE(round().row(0).state, RowState::Blocked);
        press(Qt::Key_Space, Qt::ControlModifier);
        TRY(editor() && editor()->accessibleName() == QLatin1String("Reason"));
        enter(QStringLiteral("pool was filled"));
        TRY(view().hasFocus());
        QCOMPARE(round().row(0).state, RowState::Accepted);
    }

    void theReviewLeadsBack()
    {
        begin(3);
        enter(QString::number(usual(0)));
        type(QString::number(last(1) + 300));
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *review = m_page->findChild<ReviewPage *>();
        TRY(review->isVisible());
        press(Qt::Key_Escape);
        TRY(view().hasFocus());
        QVERIFY(!review->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        TRY(button("Send now")->hasFocus());
        QVERIFY(stored().empty());
        press(Qt::Key_Return, Qt::ControlModifier);
        TRY(round().counts().sent == 1);
        TRY(m_fixture->session->outbox()->unsentCount() == 0);
        QCOMPARE(int(stored().size()), 1);
        QCOMPARE(round().row(1).state, RowState::ToDecide);
        // What is on its way is not typed into any more.
        view().goTo(0);
        type(QStringLiteral("1"));
        QCOMPARE(round().row(0).cell.value, QString::number(usual(0)));
    }

    void theDraftIsThereAgain()
    {
        begin(3);
        enter(QString::number(usual(0)));
        const RoundId id = round().id();
        VERIFY_STORED(m_fixture->session->records().rounds().flush());
        m_page->setSession(nullptr);
        QVERIFY(!m_page->round());
        QVERIFY(m_fixture->open());
        m_page->setSession(m_fixture->session.get());
        TRY(round().isOpen());
        QCOMPARE(round().id(), id);
        QCOMPARE(round().row(0).cell.value, QString::number(usual(0)));
        QCOMPARE(view().currentRow(), 1);
    }

    void hasItsNames()
    {
        begin(1);
        QCOMPARE(view().accessibleName(), QStringLiteral("Reading round"));
        QCOMPARE(m_page->findChild<RoundDateEdit *>()->accessibleName(),
                 QStringLiteral("Round date"));
        QVERIFY(button("Review and send"));
        QStringList actions;
        for (const QAction *action : m_page->findChildren<QAction *>())
            actions << action->text();
        QVERIFY(actions.contains(QStringLiteral("Paste")));
        QVERIFY(actions.contains(QStringLiteral("Import file…")));
    }
};

QTEST_MAIN(TestEnterPage)
#include "tst_enterpage.moc"
