// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestrecord.h"

#include <QList>

#include <deque>

namespace meterdesk {

//! The last requests of one connection, in memory only. What comes in has no secrets any more.
class RequestLog
{
public:
    static constexpr int kMost = 200;

    //! Keeps \a record and forgets the oldest where there are too many; returns its number.
    quint64 add(RequestRecord record);
    //! It came out later that the answer to \a number was wrong. Nothing, if that is forgotten or
    //! had an error already.
    void amend(quint64 number, const ApiError &error);
    //! The oldest first.
    QList<RequestRecord> records() const;

private:
    std::deque<RequestRecord> m_records;
    quint64 m_added = 0;
};

} // namespace meterdesk
