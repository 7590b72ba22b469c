// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/localchoices.h"

#include "storage/recordrows.h"

#include <QLocale>

namespace meterdesk {
namespace {

constexpr QLatin1String kCurrency("currency");

QString invoiceUnitName(const MeterId &meter)
{
    return QStringLiteral("invoice-unit/") + meter.value;
}

QString seriesName(const QString &seriesId)
{
    return QStringLiteral("series-stream/") + seriesId;
}

QString streamWordsName(const MeterId &meter)
{
    return QStringLiteral("stream-words/") + meter.value;
}

} // namespace

LocalChoices::LocalChoices(const Place &place, QObject *parent)
    : RecordService(place, {LocalTable::Choices}, std::chrono::milliseconds(0), parent)
{ }

void LocalChoices::take(const QList<LocalRow> &rows)
{
    m_values.clear();
    for (const LocalRow &row : rows) {
        const recordrows::Choice choice = recordrows::choiceIn(row);
        m_values.insert(choice.name, choice.value);
    }
    Q_EMIT changed();
}

void LocalChoices::set(const QString &name, const QString &value)
{
    if (m_values.contains(name) && m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    write({recordrows::rowOf(recordrows::Choice{name, value}, now(), false)});
    Q_EMIT changed();
}

void LocalChoices::forget(const QString &name)
{
    if (!m_values.contains(name))
        return;
    const recordrows::Choice choice{name, m_values.take(name)};
    write({recordrows::rowOf(choice, now(), true)});
    Q_EMIT changed();
}

QString LocalChoices::currency() const
{
    const auto chosen = m_values.constFind(kCurrency);
    return chosen == m_values.cend() ? QLocale::system().currencySymbol() : *chosen;
}

void LocalChoices::setCurrency(const QString &sign)
{
    if (sign != currency())
        set(kCurrency, sign);
}

QString LocalChoices::invoiceUnit(const MeterId &meter) const
{
    return m_values.value(invoiceUnitName(meter));
}

void LocalChoices::setInvoiceUnit(const MeterId &meter, const QString &unit)
{
    unit.isEmpty() ? forget(invoiceUnitName(meter)) : set(invoiceUnitName(meter), unit);
}

LocalChoices::Stream LocalChoices::seriesStream(const QString &seriesId) const
{
    const QStringList parts = m_values.value(seriesName(seriesId)).split(u'\n');
    return {parts.at(0), parts.value(1)};
}

void LocalChoices::setSeriesStream(const QString &seriesId, const Stream &stream)
{
    if (stream.importId.isEmpty())
        return forget(seriesName(seriesId));
    set(seriesName(seriesId), stream.importId + u'\n' + stream.suit);
}

LocalChoices::StreamWords LocalChoices::streamWords(const MeterId &meter) const
{
    const QStringList parts = m_values.value(streamWordsName(meter)).split(u'\n');
    return {parts.at(0), parts.value(1)};
}

void LocalChoices::setStreamWords(const MeterId &meter, const StreamWords &words)
{
    if (words == StreamWords())
        return forget(streamWordsName(meter));
    set(streamWordsName(meter), words.name + u'\n' + words.unit);
}

} // namespace meterdesk
