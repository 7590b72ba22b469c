// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packedlist.h"

#include "storage/packedbody.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace meterdesk {
namespace {

constexpr char kVersion = 1;
constexpr qsizetype kHeadSize = 3;
//! Decides how Qt's own values are written; never changed without kVersion.
constexpr auto kStreamVersion = QDataStream::Qt_6_0;
//! The fastest: texts shrink to a third, and less costs more time than it saves.
constexpr int kCompressionLevel = 1;
//! What zlib makes out of a byte at the very most.
constexpr qint64 kMaxExpansion = 1032;

template<typename T>
constexpr char kKind = 0;
template<>
constexpr char kKind<Entity> = 'E';
template<>
constexpr char kKind<Meter> = 'M';
template<>
constexpr char kKind<MonthlyDelta> = 'D';

template<typename T>
void putOptional(QDataStream &out, const std::optional<T> &value)
{
    out << value.has_value();
    if (value)
        out << *value;
}

template<typename T>
void takeOptional(QDataStream &in, std::optional<T> &value)
{
    bool isThere = false;
    in >> isThere;
    if (isThere)
        in >> value.emplace();
}

void putFurther(QDataStream &out, const FurtherAttributes &further)
{
    out << quint32(further.size());
    for (const auto &[key, value] : further)
        out << key << value;
}

void takeFurther(QDataStream &in, FurtherAttributes &further)
{
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        auto &[key, value] = further.emplaceBack();
        in >> key >> value;
    }
}

std::optional<QString> textOf(const std::optional<EntityId> &id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

void takeId(QDataStream &in, std::optional<EntityId> &id)
{
    std::optional<QString> text;
    takeOptional(in, text);
    if (text)
        id = EntityId{*text};
}

void put(QDataStream &out, const Entity &entity)
{
    out << entity.id.value << entity.name << entity.type << entity.timeZone;
    putOptional(out, textOf(entity.parent));
    putFurther(out, entity.further);
}

void take(QDataStream &in, Entity &entity)
{
    in >> entity.id.value >> entity.name >> entity.type >> entity.timeZone;
    takeId(in, entity.parent);
    takeFurther(in, entity.further);
}

void put(QDataStream &out, const Meter &meter)
{
    out << meter.id.value << meter.name << meter.code << meter.energyCode << meter.unit
        << meter.serialNumber << meter.registrationCode << meter.externalId << meter.importId
        << meter.suit << meter.isDeactivated;
    putOptional(out, textOf(meter.entity));
    putOptional(out,
                meter.deactivatedAt ? std::optional(meter.deactivatedAt->toMSecsSinceEpoch())
                                    : std::nullopt);
    putFurther(out, meter.further);
}

void take(QDataStream &in, Meter &meter)
{
    in >> meter.id.value >> meter.name >> meter.code >> meter.energyCode >> meter.unit
        >> meter.serialNumber >> meter.registrationCode >> meter.externalId >> meter.importId
        >> meter.suit >> meter.isDeactivated;
    // Not written: it follows from the code, and a later program may know more codes.
    meter.energy = energyFromCode(meter.energyCode);
    takeId(in, meter.entity);
    std::optional<qint64> deactivatedAt;
    takeOptional(in, deactivatedAt);
    if (deactivatedAt)
        meter.deactivatedAt = QDateTime::fromMSecsSinceEpoch(*deactivatedAt, Qt::UTC);
    takeFurther(in, meter.further);
}

void put(QDataStream &out, const MonthlyDelta &delta)
{
    out << qint32(delta.month.year) << qint32(delta.month.month);
    putOptional(out, delta.value);
    out << delta.energyCode << delta.unit;
}

void take(QDataStream &in, MonthlyDelta &delta)
{
    qint32 year = 0;
    qint32 month = 0;
    in >> year >> month;
    delta.month = {year, month};
    takeOptional(in, delta.value);
    in >> delta.energyCode >> delta.unit;
}

template<typename T>
QByteArray pack(const QList<T> &list)
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(kStreamVersion);
    out << quint32(list.size());
    for (const T &item : list)
        put(out, item);
    const QByteArray small = qCompress(content, kCompressionLevel);
    const bool isSmaller = small.size() < content.size();
    QByteArray body;
    body.reserve(kHeadSize + std::min(small.size(), content.size()) + qsizetype(sizeof(quint32)));
    body.append(kVersion).append(kKind<T>).append(char(isSmaller));
    body.append(isSmaller ? small : content);
    return sealed(std::move(body));
}

//! Nothing where it would grow beyond what it can: the size is written in front.
std::optional<QByteArray> uncompressed(QByteArrayView small)
{
    if (small.size() < qsizetype(sizeof(quint32))
        || qFromBigEndian<quint32>(small.data()) > small.size() * kMaxExpansion)
        return std::nullopt;
    const QByteArray content =
        qUncompress(reinterpret_cast<const uchar *>(small.data()), small.size());
    return content.isNull() ? std::nullopt : std::optional(content);
}

} // namespace

QByteArray packedList(const QList<Entity> &entities)
{
    return pack(entities);
}

QByteArray packedList(const QList<Meter> &meters)
{
    return pack(meters);
}

QByteArray packedList(const QList<MonthlyDelta> &deltas)
{
    return pack(deltas);
}

template<typename T>
std::optional<QList<T>> unpackedList(QByteArrayView blob)
{
    const auto body = unsealed(blob);
    if (!body || body->size() < kHeadSize || body->at(0) != kVersion || body->at(1) != kKind<T>)
        return std::nullopt;
    const QByteArrayView rest = body->sliced(kHeadSize);
    const auto content = body->at(2)
        ? uncompressed(rest)
        : std::optional(QByteArray::fromRawData(rest.data(), rest.size()));
    if (!content)
        return std::nullopt;
    QDataStream in(*content);
    in.setVersion(kStreamVersion);
    quint32 count = 0;
    in >> count;
    QList<T> list;
    // A wrong count must not take memory: each item has some bytes.
    list.reserve(std::min<qsizetype>(count, content->size() / 8));
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        take(in, list.emplaceBack());
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return list;
}

template std::optional<QList<Entity>> unpackedList(QByteArrayView);
template std::optional<QList<Meter>> unpackedList(QByteArrayView);
template std::optional<QList<MonthlyDelta>> unpackedList(QByteArrayView);

} // namespace meterdesk
