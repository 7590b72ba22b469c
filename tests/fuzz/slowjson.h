// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

#include <optional>

//! Decoders by QJson and QDateTime for what those of the program must agree with. They answer
//! nothing where QJson refuses the document, where it lets pass what JSON forbids (escapes, "1."),
//! and where it cannot tell what the document says: names that occur twice in an object, or are
//! written with escapes.
namespace meterdesk::fuzz {

//! A page of readings.
struct SlowReadings
{
    struct Value
    {
        std::optional<QByteArray> id; //!< nothing where QJson does not keep it as written
        double state = 0;
    };

    QMap<TimeMs, Value> readings;
    qsizetype count = 0;
    qsizetype skipped = 0;
    std::optional<TimeRange> span;
};

std::optional<SlowReadings> slowReadings(const QByteArray &body);

//! The ids of the records of a page; nothing also where one is not a plain text.
std::optional<QByteArrayList> slowIds(const QByteArray &body);

//! The link to the next page, empty where there is none; nothing also where it is not a text.
std::optional<QString> slowNext(const QByteArray &body);

} // namespace meterdesk::fuzz
