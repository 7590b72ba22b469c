// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outboxentry.h"

#include <array>
#include <utility>

namespace meterdesk {
namespace {

template<typename E, std::size_t N>
using Words = std::array<std::pair<E, const char *>, N>;

constexpr Words<EntryState, 10> kStates{{
    {EntryState::Draft, "draft"},
    {EntryState::Queued, "queued"},
    {EntryState::Sending, "sending"},
    {EntryState::Sent, "sent"},
    {EntryState::AlreadyThere, "already-there"},
    {EntryState::Conflict, "conflict"},
    {EntryState::Rejected, "rejected"},
    {EntryState::Unknown, "unknown"},
    {EntryState::Undone, "undone"},
    {EntryState::Dropped, "dropped"},
}};

constexpr Words<WriteKind, 7> kKinds{{
    {WriteKind::Reading, "reading"},
    {WriteKind::DataPoint, "point"},
    {WriteKind::Profile, "profile"},
    {WriteKind::Invoice, "invoice"},
    {WriteKind::RemoveReading, "remove-reading"},
    {WriteKind::RemoveDataPoint, "remove-point"},
    {WriteKind::RemoveProfile, "remove-profile"},
}};

constexpr Words<Fate, 4> kFates{{
    {Fate::None, ""},
    {Fate::Accepted, "accepted"},
    {Fate::Suspicious, "suspicious"},
    {Fate::Pending, "pending"},
}};

constexpr Words<WaitReason, 6> kReasons{{
    {WaitReason::Turn, "turn"},
    {WaitReason::Offline, "offline"},
    {WaitReason::RateLimited, "rate-limited"},
    {WaitReason::ServerError, "server-error"},
    {WaitReason::Paused, "paused"},
    {WaitReason::SignedOut, "signed-out"},
}};

template<typename E, std::size_t N>
QString wordOf(const Words<E, N> &words, E value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<typename E, std::size_t N>
std::optional<E> valueOf(const Words<E, N> &words, const QString &text)
{
    for (const auto &[known, word] : words) {
        if (text == QLatin1String(word))
            return known;
    }
    return std::nullopt;
}

} // namespace

QString entryWord(EntryState state)
{
    return wordOf(kStates, state);
}

QString entryWord(WriteKind kind)
{
    return wordOf(kKinds, kind);
}

QString entryWord(Fate fate)
{
    return wordOf(kFates, fate);
}

QString entryWord(WaitReason reason)
{
    return wordOf(kReasons, reason);
}

std::optional<EntryState> entryStateOf(const QString &word)
{
    return valueOf(kStates, word);
}

std::optional<WriteKind> writeKindOf(const QString &word)
{
    return valueOf(kKinds, word);
}

std::optional<Fate> fateOf(const QString &word)
{
    return valueOf(kFates, word);
}

} // namespace meterdesk
