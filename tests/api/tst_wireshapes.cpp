// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/wireshapes.h"

#include "api/shapememory.h"

#include <QSignalSpy>
#include <QtTest>

using namespace meterdesk;

class TestWireShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void mapsThereAndBack_data();
    void mapsThereAndBack();
    void strangersAreIgnored();
    void learnsOnlyWhatIsKnown();
    void tellsOnlyWhatIsNew();
    void choosesOnlyWhatIsSent();
};

void TestWireShapes::nothingIsKnownAtFirst()
{
    QVERIFY(WireShapes().toMap().isEmpty());
    QCOMPARE(WireShapes::fromMap({}), WireShapes());
}

void TestWireShapes::mapsThereAndBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("answer");
    const QMap<QString, QStringList> all{
        {QStringLiteral("paging"),
         {QStringLiteral("number"), QStringLiteral("offset"), QStringLiteral("plain"),
          QStringLiteral("links"), QStringLiteral("single")}},
        {QStringLiteral("attributes"), {QStringLiteral("nested"), QStringLiteral("flat")}},
        {QStringLiteral("value-key"), {QStringLiteral("state"), QStringLiteral("value")}},
        {QStringLiteral("parent"), {QStringLiteral("relationship"), QStringLiteral("attribute")}},
        {QStringLiteral("import-body"), {QStringLiteral("flat"), QStringLiteral("jsonapi")}},
        {QStringLiteral("invoice-body"), {QStringLiteral("flat"), QStringLiteral("jsonapi")}},
        {QStringLiteral("point-key"), {QStringLiteral("state"), QStringLiteral("value")}},
        {QStringLiteral("delete-time"), {QStringLiteral("query"), QStringLiteral("body")}},
        {QStringLiteral("energy-key"),
         {QStringLiteral("energy"), QStringLiteral("energy_type"), QStringLiteral("energy_code"),
          QStringLiteral("relationship")}},
    };
    for (auto it = all.begin(); it != all.end(); ++it) {
        for (const QString &answer : it.value())
            QTest::addRow("%s=%s", qPrintable(it.key()), qPrintable(answer)) << it.key() << answer;
    }
}

void TestWireShapes::mapsThereAndBack()
{
    QFETCH(QString, name);
    QFETCH(QString, answer);
    const RememberedShapes map{{name, answer}};
    const WireShapes shapes = WireShapes::fromMap(map);
    QVERIFY(!(shapes == WireShapes()));
    QCOMPARE(shapes.toMap(), map);
}

void TestWireShapes::strangersAreIgnored()
{
    const RememberedShapes map{{QStringLiteral("paging"), QStringLiteral("cursor")},
                               {QStringLiteral("colour"), QStringLiteral("blue")},
                               {QStringLiteral("parent"), QString()},
                               {QStringLiteral("attributes"), QStringLiteral("flat")}};
    WireShapes expected;
    expected.attributes = WireShapes::Attributes::Flat;
    QCOMPARE(WireShapes::fromMap(map), expected);
}

void TestWireShapes::learnsOnlyWhatIsKnown()
{
    WireShapes shapes;
    shapes.paging = WireShapes::Paging::Offset;
    shapes.parent = WireShapes::Parent::Attribute;
    WireShapes found;
    found.paging = WireShapes::Paging::Plain;
    found.valueKey = WireShapes::ValueKey::State;
    QVERIFY(shapes.learn(found));
    QCOMPARE(shapes.paging, WireShapes::Paging::Plain);
    QCOMPARE(shapes.valueKey, WireShapes::ValueKey::State);
    QCOMPARE(shapes.parent, WireShapes::Parent::Attribute);
    QVERIFY(!shapes.learn(found));
    QVERIFY(!shapes.learn(WireShapes()));
    // The body of invoices and the number of points are questions of their own.
    found.invoiceBody = WireShapes::ImportBody::JsonApi;
    found.pointKey = WireShapes::ValueKey::Value;
    QVERIFY(shapes.learn(found));
    QCOMPARE(shapes.importBody, WireShapes::ImportBody::Unknown);
    QCOMPARE(shapes.valueKey, WireShapes::ValueKey::State);
    QVERIFY(!shapes.learn(found));
}

void TestWireShapes::tellsOnlyWhatIsNew()
{
    ShapeMemory memory{WireShapes()};
    QSignalSpy changed(&memory, &ShapeMemory::changed);
    WireShapes found;
    found.importBody = WireShapes::ImportBody::JsonApi;
    memory.learn(found);
    memory.learn(found);
    memory.learn(WireShapes());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(memory.shapes(), found);
}

void TestWireShapes::choosesOnlyWhatIsSent()
{
    ShapeMemory memory{WireShapes()};
    QSignalSpy changed(&memory, &ShapeMemory::changed);
    QVERIFY(memory.choose(QStringLiteral("paging"), QStringLiteral("links")));
    QVERIFY(memory.choose(QStringLiteral("paging"), QStringLiteral("links")));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!memory.choose(QStringLiteral("paging"), QStringLiteral("cursor")));
    QVERIFY(!memory.choose(QStringLiteral("energy-key"), QStringLiteral("energy")));
    QCOMPARE(memory.chosen().paging, WireShapes::Paging::Links);
    QCOMPARE(memory.shapes(), WireShapes());
    const RememberedShapes map{{QStringLiteral("chosen:paging"), QStringLiteral("links")}};
    QCOMPARE(memory.chosen().toChosenMap(), map);
    QCOMPARE(WireShapes::fromChosenMap(map), memory.chosen());
    QCOMPARE(WireShapes::fromMap(map), WireShapes());
    QCOMPARE(
        WireShapes::fromChosenMap({{QStringLiteral("chosen:attributes"), QStringLiteral("flat")},
                                   {QStringLiteral("paging"), QStringLiteral("links")}}),
        WireShapes());
    QVERIFY(memory.choose(QStringLiteral("paging"), {}));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(memory.chosen(), WireShapes());
}

QTEST_GUILESS_MAIN(TestWireShapes)
#include "tst_wireshapes.moc"
