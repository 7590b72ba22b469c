// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jumpmodel.h"

#include "tests/models/storefixture.h"
#include "tests/support/heldpool.h"

#include <QAbstractItemModelTester>
#include <QThreadPool>

using namespace meterdesk;
using namespace meterdesk::test;

class TestJumpModel : public QObject
{
    Q_OBJECT

    using Model = JumpModel;
    using Tester = QAbstractItemModelTester;

    static constexpr int kPatienceMs = 20000;

    std::unique_ptr<StoreFixture> m_data;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<Tester> m_tester;

    static Record numbered(const char *id, const char *name, const char *place, QJsonObject more)
    {
        return meter(id, QString::fromUtf8(name), place, "el", std::move(more));
    }

    //! Has the store load the lists and the model make its index of them.
    [[nodiscard]] bool load(const QList<Record> &entities, const QList<Record> &meters)
    {
        return m_data->load(entities, meters)
            && QTest::qWaitFor([&] { return m_model->state() == Model::State::Ready; },
                               kPatienceMs);
    }

    [[nodiscard]] bool loadTown()
    {
        return load({entity("1", QStringLiteral("Město Brodec")),
                     entity("2", QStringLiteral("ZŠ Komenského"), "1")},
                    {numbered("10", "Hlavní elektroměr", "2",
                              {{QStringLiteral("serial_number"), QStringLiteral("71034412")},
                               {QStringLiteral("code"), QStringLiteral("ZSK-EL-01")},
                               {QStringLiteral("registration_code"),
                                QStringLiteral("859182400201873345")}}),
                     numbered("11", "Jídelna", "2",
                              {{QStringLiteral("code"), QStringLiteral("ZSK-EL-02")}}),
                     numbered("12", "Starý", "",
                              {{QStringLiteral("deactivated_at"),
                                QStringLiteral("2025-03-01T00:00:00Z")}})});
    }

    void type(const char *text) { m_model->setText(QString::fromUtf8(text)); }

