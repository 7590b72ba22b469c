// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/meter.h"
#include "domain/monthlydelta.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace meterdesk {

// A whole list in one blob, as the cache keeps it. Internal to app/storage. Pure; any thread.
//
// Byte 0 is the version of the format, byte 1 says what is listed, byte 2 whether the rest is
// compressed; the last four are the checksum (packedbody.h). Whoever gives one of the values a new
// member writes and reads it in packedlist.cpp and counts the version up: older lists are then
// loaded again.

QByteArray packedList(const QList<Entity> &entities);
QByteArray packedList(const QList<Meter> &meters);
QByteArray packedList(const QList<MonthlyDelta> &deltas);

//! The list in \a blob, of Entity, Meter or MonthlyDelta; nothing where it is damaged, of another
//! version or of something else.
template<typename T>
std::optional<QList<T>> unpackedList(QByteArrayView blob);

} // namespace meterdesk
