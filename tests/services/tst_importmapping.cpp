// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importmapping.h"
#include "tests/services/recordfixture.h"
#include "tests/support/heldpool.h"

#include <QElapsedTimer>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

Meter meter(const QString &id, const QString &importId, const QString &suit = {})
{
    Meter made;
    made.id = {id};
    made.importId = importId;
    made.suit = suit;
    return made;
}

const MeterId kOne{QStringLiteral("1")};
const MeterId kTwo{QStringLiteral("2")};
const QString kA = QStringLiteral("A");
const QString kB = QStringLiteral("B");
const QString kDefault = QStringLiteral("default");

} // namespace

class TestImportMapping : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordFixture> m_fixture;

    ImportMapping &mapping() { return m_fixture->records->mapping(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<RecordFixture>();
        QVERIFY(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void knowsTheAttributes()
    {
        QSignalSpy changed(&mapping(), &ImportMapping::changed);
        mapping().setAttributes({meter(kOne.value, kA), meter(kTwo.value, kA, kDefault),
                                 meter(QStringLiteral("3"), kA, QStringLiteral("low")),
                                 meter(QStringLiteral("4"), {})});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(mapping().linkOf(kOne)->source, ImportLink::Source::Attribute);
        QVERIFY(!mapping().linkOf({QStringLiteral("4")}));
        // No suit is "default".
        for (const QString &suit : {QString(), kDefault}) {
            QList<MeterId> fed = mapping().metersOf(kA, suit);
            std::sort(fed.begin(), fed.end());
            QCOMPARE(fed, (QList<MeterId>{kOne, kTwo}));
        }
        QCOMPARE(mapping().metersOf(kA, QStringLiteral("low")).size(), 1);
        QCOMPARE(mapping().metersOf(kA).size(), 3);
        QVERIFY(mapping().metersOf(kB, {}).isEmpty());
        QCOMPARE(mapping().links().size(), 3);
        // What the service does not tell any more is gone.
        mapping().setAttributes({meter(kOne.value, kB)});
        QVERIFY(mapping().metersOf(kA).isEmpty());
        QCOMPARE(mapping().metersOf(kB, {}), QList<MeterId>{kOne});
        QCOMPARE(changed.last().first().value<QList<MeterId>>().size(), 3);
    }

    //! Look-ups of many meters are made elsewhere, with what is new in them, and are neither made
    //! nor taken apart here.
    void takesLookUpsThatAreReady()
    {
        const auto first = std::make_shared<const ImportAttributes>(
            QList<Meter>{meter(kOne.value, kA), meter(kTwo.value, kA)});
        const auto second = std::make_shared<const ImportAttributes>(
            QList<Meter>{meter(kOne.value, kA), meter(kTwo.value, kB)}, first);
        QSignalSpy changed(&mapping(), &ImportMapping::changed);
        const auto told = [&changed] { return changed.last().first().value<QList<MeterId>>(); };
        mapping().setAttributes(first);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(told().size(), 2);
        mapping().setAttributes(second);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(told(), QList<MeterId>{kTwo});
        mapping().setAttributes(second);
        QCOMPARE(changed.size(), 2);
        // Another order than the one they were made in.
        mapping().setAttributes(std::make_shared<const ImportAttributes>());
        QCOMPARE(told().size(), 2);
        mapping().setAttributes(second);
        QCOMPARE(told().size(), 2);
        // What was typed is not another for that.
        mapping().setTyped(kTwo, kA, {});
        changed.clear();
        mapping().setAttributes(first);
        QVERIFY(changed.isEmpty());
        QCOMPARE(mapping().metersOf(kA), (QList<MeterId>{kOne, kTwo}));

        auto mine = std::make_shared<const ImportAttributes>(QList<Meter>{meter(kOne.value, kB)});
        const std::weak_ptr<const ImportAttributes> kept = mine;
        mapping().setAttributes(std::exchange(mine, nullptr));
        HeldPool pool;
        mapping().setAttributes(first);
        QVERIFY(!kept.expired());
        pool.release();
        QVERIFY(kept.expired());
    }

    void whatIsTypedOutweighsThem()
    {
        mapping().setAttributes({meter(kOne.value, kA), meter(kTwo.value, kA)});
        mapping().setTyped(kOne, kB, QStringLiteral("s"));
        QCOMPARE(mapping().linkOf(kOne),
                 (ImportLink{kOne, kB, QStringLiteral("s"), ImportLink::Source::Typed}));
        QCOMPARE(mapping().metersOf(kA, {}), QList<MeterId>{kTwo});
        QCOMPARE(mapping().metersOf(kB, QStringLiteral("s")), QList<MeterId>{kOne});
        mapping().setTyped(kTwo, {}, {}); // none, whatever the attributes say
        QVERIFY(!mapping().linkOf(kTwo));
        QVERIFY(mapping().typedOf(kTwo));
        QVERIFY(mapping().metersOf(kA).isEmpty());

        QVERIFY(m_fixture->open());
        QCOMPARE(mapping().metersOf(kB, QStringLiteral("s")), QList<MeterId>{kOne});
        mapping().setAttributes({meter(kOne.value, kA), meter(kTwo.value, kA)});
        QCOMPARE(mapping().metersOf(kB), QList<MeterId>{kOne});
        QVERIFY(mapping().metersOf(kA).isEmpty());
        mapping().forgetTyped(kOne);
        mapping().forgetTyped(kTwo);
        QCOMPARE(mapping().metersOf(kA).size(), 2);
        QVERIFY(m_fixture->open());
        QVERIFY(!mapping().typedOf(kOne));
    }

    void takesSeveralAtOnce()
    {
        QSignalSpy changed(&mapping(), &ImportMapping::changed);
        mapping().setTyped({{kOne, kA, {}, ImportLink::Source::Attribute},
                            {kTwo, kB, {}, ImportLink::Source::Typed},
                            {{}, kB, {}, ImportLink::Source::Typed}});
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_fixture->open());
        QCOMPARE(mapping().links().size(), 2);
        QCOMPARE(mapping().linkOf(kOne)->source, ImportLink::Source::Typed);
    }

    //! As many look-ups as a file has rows; walking all meters for each would take minutes.
    void manyMetersDoNotMakeItSlow()
    {
        QList<Meter> meters;
        for (int i = 0; i < 10'000; ++i)
            meters << meter(QString::number(i), QStringLiteral("import-%1").arg(i));
        mapping().setAttributes(meters);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100'000; ++i) {
            const QString id = QStringLiteral("import-%1").arg(i % 20'000);
            QCOMPARE(mapping().metersOf(id, {}).size(), i % 20'000 < 10'000 ? 1 : 0);
        }
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(TestImportMapping)
#include "tst_importmapping.moc"
