// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meterlookup.h"

#include "services/importmapping.h"

#include <algorithm>

namespace meterdesk {

namespace {

QString nameKey(const QString &text)
{
    return text.simplified().toCaseFolded();
}

QString codeKey(const QString &text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            key += c;
    }
    return key.toCaseFolded();
}

//! Empty where there are no zeros to leave out, or nothing else.
QString bareKey(const QString &key)
{
    qsizetype zeros = 0;
    while (zeros < key.size() && key.at(zeros) == u'0')
        ++zeros;
    return key.sliced(zeros);
}

void unite(QList<MeterId> &meters, const QList<MeterId> &others)
{
    for (const MeterId &other : others) {
        if (!meters.contains(other))
            meters.append(other);
    }
}

} // namespace

MeterLookup::MeterLookup(const QList<Meter> &meters, const ImportMapping &mapping)
    : m_mapping(mapping)
{
    for (const Meter &meter : meters) {
        const auto add = [&meter](Index &index, const QString &key) {
            if (!key.isEmpty())
                index[key].append(meter.id);
        };
        const QString serial = codeKey(meter.serialNumber);
        m_ids.insert(meter.id);
        add(m_codes, codeKey(meter.code));
        add(m_serials, serial);
        if (serial.startsWith(u'0'))
            add(m_bareSerials, bareKey(serial));
        add(m_names, nameKey(meter.name));
    }
}

QList<MeterId> MeterLookup::find(MeterKey key, const QString &text, const QString &suit) const
{
    switch (key) {
    case MeterKey::Any:
        return byAny(text, suit);
    case MeterKey::ImportId:
        return byImportId(text, suit);
    case MeterKey::Code:
        return m_codes.value(codeKey(text));
    case MeterKey::Serial:
        return bySerial(text);
    case MeterKey::Name:
        return m_names.value(nameKey(text));
    case MeterKey::Id:
        return m_ids.contains({text.trimmed()}) ? QList<MeterId>{{text.trimmed()}}
                                                : QList<MeterId>();
    }
    return {};
}

//! Only meters that are listed: the mapping may know others.
QList<MeterId> MeterLookup::byImportId(const QString &text, const QString &suit) const
{
    const QString id = text.trimmed();
    QList<MeterId> meters = suit.isEmpty() ? m_mapping.metersOf(id) : m_mapping.metersOf(id, suit);
    meters.removeIf([this](const MeterId &meter) { return !m_ids.contains(meter); });
    return meters;
}

QList<MeterId> MeterLookup::bySerial(const QString &text) const
{
    const QString key = codeKey(text);
    const QList<MeterId> meters = m_serials.value(key);
    return meters.isEmpty() ? m_bareSerials.value(key) : meters;
}

QList<MeterId> MeterLookup::byAny(const QString &text, const QString &suit) const
{
    QList<MeterId> meters = byImportId(text, suit);
    unite(meters, m_codes.value(codeKey(text)));
    unite(meters, m_serials.value(codeKey(text)));
    unite(meters, m_names.value(nameKey(text)));
    if (meters.isEmpty())
        meters = bySerial(text);
    return meters.isEmpty() ? find(MeterKey::Id, text) : meters;
}

} // namespace meterdesk
