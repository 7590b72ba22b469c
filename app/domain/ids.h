// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace meterdesk {

//! An identifier that cannot be mistaken for one of another kind. The text is the server's own and
//! opaque: it is never parsed, only compared (ids are strings even where they look like numbers).
template<typename Tag>
struct StrongId
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.value < b.value; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using EntityId = StrongId<struct EntityTag>;
using MeterId = StrongId<struct MeterTag>;
using ReadingId = StrongId<struct ReadingTag>;
using DataSeriesId = StrongId<struct DataSeriesTag>;
using DataPointId = StrongId<struct DataPointTag>;
using ProfileId = StrongId<struct ProfileTag>;
using InvoiceId = StrongId<struct InvoiceTag>;
//! Made here, not by the server: random UUIDs without braces.
using ConnectionId = StrongId<struct ConnectionTag>;
using NoteId = StrongId<struct NoteTag>;
using LedgerId = StrongId<struct LedgerTag>;
using ListId = StrongId<struct ListTag>;
using RoundId = StrongId<struct RoundTag>;

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::EntityId)
Q_DECLARE_METATYPE(meterdesk::MeterId)
Q_DECLARE_METATYPE(meterdesk::ConnectionId)
Q_DECLARE_METATYPE(meterdesk::NoteId)
Q_DECLARE_METATYPE(meterdesk::LedgerId)
Q_DECLARE_METATYPE(meterdesk::ListId)
Q_DECLARE_METATYPE(meterdesk::RoundId)
