// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/apicontext.h"
#include "api/codec/wireshapes.h"
#include "api/importedreading.h"

namespace meterdesk {

//! One call of ReadingsApi::create(): sends the reading in the remembered shape, and after a 400
//! that may be owed to the shape once in the other one. A 400 is the server's word that nothing was
//! stored, so no reading is sent twice; after any other outcome nothing is sent again.
class ImportCall final : public ApiCall<ReadingId>
{
public:
    ImportCall(const ApiContext &context, const ReadingDraft &draft, QObject *parent);

private:
    void ask(WireShapes::ImportBody shape);
    void take(const ApiResult<ReadingId> &result);

    ShapeMemory *m_shapes;
    QByteArray m_path;
    ReadingDraft m_draft;
    WireShapes::ImportBody m_shape = WireShapes::ImportBody::Unknown; // of the request in flight
    std::optional<ApiError> m_refusal; // of the first shape
};

//! One call of ReadingsApi::remove() by time, with the time in the query or, where the server does
//! not see it there, in the body. Otherwise as ImportCall.
class RemoveByTimeCall final : public ApiCall<Done>
{
public:
    RemoveByTimeCall(const ApiContext &context, const QByteArray &path, TimeMs time,
                     QObject *parent);

private:
    void ask(WireShapes::DeleteTime place);
    void take(const ApiResult<Done> &result);

    ShapeMemory *m_shapes;
    QByteArray m_path;
    TimeMs m_time;
    WireShapes::DeleteTime m_place = WireShapes::DeleteTime::Unknown;
    std::optional<ApiError> m_refusal;
};

} // namespace meterdesk
