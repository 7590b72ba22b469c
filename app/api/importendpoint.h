// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicontext.h"
#include "api/apiresult.h"
#include "api/codec/importrules.h"
#include "api/createcall.h"
#include "api/latestcall.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace meterdesk {

//! What the resources below /import have in common: /import/{kind}/{customerId}/…, the import
//! token, one record for each request, streams named by import id and suit.
//!
//! What cannot be addressed, or breaks a rule, fails with Validation and nothing is sent. Owned by
//! the class of its resource, which also owns the calls. GUI thread.
class ImportEndpoint
{
public:
    //! \a kind is the segment of the address: "readings". \a owner of the calls.
    ImportEndpoint(const ApiContext &context, const QByteArray &kind, QObject *owner);

    //! The newest record of a stream; nothing where it has none. An empty \a suit means "default".
    template<typename T>
    ApiFuture<std::optional<T>> latest(const QString &importId, const QString &suit,
                                       ApiResult<T> (*decode)(const QByteArray &)) const;

    //! Sends \a draft as \a encode(draft, form) writes it.
    template<typename T, typename Draft, typename Encode>
    ApiFuture<T> create(const Draft &draft, Encode encode, HttpClient::Decoder<T> decode,
                        BodyPlan::Record record = BodyPlan::Record::Import) const;

    //! Removes the record \a id; NotFound where there is none.
    ApiFuture<Done> remove(const QString &id) const;
    //! Removes the record of a stream at exactly \a times, which keep the rules.
    ApiFuture<Done> remove(const QString &importId, const QString &suit,
                           const QList<NamedTime> &times) const;

private:
    std::optional<ApiError> missing(const QString &importId) const;
    QByteArray streamPath(const QString &importId, const QString &suit) const;
    HttpRequest request(const QByteArray &path) const;

    ApiContext m_context;
    QByteArray m_path; // /import/{kind}/{customerId}
    QObject *m_owner;
};

template<typename T>
ApiFuture<std::optional<T>> ImportEndpoint::latest(const QString &importId, const QString &suit,
                                                   ApiResult<T> (*decode)(const QByteArray &)) const
{
    if (const auto error = missing(importId))
        return settledWith<std::optional<T>>(*error);
    auto *call = new LatestCall<T>(m_context, request(streamPath(importId, suit) + "/latest"),
                                   decode, m_owner);
    return call->future();
}

template<typename T, typename Draft, typename Encode>
ApiFuture<T> ImportEndpoint::create(const Draft &draft, Encode encode,
                                    HttpClient::Decoder<T> decode, BodyPlan::Record record) const
{
    if (const auto error = missing(draft.importId))
        return settledWith<T>(*error);
    auto *call = new CreateCall<T>(
        m_context, request(m_path), record,
        [draft, encode](const BodyForm &form) { return encode(draft, form); }, std::move(decode),
        m_owner);
    return call->future();
}

} // namespace meterdesk
