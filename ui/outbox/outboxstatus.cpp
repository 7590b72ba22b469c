// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxstatus.h"

#include "services/outbox.h"
#include "texts/datetexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr TimeMs kMsPerSecond = 1000;
constexpr TimeMs kSecondsPerMinute = 60;

struct Queue
{
    int waiting = 0; // queued or on their way
    int drafts = 0;
    WaitReason reason = WaitReason::Turn; // of those that wait
};

Queue queueOf(const Outbox &outbox)
{
    Queue queue;
    bool isMoving = false; // something is sent, or is about to be
    for (const OutboxEntry &entry : outbox.entries()) {
        if (entry.state == EntryState::Draft)
            ++queue.drafts;
        if (entry.state != EntryState::Queued && entry.state != EntryState::Sending)
            continue;
        ++queue.waiting;
        if (isMoving)
            continue;
        const WaitReason reason = outbox.waitReason(entry);
        isMoving = reason == WaitReason::Turn;
        if (isMoving || queue.reason == WaitReason::Turn)
            queue.reason = reason;
    }
    return queue;
}

} // namespace

//! Only the context of the translations.
class OutboxStatusTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::OutboxStatus)

public:
    static QString remaining(const std::optional<TimeMs> &at, TimeMs now);
    static QString waiting(const Queue &queue, const QString &rest,
                           const std::optional<QDateTime> &offlineSince);
    static QString withNext(const QString &text, const QString &rest);
    static QString also(const QString &text, const QString &more);
    static QString quiet(const Outbox &outbox);
};

//! "20 s", "0:24" from a minute on; empty where nothing is awaited.
QString OutboxStatusTexts::remaining(const std::optional<TimeMs> &at, TimeMs now)
{
    if (!at)
        return {};
    const TimeMs seconds = std::max<TimeMs>(0, (*at - now + kMsPerSecond - 1) / kMsPerSecond);
    if (seconds < kSecondsPerMinute)
        //: Seconds until something goes on
        return tr("%1 s").arg(seconds);
    return QStringLiteral("%1:%2")
        .arg(seconds / kSecondsPerMinute)
        .arg(seconds % kSecondsPerMinute, 2, 10, QLatin1Char('0'));
}

QString OutboxStatusTexts::withNext(const QString &text, const QString &rest)
{
    if (rest.isEmpty())
        return text;
    //: %1 says why entries wait, %2 is a time such as "20 s" or "1:24"
    return tr("%1, tried again in %2").arg(text, rest);
}

QString OutboxStatusTexts::waiting(const Queue &queue, const QString &rest,
                                   const std::optional<QDateTime> &offlineSince)
{
    const int count = queue.waiting;
    switch (queue.reason) {
    case WaitReason::Turn:
        return tr("Sending, %n to go", nullptr, count);
    case WaitReason::Offline: {
        if (!offlineSince)
            return withNext(tr("%n waiting: offline", nullptr, count), rest);
        const QString time = clockText(offlineSince->toLocalTime().time());
        return withNext(tr("%n waiting: offline since %1", nullptr, count).arg(time), rest);
    }
    case WaitReason::RateLimited:
        //: %1 is a time such as "20 s" or "1:24"
        return tr("%n waiting: the server asks to slow down, goes on in %1", nullptr, count)
            .arg(rest);
    case WaitReason::ServerError:
        return withNext(tr("%n waiting: the server failed", nullptr, count), rest);
    case WaitReason::Paused:
        return tr("Paused, %n waiting", nullptr, count);
    case WaitReason::SignedOut:
        return tr("%n waiting: the token is missing or refused", nullptr, count);
    }
    return {};
}

QString OutboxStatusTexts::also(const QString &text, const QString &more)
{
    return text.isEmpty() ? more : QStringLiteral("%1 · %2").arg(text, more);
}

//! Where nothing waits.
QString OutboxStatusTexts::quiet(const Outbox &outbox)
{
    if (outbox.isPaused())
        return tr("Paused");
    return outbox.entries().isEmpty() || outbox.attentionCount() > 0 ? QString() : tr("All sent");
}

OutboxStatus statusOf(const Outbox &outbox, TimeMs now,
                      const std::optional<QDateTime> &offlineSince)
{
    OutboxStatus status;
    if (!outbox.isLoaded())
        return status;
    const Queue queue = queueOf(outbox);
    const QString rest = OutboxStatusTexts::remaining(outbox.resumesAt(), now);
    if (queue.waiting > 0) {
        const bool isMoving = queue.reason == WaitReason::Turn;
        status.text = OutboxStatusTexts::waiting(queue, rest, offlineSince);
        status.ink = isMoving ? IconInk::Info : IconInk::Warn;
        status.iconName = isMoving                  ? QStringLiteral("send")
            : queue.reason == WaitReason::Offline   ? QStringLiteral("offline")
            : queue.reason == WaitReason::SignedOut ? QStringLiteral("lock")
                                                    : QStringLiteral("pause");
        status.isCounting = !isMoving && !rest.isEmpty();
    } else {
        status.text = OutboxStatusTexts::quiet(outbox);
        status.iconName = outbox.isPaused() ? QStringLiteral("pause") : QStringLiteral("check");
        status.ink = outbox.isPaused() ? IconInk::Warn : IconInk::Ok;
    }
    if (queue.drafts > 0) {
        if (queue.waiting == 0 && !outbox.isPaused())
            status = {{}, QStringLiteral("note"), IconInk::Muted, false};
        status.text = OutboxStatusTexts::also(
            status.text, OutboxStatusTexts::tr("%n draft(s)", nullptr, queue.drafts));
    }
    if (const int count = outbox.attentionCount(); count > 0) {
        status.iconName = QStringLiteral("warning");
        status.ink = IconInk::Warn;
        //: Entries that a person has to decide about
        status.text = OutboxStatusTexts::also(
            status.text, OutboxStatusTexts::tr("%n need(s) you", nullptr, count));
    }
    return status;
}

} // namespace meterdesk
