// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/endpoints.h"
#include "tests/matrix/switchrows.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>

using namespace meterdesk;
using namespace meterdesk::test;

namespace {

constexpr int kCombinations = 64;

QByteArray json(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

//! Empty where both are the same; else the key and the first row that differ.
QByteArray difference(const QJsonObject &actual, const QJsonObject &expected)
{
    for (const QString &key : actual.keys() + expected.keys()) {
        if (actual.value(key) == expected.value(key))
            continue;
        const QJsonArray is = actual[key].toArray();
        const QJsonArray should = expected[key].toArray();
        for (qsizetype i = 0; i < std::min(is.size(), should.size()); ++i) {
            if (is[i] != should[i])
                return key.toUtf8() + ' ' + QByteArray::number(i) + ": " + json(is[i])
                    + " instead of " + json(should[i]);
        }
        return key.toUtf8() + ": " + QByteArray::number(is.size()) + " rows of "
            + QByteArray::number(should.size()) + ", " + json(actual).left(300) + " instead of "
            + json(expected).left(300);
    }
    return {};
}

//! False for switches that only writes, tokens and single records hear of.
bool touchesLists(const QString &name)
{
    static const QStringList others{
        QStringLiteral("page-size"),   QStringLiteral("token-"),     QStringLiteral("import-body"),
        QStringLiteral("invoice-"),    QStringLiteral("create-"),    QStringLiteral("update-"),
        QStringLiteral("delete-"),     QStringLiteral("deletable-"), QStringLiteral("developing"),
        QStringLiteral("suit-length"), QStringLiteral("same-"),      QStringLiteral("id-place"),
        QStringLiteral("latest"),      QStringLiteral("point-"),     QStringLiteral("unknown-f"),
        QStringLiteral("unknown-c"),   QStringLiteral("suspicious"), QStringLiteral("scp")};
    return std::none_of(others.begin(), others.end(),
                        [&name](const QString &other) { return name.startsWith(other); });
}

} // namespace

//! Every reading of what the service's documentation leaves open: a client that knows nothing finds
//! it by itself, and what it brings and stores is the same for all of them.
class TestSwitchMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_world.reset(); }
    void everythingWorksByDefault();
    void singleSwitches_data();
    void singleSwitches();
    void combinations_data();
    void combinations();

private:
    QByteArray wrong(const Endpoint &endpoint, const QJsonObject &switches)
    {
        const QJsonObject told = endpoint.call(*m_world);
        const QString name = QString::fromLatin1(endpoint.name);
        const QByteArray found = difference(told, expectedWith(switches, name, m_byDefault[name]));
        return found.isEmpty() ? found : endpoint.name + (": " + found);
    }

    std::unique_ptr<World> m_world;
    QHash<QString, QJsonObject> m_byDefault;
};

void TestSwitchMatrix::initTestCase()
{
    m_world = std::make_unique<World>();
    m_world->prepare();
    for (const Endpoint &endpoint : endpoints())
        m_byDefault.insert(QString::fromLatin1(endpoint.name), endpoint.call(*m_world));
}

void TestSwitchMatrix::everythingWorksByDefault()
{
    QCOMPARE(endpoints().size(), 23);
    QCOMPARE(m_byDefault.size(), 23);
    for (auto it = m_byDefault.cbegin(); it != m_byDefault.cend(); ++it) {
        const QJsonObject &told = it.value();
        QVERIFY2(told[QLatin1String("outcome")] == QLatin1String("value"),
                 qPrintable(it.key() + QLatin1String(json(told))));
        if (told.contains(QLatin1String("stored"))) {
            QCOMPARE(told[QLatin1String("stored")].toArray().size(), 1);
            QCOMPARE(told[QLatin1String("knowsId")].toBool(), true);
        }
        QCOMPARE(told[QLatin1String("left")].toInt(), 0);
    }
    const auto rows = [this](const char *name) {
        return m_byDefault[QLatin1String(name)][QLatin1String("rows")].toArray();
    };
    QCOMPARE(rows("entities").size(), 12);
    QCOMPARE(rows("meters").size(), 11);
    QCOMPARE(rows("readings").size(), 35);
    QCOMPARE(rows("points").size(), 35);
    QVERIFY(rows("meter deltas").size() >= 20); // more than two pages of ten
    QVERIFY(rows("entity deltas").size() >= 100);
    QCOMPARE(rows("entities")[1][QLatin1String("parent")].toString(), QStringLiteral("101"));
    QCOMPARE(rows("latest reading")[0][QLatin1String("number")].toDouble(), 1234567.125);
    const auto stored = m_byDefault[QStringLiteral("create point")][QLatin1String("stored")];
    QCOMPARE(stored[0][QLatin1String("value")].toDouble(), 21.5);
    QCOMPARE(stored[0][QLatin1String("unit")].toString(), QStringLiteral("°C"));
}

void TestSwitchMatrix::singleSwitches_data()
{
    QTest::addColumn<QJsonObject>("switches");
    for (const SwitchValue &one : switchValues(m_world->server.switchTable())) {
        // The greatest page holds every list, the small one cuts each of them.
        const QJsonObject whole{{one.name, one.value}};
        QTest::addRow("%s=%s", qPrintable(one.name), qPrintable(one.value)) << whole;
        QJsonObject cut = whole;
        if (touchesLists(one.name)) {
            cut.insert(QStringLiteral("page-size"), QStringLiteral("10"));
            QTest::addRow("%s=%s, pages of 10", qPrintable(one.name), qPrintable(one.value)) << cut;
        }
    }
}

void TestSwitchMatrix::singleSwitches()
{
    QFETCH(QJsonObject, switches);
    m_world->prepare(switches);
    QByteArrayList all;
    for (const Endpoint &endpoint : endpoints()) {
        m_world->open(); // knows nothing again
        all += wrong(endpoint, switches);
    }
    all.removeAll({});
    QVERIFY2(all.isEmpty(), all.join('\n').constData());
}

void TestSwitchMatrix::combinations_data()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::addColumn<quint32>("order");
    bool isGiven = false;
    quint32 seed = qEnvironmentVariable("METERDESK_MATRIX_SEED").toUInt(&isGiven);
    if (!isGiven)
        seed = 20261125;
    qInfo("combinations of METERDESK_MATRIX_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QList<SwitchValue> values = switchValues(m_world->server.switchTable());
    for (int i = 0; i < kCombinations; ++i) {
        // About half of all switches are another than by default.
        QJsonObject switches;
        for (int n = 0; n < int(values.size()) / 2; ++n) {
            const SwitchValue &one = values[random.bounded(int(values.size()))];
            switches.insert(one.name, one.value);
        }
        QTest::addRow("seed %u, number %d", seed, i) << switches << random.generate();
    }
}

//! One client for all, in any order: what one call found must not mislead another one.
void TestSwitchMatrix::combinations()
{
    QFETCH(QJsonObject, switches);
    QFETCH(quint32, order);
    QList<Endpoint> shuffled = endpoints();
    QRandomGenerator random(order);
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    m_world->prepare(switches);
    QByteArrayList all;
    for (const Endpoint &endpoint : std::as_const(shuffled))
        all += wrong(endpoint, switches);
    all.removeAll({});
    if (!all.isEmpty())
        all.prepend(json(switches));
    QVERIFY2(all.isEmpty(), all.join('\n').constData());
}

QTEST_GUILESS_MAIN(TestSwitchMatrix)
#include "tst_switchmatrix.moc"
