// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicontext.h"
#include "api/apiresult.h"
#include "domain/invoice.h"

#include <QObject>
#include <QString>

namespace meterdesk {

//! Received invoices (access token, scope "received_invoices"). They can only be created: no
//! endpoint lists, changes or deletes them, so the caller keeps a journal.
//!
//! GUI thread; owned by Librarian. Destroying it settles every open call with Cancelled.
class InvoicesApi : public QObject
{
    Q_OBJECT

public:
    explicit InvoicesApi(const ApiContext &context, QObject *parent = nullptr);
    ~InvoicesApi() override;

    //! Creates one invoice of a meter: POST /meters/{id}/invoices/received. The meter is named by
    //! its id; by its code, too, where the server takes that. The answer's id is empty where the
    //! server told none.
    //!
    //! Duplicate, or Validation with the server's words: the period overlaps another invoice, is
    //! not past, or breaks another rule; nothing was stored. OutcomeUnknown: it was sent and no
    //! answer came; it may have been stored, and is never sent again here. So may it with a
    //! Protocol or NotTheService whose httpStatus is 2xx. It is sent a second time only after a
    //! 401 (the access token had ended) and once after a 400 that may be owed to the shape of the
    //! body, which both say that nothing was stored. A draft that breaks a rule of InvoiceDraft
    //! fails with Validation and httpStatus 0, nothing is sent.
    ApiFuture<InvoiceId> create(const QString &meterIdentification, const InvoiceDraft &draft);

private:
    ApiContext m_context;
};

} // namespace meterdesk