    QVariant first(int role) const { return m_model->index(0).data(role); }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<StoreFixture>();
        m_model = std::make_unique<Model>();
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::QtTest);
        m_model->setStore(&m_data->store);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_data.reset();
        QLocale::setDefault(QLocale::c());
    }

    void waitsForTheLists()
    {
        type("jid");
        QCOMPARE(m_model->state(), Model::State::Loading);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(loadTown());
        // What was typed meanwhile is found by itself.
        QCOMPARE(columnOf(*m_model, 0), QStringList(QStringLiteral("Jídelna")));
        QVERIFY(!m_model->error());
        m_model->setStore(nullptr);
        QCOMPARE(m_model->state(), Model::State::Closed);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void makesAnIndexOfOtherListsInAWorker()
    {
        QVERIFY(loadTown());
        type("jid");
        // The same lists: there is nothing to make.
        QSignalSpy reset(m_model.get(), &Model::modelReset);
        QVERIFY(loadTown());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(reset.isEmpty());

        QVERIFY(load({entity("1", QStringLiteral("Brno"))}, {}));
        QTRY_COMPARE_WITH_TIMEOUT(reset.size(), 1, kPatienceMs);
        HeldPool pool;
        QVERIFY(loadTown());
        QCoreApplication::processEvents();
        QCOMPARE(reset.size(), 1); // the old one answers
        pool.release();
        QTRY_COMPARE_WITH_TIMEOUT(reset.size(), 2, kPatienceMs);
    }

    void saysWhyThereIsNothing()
    {
        QSignalSpy changed(m_model.get(), &Model::changed);
        QVERIFY(m_data->loadInVain());
        QCOMPARE(m_model->state(), Model::State::Failed);
        QVERIFY(m_model->error());
        QVERIFY(!changed.isEmpty());
        // A failure later on takes nothing away.
        QVERIFY(loadTown());
        type("jid");
        QVERIFY(m_data->loadInVain());
        QCOMPARE(m_model->state(), Model::State::Ready);
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(!m_model->error());
    }

    void tellsARowInFull()
    {
        QVERIFY(loadTown());
        type("hlavni");
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->total(), 1);
        QCOMPARE(m_model->words(), QStringList(QStringLiteral("hlavni")));
        QCOMPARE(first(Qt::DisplayRole).toString(), QStringLiteral("Hlavní elektroměr"));
        QCOMPARE(first(Model::KindRole).toInt(), int(JumpIndex::Kind::Meter));
        QCOMPARE(first(Model::MeterIdRole).value<MeterId>().value, QStringLiteral("10"));
        QVERIFY(first(Model::EntityIdRole).value<EntityId>().isEmpty());
        QCOMPARE(first(Model::EnergyCodeRole).toString(), QStringLiteral("EL"));
        QCOMPARE(first(Model::NumberRole).toString(), QStringLiteral("71034412"));
        QCOMPARE(first(Model::PlaceRole).toString(),
                 QStringLiteral("Město Brodec › ZŠ Komenského"));
        QVERIFY(!first(Model::IsDeactivatedRole).toBool());
        QCOMPARE(first(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("EL Hlavní elektroměr, 71034412, Město Brodec › ZŠ Komenského"));
        QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());

        type("komenského");
        QCOMPARE(first(Model::KindRole).toInt(), int(JumpIndex::Kind::Entity));
        QCOMPARE(first(Model::EntityIdRole).value<EntityId>().value, QStringLiteral("2"));
        QVERIFY(first(Model::MeterIdRole).value<MeterId>().isEmpty());
        QCOMPARE(first(Model::NumberRole).toString(), QString());
        QCOMPARE(first(Model::EnergyCodeRole).toString(), QString());
        QCOMPARE(first(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Entity ZŠ Komenského, Město Brodec"));

        type("stary");
        QVERIFY(first(Model::IsDeactivatedRole).toBool());
        QCOMPARE(first(Qt::AccessibleTextRole).toString(), QStringLiteral("EL Starý, deactivated"));
    }

    void showsTheNumberThatWasFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *text, const char *number) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(number);
        };
        row("meter", "71034412");
        row("344", "71034412");
        row("code-9", "CODE-9");
        row("8591", "EAN 859182400201873345");
        row("imp", "Import ID imp-1");
        row("ext", "External ID ext-1");
        row("2001", "ID 2001");
        row("meter 8591", "EAN 859182400201873345");
        row("meter town", "71034412");
        row("710 8591", "71034412");
    }

    void showsTheNumberThatWasFound()
    {
        QFETCH(QString, text);
        QVERIFY(load(
            {entity("1", QStringLiteral("Town"))},
            {numbered("2001", "Meter", "1",
                      {{QStringLiteral("serial_number"), QStringLiteral("71034412")},
                       {QStringLiteral("code"), QStringLiteral("CODE-9")},
                       {QStringLiteral("registration_code"), QStringLiteral("859182400201873345")},
                       {QStringLiteral("import_id"), QStringLiteral("imp-1")},
                       {QStringLiteral("external_id"), QStringLiteral("ext-1")}})}));
        m_model->setText(text);
        QCOMPARE(m_model->rowCount(), 1);
        QTEST(first(Model::NumberRole).toString(), "number");
    }

    void showsTheCodeWhereThereIsNoSerial()
    {
        QVERIFY(loadTown());
        type("jidelna");
        QCOMPARE(first(Model::NumberRole).toString(), QStringLiteral("ZSK-EL-02"));
        // But not twice where it is the name.
        QVERIFY(m_data->load(
            {}, {numbered("1", "", "", {{QStringLiteral("code"), QStringLiteral("A-1")}})}));
        type("a-1");
        QTRY_COMPARE_WITH_TIMEOUT(first(Qt::DisplayRole).toString(), QStringLiteral("A-1"),
                                  kPatienceMs);
        QCOMPARE(first(Model::NumberRole).toString(), QString());
    }

    void takesOtherLists()
    {
        QVERIFY(loadTown());
        type("e");
        const int before = m_model->rowCount();
        QVERIFY(before > 1);
        QVERIFY(m_data->load({}, {meter("20", QStringLiteral("Ent"))}));
        // The old index answers until the new one is there.
        QCOMPARE(m_model->state(), Model::State::Ready);
        QTRY_COMPARE_WITH_TIMEOUT(columnOf(*m_model, 0), QStringList(QStringLiteral("Ent")),
                                  kPatienceMs);
        QVERIFY(m_data->load({}, {}));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 0, kPatienceMs);
        QCOMPARE(m_model->state(), Model::State::Ready);
    }

    void dropsAnIndexOfAStoreThatIsGone()
    {
        QVERIFY(m_data->load({}, {meter("20", QStringLiteral("Ent"))})); // its index is on its way
        type("ent");
        StoreFixture other;
        m_model->setStore(&other.store);
        QVERIFY(other.load({}, {meter("30", QStringLiteral("Ent of the other"))}));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, kPatienceMs);
        QCOMPARE(first(Model::MeterIdRole).value<MeterId>().value, QStringLiteral("30"));
        m_model->setStore(nullptr);
    }

    void mayGoWhileTheIndexIsMade()
    {
        QVERIFY(m_data->load({}, {meter("20", QStringLiteral("Ent"))}));
        m_tester.reset();
        m_model.reset();
        // The index comes to nobody.
        QTRY_COMPARE_WITH_TIMEOUT(QThreadPool::globalInstance()->activeThreadCount(), 0,
                                  kPatienceMs);
        QCoreApplication::sendPostedEvents();
    }

    void ordersAnewInAnotherLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QVERIFY(load(
            {}, {meter("1", QStringLiteral("m Hrad")), meter("2", QStringLiteral("m Chata"))}));
        type("m");
        const QStringList german = {QStringLiteral("m Chata"), QStringLiteral("m Hrad")};
        QCOMPARE(columnOf(*m_model, 0), german);
        QLocale::setDefault(QLocale(QLocale::Czech));
        m_model->reorder();
        const QStringList czech(german.crbegin(), german.crend());
        QTRY_COMPARE_WITH_TIMEOUT(columnOf(*m_model, 0), czech, kPatienceMs);
    }

    void showsNoMoreThanPeopleRead()
    {
        QList<Record> meters;
        for (int i = 0; i < 70; ++i)
            meters.append(
                meter(QByteArray::number(i).constData(), QStringLiteral("Byt %1").arg(i)));
        QVERIFY(load({}, meters));
        type("byt");
        QCOMPARE(m_model->rowCount(), int(Model::kMost));
        QCOMPARE(m_model->total(), 70);
        type("byt 1");
        QCOMPARE(m_model->total(), m_model->rowCount());
        QCOMPARE(first(Qt::DisplayRole).toString(), QStringLiteral("Byt 1"));
        type("");
        QCOMPARE(m_model->total(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJumpModel)
#include "tst_jumpmodel.moc"
