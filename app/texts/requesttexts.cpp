// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/requesttexts.h"

#include <QCoreApplication>

namespace meterdesk {

//! Only the context of the translations.
class RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::RequestTexts)

public:
    static QString words(ApiError::Kind kind)
    {
        switch (kind) {
        case ApiError::Kind::Offline:
            return tr("not reached");
        case ApiError::Kind::Timeout:
            return tr("no answer in time");
        case ApiError::Kind::Unauthorized:
            return tr("token refused");
        case ApiError::Kind::Forbidden:
            return tr("not permitted");
        case ApiError::Kind::NotFound:
            return tr("not found");
        case ApiError::Kind::Duplicate:
            return tr("stored already");
        case ApiError::Kind::Validation:
            return tr("rejected");
        case ApiError::Kind::RateLimited:
            return tr("slow down");
        case ApiError::Kind::Server:
            return tr("fault of the server");
        case ApiError::Kind::Protocol:
            return tr("not understood");
        case ApiError::Kind::Transport:
            return tr("broken off");
        case ApiError::Kind::NotTheService:
            return tr("not the service");
        case ApiError::Kind::ClientBug:
            return tr("form not taken");
        case ApiError::Kind::Redirect:
            return tr("redirect, not followed");
        case ApiError::Kind::Tls:
            return tr("not secure, not sent");
        case ApiError::Kind::Proxy:
            return tr("stopped by the proxy");
        case ApiError::Kind::OutcomeUnknown:
            return tr("sent, outcome not known");
        case ApiError::Kind::Cancelled:
            return tr("cancelled");
        }
        return {};
    }

    static QString result(const RequestRecord &request)
    {
        const QString status = QString::number(request.httpStatus);
        if (!request.error)
            return status;
        const QString text = words(request.error->kind);
        if (request.httpStatus > 0)
            //: Status of an answer of a server, and what it means: "404, not found"
            return tr("%1, %2").arg(status, text);
        return text;
    }
};

QString wordsForResult(const RequestRecord &request)
{
    return RequestTexts::result(request);
}

} // namespace meterdesk
