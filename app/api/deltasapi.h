// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicontext.h"
#include "api/apiresult.h"
#include "domain/ids.h"
#include "domain/monthlydelta.h"

#include <QList>
#include <QObject>

namespace meterdesk {

//! Monthly deltas as the service computes them: of a meter (scope "meter_deltas"), of an entity
//! with everything below it ("entity_deltas"), of a virtual meter ("virtual_meter_deltas").
//!
//! Each call brings all months there are, by energy code, then by month, each once; values in the
//! default unit of the energy. It walks on by the documented filter on the month where a page looks
//! cut off. A record that cannot be read is left out and logged; a page without a single readable
//! record fails with Protocol. NotFound where the server does not know the id. cancel() aborts the
//! request in flight.
//!
//! GUI thread; owned by Librarian. Destroying it settles every open call with Cancelled.
class DeltasApi : public QObject
{
    Q_OBJECT

public:
    explicit DeltasApi(const ApiContext &context, QObject *parent = nullptr);
    ~DeltasApi() override;

    //! GET /entities/{id}/deltas: one series of months for each energy. In a month of an entity
    //! over several time zones each meter counts by its own.
    ApiFuture<QList<MonthlyDelta>> ofEntity(const EntityId &entity);
    //! GET /meters/{id}/deltas; by the meter's code, too, where the server takes that.
    ApiFuture<QList<MonthlyDelta>> ofMeter(const QString &meterIdentification);
    //! GET /virtual_meters/{id}/deltas. What the filter of a virtual meter is called is not
    //! documented: where none is taken, the call brings what comes without one, 1000 months as a
    //! rule.
    ApiFuture<QList<MonthlyDelta>> ofVirtualMeter(const QString &id);

private:
    ApiContext m_context;
};

} // namespace meterdesk
