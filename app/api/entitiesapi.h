// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicontext.h"
#include "api/apiresult.h"
#include "domain/entity.h"

#include <QList>
#include <QObject>

namespace meterdesk {

//! The entities of the customer whose login token is used: GET /entities and /entities/{id}.
//!
//! GUI thread; owned by Librarian. Needs the scope "entities". Destroying it settles every open
//! call with Cancelled.
class EntitiesApi : public QObject
{
    Q_OBJECT

public:
    explicit EntitiesApi(const ApiContext &context, QObject *parent = nullptr);
    ~EntitiesApi() override;

    //! All entities, to the end of the list whatever the server's paging (see listwalkplan.h), each
    //! id once, in the server's order. A record that cannot be read is left out and logged; a page
    //! without a single readable record fails with Protocol. cancel() aborts the request in flight.
    ApiFuture<QList<Entity>> list();
    //! One entity; NotFound where the server does not know it.
    ApiFuture<Entity> one(const EntityId &id);

private:
    ApiContext m_context;
};

} // namespace meterdesk
