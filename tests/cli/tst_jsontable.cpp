// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace meterdesk;

namespace {

Table oneCell(const Cell &cell)
{
    Table table;
    table.header = {QStringLiteral("x")};
    table.addRow(cell);
    return table;
}

} // namespace

class TestJsonTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows()
    {
        Table table;
        table.title = {{QStringLiteral("Meter"), QStringLiteral("left out")}};
        table.header = {QStringLiteral("time"), QStringLiteral("state"), QStringLiteral("a \"b\"")};
        QCOMPARE(cli::jsonText(table), QByteArray("[\n]\n"));
        table.addRow(ZonedTime{0, QTimeZone("Europe/Prague")}, NumberText{"12.50"},
                     QStringLiteral("=1"));
        table.addRow(Cell(), 0.1, QString());
        QCOMPARE(cli::jsonText(table),
                 QByteArray("[\n"
                            "{\"time\":\"1970-01-01T01:00:00+01:00\",\"state\":12.50,"
                            "\"a \\\"b\\\"\":\"=1\"},\n"
                            "{\"time\":null,\"state\":0.1,\"a \\\"b\\\"\":\"\"}\n"
                            "]\n"));
    }

    void cells_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<QJsonValue>("value");
        const auto add = [](const char *name, const Cell &cell, const QJsonValue &value) {
            QTest::newRow(name) << oneCell(cell) << value;
        };
        const QString words = QStringLiteral("Žižkov \"🔌\"\\ \n\t\x01 ,]}");
        add("words", words, words);
        add("digits in words", QStringLiteral("12"), QStringLiteral("12"));
        add("true", true, true);
        add("false", false, false);
        add("huge", 1e300, 1e300);
        add("negative", -1.5, -1.5);
        add("infinity", std::numeric_limits<double>::infinity(), QJsonValue());
        add("digits that are none", NumberText{"1,5"}, QStringLiteral("1,5"));
        add("day", QDate(2025, 9, 1), QStringLiteral("2025-09-01"));
        add("month", YearMonth{2025, 9}, QStringLiteral("2025-09"));
    }
    void cells()
    {
        QFETCH(Table, table);
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(cli::jsonText(table), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QTEST(document.array().at(0).toObject().value(QStringLiteral("x")), "value");
    }
};

QTEST_GUILESS_MAIN(TestJsonTable)
#include "tst_jsontable.moc"
