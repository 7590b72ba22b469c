// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/apicontext.h"
#include "api/codec/readingcodec.h"
#include "api/httprequest.h"
#include "api/readingsapi.h"

namespace meterdesk {

//! One call of ReadingsApi::list(): asks for the readings of a meter, and as long as a page looks
//! cut off, for those behind it by the documented filter on the time. Each page must go further
//! than the one before; one that does not ends the walk.
class ReadingsWalk final : public ApiCall<ReadingSeries>
{
public:
    //! More than a reading a minute for ten years; a list that is longer does not end.
    static constexpr int kMaxPages = 6000;

    ReadingsWalk(const ApiContext &context, const MeterId &meter, const TimeRange &range,
                 HttpRequest::Priority priority, ReadingsApi::PageHandler onPage, QObject *parent);

private:
    void ask();
    void take(const ApiResult<ReadingPage> &page);
    bool narrow(const TimeRange &span, bool isDescending);

    ShapeMemory *m_shapes;
    QByteArray m_path;
    TimeRange m_range; // asked for by the caller
    TimeRange m_rest; // not read yet
    HttpRequest::Priority m_priority;
    ReadingsApi::PageHandler m_onPage;
    ReadingSeries m_readings;
    int m_pages = 0;
    qsizetype m_pageSize = 0; // of the biggest page so far
    qint64 m_received = 0;
    bool m_isBehindLast = false; // m_rest.from is the time of a reading that we have
};

} // namespace meterdesk
