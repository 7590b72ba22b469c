// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/shell/datanotice.h"

#include "services/outbox.h"
#include "services/session.h"
#include "tests/support/datafixture.h"

#include "ui/shell/backupdialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

using namespace meterdesk;
using namespace meterdesk::test;

class TestDataNotice : public QObject
{
    Q_OBJECT

    std::unique_ptr<DataFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;

    //! A window with nothing but the notice, over a desk that has opened its connection.
    DataNotice *open()
    {
        m_window = std::make_unique<QWidget>();
        auto *notice = new DataNotice(m_fixture->makeDesk(), m_window.get());
        m_window->show();
        m_fixture->desk->open();
        const bool isOpen =
            QTest::qWaitFor([this] { return m_fixture->desk->session() != nullptr; }, 20000);
        return isOpen ? notice : nullptr;
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DataFixture>(); }

    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void saysNothingOfSoundFiles()
    {
        QVERIFY(m_fixture->leaveDrafts(3));
        const DataNotice *notice = open();
        QVERIFY(notice);
        QVERIFY(!notice->isVisible());
    }

    void saysWhatWasRescuedUntilItIsClosed()
    {
        QVERIFY(m_fixture->leaveDrafts(12));
        QVERIFY(m_fixture->spoil(0, QByteArray(64, 'x')));
        DataNotice *notice = open();
        QVERIFY(notice);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->kind(), Banner::Kind::Info);
        QVERIFY2(notice->text().contains(QStringLiteral("12")), qPrintable(notice->text()));
        const QStringList kept = QDir(m_fixture->folder.path())
                                     .entryList({QStringLiteral("entries-demo-damaged-*.sqlite")});
        QCOMPARE(kept.size(), 1);
        QVERIFY2(notice->text().contains(kept.first()), qPrintable(notice->text()));

        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
        // Opened anew, for another network say: it was read already.
        QSignalSpy changed(m_fixture->desk.get(), &Desk::sessionChanged);
        m_fixture->desk->select(m_fixture->desk->current()->id);
        QVERIFY(changed.wait(20000));
        QVERIFY(!notice->isVisible());
    }

    void warnsWhereNothingCouldBeRead()
    {
        QVERIFY(m_fixture->spoil(0, QByteArray(8192, 'x')));
        const DataNotice *notice = open();
        QVERIFY(notice);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->kind(), Banner::Kind::Warning);
        QVERIFY2(notice->text().contains(QStringLiteral("entries-demo-damaged-")),
                 qPrintable(notice->text()));
    }

    //! Through the dialogs, as a person would.
    void backsUpAndRestores()
    {
        QVERIFY(m_fixture->leaveDrafts(4));
        DataNotice *notice = open();
        QVERIFY(notice);
        BackupDialogs dialogs(*m_fixture->desk, m_window.get());
        connect(&dialogs, &BackupDialogs::told, notice, &DataNotice::tell);
        QTemporaryDir elsewhere;

        dialogs.backUp();
        auto *save = m_window->findChild<QFileDialog *>();
        QVERIFY(save);
        QCOMPARE(save->acceptMode(), QFileDialog::AcceptSave);
        save->setDirectory(elsewhere.path());
        save->selectFile(QStringLiteral("mine"));
        QVERIFY(QMetaObject::invokeMethod(save, "accept"));
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), kPatienceMs);
        QCOMPARE(notice->kind(), Banner::Kind::Info);
        const QString file = elsewhere.filePath(QStringLiteral("mine.mdbackup"));
        QVERIFY2(notice->text().contains(file), qPrintable(notice->text()));
        QVERIFY(QFileInfo::exists(file));
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!notice->isVisible());

        dialogs.restore();
        auto *choose = m_window->findChild<QFileDialog *>();
        QVERIFY(choose);
        choose->setDirectory(elsewhere.path());
        choose->selectFile(file);
        QVERIFY(QMetaObject::invokeMethod(choose, "accept"));
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), kPatienceMs);
        QCOMPARE(notice->kind(), Banner::Kind::Info);
        QCOMPARE(m_fixture->desk->session()->outbox()->entries().size(), 4);
    }

    void saysWhyEntriesCannotBeUsed()
    {
        QVERIFY(m_fixture->leaveDrafts(1));
        // A later version's file: PRAGMA user_version is at byte 60.
        QVERIFY(m_fixture->spoil(60, QByteArray("\0\0\x03\0", 4)));
        const DataNotice *notice = open();
        QVERIFY(notice);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->kind(), Banner::Kind::Error);
        QVERIFY(!notice->text().isEmpty());
    }
};

QTEST_MAIN(TestDataNotice)
#include "tst_datanotice.moc"
