// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/invoicesapi.h"

#include "api/codec/importcodec.h"
#include "api/codec/importrules.h"
#include "api/createcall.h"
#include "api/urlparts.h"

namespace meterdesk {

InvoicesApi::InvoicesApi(const ApiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{ }

InvoicesApi::~InvoicesApi() = default;

ApiFuture<InvoiceId> InvoicesApi::create(const QString &meterIdentification,
                                         const InvoiceDraft &draft)
{
    if (meterIdentification.isEmpty())
        return settledWith<InvoiceId>(invalid(QStringLiteral("the meter is not named")));
    HttpRequest request;
    request.bearer = Bearer::AccessToken;
    request.path = "meters/" + pathSegment(meterIdentification) + "/invoices/received";
    auto *call = new CreateCall<InvoiceId>(
        m_context, std::move(request), BodyPlan::Record::Invoice,
        [draft](const BodyForm &form) { return encodeInvoice(draft, form.body); },
        decodeId<InvoiceId>, this);
    return call->future();
}

} // namespace meterdesk
