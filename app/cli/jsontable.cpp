// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsontable.h"

#include "domain/numbertext.h"
#include "files/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace meterdesk::cli {

namespace {

//! A JSON string, with its quotation marks.
QByteArray stringText(const QString &text)
{
    // Only whole documents can be written: the string is taken out of its array.
    const auto array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

//! By hand, as QJsonValue would make a double of a number and lose its digits.
QByteArray valueText(const Cell &cell)
{
    const QString text = plainText(cell);
    if (std::holds_alternative<QString>(cell))
        return stringText(text);
    if (text.isEmpty())
        return QByteArrayLiteral("null");
    if (std::holds_alternative<bool>(cell))
        return text.toLatin1();
    const bool isNumber =
        std::holds_alternative<double>(cell) || std::holds_alternative<NumberText>(cell);
    return isNumber && isNumberText(text.toLatin1()) ? text.toLatin1() : stringText(text);
}

} // namespace

QByteArray jsonText(const Table &table)
{
    std::vector<QByteArray> keys;
    for (const QString &name : table.header)
        keys.push_back(stringText(name) + ':');
    QByteArray text("[");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        text += row == 0 ? "\n{" : ",\n{";
        for (std::size_t column = 0; column < keys.size(); ++column) {
            if (column > 0)
                text += ',';
            text += keys[column];
            text += valueText(table.at(row, column));
        }
        text += '}';
    }
    text += "\n]\n";
    return text;
}

} // namespace meterdesk::cli
