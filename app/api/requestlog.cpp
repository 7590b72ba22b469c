// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requestlog.h"

namespace meterdesk {

quint64 RequestLog::add(RequestRecord record)
{
    m_records.push_back(std::move(record));
    if (m_records.size() > std::size_t(kMost))
        m_records.pop_front();
    return ++m_added;
}

void RequestLog::amend(quint64 number, const ApiError &error)
{
    const quint64 forgotten = m_added - m_records.size();
    if (number <= forgotten || number > m_added)
        return;
    RequestRecord &record = m_records[std::size_t(number - forgotten - 1)];
    if (!record.error)
        record.error = error;
}

QList<RequestRecord> RequestLog::records() const
{
    return QList<RequestRecord>(m_records.begin(), m_records.end());
}

} // namespace meterdesk
