// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tableguess.h"
#include "tests/support/patience.h"
#include "ui/imports/tablechoices.h"
#include "ui/imports/tablesource.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/comboitems.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

using namespace meterdesk;

//! A table that is pasted, opened or dropped, and how it is read.
class TestTableSource : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QDialog> m_dialog;
    Banner *m_banner = nullptr;
    TableSource *m_source = nullptr;
    QList<Sheet> m_sheets;

    void open(TableSource::Takes takes)
    {
        m_sheets.clear();
        m_dialog = std::make_unique<QDialog>();
        m_banner = new Banner(m_dialog.get());
        m_source = new TableSource(m_dialog.get(), *m_banner, takes);
        connect(m_source, &TableSource::sheetRead, this,
                [this](const Sheet &sheet) { m_sheets << sheet; });
        auto *column = new QVBoxLayout(m_dialog.get());
        column->addWidget(m_source);
        column->addWidget(m_banner);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    bool drop(const QMimeData &data) const
    {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog.get(), &event);
        return event.isAccepted();
    }

    QString told() const { return m_source->findChild<QLabel *>()->text(); }

private Q_SLOTS:
    void init() { open(TableSource::Takes::TextAndFiles); }
    void cleanup() { m_dialog.reset(); }

    void keysPasteAnywhereInTheDialog()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("Serial\tStav\nX\t1,5\n"));
        QTest::keyClick(m_dialog.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_sheets.size(), 1);
        QCOMPARE(m_sheets.first().rows.size(), std::size_t(2));
        QVERIFY(m_source->name().isEmpty());
        TableSettings settings;
        settings.hasHeader = true;
        m_source->showSheet(m_sheets.first(), settings);
        QCOMPARE(told(), QStringLiteral("Pasted table, 1 row(s)"));
    }

    void withoutATableItSaysSo()
    {
        QGuiApplication::clipboard()->clear();
        m_source->paste();
        QVERIFY(m_sheets.isEmpty());
        QVERIFY(m_banner->isVisible());
        QCOMPARE(m_banner->kind(), Banner::Kind::Info);
        m_source->showSheet({}, {});
        QVERIFY(told().startsWith(QStringLiteral("Paste a table")));
    }

    void asksForAFile()
    {
        const QString path = write(QStringLiteral("a.csv"), "Serial;Stav\nX;1\nY;2\n");
        m_source->setFileTitle(QStringLiteral("Open it"));
        QTest::keyClick(m_dialog.get(), Qt::Key_O, Qt::ControlModifier);
        auto *files = m_dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        QCOMPARE(files->windowTitle(), QStringLiteral("Open it"));
        Q_EMIT files->fileSelected(path);
        QVERIFY(m_source->isReading());
        QTRY_COMPARE_WITH_TIMEOUT(m_sheets.size(), 1, kPatienceMs);
        QVERIFY(!m_source->isReading());
        QCOMPARE(m_source->name(), QStringLiteral("a.csv"));
        m_source->showSheet(m_sheets.first(), {});
        QCOMPARE(told(), QStringLiteral("a.csv, 3 row(s)"));
    }

    void whatIsAskedForLastCounts()
    {
        m_source->openFile(write(QStringLiteral("b.csv"), "A\n1\n"));
        m_source->openFile(write(QStringLiteral("c.csv"), "C\n3\n"));
        QTRY_COMPARE_WITH_TIMEOUT(m_sheets.size(), 1, kPatienceMs);
        QCOMPARE(m_source->name(), QStringLiteral("c.csv"));
        m_source->openFile(m_folder.filePath(QStringLiteral("b.csv")));
        m_source->showText(QStringLiteral("D\n4\n"));
        QVERIFY(!m_source->isReading());
        m_source->openFile(QStringLiteral("/nowhere/at/all.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(m_banner->isVisible(), kPatienceMs);
        QCOMPARE(m_banner->kind(), Banner::Kind::Error);
        QVERIFY(!m_source->isReading());
        // The file before the text has come to nothing, and the text keeps its place.
        QCOMPARE(m_sheets.size(), 2);
        QVERIFY(m_source->name().isEmpty());
    }

    void takesWhatIsDropped()
    {
        QMimeData text;
        text.setText(QStringLiteral("A\tB\n1\t2\n"));
        QVERIFY(drop(text));
        QCOMPARE(m_sheets.size(), 1);
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(write(QStringLiteral("d.csv"), "A;B\n1;2\n"))});
        QVERIFY(drop(file));
        QTRY_COMPARE_WITH_TIMEOUT(m_sheets.size(), 2, kPatienceMs);
        QCOMPARE(m_source->name(), QStringLiteral("d.csv"));
        QMimeData far;
        far.setData(QStringLiteral("image/png"), "x");
        QVERIFY(!drop(far));
    }

    void aDialogOfFilesTakesNoText()
    {
        open(TableSource::Takes::Files);
        QMimeData text;
        text.setText(QStringLiteral("A\tB\n1\t2\n"));
        QVERIFY(!drop(text));
        QGuiApplication::clipboard()->setText(text.text());
        QTest::keyClick(m_dialog.get(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_sheets.isEmpty());
        m_source->setOpenText(QStringLiteral("Open a file…"));
        int shown = 0;
        for (const auto *button : m_source->findChildren<QPushButton *>()) {
            shown += button->isVisible() ? 1 : 0;
            QVERIFY(!button->isVisible() || button->text() == QStringLiteral("Open a file…"));
        }
        QCOMPARE(shown, 1);
    }

    void choicesTellWhatAPersonChanges()
    {
        TableChoices choices(TableChoices::Mark | TableChoices::Order);
        TableSettings settings;
        settings.roles = {ColumnRole::Date, ColumnRole::Ignore};
        settings.order = DateOrder::MonthFirst;
        choices.setSettings(settings, true);
        choices.show();
        const auto boxes = choices.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        QVERIFY(!boxes[0]->isEnabled()); // no column of values
        QCOMPARE(boxes[1]->currentText(), QStringLiteral("month first"));
        QCOMPARE(choices.last(), static_cast<QWidget *>(boxes[1]));
        QList<TableSettings> told;
        connect(&choices, &TableChoices::changed, this,
                [&told](const TableSettings &changed) { told << changed; });
        choices.findChild<QCheckBox *>()->click();
        boxes[1]->setFocus();
        QTest::keyClick(boxes[1], Qt::Key_Up);
        QCOMPARE(told.size(), 2);
        QVERIFY(told.first().hasHeader);
        QCOMPARE(told.first().order, settings.order);
        QCOMPARE(told.last().order, std::optional(DateOrder::DayFirst));
        QCOMPARE(told.last().roles, settings.roles);
        choices.setSettings(settings, false);
        QVERIFY(!choices.findChild<QCheckBox *>()->isEnabled());
        QCOMPARE(told.size(), 2);
    }

    void namesOfChoicesAnew()
    {
        QComboBox box;
        QSignalSpy changed(&box, &QComboBox::currentIndexChanged);
        setItems(&box, {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        QCOMPARE(box.currentIndex(), 0);
        box.setItemData(1, 2);
        box.setCurrentIndex(1);
        QCOMPARE(changed.size(), 1);
        setItems(&box, {QStringLiteral("eins"), QStringLiteral("zwei")});
        QCOMPARE(box.count(), 2);
        QCOMPARE(box.currentText(), QStringLiteral("zwei"));
        QCOMPARE(box.currentData().toInt(), 2);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(TestTableSource)
#include "tst_tablesource.moc"
