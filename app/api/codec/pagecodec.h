// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec/wireshapes.h"

#include <QList>
#include <QString>

#include <optional>

namespace meterdesk {

//! What one page of a list says about itself and the way on; everything but the count may be
//! missing.
struct PageInfo
{
    qsizetype count = 0; //!< records in the page, readable or not
    qsizetype skipped = 0; //!< of them not readable
    QString firstId; //!< of the first readable record
    QString next; //!< links.next as it stands: absolute, relative, or empty for none
    std::optional<qint64> total; //!< records of the whole list, from meta

    friend bool operator==(const PageInfo &, const PageInfo &) = default;
};

//! A page of a list in domain values, and what it showed of the server's shapes.
template<typename T>
struct ListPage
{
    QList<T> records;
    PageInfo info;
    WireShapes found;

    friend bool operator==(const ListPage &, const ListPage &) = default;
};

//! True if a page of \a count records looks like one that was cut at a limit, so that there may be
//! more behind it.
//!
//! The documentation names 1000 as the limit, and says that it can be changed; so any round number
//! is suspect. To ask in vain costs a request, not to ask would lose records unseen.
bool looksLikeFullPage(qsizetype count);

//! Logs that a page of \a what ("meters") had records that were left out, \a first being the place
//! of the first: "data[3].id". Holds no values of the server.
void logSkipped(const char *what, const PageInfo &info, const QString &first);

} // namespace meterdesk
