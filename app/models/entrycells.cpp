// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrycells.h"

#include "domain/fold.h"
#include "domain/outboxrules.h"
#include "models/formats.h"
#include "services/importmapping.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "texts/datetexts.h"
#include "texts/outboxtexts.h"
#include "texts/sentencecase.h"

#include <QDateTime>

namespace meterdesk {

namespace {

//! More digits than a double holds are shown as they were typed.
constexpr qsizetype kMostDigits = 15;

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant numberOrNothing(const QByteArray &digits)
{
    return digits.isEmpty() ? QVariant() : QVariant(digits.toDouble());
}

} // namespace

EntryCells::EntryCells(const Outbox &outbox, const MeterStore &meters, const ImportMapping &mapping)
    : m_outbox(outbox)
    , m_meters(meters)
    , m_mapping(mapping)
{ }

void EntryCells::refresh()
{
    m_locale = QLocale();
}

const Meter *EntryCells::meterOf(const WriteRequest &request) const
{
    if (request.kind == WriteKind::Invoice)
        return m_meters.meter({request.owner});
    const Meter *first = nullptr;
    for (const MeterId &id : m_mapping.metersOf(request.owner, request.suit)) {
        const Meter *meter = m_meters.meter(id);
        if (meter && (!first || meter->id < first->id))
            first = meter;
    }
    return first;
}

QTimeZone EntryCells::zoneOf(const WriteRequest &request) const
{
    const Meter *meter = meterOf(request);
    const QByteArray name = meter ? m_meters.timeZone(*meter) : QByteArrayLiteral("UTC");
    auto known = m_zones.constFind(name);
    if (known == m_zones.cend()) {
        const QTimeZone zone(name);
        known = m_zones.insert(name, zone.isValid() ? zone : QTimeZone::utc());
    }
    return *known;
}

QString EntryCells::timeText(const WriteRequest &request) const
{
    // From and to of a range: %1 and %2 are dates or moments
    const QString range = QStringLiteral("%1 – %2");
    if (request.kind == WriteKind::Invoice) {
        const auto day = [this](TimeMs time) {
            return dayText(QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()).date(), m_locale);
        };
        return range.arg(day(request.range.from), day(request.range.to));
    }
    const QTimeZone zone = zoneOf(request);
    QString text = momentText(request.range.from, zone, m_locale);
    if (request.range.from != request.range.to) {
        const QDate first = QDateTime::fromMSecsSinceEpoch(request.range.from, zone).date();
        const QDate last = QDateTime::fromMSecsSinceEpoch(request.range.to, zone).date();
        if (first.year() == last.year()) // once is enough
            text.replace(0, dayText(first, m_locale).size(), dateTextWithoutYear(first, m_locale));
        text = range.arg(text, momentText(request.range.to, zone, m_locale));
    }
    return meterOf(request) ? text : text + QStringLiteral(" UTC");
}

QString EntryCells::placeOf(const OutboxEntry &entry) const
{
    const Meter *meter = meterOf(entry.request);
    const Entity *entity = meter && meter->entity ? m_meters.entity(*meter->entity) : nullptr;
    return entity ? entity->name : QString();
}

QString EntryCells::unitOf(const WriteRequest &request) const
{
    if (!request.unit.isEmpty() || request.value.isEmpty())
        return request.unit;
    // Not sent, so the value is in the meter's own.
    const Meter *meter = meterOf(request);
    return meter ? meter->unit : QString();
}

QString EntryCells::numberText(const QByteArray &digits) const
{
    if (digits.isEmpty())
        return {};
    if (digits.size() > kMostDigits || digits.toLower().contains('e'))
        return QString::fromLatin1(digits);
    return figureText(digits, m_locale);
}

QString EntryCells::text(const OutboxEntry &entry, int column) const
{
    const WriteRequest &request = entry.request;
    switch (Column(column)) {
    case IdColumn:
        return QString::number(entry.id.value);
    case ChangedColumn:
        return momentText(entry.changedAt, QTimeZone::systemTimeZone(), m_locale);
    case StateColumn:
        return sentenceCase(stateText(entry, m_outbox.waitReason(entry)));
    case FateColumn:
        return sentenceCase(wordFor(entry.fate));
    case KindColumn:
        return sentenceCase(wordFor(request.kind));
    case MeterColumn: {
        const Meter *meter = meterOf(request);
        return meter ? meter->shownName() : request.owner;
    }
    case PlaceColumn:
        return placeOf(entry);
    case StreamColumn:
        return request.kind == WriteKind::Invoice || request.suit.isEmpty()
            ? request.owner
            : QStringLiteral("%1 · %2").arg(request.owner, request.suit);
    case TimeColumn:
        return timeText(request);
    case ValueColumn:
        return numberText(request.value);
    case UnitColumn:
        return unitOf(request);
    case CostColumn:
        return numberText(request.cost);
    case WordsColumn:
        return answerText(entry);
    case TriesColumn:
        return entry.tries > 0 ? QString::number(entry.tries) : QString();
    case ServerIdColumn:
        return entry.serverId;
    case NoteColumn:
        return request.note.simplified();
    case BatchColumn: {
        const QString label = m_outbox.batchLabel(entry.batch);
        return label.isEmpty() && entry.batch > 0 ? QStringLiteral("#%1").arg(entry.batch) : label;
    }
    case MadeColumn:
        return momentText(entry.madeAt, QTimeZone::systemTimeZone(), m_locale);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EntryCells::raw(const OutboxEntry &entry, int column) const
{
    switch (column) {
    case IdColumn:
        return qlonglong(entry.id.value);
    case ChangedColumn:
        return qlonglong(entry.changedAt);
    case MadeColumn:
        return qlonglong(entry.madeAt);
    case TimeColumn:
        return qlonglong(entry.request.range.from);
    case ValueColumn:
        return numberOrNothing(entry.request.value);
    case CostColumn:
        return numberOrNothing(entry.request.cost);
    case TriesColumn:
        return double(entry.tries);
    default:
        return textOrNothing(text(entry, column));
    }
}

QString EntryCells::searchKey(const OutboxEntry &entry) const
{
    QStringList texts = {wordFor(entry.state), wordFor(entry.request.kind), wordFor(entry.fate)};
    for (const int column : {MeterColumn, PlaceColumn, StreamColumn, TimeColumn, ValueColumn,
                             CostColumn, WordsColumn, ServerIdColumn, NoteColumn, BatchColumn})
        texts.append(text(entry, column));
    texts.append(QString::fromLatin1(entry.request.value));
    if (const Meter *meter = meterOf(entry.request))
        texts.append({meter->code, meter->serialNumber});
    // A line end stands between them, so that no word is found across two.
    return folded(texts.join(QLatin1Char('\n')));
}

} // namespace meterdesk
