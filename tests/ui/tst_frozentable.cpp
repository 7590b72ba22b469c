// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozentable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace meterdesk;

class TestFrozenTable : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model;
    std::unique_ptr<FrozenTable> m_table;

    //! Where a cell of the other columns begins, from the right edge of the first one.
    int roomBefore(int column) const
    {
        return m_table->visualRect(m_model.index(0, column)).left() - m_table->columnWidth(0);
    }

private Q_SLOTS:
    void init()
    {
        m_model.clear();
        m_model.setRowCount(40);
        m_model.setColumnCount(12);
        m_table = std::make_unique<FrozenTable>();
        m_table->setModel(&m_model);
        m_table->resize(400, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void cleanup() { m_table.reset(); }

    void theFirstColumnStays()
    {
        QVERIFY(m_table->frozen().isVisible());
        const QRect place = m_table->frozen().geometry();
        QCOMPARE(place.width(), m_table->columnWidth(0));
        m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
        QCOMPARE(m_table->frozen().geometry(), place);
        QVERIFY(!m_table->frozen().isColumnHidden(0));
        QVERIFY(m_table->frozen().isColumnHidden(1));
        m_table->setColumnWidth(0, 150);
        QCOMPARE(m_table->frozen().width(), 150);
    }

    void rowsScrollTogether()
    {
        m_table->verticalScrollBar()->setValue(70);
        QCOMPARE(m_table->frozen().verticalScrollBar()->value(), 70);
        QCOMPARE(m_table->frozen().rowAt(1), m_table->rowAt(1));
    }

    void noChosenCellLiesBelowIt()
    {
        m_table->setFocus();
        m_table->setCurrentIndex(m_model.index(0, 11));
        while (m_table->currentIndex().column() > 1) {
            QTest::keyClick(m_table.get(), Qt::Key_Left);
            QVERIFY(roomBefore(m_table->currentIndex().column()) >= 0);
        }
        QTest::keyClick(m_table.get(), Qt::Key_Left);
        QCOMPARE(m_table->horizontalScrollBar()->value(), 0);
    }

    void aClickOnItSelects()
    {
        m_table->horizontalScrollBar()->setValue(200);
        const QPoint place = m_table->frozen().visualRect(m_model.index(3, 0)).center();
        QTest::mouseClick(m_table->frozen().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_table->currentIndex(), m_model.index(3, 0));
    }

    void newColumnsAreHiddenInIt()
    {
        m_model.setColumnCount(3);
        m_model.clear();
        m_model.setRowCount(2);
        m_model.setColumnCount(5);
        m_table->resize(410, 300);
        QVERIFY(m_table->frozen().isColumnHidden(4));
        QVERIFY(!m_table->frozen().isColumnHidden(0));
    }
};

QTEST_MAIN(TestFrozenTable)
#include "tst_frozentable.moc"
