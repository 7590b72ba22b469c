// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/apicontext.h"

#include <optional>
#include <utility>

namespace meterdesk {

//! One call for the latest record of a stream; a stream that has none, which the server tells by a
//! 404, is no error.
template<typename T>
class LatestCall final : public ApiCall<std::optional<T>>
{
public:
    using Decode = ApiResult<T> (*)(const QByteArray &);

    LatestCall(const ApiContext &context, HttpRequest request, Decode decode, QObject *parent)
        : ApiCall<std::optional<T>>(context.client, parent)
    {
        this->template send<T>(std::move(request), decode,
                               [this](const ApiResult<T> &result) { take(result); });
    }

private:
    void take(const ApiResult<T> &result)
    {
        if (result)
            this->settle(std::optional<T>(*result));
        else if (result.error().kind == ApiError::Kind::NotFound)
            this->settle(std::optional<T>());
        else
            this->settle(result.error());
    }
};

} // namespace meterdesk
