// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/offlinetexts.h"

#include "texts/datetexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace meterdesk {

//! Only the context of the translations.
class OfflineTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::OfflineTexts)

public:
    static QString ofFacts(const OfflineFacts &facts);
};

QString OfflineTexts::ofFacts(const OfflineFacts &facts)
{
    const auto clock = [](const QDateTime &moment) { return clockText(moment.time()); };
    const auto withDay = [&clock](const QDateTime &moment) {
        return dateText(moment.date(), QLocale()) + QLatin1Char(' ') + clock(moment);
    };
    const auto isToday = [&facts](const QDateTime &moment) {
        return moment.date() == facts.now.date();
    };
    //: %1 is a time, or a date and time
    QStringList sentences{
        tr("Offline since %1.")
            .arg(isToday(facts.since) ? clock(facts.since) : withDay(facts.since))};
    if (facts.loadedAt && isToday(*facts.loadedAt))
        //: %1 is a time
        sentences << tr("You see data loaded today at %1.").arg(clock(*facts.loadedAt));
    else if (facts.loadedAt)
        //: %1 is a date and time
        sentences << tr("You see data loaded on %1.").arg(withDay(*facts.loadedAt));
    if (facts.queued > 0)
        sentences << tr("%n entries wait and go out by themselves.", nullptr, facts.queued);
    return sentences.join(u' ');
}

QString sentenceFor(const OfflineFacts &facts)
{
    return OfflineTexts::ofFacts(facts);
}

} // namespace meterdesk
