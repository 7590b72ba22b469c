// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/datanotice.h"

#include "services/session.h"
#include "tests/support/datafixture.h"

#include <QDir>
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
