// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/anomalytexts.h"

#include "domain/analysis/units.h"
#include "texts/datetexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::AnomalyTexts)
};

QString number(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 1 ? 1 : 2;
    QString text = QLocale().toString(size, 'f', decimals);
    return value < 0 ? QChar(0x2212) + text : text;
}

QString withUnit(double value, const QString &unit)
{
    return unit.isEmpty() ? number(value) : QStringLiteral("%1\u00a0%2").arg(number(value), unit);
}

QString day(const QDate &date)
{
    return dateText(date, QLocale());
}

} // namespace

QString anomalyText(const Anomaly &anomaly, const QString &unit)
{
    const QString rate = powerUnit(unit);
    switch (anomaly.kind) {
    case AnomalyKind::FlatLine:
        return Text::tr("Stands still, usually %1 then").arg(withUnit(anomaly.usual, rate));
    case AnomalyKind::NegativeStep:
        return Text::tr("Register fell from %1 to %2")
            .arg(withUnit(anomaly.usual, unit), withUnit(anomaly.value, unit));
    case AnomalyKind::NightFlow:
        return Text::tr("Never below %1 at night").arg(withUnit(anomaly.value, rate));
    case AnomalyKind::BaseLoadUp:
        return Text::tr("Base load up by %1").arg(withUnit(anomaly.value - anomaly.usual, rate));
    case AnomalyKind::Spike:
        return Text::tr("Up to %1, usually %2 then")
            .arg(withUnit(anomaly.value, rate), withUnit(anomaly.usual, rate));
    }
    return {};
}

QString anomalyTimeText(const Anomaly &anomaly, const QTimeZone &zone)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(anomaly.range.from, zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(anomaly.range.to, zone);
    const QString clock = QStringLiteral("HH:mm");
    // The year of the end is that of the begin, too.
    const QString firstDay = from.date() != to.date() && from.date().year() == to.date().year()
        ? dateTextWithoutYear(from.date(), QLocale())
        : day(from.date());
    const bool isWholeDays = from.time() == QTime(0, 0) && to.time() == QTime(0, 0);
    if (isWholeDays) {
        const QDate last = to.date().addDays(-1);
        return from.date() >= last ? day(from.date())
                                   : QStringLiteral("%1 – %2").arg(day(from.date()), day(last));
    }
    const QString begin = QStringLiteral("%1 %2").arg(firstDay, from.time().toString(clock));
    if (from == to)
        return begin;
    return from.date() == to.date()
        ? QStringLiteral("%1–%2").arg(begin, to.time().toString(clock))
        : QStringLiteral("%1 – %2 %3").arg(begin, day(to.date()), to.time().toString(clock));
}

} // namespace meterdesk
