// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"

#include <QtTest>

namespace meterdesk::test {

//! The name of the error's kind, or "value": compares well and tells what happened.
template<typename T>
QString outcome(const ApiResult<T> &result)
{
    return result ? QStringLiteral("value") : kindName(result.error().kind);
}

//! The text of an error, for messages of tests that expect a value.
template<typename T>
QByteArray why(const ApiResult<T> &result)
{
    return result
        ? QByteArray("value")
        : (kindName(result.error().kind) + QLatin1Char(' ') + result.error().detail).toUtf8();
}

} // namespace meterdesk::test

//! Fails with the error's words where \a result is none.
#define VERIFY_VALUE(result)                                                                       \
    do {                                                                                           \
        const auto &outcome = (result); /* evaluated once: it may be a call */                     \
        QVERIFY2(outcome.has_value(), meterdesk::test::why(outcome).constData());                  \
    } while (false)
