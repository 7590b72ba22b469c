// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/readingimportdialog.h"

#include "files/table.h"
#include "files/xlsx.h"
#include "services/entryround.h"
#include "services/localrecords.h"
#include "services/rounddrafts.h"
#include "tests/services/importfixture.h"
#include "tests/ui/viewstatefixture.h"
#include "ui/imports/tablesource.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr int kPatienceMs = ImportFixture::kPatienceMs;

} // namespace

class TestReadingImportDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<ViewStateFixture> m_state;
    QPointer<ReadingImportDialog> m_dialog;
    QStringList m_arguments;

    void open(EntryRound *round = nullptr)
    {
        delete m_dialog;
        m_dialog = new ReadingImportDialog(*m_fixture->session, *m_state->state, round);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void show(const char *text)
    {
        m_dialog->source().showText(QString::fromUtf8(text));
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->import().isChecking(), kPatienceMs);
    }
    QPushButton *button(const QString &start) const
    {
        for (auto *found : m_dialog->findChildren<QPushButton *>()) {
            if (found->isVisibleTo(m_dialog) && found->text().startsWith(start))
                return found;
        }
        return nullptr;
    }
    QComboBox *role(int column) const
    {
        const auto boxes =
            m_dialog->findChild<QTableView *>()->horizontalHeader()->findChildren<QComboBox *>();
        return column < boxes.size() ? boxes[column] : nullptr;
    }
    QTableView &table() const { return *m_dialog->findChild<QTableView *>(); }
    Banner &banner() const { return *m_dialog->findChild<Banner *>(); }
    QString shown(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    static void choose(QComboBox *box, int index)
    {
        QVERIFY(box);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_fixture = std::make_unique<ImportFixture>(m_arguments);
        QVERIFY(m_fixture->open());
        m_state = std::make_unique<ViewStateFixture>();
        QVERIFY(m_state->load());
        open();
    }
    void cleanup()
    {
        delete m_dialog;
        m_state.reset();
        m_fixture.reset();
    }

    void previewsAndTakesOver()
    {
        QVERIFY(!button(QStringLiteral("Take over"))->isEnabled());
        show("Serial\tDatum\tStav\nSN007919\t1.1.2026 1:00\t2200,5\nnobody\t1.1.2026\t1\n");
        QCOMPARE(shown(0, 0), QStringLiteral("Ready"));
        QVERIFY(shown(0, 2).startsWith(QStringLiteral("2,200.5")));
        QCOMPARE(shown(0, 4), QStringLiteral("SN007919"));
        QCOMPARE(shown(1, 0), QStringLiteral("Meter not known"));
        QCOMPARE(table().model()->headerData(1, Qt::Vertical).toInt(), 3);
        QPushButton *take = button(QStringLiteral("Take over"));
        QVERIFY(take && take->isEnabled());
        QSignalSpy taken(m_dialog, &ReadingImportDialog::taken);
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().at(1).toInt(), 1);
        const auto id = taken.first().first().value<RoundId>();
        const RoundDraft draft = m_fixture->session->records().rounds().find(id);
        QCOMPARE(draft.cells.size(), 1);
        QCOMPARE(draft.cells.first().value, QStringLiteral("2200.5"));
        // What is left is shown, and cannot be taken twice.
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY(!take->isEnabled());
        QCOMPARE(table().model()->rowCount(), 1);
    }

    void closesWhereNothingIsLeft()
    {
        show("SN007919\t2200\n");
        QTest::mouseClick(button(QStringLiteral("Take over")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, kPatienceMs);
    }

    void doubtfulMarksAreAsked()
    {
        show("SN007919\t1.234\nSN015838\t2.500\n");
        QVERIFY(banner().isVisible());
        QVERIFY(!button(QStringLiteral("Take over"))->isEnabled());
        QCOMPARE(shown(0, 0), QStringLiteral("Which decimal mark?"));
        QVERIFY(button(QStringLiteral("Comma: 1,234")));
        QTest::mouseClick(button(QStringLiteral("Point: 1.234")), Qt::LeftButton);
        QVERIFY(!banner().isVisible());
        QVERIFY(shown(0, 2).startsWith(QStringLiteral("1.234")));
        // The next table is asked about again: it may come from elsewhere.
        show("SN007919\t1.234\nSN015838\t2.500\n");
        QVERIFY(banner().isVisible());
    }

    void doubtfulDatesAreAskedOnce()
    {
        const char *text = "Serial\tDate\tValue\nSN007919\t1/2/2026\t7\n";
        show(text);
        QVERIFY(banner().isVisible());
        QTest::mouseClick(button(QStringLiteral("Day first")), Qt::LeftButton);
        QVERIFY(!banner().isVisible());
        QVERIFY2(shown(0, 3).contains(QStringLiteral("Feb"))
                     || shown(0, 3).contains(QStringLiteral("02")),
                 qPrintable(shown(0, 3)));
        show(text);
        QVERIFY(!banner().isVisible());
    }

    void columnsAreCorrectedAndRemembered()
    {
        const char *text = "Serial\tLast\tNow\nSN007919\t5\t2200\n";
        show(text);
        QCOMPARE(m_dialog->settings().column(ColumnRole::Value), -1);
        QVERIFY(!button(QStringLiteral("Take over"))->isEnabled());
        choose(role(2), int(ColumnRole::Value));
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->import().isChecking(), kPatienceMs);
        QVERIFY(shown(0, 2).startsWith(QStringLiteral("2,200")));
        open();
        show("Serial\tLast\tNow\nSN015838\t7\t99\n");
        QCOMPARE(m_dialog->settings().column(ColumnRole::Value), 2);
        QVERIFY(shown(0, 2).startsWith(QStringLiteral("99")));
    }

    void rejectedRowsGoBack()
    {
        show("Serial\tStav\nX\t1,5\nSN007919\t2200\nSN015838\tmany\n");
        QTest::mouseClick(button(QStringLiteral("Copy rejected")), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("Serial\tStav\tReason"));
        QVERIFY(lines[1].startsWith(QStringLiteral("X\t1,5\tNo meter is called")));
        QVERIFY(lines[2].startsWith(QStringLiteral("SN015838\tmany\t")));
        QCOMPARE(lines.size(), 4);
        const QTemporaryDir folder;
        QTest::mouseClick(button(QStringLiteral("Save rejected")), Qt::LeftButton);
        auto *files = m_dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        const QString path = folder.filePath(QStringLiteral("rest.csv"));
        Q_EMIT files->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Serial;Stav;Reason\r\nX;1,5;"));
        auto *only = m_dialog->findChildren<QCheckBox *>().at(1);
        QCOMPARE(only->text(), QStringLiteral("Only problems"));
        only->setChecked(true);
        QCOMPARE(table().model()->rowCount(), 2);
    }

    void takesADroppedWorkbook()
    {
        Table book;
        book.header = {QStringLiteral("Serial"), QStringLiteral("Stav")};
        book.addRow(QStringLiteral("SN007919"), NumberText{"2200.25"});
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("January.xlsx"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(xlsxBytes(book).value());
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, kPatienceMs);
        QVERIFY(shown(0, 2).startsWith(QStringLiteral("2,200.25")));
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Take over"))->isEnabled(), kPatienceMs);
        QSignalSpy taken(m_dialog, &ReadingImportDialog::taken);
        QTest::mouseClick(button(QStringLiteral("Take over")), Qt::LeftButton);
        const auto id = taken.first().first().value<RoundId>();
        QCOMPARE(m_fixture->session->records().rounds().find(id).header.title,
                 QStringLiteral("January"));
    }

    void aBadFileIsTold()
    {
        m_dialog->source().openFile(QStringLiteral("/nowhere/at/all.xlsx"));
        QTRY_VERIFY_WITH_TIMEOUT(banner().isVisible(), kPatienceMs);
        QCOMPARE(banner().kind(), Banner::Kind::Error);
    }

    void theOpenRoundComesFirst()
    {
        EntryRound round(*m_fixture->session);
        RoundHeader header;
        header.title = QStringLiteral("March");
        header.at = QDateTime::currentMSecsSinceEpoch() - 60'000;
        header.meters = {{QStringLiteral("2001")}};
        round.begin(header);
        open(&round);
        show("SN007919\t2200\nSN015838\t50\n");
        QCOMPARE(button(QStringLiteral("Take over"))->text(),
                 QStringLiteral("Take over 1 readings"));
        QTest::mouseClick(button(QStringLiteral("Take over")), Qt::LeftButton);
        QCOMPARE(round.row(0).cell.value, QStringLiteral("2200"));
        QVERIFY(m_dialog); // the other meter is not in the round: it is left over
        delete m_dialog;
    }

    void aSeriesGoesToTheOutbox()
    {
        m_fixture->session->outbox()->setPaused(true);
        show("Serial\tDate\tValue\nSN007919\t2025-12-31 01:00\t2200\n"
             "SN007919\t2026-01-01 01:00\t2201\n");
        QPushButton *send = button(QStringLiteral("Send 2"));
        QVERIFY(send);
        QSignalSpy sent(m_dialog, &ReadingImportDialog::sent);
        QTest::mouseClick(send, Qt::LeftButton);
        QVERIFY(!send->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, kPatienceMs);
        QCOMPARE(sent.first().at(1).toInt(), 2);
        QCOMPARE(m_fixture->session->outbox()->unsentCount(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, kPatienceMs);
    }

    void worksByKeysAndHasNames()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("SN007919\t2200\n"));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, kPatienceMs);
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (auto *box : m_dialog->findChildren<QComboBox *>()) {
            const bool hasBuddy =
                std::any_of(labels.begin(), labels.end(),
                            [box](const QLabel *label) { return label->buddy() == box; });
            QVERIFY(hasBuddy || !box->accessibleName().isEmpty());
        }
        // Tab reaches the choices of the head before the table, and the table leads on.
        role(0)->setFocus();
        QTest::keyClick(role(0), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), role(1));
        QTest::keyClick(role(1), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &table());
        QTest::keyClick(&table(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != &table());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, kPatienceMs);
    }

    //! The next one has five thousand meters.
    void makeManyMeters() { m_arguments = {QStringLiteral("--meters=5000")}; }

    void fiveThousandRowsAreThereInASecond()
    {
        QString text = QStringLiteral("Serial\tDatum\tStav\n");
        const QList<Meter> &meters = m_fixture->session->meters().meters();
        QCOMPARE(meters.size(), 5000);
        for (const Meter &meter : meters)
            text += QStringLiteral("%1\t1.1.2026 1:00\t%2,5\n")
                        .arg(meter.serialNumber)
                        .arg(2200 + meter.id.value.toInt());
        QElapsedTimer clock;
        clock.start();
        m_dialog->source().showText(text);
        QVERIFY(!table().grab().isNull());
        const qint64 previewed = clock.elapsed();
        QCOMPARE(table().model()->rowCount(), 5000);
        QVERIFY(shown(0, 2).contains(QStringLiteral(".5")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->import().isChecking(), 60000);
        qInfo("5,000 rows: previewed in %lld ms, checked in %lld ms", previewed, clock.elapsed());
        // Each tenth meter has no import id.
        QCOMPARE(m_dialog->import().counts().problems, 500);
        const QString path = qEnvironmentVariable("METERDESK_PICTURES");
        if (!path.isEmpty())
            m_dialog->grab().save(path + QStringLiteral("/import.png"));
    }
};

QTEST_MAIN(TestReadingImportDialog)
#include "tst_readingimportdialog.moc"
