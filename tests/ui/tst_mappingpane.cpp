// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/mappingpane.h"

#include "models/mappingtablemodel.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/viewstatefixture.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace meterdesk;
using namespace meterdesk::test;

using Columns = MappingTableModel;

class TestMappingPane : public QObject
{
    Q_OBJECT

    std::unique_ptr<ViewStateFixture> m_state;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<MappingPane> m_pane;
    const MeterId m_bare{QStringLiteral("2010")}; // without an import id

    QTableView *table() const { return m_pane->findChild<QTableView *>(); }
    QModelIndex cellOf(const MeterId &meter, int column)
    {
        m_pane->setMeter(meter);
        return table()->model()->index(table()->currentIndex().row(), column);
    }
    ImportMapping &mapping() { return m_fixture->session->records().mapping(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : m_pane->findChildren<QPushButton *>()) {
            if (found->text().startsWith(text) && found->isVisibleTo(m_pane.get()))
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_state = std::make_unique<ViewStateFixture>();
        m_fixture = std::make_unique<SessionFixture>();
        QVERIFY(m_fixture->openWithData());
        m_pane = std::make_unique<MappingPane>(*m_state->state);
        m_pane->resize(1200, 700);
        m_pane->setSession(m_fixture->session.get());
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_fixture.reset();
        m_state.reset();
    }

    //! To sort the rows takes long where they are many.
    void sortsNothingThatNobodySeesOrThatIsThereAlready()
    {
        MeterStore &store = m_fixture->session->meters();
        QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
        const auto reload = [&] {
            store.reload();
            return QTest::qWaitFor([&] { return !store.isLoading(); }, 20000);
        };
        const int all = table()->model()->rowCount();
        QVERIFY(all > 0);
        QVERIFY(reload());
        QVERIFY(reset.isEmpty());

        m_pane->hide();
        m_fixture->server().setSwitches({{QStringLiteral("meters"), all - 3}});
        QVERIFY(reload());
        QCOMPARE(store.meters().size(), all - 3);
        QCOMPARE(table()->model()->rowCount(), 0);
        m_pane->show();
        QCOMPARE(table()->model()->rowCount(), all - 3);

        MappingPane unseen(*m_state->state);
        unseen.setSession(m_fixture->session.get());
        const MeterId last = store.meters().last().id;
        unseen.setMeter(last);
        auto *rows = unseen.findChild<QTableView *>();
        QCOMPARE(rows->model()->rowCount(), 0);
        unseen.show();
        QCOMPARE(rows->model()->rowCount(), all - 3);
        QVERIFY(rows->currentIndex().isValid());
    }

    void sortsAsTheLanguageDoes()
    {
        auto *model = qobject_cast<QAbstractItemModel *>(table()->model());
        for (const int column : {int(Columns::MeterColumn), int(Columns::PlaceColumn)}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                table()->sortByColumn(column, order);
                for (int row = 1; row < model->rowCount(); ++row) {
                    const QString above = model->index(row - 1, column).data().toString();
                    const QString below = model->index(row, column).data().toString();
                    const int comparison = QString::localeAwareCompare(above, below);
                    QVERIFY2(order == Qt::AscendingOrder ? comparison <= 0 : comparison >= 0,
                             qPrintable(above + QLatin1Char('/') + below));
                }
            }
        }
    }

    void whatIsTypedOutweighsEnectiva()
    {
        const MeterId meter{QStringLiteral("2001")};
        QCOMPARE(cellOf(meter, Columns::ImportIdColumn).data().toString(),
                 QStringLiteral("ŽĎ_2001"));
        QCOMPARE(cellOf(meter, Columns::SourceColumn).data().toString(),
                 QStringLiteral("from Enectiva"));
        QAbstractItemModel *model = table()->model();
        QVERIFY(model->setData(cellOf(meter, Columns::ImportIdColumn), QStringLiteral("MY-1")));
        QVERIFY(model->setData(cellOf(meter, Columns::SuitColumn), QStringLiteral("b")));
        QCOMPARE(mapping().linkOf(meter)->importId, QStringLiteral("MY-1"));
        QCOMPARE(mapping().linkOf(meter)->suit, QStringLiteral("b"));
        QCOMPARE(cellOf(meter, Columns::SourceColumn).data().toString(), QStringLiteral("typed"));
        table()->selectRow(cellOf(meter, 0).row());
        QTest::mouseClick(button(QStringLiteral("As Enectiva says")), Qt::LeftButton);
        QCOMPARE(mapping().linkOf(meter)->importId, QStringLiteral("ŽĎ_2001"));
    }

    void whatIsUnfitIsNotTaken()
    {
        QAbstractItemModel *model = table()->model();
        QVERIFY(!model->setData(cellOf(m_bare, Columns::ImportIdColumn), QStringLiteral("A B")));
        QVERIFY(!mapping().linkOf(m_bare));
        QVERIFY(m_pane->findChild<Banner *>()->text().contains(QStringLiteral("space")));
        QVERIFY(!model->setData(cellOf(m_bare, Columns::SuitColumn), QStringLiteral("b")));
        QVERIFY(model->setData(cellOf(m_bare, Columns::ImportIdColumn), QStringLiteral("A-B")));
        QCOMPARE(mapping().linkOf(m_bare)->importId, QStringLiteral("A-B"));
    }

    void rowsAreFiltered()
    {
        const int all = table()->model()->rowCount();
        auto *onlyMissing = m_pane->findChild<QCheckBox *>();
        onlyMissing->setChecked(true);
        const int missing = table()->model()->rowCount();
        QVERIFY(missing > 0 && missing < all);
        onlyMissing->setChecked(false);
        auto *filter = m_pane->findChild<QLineEdit *>();
        filter->setText(QStringLiteral("zd_2001"));
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void filesGoOutAndIn()
    {
        QTemporaryDir folder;
        for (const char *name : {"ids.csv", "ids.xlsx"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QSignalSpy told(m_pane.get(), &MappingPane::told);
            m_pane->exportTo(path);
            QCOMPARE(told.size(), 1);
            QCOMPARE(told.first().first().value<Banner::Kind>(), Banner::Kind::Info);
            m_pane->importFrom(path);
            QVERIFY(m_pane->findChild<Banner *>()->text().contains(QStringLiteral("as before")));
            QVERIFY(!button(QStringLiteral("Take over")));
        }
    }

    void aFileIsAskedBeforeItIsTaken()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("ids.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id;import_id;suit\n2010;NEW-1;b\n2001;OTHER;\nnobody;X;\n2002;A B;\n");
        file.close();
        m_pane->importFrom(file.fileName());
        const QString text = m_pane->findChild<Banner *>()->text();
        QVERIFY2(text.contains(QStringLiteral("1 new, 1 changed")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("nobody")), qPrintable(text));
        QVERIFY(!mapping().linkOf(m_bare));
        QTest::mouseClick(button(QStringLiteral("Take over 2")), Qt::LeftButton);
        QCOMPARE(mapping().linkOf(m_bare)->importId, QStringLiteral("NEW-1"));
        QCOMPARE(mapping().linkOf(m_bare)->suit, QStringLiteral("b"));
        QCOMPARE(mapping().linkOf(MeterId{QStringLiteral("2001")})->importId,
                 QStringLiteral("OTHER"));
    }
};

QTEST_MAIN(TestMappingPane)
#include "tst_mappingpane.moc"
