// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/apicontext.h"
#include "api/codec/importcodec.h"
#include "api/codec/wireshapes.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace meterdesk {

class ShapeMemory;

//! One call that removes a record by its time or its range: with that in the query or, where the
//! server does not see it there, in the body. A 400 is the server's word that nothing was removed;
//! after any other outcome nothing is sent again.
class RemoveByTimeCall final : public ApiCall<Done>
{
public:
    RemoveByTimeCall(const ApiContext &context, const QByteArray &path,
                     const QList<NamedTime> &times, QObject *parent);

private:
    void ask(WireShapes::DeleteTime place);
    void take(const ApiResult<Done> &result);

    ShapeMemory *m_shapes;
    QByteArray m_path;
    QList<NamedTime> m_times;
    WireShapes::DeleteTime m_chosen; // Unknown: what is not seen in one place is tried in the other
    WireShapes::DeleteTime m_place = WireShapes::DeleteTime::Unknown; // of the request in flight
    std::optional<ApiError> m_refusal; // of the first place
};

} // namespace meterdesk
