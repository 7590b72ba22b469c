// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"

#include <QByteArray>

#include <algorithm>

namespace meterdesk::fuzz {

//! Ends the program where a rule does not hold; \a rule says which.
inline void require(bool holds, const char *rule)
{
    if (!holds)
        qFatal("broken rule: %s", rule);
}

template<typename T>
bool isSame(const ApiResult<T> &a, const ApiResult<T> &b)
{
    if (a.has_value() != b.has_value())
        return false;
    return a ? *a == *b : a.error() == b.error();
}

//! \a body in a buffer that has room behind it, as the bodies of HttpClient have, and in it what an
//! earlier and longer body may have left there.
inline QByteArray withRemains(const QByteArray &body)
{
    static constexpr char kRemains[] =
        R"("}}],"data":[{"id":"7","time":"2025-09-01T10:00:00Z","state":1234567890}]}}]}   )";
    constexpr auto kSize = qsizetype(sizeof kRemains);
    QByteArray buffer = body + QByteArray::fromRawData(kRemains, kSize);
    buffer.resize(body.size());
    require(buffer.capacity() >= body.size() + kSize, "a buffer keeps its room");
    return buffer;
}

//! What \a decode makes of \a body, which must be the same wherever that body is kept.
template<typename Decode>
auto decodedAnywhere(const QByteArray &body, Decode decode)
{
    auto result = decode(body);
    require(isSame(result, decode(withRemains(body))), "what is behind a body does not matter");
    return result;
}

} // namespace meterdesk::fuzz
