// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicontext.h"
#include "api/apiresult.h"
#include "api/httprequest.h"
#include "api/importedreading.h"
#include "api/importendpoint.h"
#include "domain/reading.h"
#include "domain/timerange.h"

#include <QObject>

#include <functional>
#include <optional>

namespace meterdesk {

//! Readings: the processed ones of a meter (access token, scope "readings"), and what is imported
//! (import token).
//!
//! GUI thread; owned by Librarian. Destroying it settles every open call with Cancelled.
class ReadingsApi : public QObject
{
    Q_OBJECT

public:
    using Priority = HttpRequest::Priority;
    //! Called in the GUI thread with each page as it arrives, its readings ascending, with the
    //! number of pages so far, and with the time in which all readings are there with it. Pages
    //! come in any order of time. Never after the call was cancelled.
    using PageHandler =
        std::function<void(const ReadingSeries &page, int pages, const TimeRange &complete)>;

    explicit ReadingsApi(const ApiContext &context, QObject *parent = nullptr);
    ~ReadingsApi() override;

    //! The valid and fully processed readings of \a meter within \a range, ascending, states in the
    //! meter's unit: GET /meters/{id}/readings. Walks on by time filters until the server has no
    //! more, several windows of time at once; an error settles the call with the pages before it
    //! told. A record that cannot be read is left out and logged; a page without a single readable
    //! record fails with Protocol. cancel() aborts the requests in flight. An empty range is
    //! answered without a request.
    ApiFuture<ReadingSeries> list(const MeterId &meter, const TimeRange &range,
                                  Priority priority = Priority::Visible, PageHandler onPage = {});

    //! The newest imported reading of a stream; nothing where it has none. An empty \a suit means
    //! "default". Import token.
    ApiFuture<std::optional<LatestReading>> latest(const QString &importId, const QString &suit);

    //! Imports one reading: POST /import/readings/{customerId}. The answer's id is empty where the
    //! server told none. Duplicate: the very same reading is stored already. OutcomeUnknown: it was
    //! sent and no answer came; it is not sent again. A 400 that may be owed to the shape of the
    //! body is tried once more in the other shape: the first try stored nothing then. A draft
    //! without import id or with a state that is no number fails with Validation, nothing is sent.
    ApiFuture<ReadingId> create(const ReadingDraft &draft);

    //! Removes the reading that create() gave \a id for: DELETE /import/readings/{customerId}/{id}.
    //! NotFound: unknown, or older than a few weeks. Takes a while to reach the web application.
    ApiFuture<Done> remove(const ReadingId &id);

    //! Removes the reading of a stream at \a time (UTC, whole seconds): DELETE
    //! /import/readings/{customerId}/{importId}/{suit}. Errors as above.
    ApiFuture<Done> remove(const QString &importId, const QString &suit, TimeMs time);

private:
    ApiContext m_context;
    ImportEndpoint m_imports;
};

} // namespace meterdesk
