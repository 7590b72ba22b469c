// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/faultrows.h"

#include <QSet>

namespace meterdesk::test {

namespace {

using Kind = Target::Kind;

//! A read is tried three times by us; Qt may send each of them up to four times.
constexpr int kTries = 3;
constexpr int kMostArrivals = 12;

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

struct WireFault
{
    const char *name;
    const char *ofRead; // kind of the error, or "value"
    const char *ofWrite;
    int least; // arrivals of a read
    int most;
};

constexpr WireFault kWireFaults[] = {
    {"drop-before-store", "Transport", "OutcomeUnknown", kTries, kMostArrivals},
    {"drop-after-store", "Transport", "OutcomeUnknown", kTries, kMostArrivals},
    {"fin-after-store", "Transport", "OutcomeUnknown", kTries, kMostArrivals},
    {"late-drop", "Transport", "OutcomeUnknown", kTries, kMostArrivals},
    {"half-status-line", "Transport", "OutcomeUnknown", kTries, kMostArrivals},
    {"headers-cut", "Transport", "OutcomeUnknown", kTries, kMostArrivals},
    {"garbage", "Transport", "OutcomeUnknown", kTries, kMostArrivals},
    {"cut-body", "Transport", "OutcomeUnknown", kTries, kMostArrivals},
    {"cut-chunked", "Transport", "OutcomeUnknown", kTries, kMostArrivals},
    {"cut-gzip", "Transport", "OutcomeUnknown", kTries, kMostArrivals},
    {"silent", "Timeout", "OutcomeUnknown", kTries, kTries},
    {"stall", "Timeout", "OutcomeUnknown", kTries, kTries},
    {"dribble", "Timeout", "OutcomeUnknown", kTries, kTries},
    // The status says that it was stored, only the id is not known.
    {"bad-json", "Transport", "value", kTries, kTries},
    {"empty-200", "NotTheService", "value", 1, 1},
    {"portal", "NotTheService", "NotTheService", 1, 1},
    {"wrong-content-type", "NotTheService", "NotTheService", 1, 1},
    {"delay", "value", "value", 1, 1},
};

FaultRow wireRow(const WireFault &fault, const Target &target)
{
    FaultRow row;
    row.name = text(fault.name);
    row.fault = {{text("fault"), row.name}, {text("ms"), 60}};
    if (row.name.startsWith(QLatin1String("cut-chunked")))
        row.fault.insert(text("bytes"), 8);
    row.outcome = text(target.isWrite() ? fault.ofWrite : fault.ofRead);
    row.isSlow = qstrcmp(fault.ofRead, "Timeout") == 0;
    // An exchange whose answer got lost is sent again, then whoever waits for the token is told.
    // One of the three may be lost in the connection that lost the one before.
    if (target.kind == Kind::Exchange && row.outcome == text("Transport")) {
        row.least = kTries - 1;
        row.most = kTries;
    }
    if (target.kind == Kind::Read || target.kind == Kind::Latest) {
        row.least = fault.least;
        row.most = fault.most;
    }
    static const QSet<QString> lost{text("drop-before-store"), text("portal")};
    row.isCarriedOut = !lost.contains(row.name);
    return row;
}

struct Status
{
    int status;
    const char *kind;
    bool isRepeated; // where it is a read
};

constexpr Status kStatuses[] = {
    {301, "Redirect", false},      {302, "Redirect", false},    {303, "Redirect", false},
    {307, "Redirect", false},      {308, "Redirect", false},    {400, "Validation", false},
    {401, "Unauthorized", false},  {403, "Forbidden", false},   {404, "NotFound", false},
    {406, "ClientBug", false},     {407, "Proxy", false},       {408, "Timeout", true},
    {409, "Duplicate", false},     {410, "NotFound", false},    {415, "ClientBug", false},
    {422, "Validation", false},    {429, "RateLimited", false}, {500, "Server", true},
    {501, "Server", false},        {502, "Server", true},       {503, "Server", false},
    {511, "NotTheService", false},
};

//! What a refused exchange means for those who wait.
QString ofExchange(int status, const char *kind)
{
    switch (status) {
    case 400:
    case 401:
    case 403:
    case 422:
        return text("Unauthorized");
    case 404:
    case 409:
    case 410:
        return text("NotTheService");
    default:
        return text(kind);
    }
}

FaultRow statusRow(const Status &status, const Target &target)
{
    FaultRow row;
    row.name = text("status %1").arg(status.status);
    row.fault = {{text("fault"), text("status")}, {text("status"), status.status}};
    if (status.status < 400)
        row.fault.insert(text("location"), text("/elsewhere"));
    row.outcome = text(status.kind);
    const bool isRead = target.kind == Kind::Read || target.kind == Kind::Latest;
    if (isRead && status.isRepeated)
        row.least = row.most = kTries;
    const bool isAccess = target.kind == Kind::Read || target.kind == Kind::AccessWrite;
    if (isAccess && status.status == 401)
        row.least = row.most = 2; // once more with a fresh token
    if (target.kind == Kind::Latest && row.outcome == QLatin1String("NotFound"))
        row.outcome = text("value"); // there is none
    const bool isShapeDoubted = status.status == 400 || status.status == 422;
    if (target.kind == Kind::Exchange) {
        row.outcome = ofExchange(status.status, status.kind);
        if (isShapeDoubted || status.status == 415)
            row.least = row.most = 2; // with and without a body
    }
    // In the other shape, too: a refusal says that nothing was stored.
    const bool hasShape = qstrcmp(target.endpoint, "delete reading by id") != 0;
    if (target.isWrite() && isShapeDoubted && hasShape)
        row.least = row.most = 2;
    return row;
}

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> all{
        {"entities", Kind::Read, "GET", "/entities"},
        {"meter", Kind::Read, "GET", "/meters/2001"},
        {"readings", Kind::Read, "GET", "/meters/2001/readings"},
        {"meter deltas", Kind::Read, "GET", "/meters/2001/deltas"},
        {"latest reading", Kind::Latest, "GET", "/import/readings"},
        {"meter", Kind::Exchange, "POST", "/access_tokens"},
        {"create reading", Kind::Write, "POST", "/import/readings"},
        {"store profile", Kind::Write, "POST", "/import/profiles"},
        {"create point", Kind::Write, "POST", "/import/data_points"},
        {"delete reading by id", Kind::Write, "DELETE", "/import/readings"},
        {"delete point by time", Kind::Write, "DELETE", "/import/data_points"},
        {"create invoice", Kind::AccessWrite, "POST", "/meters/2001/invoices"},
    };
    return all;
}

QList<FaultRow> faultRows(const Target &target)
{
    QList<FaultRow> rows;
    for (const WireFault &fault : kWireFaults)
        rows.append(wireRow(fault, target));
    for (const Status &status : kStatuses)
        rows.append(statusRow(status, target));
    return rows;
}

} // namespace meterdesk::test
