// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// J1: the bytes of a page of 1000 readings to columns.

#include "api/codec/readingcodec.h"

#include "tests/bench/figures.h"
#include "tests/bench/reference.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifndef SIMDJSON_EXCEPTIONS
#define SIMDJSON_EXCEPTIONS 0
#endif
#include <simdjson.h>

#include <cmath>

namespace meterdesk::bench {

namespace {

namespace od = simdjson::ondemand;

constexpr int kRows = 1000;
constexpr TimeMs kFirst = 1735686000000; // 2024-12-31T23:00:00Z
constexpr TimeMs kStep = 900000;

//! What the decoders that are compared make of a page.
struct Columns
{
    std::vector<std::int64_t> ids;
    std::vector<TimeMs> times;
    std::vector<double> states;

    Columns()
    {
        ids.reserve(kRows);
        times.reserve(kRows);
        states.reserve(kRows);
    }
};

//! A page as the contract server writes it, in a buffer with room behind it as HttpClient has it.
QByteArray makePage()
{
    QByteArray page;
    page.reserve(qsizetype(kRows) * 128 + 512);
    page += R"({"data":[)";
    for (int row = 0; row < kRows; ++row) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(kFirst + row * kStep, Qt::UTC);
        const double state = 24345.125 + row * 0.8125 + (row % 96) * 0.001;
        page += row == 0 ? "" : ",";
        page += R"({"type":"readings","id":"2001)" + QByteArray::number(row).rightJustified(7, '0')
            + R"(","attributes":{"time":")" + time.toString(Qt::ISODate).toLatin1()
            + R"(","state":)" + QByteArray::number(state, 'g', QLocale::FloatingPointShortest)
            + "}}";
    }
    page += R"(],"links":{"self":"/v1/customers/42/meters/2001/readings?page%5Bnumber%5D=1",)"
            R"("next":"/v1/customers/42/meters/2001/readings?page%5Bnumber%5D=2"}})";
    return page;
}

//! The floor: looks for nothing else, checks nothing.
Columns decodeBySimdjson(const QByteArray &page)
{
    static od::parser parser;
    Columns columns;
    od::document document;
    od::array data;
    const simdjson::padded_string_view text(page.constData(), std::size_t(page.size()),
                                            std::size_t(page.capacity()));
    if (parser.iterate(text).get(document) || document["data"].get_array().get(data))
        fail(QStringLiteral("the floor cannot read the page"));
    for (auto element : data) {
        std::string_view id;
        std::string_view time;
        double state = 0;
        od::object item;
        od::object attributes;
        if (element.get_object().get(item) || item["id"].get_string().get(id)
            || item["attributes"].get_object().get(attributes)
            || attributes["time"].get_string().get(time)
            || attributes["state"].get_double().get(state))
            fail(QStringLiteral("the floor cannot read a row"));
        std::int64_t number = 0;
        std::from_chars(id.data(), id.data() + id.size(), number);
        columns.ids.push_back(number);
        columns.times.push_back(timeByFromChars(time));
        columns.states.push_back(state);
    }
    return columns;
}

//! As it is written where speed is not thought of.
Columns decodeByQt(const QByteArray &page)
{
    Columns columns;
    const QJsonArray data =
        QJsonDocument::fromJson(page).object().value(QLatin1String("data")).toArray();
    for (const QJsonValue element : data) {
        const QJsonObject item = element.toObject();
        const QJsonObject attributes = item.value(QLatin1String("attributes")).toObject();
        columns.ids.push_back(item.value(QLatin1String("id")).toString().toLongLong());
        columns.times.push_back(
            QDateTime::fromString(attributes.value(QLatin1String("time")).toString(), Qt::ISODate)
                .toMSecsSinceEpoch());
        columns.states.push_back(attributes.value(QLatin1String("state")).toDouble());
    }
    return columns;
}

//! Whether all three read the same.
void compare(const QByteArray &page)
{
    const auto own = decodeReadings(page);
    if (!own || own->records.size() != kRows)
        fail(QStringLiteral("decodeReadings() does not read the page"));
    for (const Columns &columns : {decodeBySimdjson(page), decodeByQt(page)}) {
        for (std::size_t row = 0; row < kRows; ++row) {
            const Reading reading = own->records.at(row);
            if (columns.times.at(row) != reading.time || columns.states.at(row) != reading.state
                || QString::number(columns.ids.at(row)) != reading.id.value)
                fail(QStringLiteral("row %1 of the page is read in two ways").arg(row));
        }
    }
}

} // namespace

void readings(int rounds)
{
    const QByteArray page = makePage();
    compare(page);
    std::size_t rows = 0; // has to be used, so that nothing is left out
    std::vector<Cell> cells = {
        {QStringLiteral("floor: simdjson On-Demand, from_chars"),
         nanoseconds(50, [&] { rows += decodeBySimdjson(page).times.size(); }),
         {}},
        {QStringLiteral("Meterdesk: decodeReadings()"),
         nanoseconds(50, [&] { rows += decodeReadings(page)->records.size(); }),
         {}},
        {QStringLiteral("QJsonDocument, QDateTime"),
         nanoseconds(5, [&] { rows += decodeByQt(page).times.size(); }),
         {}}};
    measure(cells, rounds);
    if (rows == 0)
        fail(QStringLiteral("nothing was read"));
    printCells(
        QStringLiteral("page of %1 readings, %2 kB, to columns").arg(kRows).arg(page.size() / 1000),
        cells, QStringLiteral("µs"), 1000);
    printGoals({{QStringLiteral("J1 Meterdesk to the floor"), &cells[1], &cells[0],
                 QStringLiteral("≤ 1.3")},
                {QStringLiteral("J1 QJsonDocument to Meterdesk"), &cells[2], &cells[1],
                 QStringLiteral("≥ 10")}});
}

} // namespace meterdesk::bench
