// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The settings of tables as bytes, and which tables they are for.
#include "files/tableguess.h"
#include "files/tablewords.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>
#include <array>

namespace meterdesk {

namespace {

// Kept in files: a name never changes, nor has another meaning.
constexpr std::array<const char *, kAllColumnRoles> kRoleNames{
    "ignore", "meter", "importid", "code", "serial", "name", "id",          "suit", "value",
    "date",   "time",  "unit",     "note", "from",   "to",   "consumption", "cost"};

char kindOf(const Sheet &sheet, std::size_t column)
{
    int counts[4] = {};
    for (std::size_t row = 0; row < std::min<std::size_t>(sheet.rows.size(), 100); ++row) {
        const auto &cells = sheet.rows[row].cells;
        if (column < cells.size() && !cells[column].isEmpty())
            ++counts[int(cells[column].kind)];
    }
    return "ETND"[std::max_element(counts, counts + 4) - counts];
}

} // namespace

QByteArray packed(const TableSettings &settings)
{
    QByteArrayList roles;
    for (const ColumnRole role : settings.roles)
        roles.append(kRoleNames[std::size_t(role)]);
    const char *mark = !settings.mark          ? ""
        : *settings.mark == DecimalMark::Comma ? "comma"
                                               : "point";
    const char *order = !settings.order          ? ""
        : *settings.order == DateOrder::DayFirst ? "day"
                                                 : "month";
    return QByteArrayList({"1", settings.hasHeader ? "head" : "", mark, order,
                           settings.time.toString(QStringLiteral("HH:mm")).toLatin1(),
                           roles.join(',')})
        .join(';');
}

std::optional<TableSettings> unpacked(const QByteArray &bytes, std::size_t columns)
{
    const QByteArrayList parts = bytes.split(';');
    if (parts.size() != 6 || parts[0] != "1")
        return std::nullopt;
    TableSettings settings;
    settings.hasHeader = parts[1] == "head";
    if (!parts[2].isEmpty())
        settings.mark = parts[2] == "comma" ? DecimalMark::Comma : DecimalMark::Point;
    if (!parts[3].isEmpty())
        settings.order = parts[3] == "day" ? DateOrder::DayFirst : DateOrder::MonthFirst;
    settings.time = QTime::fromString(QString::fromLatin1(parts[4]), QStringLiteral("HH:mm"));
    if (!settings.time.isValid())
        return std::nullopt;
    const QByteArrayList names = parts[5].split(',');
    for (const QByteArray &name : names) {
        const auto found = std::find(kRoleNames.begin(), kRoleNames.end(), name);
        const auto role =
            found == kRoleNames.end() ? ColumnRole::Ignore : ColumnRole(found - kRoleNames.begin());
        const bool isTwice = isSingle(role) && settings.column(role) >= 0;
        settings.roles.push_back(isTwice ? ColumnRole::Ignore : role);
    }
    if (settings.roles.size() != columns)
        return std::nullopt;
    return settings;
}

QByteArray signatureOf(const Sheet &sheet, bool hasHeader)
{
    QByteArray source = QByteArray::number(qlonglong(sheet.columnCount()));
    if (hasHeader && !sheet.rows.empty()) {
        for (const SheetCell &cell : sheet.rows.front().cells)
            source += '\n' + plainWords(cell.text).toUtf8();
    } else {
        for (std::size_t column = 0; column < sheet.columnCount(); ++column)
            source += kindOf(sheet, column);
    }
    return QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex().left(16);
}

} // namespace meterdesk
