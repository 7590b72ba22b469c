// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/streammeter.h"

#include "domain/outboxrules.h"

#include <QTest>

using namespace meterdesk;

class TestStreamMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsStream_data()
    {
        QTest::addColumn<QString>("importId");
        QTest::addColumn<QString>("suit");
        QTest::newRow("plain") << "A1"
                               << "";
        QTest::newRow("with a suit") << "A1"
                                     << "low";
        QTest::newRow("like the id itself") << "stream:A/1"
                                            << "a:b/c";
        QTest::newRow("letters") << QStringLiteral("ŽĎ_2001") << QStringLiteral("ň");
    }
    void tellsItsStream()
    {
        QFETCH(const QString, importId);
        QFETCH(const QString, suit);
        const MeterId id = streamMeterId(importId, suit);
        QVERIFY(isStreamMeter(id));
        const auto link = linkOfStreamMeter(id);
        QVERIFY(link);
        QCOMPARE(link->importId, importId);
        QCOMPARE(link->suit, suit);
        QCOMPARE(link->meter, id);
        const Meter meter = meterOfStream(*link);
        QCOMPARE(meter.importId, importId);
        QCOMPARE(meter.suit, suit);
        QVERIFY(meter.name.startsWith(importId));
    }

    void oneStreamIsOneMeter()
    {
        QCOMPARE(streamMeterId(QStringLiteral("A"), QStringLiteral("default")),
                 streamMeterId(QStringLiteral("A"), {}));
        QVERIFY(streamMeterId(QStringLiteral("A"), QStringLiteral("b"))
                != streamMeterId(QStringLiteral("Ab"), {}));
        QVERIFY(!isStreamMeter({QStringLiteral("2001")}));
        QVERIFY(!linkOfStreamMeter({QStringLiteral("2001")}));
    }

    void whatNamesAStream()
    {
        QVERIFY(canBeStream(QStringLiteral("A1"), {}));
        QVERIFY(!canBeStream({}, {}));
        QVERIFY(!canBeStream(QStringLiteral("A 1"), {}));
        QVERIFY(!canBeStream(QStringLiteral("A1"), QStringLiteral("a b")));
        QVERIFY(canBeStream(QString(255, u'a'), {}));
        QVERIFY(!canBeStream(QString(256, u'a'), {}));
    }

    //! Its id is made here, and the service would take an invoice for good.
    void noInvoiceGoesToOne()
    {
        WriteRequest invoice;
        invoice.kind = WriteKind::Invoice;
        invoice.owner = QStringLiteral("2001");
        invoice.cost = "1";
        QVERIFY(!flawOf(invoice));
        invoice.owner = streamMeterId(QStringLiteral("A1"), {}).value;
        QCOMPARE(flawOf(invoice), std::optional(Refusal::Invalid));
    }
};

QTEST_APPLESS_MAIN(TestStreamMeter)
#include "tst_streammeter.moc"
