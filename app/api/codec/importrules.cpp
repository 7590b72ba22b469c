// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/importrules.h"

#include "api/codec/timeparser.h"
#include "domain/fieldrules.h"
#include "domain/numbertext.h"

namespace meterdesk {

namespace {

//! The rules of what all imports have.
template<typename Draft>
std::optional<ApiError> brokenStreamRule(const Draft &draft)
{
    if (draft.importId.isEmpty())
        return invalid(QStringLiteral("import_id is empty"));
    if (characterCount(draft.importId) > kLongestImportId || hasSpace(draft.importId))
        return invalid(QStringLiteral("import_id has more than 255 characters or a space"));
    if (hasSpace(draft.suit))
        return invalid(QStringLiteral("suit has a space"));
    if (characterCount(draft.unit) > kLongestUnit)
        return invalid(QStringLiteral("unit has more than 50 characters"));
    if (characterCount(draft.sender) > kLongestSender)
        return invalid(QStringLiteral("sender has more than 255 characters"));
    return std::nullopt;
}

std::optional<ApiError> brokenNumberRule(const char *name, const QByteArray &text)
{
    if (isNumberText(text))
        return std::nullopt;
    return invalid(QLatin1String(name) + QStringLiteral(" is not a number"));
}

std::optional<ApiError> brokenAmountRule(const char *name, const QByteArray &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (auto error = brokenNumberRule(name, text))
        return error;
    if (text.toDouble() < 0)
        return invalid(QLatin1String(name) + QStringLiteral(" is less than 0"));
    return std::nullopt;
}

bool isRfcDate(const QDate &date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

} // namespace

ApiError invalid(const QString &reason)
{
    return {ApiError::Kind::Validation, 0, reason, {}};
}

std::optional<ApiError> brokenRule(TimeMs time)
{
    if (!rfc3339(time).isEmpty())
        return std::nullopt;
    return invalid(QStringLiteral("time is outside of the years 1 to 9999"));
}

std::optional<ApiError> brokenRule(const TimeRange &range)
{
    const QByteArray from = rfc3339(range.from);
    const QByteArray to = rfc3339(range.to);
    if (from.isEmpty() || to.isEmpty())
        return invalid(QStringLiteral("from or to is outside of the years 1 to 9999"));
    if (range.isEmpty() || from == to)
        return invalid(QStringLiteral("from is not before to"));
    return std::nullopt;
}

std::optional<ApiError> brokenRule(const ReadingDraft &draft)
{
    if (auto error = brokenStreamRule(draft))
        return error;
    if (auto error = brokenRule(draft.time))
        return error;
    return brokenNumberRule("state", draft.state);
}

std::optional<ApiError> brokenRule(const DataPointDraft &draft)
{
    if (auto error = brokenStreamRule(draft))
        return error;
    if (auto error = brokenRule(draft.time))
        return error;
    return brokenNumberRule("value", draft.value);
}

std::optional<ApiError> brokenRule(const ProfileDraft &draft)
{
    if (auto error = brokenStreamRule(draft))
        return error;
    if (auto error = brokenRule(draft.range))
        return error;
    return brokenNumberRule("value", draft.value);
}

std::optional<ApiError> brokenRule(const InvoiceDraft &draft)
{
    if (!isRfcDate(draft.from) || !isRfcDate(draft.to))
        return invalid(QStringLiteral("from or to is not a date"));
    if (draft.to < draft.from)
        return invalid(QStringLiteral("to is before from"));
    if (draft.cost.isEmpty() && draft.consumption.isEmpty())
        return invalid(QStringLiteral("neither cost nor consumption is given"));
    if (auto error = brokenAmountRule("cost", draft.cost))
        return error;
    if (auto error = brokenAmountRule("consumption", draft.consumption))
        return error;
    if (characterCount(draft.note) > kLongestNote)
        return invalid(QStringLiteral("note has more than 255 characters"));
    return std::nullopt;
}

} // namespace meterdesk
