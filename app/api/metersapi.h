// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicontext.h"
#include "api/apiresult.h"
#include "domain/meter.h"

#include <QList>
#include <QObject>

namespace meterdesk {

//! Whether a list of meters holds those that were taken out of service, too.
enum class IncludeDeactivated { No, Yes };

//! The meters of the customer whose login token is used: GET /meters and /meters/{id}. Virtual
//! meters are never among them: the service has no list of those.
//!
//! GUI thread; owned by Librarian. Needs the scope "meters". Destroying it settles every open call
//! with Cancelled.
class MetersApi : public QObject
{
    Q_OBJECT

public:
    explicit MetersApi(const ApiContext &context, QObject *parent = nullptr);
    ~MetersApi() override;

    //! All meters, to the end of the list whatever the server's paging (see listwalkplan.h), each
    //! id once, in the server's order. A record that cannot be read is left out and logged; a page
    //! without a single readable record fails with Protocol. cancel() aborts the request in flight.
    ApiFuture<QList<Meter>> list(IncludeDeactivated include);
    //! One meter by the server's id, or by its code AAA-BBB-CCCC-DD-EE where the server takes that;
    //! NotFound where it does not know it.
    ApiFuture<Meter> one(const QString &meterIdentification);

private:
    ApiContext m_context;
};

} // namespace meterdesk
