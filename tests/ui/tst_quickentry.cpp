// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/quickentry.h"

#include "services/localrecords.h"
#include "services/rounddrafts.h"
#include "tests/services/importfixture.h"
#include "tests/ui/keys.h"
#include "ui/metercard/monthbars.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace meterdesk;
using namespace meterdesk::test;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, ImportFixture::kPatienceMs)

namespace {

constexpr TimeMs kDay = 24 * 3600'000LL;
constexpr int kReadings = 14;
constexpr int kLast = 7000 + 100 * kReadings; // thirty days ago; a hundred more is usual

} // namespace

//! A reading typed from anywhere, over a session with its outbox on the disk.
class TestQuickEntry : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<QuickEntry> m_entry;
    const MeterId m_meter{QStringLiteral("2001")};

    QLineEdit *field(const char *name) const
    {
        for (auto *found : m_entry->findChildren<QLineEdit *>()) {
            if (found->accessibleName() == QString::fromUtf8(name))
                return found;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const auto labels = m_entry->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisibleTo(m_entry.get()) && label->text().contains(words);
        });
    }
    void type(const QString &text) const
    {
        field("New value")->setFocus();
        field("New value")->selectAll();
        QTest::keyClicks(field("New value"), text);
    }
    QJsonArray stored() const
    {
        return m_fixture->server.store()[QLatin1String("readings")].toArray();
    }
    int drafts() const { return int(m_fixture->session->records().rounds().rounds().size()); }

    void openEntry()
    {
        m_entry = std::make_unique<QuickEntry>(*m_fixture->session);
        m_entry->show();
        m_entry->read(m_meter);
        QVERIFY(QTest::qWaitForWindowActive(m_entry.get()));
        TRY(m_entry->round().isOpen() && !m_entry->round().row(0).isLoading);
        TRY(field("New value")->hasFocus());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        const TimeMs now = QDateTime::currentMSecsSinceEpoch() / 60000 * 60000;
        QJsonArray rows;
        for (int i = 1; i <= kReadings; ++i) {
            const TimeMs time = now - (kReadings + 1 - i) * 30 * kDay;
            rows.append(
                QJsonArray{QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate),
                           7000 + 100 * i});
        }
        m_fixture->server.replaceSeries(m_meter.value, rows);
        QVERIFY(m_fixture->open());
        openEntry();
    }
    void cleanup()
    {
        m_entry.reset();
        m_fixture.reset();
    }

    void sendsWithEnterAndCloses()
    {
        QVERIFY(says(QStringLiteral("Last 8,400")));
        QVERIFY(says(QStringLiteral("Expected ")));
        QVERIFY(!says(QStringLiteral("Row 1"))); // there is but one
        type(QString::number(kLast + 100));
        press(Qt::Key_Return);
        TRY(stored().size() == 1);
        QCOMPARE(stored().first()[QLatin1String("state")].toDouble(), double(kLast + 100));
        TRY(m_entry->round().row(0).state == EntryRound::RowState::Sent);
        TRY(says(QStringLiteral("The reading is stored")));
        QVERIFY(field("New value")->isReadOnly());
        press(Qt::Key_Return);
        QVERIFY(!m_entry->isVisible());
        QCOMPARE(drafts(), 0);
        QCOMPARE(stored().size(), 1);
    }

    void keepsWhatWasTypedAndNotSent()
    {
        type(QStringLiteral("8512"));
        press(Qt::Key_Escape);
        QVERIFY(!m_entry->isVisible());
        QCOMPARE(drafts(), 1);
        openEntry();
        QCOMPARE(field("New value")->text(), QStringLiteral("8512"));
        field("New value")->clear();
        Q_EMIT field("New value")->textEdited(QString());
        press(Qt::Key_Escape);
        QCOMPARE(drafts(), 0); // an empty one would only be in the way
        QVERIFY(stored().isEmpty());
    }

    void asksBeforeAWarningIsSent()
    {
        type(QStringLiteral("=")); // no use where the meter runs
        press(Qt::Key_Return);
        TRY(says(QStringLiteral("Ctrl+Space accepts the warning")));
        QVERIFY(stored().isEmpty());
        press(Qt::Key_Space, Qt::ControlModifier);
        press(Qt::Key_Return);
        TRY(stored().size() == 1);
        QCOMPARE(stored().first()[QLatin1String("state")].toDouble(), double(kLast));
    }

    void blocksWhatIsLowerAndTakesWhatIsOffered()
    {
        type(QStringLiteral("850")); // a digit left out
        press(Qt::Key_Return);
        QVERIFY(says(QStringLiteral("It cannot be sent as it is.")));
        // What was said is about what stood there.
        type(QStringLiteral("851"));
        QVERIFY(!says(QStringLiteral("It cannot be sent as it is.")));
        press(Qt::Key_1, Qt::AltModifier);
        const double taken = field("New value")->text().toDouble();
        QVERIFY2(taken > kLast && taken < kLast + 200, qPrintable(field("New value")->text()));
        press(Qt::Key_Return);
        TRY(stored().size() == 1);
        QCOMPARE(stored().first()[QLatin1String("state")].toDouble(), taken);
    }

    void isWideEnoughForItsWords()
    {
        for (const QLabel *label : m_entry->findChildren<QLabel *>()) {
            if (!label->isVisibleTo(m_entry.get()) || label->wordWrap() || label->text().isEmpty())
                continue;
            QVERIFY2(label->width() >= label->sizeHint().width()
                         || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored,
                     qPrintable(label->text()));
        }
        const auto *bars = m_entry->findChild<MonthBars *>();
        QVERIFY(!bars->isVisible() || bars->width() >= 100);
        QVERIFY2(bars->accessibleDescription().startsWith(QStringLiteral("Computed here")),
                 qPrintable(bars->accessibleDescription()));
    }
};

QTEST_MAIN(TestQuickEntry)
#include "tst_quickentry.moc"
