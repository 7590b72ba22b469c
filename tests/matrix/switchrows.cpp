// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/switchrows.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <functional>

namespace meterdesk::test {

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

//! Another customer, other tokens, or refusals, which other tests are about.
const QSet<QString> &leftOut()
{
    static const QSet<QString> names{text("entities"),
                                     text("meters"),
                                     text("deactivated"),
                                     text("readings"),
                                     text("step"),
                                     text("zone"),
                                     text("login-token"),
                                     text("import-token"),
                                     text("scopes"),
                                     text("import-scopes"),
                                     text("rate-limit"),
                                     text("rate-window"),
                                     text("retry-after"),
                                     text("retry-after-seconds"),
                                     text("unknown-import-id"),
                                     text("delta-gaps")};
    return names;
}

//! The values of switches that take a number or any text.
const QHash<QString, QStringList> &chosenValues()
{
    static const QHash<QString, QStringList> values{
        {text("token-life"), {text("3"), text("86400")}},
        {text("clock-offset"), {text("3600"), text("-3600")}},
        {text("suit-length"), {text("0"), text("20")}},
        {text("page-size"), {text("10"), text("20"), text("100")}},
        {text("link-origin"), {text("https://elsewhere.example")}},
        {text("deletable-days"), {text("1")}},
    };
    return values;
}

bool has(const QJsonObject &switches, const char *name, const char *value)
{
    return switches[QLatin1String(name)].toString() == QLatin1String(value);
}

void eachRow(QJsonObject &told, const std::function<void(QJsonObject &)> &change)
{
    QJsonArray rows;
    for (const auto &value : told.value(QLatin1String("rows")).toArray()) {
        QJsonObject row = value.toObject();
        change(row);
        rows.append(row);
    }
    if (told.contains(QLatin1String("rows")))
        told.insert(text("rows"), rows);
}

void keepRows(QJsonObject &told, int count, bool isFromEnd)
{
    QJsonArray rows = told.value(QLatin1String("rows")).toArray();
    while (rows.size() > count)
        rows.removeAt(isFromEnd ? 0 : rows.size() - 1);
    told.insert(text("rows"), rows);
}

//! An address that the server does not have: nothing happened.
QJsonObject refused(const QJsonObject &byDefault, const char *kind, int status)
{
    QJsonObject told{{text("outcome"), text(kind)}, {text("status"), status}};
    if (byDefault.contains(QLatin1String("left")))
        told.insert(text("left"), 1);
    return told;
}

//! Fields that are not in the answers, or are written otherwise on purpose.
void changeFields(const QJsonObject &switches, QJsonObject &told)
{
    eachRow(told, [&switches](QJsonObject &row) {
        const QString energy = row.value(QLatin1String("energy")).toString();
        if (has(switches, "parent", "none") && row.contains(QLatin1String("parent")))
            row.insert(text("parent"), QString());
        const bool isMeter = row.contains(QLatin1String("serial"));
        if (has(switches, "import-id-attr", "off") && isMeter) {
            row.insert(text("importId"), QString());
            row.insert(text("suit"), QString());
        }
        if (energy.isEmpty())
            return;
        if (has(switches, "gas-unit", "kWh") && energy == QLatin1String("ga"))
            row.insert(text("unit"), text("kWh"));
        if (has(switches, "unit-attr", "off"))
            row.insert(text("unit"), QString());
        if (has(switches, "energy-case", "upper"))
            row.insert(text("energy"), energy.toUpper());
    });
}

int pageSize(const QJsonObject &switches)
{
    const QString size = switches.value(QLatin1String("page-size")).toString();
    return size.isEmpty() ? 1000 : size.toInt();
}

//! Lists that the server gives no way to the end of.
void cutRows(const QJsonObject &switches, const QString &endpoint, QJsonObject &told)
{
    const bool hasLinks = (has(switches, "links", "on") || has(switches, "links", "null"))
        && !switches.contains(QLatin1String("link-origin"));
    const bool isList =
        endpoint == QLatin1String("meters") || endpoint == QLatin1String("entities");
    if (isList && has(switches, "paging", "none") && !hasLinks)
        keepRows(told, pageSize(switches), false);
    if (endpoint == QLatin1String("virtual deltas") && has(switches, "virtual-filter", "none"))
        keepRows(told, pageSize(switches), has(switches, "delta-order", "newest"));
}

} // namespace

QList<SwitchValue> switchValues(const QJsonObject &table)
{
    QList<SwitchValue> found;
    for (auto it = table.begin(); it != table.end(); ++it) {
        if (leftOut().contains(it.key()))
            continue;
        const QJsonValue values = it.value()[QLatin1String("values")];
        QStringList all = chosenValues().value(it.key());
        for (const auto &value : values.toArray())
            all.append(value.toString());
        if (all.isEmpty())
            qFatal("the matrix does not know what values to give to the switch %s",
                   qUtf8Printable(it.key()));
        for (const QString &value : std::as_const(all)) {
            if (value != it.value()[QLatin1String("default")].toString())
                found.append({it.key(), value});
        }
    }
    return found;
}

QJsonObject expectedWith(const QJsonObject &switches, const QString &endpoint,
                         const QJsonObject &byDefault)
{
    static const QSet<QString> guessed{text("meter deltas"), text("delete point by id"),
                                       text("delete profile by id"), text("delete point by time"),
                                       text("delete reading by time")};
    if (has(switches, "guessed-paths", "404") && guessed.contains(endpoint))
        return refused(byDefault, "NotFound", 404);
    if (endpoint == QLatin1String("delete reading by id")) {
        if (has(switches, "developing", "404"))
            return refused(byDefault, "NotFound", 404);
        if (has(switches, "developing", "501"))
            return refused(byDefault, "Server", 501);
    }
    QJsonObject told = byDefault;
    changeFields(switches, told);
    cutRows(switches, endpoint, told);
    if (endpoint == QLatin1String("exchange") && has(switches, "scp", "absent"))
        told.insert(text("scopes"), QJsonArray());
    // 0: the status does not tell, 2: it says that it was an update.
    if (endpoint == QLatin1String("store profile") && has(switches, "create-status", "202"))
        told.insert(text("how"), 0);
    if (endpoint == QLatin1String("store profile") && has(switches, "create-status", "200"))
        told.insert(text("how"), 2);
    return told;
}

} // namespace meterdesk::test
