// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packedbody.h"
#include "storage/serieschunk.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstring>

using namespace meterdesk;

namespace {

constexpr TimeMs kQuarter = 900'000;

//! Equal to the bit, which == is not for NaN and for -0.
bool isSame(const ReadingSeries &a, const ReadingSeries &b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a.times()[i] != b.times()[i] || a.idBytes(i) != b.idBytes(i)
            || std::memcmp(&a.states()[i], &b.states()[i], sizeof(double)) != 0)
            return false;
    }
    return true;
}

std::optional<ReadingSeries> unpackedChunk(QByteArrayView blob)
{
    UnpackedChunk chunk;
    if (!chunk.read(blob)) {
        // Nothing of what was understood before the fault is left.
        return chunk.times().empty() ? std::nullopt : std::optional(ReadingSeries());
    }
    return chunk.series();
}

ReadingSeries quarters(int count, int digits)
{
    ReadingSeries series;
    const double power = std::pow(10, digits);
    for (int i = 0; i < count; ++i)
        series.append(QByteArray::number(7'000'000 + i * 3), 1'700'000'000'000 + i * kQuarter,
                      double(qint64(123456) * qint64(power) + i * 17) / power);
    return series;
}

QByteArray anyId(QRandomGenerator &random, int kind)
{
    switch (kind) {
    case 0:
        return {};
    case 1:
        return QByteArray::number(random.generate64() % 1'000'000'000'000'000'000ull);
    case 2:
        return QByteArray::number(random.bounded(100'000));
    default: {
        QByteArray id(random.bounded(12), Qt::Uninitialized);
        for (char &byte : id)
            byte = char(random.bounded(256));
        return id;
    }
    }
}

double anyState(QRandomGenerator &random, int kind)
{
    switch (kind) {
    case 0:
        return double(random.bounded(1'000'000));
    case 1:
        return double(int(random.bounded(2'000'000)) - 1'000'000) / 1000;
    case 2:
        return random.generateDouble() * 1e6;
    default: {
        const quint64 bits = random.generate64();
        double state = 0;
        std::memcpy(&state, &bits, sizeof state);
        return state;
    }
    }
}

ReadingSeries anySeries(QRandomGenerator &random, int most)
{
    ReadingSeries series;
    const int count = 1 + random.bounded(most);
    const int idKind = random.bounded(4);
    const int stateKind = random.bounded(4);
    const bool isRegular = random.bounded(2) == 0;
    auto time = TimeMs(random.generate64()) / 4;
    for (int i = 0; i < count; ++i) {
        series.append(anyId(random, idKind), time, anyState(random, stateKind));
        time += isRegular && random.bounded(50) > 0 ? kQuarter : 1 + random.bounded(1'000'000'000);
    }
    return series;
}

//! Numbers as they are in a chunk; a byte for each small one.
QByteArray body(std::initializer_list<int> bytes)
{
    QByteArray body;
    for (const int byte : bytes)
        body.append(char(byte));
    return body;
}

} // namespace

class TestSeriesChunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything_data();
    void keepsEverything();
    void keepsWhateverComes();
    void packsAPartOfASeries();
    void isSmall();
    void refusesWhatIsDamaged();
    void refusesWrongNumbers_data();
    void refusesWrongNumbers();
    void readsNoNonsense();
};

void TestSeriesChunk::keepsEverything_data()
{
    QTest::addColumn<ReadingSeries>("series");
    for (const int digits : {0, 1, 2, 3, 6, 7, 9})
        QTest::addRow("%d digits", digits) << quarters(100, digits);
    QTest::newRow("full") << quarters(int(kMaxChunkSize), 3);
    QTest::newRow("one") << quarters(1, 3);

    const auto row = [](const char *name,
                        std::initializer_list<std::tuple<QByteArray, TimeMs, double>> readings) {
        ReadingSeries series;
        for (const auto &[id, time, state] : readings)
            series.append(id, time, state);
        QTest::newRow(name) << series;
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    const double most = std::numeric_limits<double>::max();
    row("odd states",
        {{"1", 1, nan}, {"2", 2, -0.0}, {"3", 3, inf}, {"4", 4, -inf}, {"5", 5, most}});
    row("minus nothing", {{"1", 1, -0.0}});
    row("large and fine", {{"1", 1, 999'999'999'999'999.0}, {"2", 2, 0.125}});
    row("smallest", {{"1", 1, std::numeric_limits<double>::denorm_min()}});
    row("below nothing", {{"1", -5000, -1.5}, {"2", -4000, -1.25}, {"3", 0, 3}});
    row("all of time", {{"a", TimeRange::kBegin, 1}, {"b", TimeRange::kEnd, 2}});
    row("end of time", {{"a", TimeRange::kEnd - 2, 1}, {"b", TimeRange::kEnd, 2}});
    row("no ids", {{"", 1, 1}, {"", 2, 2}});
    row("some ids", {{"", 1, 1}, {"5", 2, 2}, {"", 3, 3}});
    row("other ids", {{"007", 1, 1}, {"7", 2, 2}, {"0", 3, 3}, {"00", 4, 4}, {"-1", 5, 5}});
    row("ids without order", {{"9", 1, 1}, {"0", 2, 2}, {"999999999999999999", 3, 3}, {"1", 4, 4}});
    row("longer ids", {{"999999999999999999", 1, 1}, {"18446744073709551616", 2, 2}});
    row("words", {{"3f2c-é", 1, 1}, {QByteArray("\0\xff", 2), 2, 2}, {QByteArray(300, 'x'), 3, 3}});
}

void TestSeriesChunk::keepsEverything()
{
    QFETCH(const ReadingSeries, series);
    const auto read = unpackedChunk(packedChunk(series, 0, series.size()));
    QVERIFY(read);
    QVERIFY(isSame(*read, series));
}

void TestSeriesChunk::keepsWhateverComes()
{
    QRandomGenerator random(20'26);
    for (int i = 0; i < 200; ++i) {
        const ReadingSeries series = anySeries(random, int(kMaxChunkSize));
        const auto read = unpackedChunk(packedChunk(series, 0, series.size()));
        QVERIFY2(read && isSame(*read, series), qPrintable(QString::number(i)));
    }
}

void TestSeriesChunk::packsAPartOfASeries()
{
    const ReadingSeries series = quarters(30, 2);
    const auto read = unpackedChunk(packedChunk(series, 10, 13));
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t(3));
    QCOMPARE(read->at(0), series.at(10));
    QCOMPARE(read->at(2), series.at(12));
}

void TestSeriesChunk::isSmall()
{
    // Two bytes for the state, one for the id, a few for the whole: a row of a table takes 26.
    QVERIFY(packedChunk(quarters(1000, 3), 0, 1000).size() < 3 * 1000 + 50);
    // Without a pattern in the states it is eight for each.
    QVERIFY(packedChunk(quarters(1000, 9), 0, 1000).size() < 9 * 1000 + 50);
}

void TestSeriesChunk::refusesWhatIsDamaged()
{
    for (const int digits : {2, 9}) {
        const QByteArray blob = packedChunk(quarters(40, digits), 0, 40);
        for (qsizetype i = 0; i < blob.size(); ++i) {
            QVERIFY(!unpackedChunk(blob.first(i)));
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = blob;
                changed[i] = char(changed.at(i) ^ (1 << bit));
                QVERIFY(!unpackedChunk(changed));
            }
        }
        QVERIFY(!unpackedChunk(blob + blob));
    }
    QVERIFY(!unpackedChunk({}));
    QVERIFY(!unpackedChunk(QByteArray(100, '\0')));
}

void TestSeriesChunk::refusesWrongNumbers_data()
{
    QTest::addColumn<QByteArray>("content");
    // version, count, first time, unit, (step, repeats), states, ids
    QTest::newRow("version") << body({2, 1, 0, 1, 1, 0, 0});
    QTest::newRow("no readings") << body({1, 0, 0, 1, 1, 0});
    QTest::newRow("too many") << body({1, 0xe9, 0x07, 0, 1, 1, 0xe8, 0x07, 1, 0});
    QTest::newRow("vast count") << body(
        {1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1});
    QTest::newRow("endless number")
        << body({1, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0});
    QTest::newRow("number of 65 bits")
        << body({1, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 2, 0, 1, 1, 0, 0});
    QTest::newRow("no unit") << body({1, 2, 0, 0, 1, 1, 1, 2, 2, 0});
    QTest::newRow("no step") << body({1, 2, 0, 1, 0, 1, 1, 2, 2, 0});
    QTest::newRow("no repeats") << body({1, 2, 0, 1, 1, 0, 1, 2, 2, 0});
    QTest::newRow("too many repeats") << body({1, 2, 0, 1, 1, 2, 1, 2, 2, 0});
    QTest::newRow("past the end of time") << body(
        {1, 2, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 1, 1, 1, 1, 2, 2, 0});
    QTest::newRow("kind of states") << body({1, 1, 0, 1, 8, 2, 0});
    QTest::newRow("no states") << body({1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0});
    QTest::newRow("kind of ids") << body({1, 1, 0, 1, 1, 2, 3});
    QTest::newRow("no ids") << body({1, 1, 0, 1, 1, 2});
    QTest::newRow("too long an id") << body({1, 1, 0, 1, 1, 2, 2, 2, 'a'});
    QTest::newRow("vast id") << body(
        {1, 1, 0, 1, 1, 2, 2, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 'a'});
    QTest::newRow("something behind it") << body({1, 1, 0, 1, 1, 2, 0, 0});
}

void TestSeriesChunk::refusesWrongNumbers()
{
    QFETCH(const QByteArray, content);
    QVERIFY(!unpackedChunk(sealed(content)));
    // The same without the fault: the rows above fail for what they are named after.
    const auto read = unpackedChunk(sealed(body({1, 2, 0, 1, 5, 1, 1, 2, 2, 2, 1, 1, 'a', 'b'})));
    QVERIFY(read);
    QCOMPARE(read->at(0), (Reading{{QStringLiteral("a")}, 0, 1}));
    QCOMPARE(read->at(1), (Reading{{QStringLiteral("b")}, 5, 2}));
}

void TestSeriesChunk::readsNoNonsense()
{
    // What the checksum would stop is let through here, to meet the reading itself.
    QRandomGenerator random(11);
    int understood = 0;
    for (int i = 0; i < 20'000; ++i) {
        const ReadingSeries series = anySeries(random, 8);
        const QByteArray blob = packedChunk(series, 0, series.size());
        QByteArray content = blob.chopped(4);
        for (int changes = 1 + random.bounded(3); changes > 0; --changes) {
            const qsizetype at = random.bounded(int(content.size()));
            if (random.bounded(4) == 0)
                content.remove(at, 1 + random.bounded(4));
            else
                content[at] = char(random.bounded(256));
            if (content.isEmpty())
                break;
        }
        content.squeeze(); // the sanitizer sees a byte too far
        const auto read = unpackedChunk(sealed(content));
        if (!read)
            continue;
        ++understood;
        QVERIFY(!read->isEmpty() && read->size() <= kMaxChunkSize);
        const auto times = read->times();
        QVERIFY(std::adjacent_find(times.begin(), times.end(), std::greater_equal<>())
                == times.end());
        const auto again = unpackedChunk(packedChunk(*read, 0, read->size()));
        QVERIFY(again && isSame(*again, *read));
    }
    QVERIFY2(understood > 1000, qPrintable(QString::number(understood)));
}

QTEST_APPLESS_MAIN(TestSeriesChunk)
#include "tst_serieschunk.moc"
