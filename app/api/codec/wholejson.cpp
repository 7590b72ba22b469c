// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/wholejson.h"

#include "api/httpclient.h"

#include <simdjson.h>

#include <cstring>

namespace meterdesk {

static_assert(kBodyPadding >= qsizetype(simdjson::SIMDJSON_PADDING));

namespace {

//! The first byte that is not white space or a byte order mark.
const char *contentBegin(QByteArrayView text)
{
    const char *at = text.begin();
    if (text.startsWith("\xEF\xBB\xBF"))
        at += 3;
    while (at != text.end() && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r'))
        ++at;
    return at;
}

//! The byte behind the string whose first byte is at \a at, or \a end.
const char *skipString(const char *at, const char *end)
{
    while (at != end) {
        const auto *quote = static_cast<const char *>(std::memchr(at, '"', size_t(end - at)));
        if (!quote)
            return end;
        const char *slash = quote;
        while (slash != at && slash[-1] == '\\')
            --slash;
        at = quote + 1;
        if ((quote - slash) % 2 == 0)
            return at;
    }
    return end;
}

} // namespace

bool beginsAsJson(QByteArrayView text)
{
    const char *at = contentBegin(text);
    return at != text.end() && (*at == '{' || *at == '[');
}

bool isWholeJson(QByteArrayView text)
{
    if (!beginsAsJson(text))
        return false;
    const char *at = contentBegin(text);
    const char *const end = text.end();
    qsizetype depth = 0;
    while (at != end) {
        const char c = *at++;
        if (c == '"') {
            at = skipString(at, end);
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                return true;
        }
    }
    return false;
}

} // namespace meterdesk
