// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace meterdesk;

namespace {

constexpr int kRawRole = Qt::UserRole + 1;

QStandardItem *text(const QString &words)
{
    return new QStandardItem(words);
}

QStandardItem *figure(const QString &words, double value)
{
    auto *item = new QStandardItem(words);
    item->setData(value, kRawRole);
    item->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return item;
}

} // namespace

class TestTableCopy : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_table;

    QString tsv() const
    {
        const std::unique_ptr<QMimeData> data(copyOfTable(*m_table, kRawRole));
        return data->text();
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::Czech));
        m_model.clear();
        m_model.setHorizontalHeaderLabels(
            {QStringLiteral("Month"), QStringLiteral("2025"), QStringLiteral("Diff.")});
        const QString group = QLocale().groupSeparator();
        m_model.appendRow({text(QStringLiteral("1. 2. <2026>")),
                           figure(QStringLiteral("12") + group + QStringLiteral("345,5"), 12345.5),
                           figure(QStringLiteral("\u22123,2"), -3.2)});
        m_model.appendRow({text(QStringLiteral("a\tb\nc")),
                           figure(QStringLiteral("partial 6,6"), 6.6), text({})});
        m_table = std::make_unique<QTableView>();
        m_table->setModel(&m_model);
    }

    void cleanup() { m_table.reset(); }

    void figuresAreNumbersForSpreadsheets()
    {
        QCOMPARE(tsv(),
                 QStringLiteral("Month\t2025\tDiff.\n1. 2. <2026>\t12345,5\t-3,2\n"
                                "a b c\tpartial 6,6\t\n"));
    }

    void htmlShowsWhatIsSeen()
    {
        const std::unique_ptr<QMimeData> data(copyOfTable(*m_table, kRawRole));
        const QString html = data->html();
        QVERIFY(html.contains(QLatin1String("<th>Month</th>")));
        QVERIFY(html.contains(QLatin1String("<td>1. 2. &lt;2026&gt;</td>")));
        QVERIFY(html.contains(QStringLiteral("<td align=\"right\">\u22123,2</td>")));
        QCOMPARE(html.count(QLatin1String("<tr>")), 3);
    }

    void followsOrderAndHiding()
    {
        m_table->horizontalHeader()->moveSection(2, 0);
        m_table->hideColumn(1);
        m_table->hideRow(1);
        QCOMPARE(tsv(), QStringLiteral("Diff.\tMonth\n-3,2\t1. 2. <2026>\n"));
    }

    void ofATreeItsOpenRows()
    {
        m_model.item(0)->appendRow(
            {text(QStringLiteral("within")), text({}), figure(QStringLiteral("7,5"), 7.5)});
        m_model.item(1)->appendRow(text(QStringLiteral("folded")));
        QTreeView tree;
        tree.setModel(&m_model);
        tree.expand(m_model.index(0, 0));
        QAction *action = addCopyAction(&tree, kRawRole);
        action->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Month\t2025\tDiff.\n1. 2. <2026>\t12345,5\t-3,2\n"
                                "within\t\t7,5\na b c\tpartial 6,6\t\n"));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(
            QLatin1String("<td>within</td>")));
    }

    //! Whose own menu takes the action in.
    void aMenuOfTheTablesOwnStays()
    {
        m_table->setContextMenuPolicy(Qt::CustomContextMenu);
        addCopyAction(m_table.get(), kRawRole);
        QCOMPARE(m_table->contextMenuPolicy(), Qt::CustomContextMenu);
        QVERIFY(!m_table->actions().isEmpty());
    }

    void ctrlCCopiesTheTable()
    {
        QAction *action = addCopyAction(m_table.get(), kRawRole);
        QCOMPARE(action->text(), QStringLiteral("Copy table"));
        QCOMPARE(m_table->contextMenuPolicy(), Qt::ActionsContextMenu);
        m_table->show();
        m_table->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setCurrentIndex(m_model.index(0, 0));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), tsv());
    }
};

QTEST_MAIN(TestTableCopy)
#include "tst_tablecopy.moc"
