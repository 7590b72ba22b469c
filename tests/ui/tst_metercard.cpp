// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metercard/metercard.h"

#include "models/formats.h"
#include "services/deltastore.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "tests/ui/sessionfixture.h"
#include "ui/metercard/monthbars.h"
#include "ui/metercard/valuetext.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr int kPatienceMs = SessionFixture::kPatienceMs;

} // namespace

class TestMeterCard : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_data;
    std::unique_ptr<MeterCard> m_card;
    const MeterId m_meter{QStringLiteral("2001")};

    ReadingStore &readings() { return m_data->session->readings(); }
    DeltaStore &deltas() { return m_data->session->deltas(); }

    //! What stands beside \a key; null where there is no such row.
    QString value(const char *key) const
    {
        const ValueText *text = row(key);
        return text ? text->toPlainText() : QString();
    }

    ValueText *row(const char *key) const
    {
        for (ValueText *text : m_card->findChildren<ValueText *>()) {
            if (text->isVisible() && text->accessibleName() == QString::fromUtf8(key))
                return text;
        }
        return nullptr;
    }

    bool says(const QString &words) const
    {
        const auto labels = m_card->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    MonthBars *bars() const { return m_card->findChild<MonthBars *>(); }
    EmptyState *empty() const { return m_card->findChild<EmptyState *>(); }

    //! A list of one meter, for the server to answer with.
    void giveMeter(const QJsonObject &attributes)
    {
        const QJsonObject meter = {{QStringLiteral("type"), QStringLiteral("meters")},
                                   {QStringLiteral("id"), m_meter.value},
                                   {QStringLiteral("attributes"), attributes}};
        m_data->server().addFault(
            {{QStringLiteral("path"), QStringLiteral("^/meters$")},
             {QStringLiteral("fault"), QStringLiteral("status")},
             {QStringLiteral("status"), 200},
             {QStringLiteral("times"), -1},
             {QStringLiteral("body"), QJsonObject{{QStringLiteral("data"), QJsonArray{meter}}}}});
    }

    void refuse(const char *path)
    {
        m_data->server().addFault({{QStringLiteral("path"), QLatin1String(path)},
                                   {QStringLiteral("fault"), QStringLiteral("status")},
                                   {QStringLiteral("status"), 403},
                                   {QStringLiteral("times"), -1}});
    }

    //! Loads the lists and shows the meter.
    void showMeter()
    {
        QVERIFY(m_data->load());
        m_card->setMeter(m_meter);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_data = std::make_unique<SessionFixture>();
    }

    void init()
    {
        m_data->open();
        m_card = std::make_unique<MeterCard>();
        m_card->setSession(m_data->session.get());
        m_card->resize(m_card->sizeHint().width(), 700);
        m_card->show();
        QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    }

    void cleanup() { m_card.reset(); }

    void cleanupTestCase() { m_data.reset(); }

    void showsTheStreamThatCounts()
    {
        showMeter();
        ImportMapping &mapping = m_data->session->records().mapping();
        mapping.setTyped(m_meter, QStringLiteral("own-1"), QStringLiteral("night"));
        QTRY_VERIFY_WITH_TIMEOUT(
            value("Import ID") == QStringLiteral("own-1 · suit night typed here"), kPatienceMs);
        mapping.setTyped(m_meter, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(value("Import ID") == QLatin1String("none typed here"),
                                 kPatienceMs);
        mapping.forgetTyped(m_meter);
        const Meter meter = *m_data->session->meters().meter(m_meter);
        QTRY_VERIFY_WITH_TIMEOUT(
            value("Import ID") == meter.importId + QStringLiteral(" · suit default"), kPatienceMs);
    }

    void keepsTheNumberOfASupplyPointInOnePiece()
    {
        giveMeter({{QStringLiteral("code"), QStringLiteral("C1")},
                   {QStringLiteral("name"), QStringLiteral("Main")},
                   {QStringLiteral("registration_code"), QStringLiteral("859182400166378192")},
                   {QStringLiteral("unit"), QStringLiteral("kWh")}});
        showMeter();
        m_data->server().clearFaults();
        QTRY_VERIFY_WITH_TIMEOUT(value("EAN") == QLatin1String("859182400166378192"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(row("EAN")->height() <= row("Unit")->height(), kPatienceMs);
        QVERIFY(row("EAN")->document()->defaultFont().pixelSize() >= 11);
        // A sentence breaks, and stays as large as the others.
        const int usual = QFontInfo(row("Unit")->document()->defaultFont()).pixelSize();
        row("Unit")->setText(QStringLiteral("a sentence that is a good deal longer than the row"));
        QCOMPARE(QFontInfo(row("Unit")->document()->defaultFont()).pixelSize(), usual);
    }

    void hasAllFaces()
    {
        m_card->setSession(nullptr);
        QVERIFY(empty()->isVisible());
        QCOMPARE(empty()->text(), QStringLiteral("No meter chosen."));
        m_card->setSession(m_data->session.get());
        QVERIFY(m_card->findChild<LoadingRows *>()->isVisible());
        refuse("/meters");
        QVERIFY(!m_data->load());
        QVERIFY(empty()->isVisible());
        auto *retry = empty()->findChild<QPushButton *>();
        QVERIFY(retry->isVisible());
        m_data->server().clearFaults();
        retry->click();
        QVERIFY(m_card->findChild<LoadingRows *>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(empty()->isVisible(), kPatienceMs);
        QCOMPARE(empty()->text(), QStringLiteral("No meter chosen."));
        QVERIFY(!retry->isVisible());
        m_card->setMeter(m_meter);
        QVERIFY(row("Code"));
        // A meter that is gone from the lists.
        m_card->setMeter({QStringLiteral("9999")});
        QCOMPARE(empty()->text(),
                 QStringLiteral("This meter is not among the loaded ones any more."));
        m_card->setMeter({});
        QCOMPARE(empty()->text(), QStringLiteral("No meter chosen."));
    }

    void showsWhatIsKnown()
    {
        showMeter();
        const Meter meter = *m_data->session->meters().meter(m_meter);
        QCOMPARE(m_card->meter(), m_meter);
        QCOMPARE(value("Name"), meter.name);
        QCOMPARE(value("Place"),
                 m_data->session->meters().pathOf(*meter.entity).join(QStringLiteral(" › ")));
        QCOMPARE(value("Code"), meter.code);
        QCOMPARE(value("Serial"), meter.serialNumber);
        QCOMPARE(value("EAN"), meter.registrationCode);
        QCOMPARE(value("Unit"), QStringLiteral("kWh"));
        QCOMPARE(value("Import ID"), meter.importId + QStringLiteral(" · suit default"));
        QCOMPARE(value("External ID"), meter.externalId);
        QCOMPARE(value("Time zone"), QStringLiteral("Europe/Prague"));
        // What the server does not tell is no row.
        QVERIFY(!row("Deactivated since"));
    }

    void showsWhateverElseTheServerGave()
    {
        const QString comment = QStringLiteral("behind the stage door ").repeated(12).trimmed();
        giveMeter({{QStringLiteral("name"), QStringLiteral("Starý <b>měřič</b>")},
                   {QStringLiteral("energy"), QStringLiteral("el")},
                   {QStringLiteral("unit"), QStringLiteral("kWh")},
                   {QStringLiteral("deactivated_at"), QStringLiteral("2025-03-01T10:30:00Z")},
                   {QStringLiteral("digits"), QStringLiteral("6 + 1")},
                   {QStringLiteral("comment"), comment},
                   {QStringLiteral("long_key_of_a_server_without_a_space"), QStringLiteral("x")},
                   {QStringLiteral("serial_of_the_device"), QString(80, QLatin1Char('7'))}});
        m_data->session->meters().setIncludesDeactivated(true);
        showMeter();
        QTRY_COMPARE_WITH_TIMEOUT(value("Digits"), QStringLiteral("6 + 1"), kPatienceMs);
        QCOMPARE(value("Comment"), comment);
        QCOMPARE(value("Name"), QStringLiteral("Starý <b>měřič</b>")); // as it is, no markup
        QCOMPARE(value("Deactivated since"), QStringLiteral("01/03/2025 11:30"));
        QVERIFY(!row("Place"));
        QVERIFY(!row("Code"));
        // Long ones are higher, not wider, and the card scrolls.
        auto *scroll = m_card->findChild<QScrollArea *>();
        QTRY_VERIFY_WITH_TIMEOUT(row("Comment")->height() > 3 * row("Digits")->height(),
                                 kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(row("Serial of the device")->height() > row("Digits")->height(),
                                 kPatienceMs);
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        for (const ValueText *text : scroll->widget()->findChildren<ValueText *>()) {
            if (text->isVisible())
                QTRY_VERIFY_WITH_TIMEOUT(text->document()->size().height() <= text->height() + 1,
                                         kPatienceMs);
        }
        m_card->resize(260, 240);
        QTRY_VERIFY_WITH_TIMEOUT(scroll->verticalScrollBar()->maximum() > 0, kPatienceMs);
        for (int tabs = 0; tabs < 20 && QApplication::focusWidget() != row("Digits"); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), row("Digits"));
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
    }

    void copiesAValueWithTheKeys()
    {
        showMeter();
        const QString code = value("Code");
        row("Code")->setFocus(Qt::TabFocusReason);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(row("Code"), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), code);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), row("Serial"));
        QVERIFY(!row("Code")->textCursor().hasSelection());
        // Part of it, too; nothing of it changes by typing.
        QTest::keyClick(row("Serial"), Qt::Key_Home);
        QTest::keyClick(row("Serial"), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(row("Serial"), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), value("Serial").left(1));
        const QString serial = value("Serial");
        QTest::keyClicks(row("Serial"), QStringLiteral("x"));
        QCOMPARE(value("Serial"), serial);
    }

    void asksForTheLastReadingWhereNobodyElseDoes()
    {
        showMeter();
        QCOMPARE(value("Last valid"), QStringLiteral("loading…"));
        QTRY_VERIFY_WITH_TIMEOUT(!readings().readings(m_meter)->isEmpty()
                                     && !readings().isLoading(m_meter),
                                 kPatienceMs);
        const auto loaded = readings().readings(m_meter);
        const QString moment =
            momentText(loaded->lastTime(), QTimeZone("Europe/Prague"), QLocale());
        const QString shown = value("Last valid");
        QVERIFY2(shown.endsWith(moment), qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral(" kWh ")), qPrintable(shown));
        const double state = QLocale().toDouble(shown.section(QLatin1Char(' '), 0, 0));
        QVERIFY(std::abs(state - loaded->states().back()) < 0.001);
    }

    void doesNotTakeAnEarlierReadingForTheLast()
    {
        QVERIFY(m_data->load());
        // Somebody looks at an early week: what is behind it is not there yet.
        const TimeMs early = QDateTime(QDate(2025, 2, 1), QTime(), Qt::UTC).toMSecsSinceEpoch();
        m_data->server().addFault(
            {{QStringLiteral("path"), QStringLiteral("/meters/2001/readings")},
             {QStringLiteral("fault"), QStringLiteral("silent")},
             {QStringLiteral("after"), 1},
             {QStringLiteral("times"), -1}});
        readings().request(m_meter, {early, early + TimeMs(7) * 24 * 3600 * 1000});
        m_card->setMeter(m_meter);
        QTRY_VERIFY_WITH_TIMEOUT(!readings().readings(m_meter)->isEmpty(), kPatienceMs);
        QCOMPARE(value("Last valid"), QStringLiteral("loading…"));
    }

    void saysWhenReadingsCannotBeLoaded()
    {
        refuse("/meters/2001/readings");
        showMeter();
        QTRY_COMPARE_WITH_TIMEOUT(value("Last valid"), QStringLiteral("could not be loaded"),
                                  kPatienceMs);
    }

    void saysWhenThereAreNoReadings()
    {
        m_data->server().replaceSeries(m_meter.value, {});
        showMeter();
        QTRY_COMPARE_WITH_TIMEOUT(value("Last valid"), QStringLiteral("no reading yet"),
                                  kPatienceMs);
    }

    void tellsWhatBecameOfTheLastOneSent()
    {
        m_card->setSession(nullptr);
        QVERIFY(m_data->openWithData());
        m_card->setSession(m_data->session.get());
        m_card->setMeter(m_meter);
        QVERIFY(!row("Last sent"));
        WriteRequest request;
        request.owner = m_data->session->meters().meter(m_meter)->importId;
        QVERIFY(!request.owner.isEmpty());
        const TimeMs time = 1'770'000'000'000; // 2026-02-02T02:40Z
        request.range = {time, time};
        request.value = "900148.5";
        Outbox &outbox = *m_data->session->outbox();
        outbox.setPaused(true);
        (void)outbox.add({request}, {});
        QTRY_COMPARE_WITH_TIMEOUT(value("What became of it"), QStringLiteral("Queued: paused"),
                                  kPatienceMs);
        QCOMPARE(value("Last sent"), QStringLiteral("900,148.5 kWh 02/02/2026 03:40"));
        outbox.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(value("What became of it"), QStringLiteral("Accepted"),
                                  kPatienceMs);
        request.range = {time + 3'600'000, time + 3'600'000};
        request.value = "899000";
        (void)outbox.add({request}, {});
        QTRY_COMPARE_WITH_TIMEOUT(value("What became of it"), QStringLiteral("Suspicious"),
                                  kPatienceMs);
        QCOMPARE(value("Last sent"), QStringLiteral("899,000 kWh 02/02/2026 04:40"));
        m_card->setSession(nullptr);
    }

    void showsTheMonthsOfEnectiva()
    {
        showMeter();
        QVERIFY(says(QStringLiteral("24 months")));
        QVERIFY(says(QStringLiteral("Loading from Enectiva…")));
        QTRY_VERIFY_WITH_TIMEOUT(!bars()->isEmpty(), kPatienceMs);
        QVERIFY(says(QStringLiteral("From Enectiva, loaded ")));
        QVERIFY(says(QStringLiteral("kWh a month")));
        const QList<MonthlyDelta> loaded =
            deltas().deltas({DeltaSubject::Kind::Meter, m_meter.value});
        QVERIFY(loaded.size() > 3);
        const auto text = bars()->textOf(loaded.at(3).month);
        QVERIFY2(text.contains(QLocale().standaloneMonthName(loaded.at(3).month.month)),
                 qPrintable(text));
        // The month that is pointed at, in place of the unit.
        bars()->setCursor(loaded.at(3).month);
        QVERIFY(says(text));
        QVERIFY(!says(QStringLiteral("kWh a month")));
    }

    void keepsTheMonthsWhereAnotherLoadFails()
    {
        showMeter();
        QTRY_VERIFY_WITH_TIMEOUT(!bars()->isEmpty(), kPatienceMs);
        m_data->stopServer();
        deltas().refresh({DeltaSubject::Kind::Meter, m_meter.value});
        auto *retry = m_card->findChildren<QPushButton *>().last();
        QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), kPatienceMs);
        QVERIFY(!bars()->isEmpty());
        QVERIFY(says(QStringLiteral("From Enectiva, loaded ")));
        QSignalSpy started(&deltas(), &DeltaStore::loadStarted);
        retry->click();
        QCOMPARE(started.size(), 1);
        QVERIFY(!retry->isVisible());
    }

    void loadsNothingWhileItIsClosed()
    {
        m_card->hide();
        QSignalSpy months(&deltas(), &DeltaStore::loadStarted);
        QSignalSpy states(&readings(), &ReadingStore::loadStarted);
        showMeter();
        QTRY_VERIFY_WITH_TIMEOUT(!value("Code").isNull() || !m_card->isVisible(), kPatienceMs);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(months.size(), 0);
        QCOMPARE(states.size(), 0);
        m_card->show();
        QCOMPARE(months.size(), 1);
        QCOMPARE(states.size(), 1);
    }

    void mayGoWhileItLoads()
    {
        showMeter();
        QVERIFY(deltas().isLoading({DeltaSubject::Kind::Meter, m_meter.value}));
        m_card.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!deltas().isLoading({DeltaSubject::Kind::Meter, m_meter.value}),
                                 kPatienceMs);
    }

    void speaksTheLanguageOfTheMoment()
    {
        showMeter();
        QTRY_VERIFY_WITH_TIMEOUT(!bars()->isEmpty(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!readings().isLoading(m_meter), kPatienceMs);
        const QString before = value("Last valid");
        QLocale::setDefault(QLocale(QStringLiteral("cs_CZ")));
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(m_card.get(), &change);
        QVERIFY(value("Last valid") != before);
        QVERIFY(bars()->accessibleDescription().contains(QStringLiteral("duben 2025")));
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }
};

QTEST_MAIN(TestMeterCard)
#include "tst_metercard.moc"
