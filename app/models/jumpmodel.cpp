// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jumpmodel.h"

#include "domain/fold.h"
#include "domain/inpool.h"
#include "domain/onresult.h"
#include "services/meterstore.h"

#include <algorithm>
#include <utility>

namespace meterdesk {

namespace {

bool hasAny(const QString &text, const QStringList &words)
{
    const QString key = folded(text);
    return std::any_of(words.cbegin(), words.cend(),
                       [&key](const QString &word) { return key.contains(word); });
}

} // namespace

JumpModel::JumpModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void JumpModel::setStore(MeterStore *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    letGoInPool(std::exchange(m_index, nullptr));
    ++m_newest; // what is on its way belongs to the store before
    if (m_store) {
        connect(m_store, &MeterStore::loaded, this, &JumpModel::takeLists);
        connect(m_store, &MeterStore::loadStarted, this, &JumpModel::changed);
        connect(m_store, &MeterStore::loadFailed, this, &JumpModel::changed);
        if (m_store->loadedAt())
            makeIndex();
    }
    find();
}

void JumpModel::setMetersOnly(bool metersOnly)
{
    m_only = metersOnly ? std::optional(JumpIndex::Kind::Meter) : std::nullopt;
    find();
}

void JumpModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const QStringList words = JumpIndex::wordsOf(text);
    if (words == m_words)
        return;
    m_words = words;
    find();
}

JumpModel::State JumpModel::state() const
{
    if (!m_store)
        return State::Closed;
    if (m_index)
        return State::Ready;
    // While the index is made, the lists are there and nothing has failed.
    return m_store->error() && !m_store->isLoading() ? State::Failed : State::Loading;
}

std::optional<ApiError> JumpModel::error() const
{
    return state() == State::Failed ? m_store->error() : std::nullopt;
}

//! Most are those of the index.
void JumpModel::takeLists()
{
    if (!m_index || !m_index->meters().isSharedWith(m_store->meters())
        || !m_index->entities().isSharedWith(m_store->entities()))
        makeIndex();
}

void JumpModel::makeIndex()
{
    if (!m_store || !m_store->loadedAt())
        return;
    const int number = ++m_newest;
    const auto work = [meters = m_store->meters(), entities = m_store->entities(),
                       locale = QLocale()] {
        return std::make_shared<const JumpIndex>(meters, entities, locale);
    };
    onResult(inPool(work), this, [this, number](const std::shared_ptr<const JumpIndex> &index) {
        if (number == m_newest)
            takeIndex(index);
    });
}

void JumpModel::takeIndex(const std::shared_ptr<const JumpIndex> &index)
{
    beginResetModel(); // rows of the old index must not be looked up in the new one
    auto before = std::exchange(m_index, index);
    m_hits = m_index->find(m_words, kMost, m_only);
    endResetModel();
    letGoInPool(std::move(before));
    Q_EMIT changed();
}

void JumpModel::find()
{
    beginResetModel();
    m_hits = m_index ? m_index->find(m_words, kMost, m_only) : JumpIndex::Hits();
    endResetModel();
    Q_EMIT changed();
}

int JumpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.best.size());
}

QString JumpModel::name(const JumpIndex::Hit &hit) const
{
    return hit.kind == JumpIndex::Kind::Entity ? m_index->entities().at(hit.row).name
                                               : m_index->meters().at(hit.row).shownName();
}

QString JumpModel::number(const JumpIndex::Hit &hit) const
{
    if (hit.kind == JumpIndex::Kind::Entity)
        return {};
    const Meter &meter = m_index->meters().at(hit.row);
    QStringList unseen; // words that the row does not show elsewhere
    const QString seen = folded(name(hit)) + QLatin1Char('\n') + folded(place(hit));
    std::copy_if(m_words.cbegin(), m_words.cend(), std::back_inserter(unseen),
                 [&seen](const QString &word) { return !seen.contains(word); });
    if (!hasAny(meter.serialNumber, unseen)) {
        if (hasAny(meter.code, unseen))
            return meter.code;
        if (hasAny(meter.registrationCode, unseen))
            //: The number of a supply point, as on a bill
            return tr("EAN %1").arg(meter.registrationCode);
        if (hasAny(meter.importId, unseen))
            return tr("Import ID %1").arg(meter.importId);
        if (hasAny(meter.externalId, unseen))
            return tr("External ID %1").arg(meter.externalId);
        if (hasAny(meter.id.value, unseen))
            return tr("ID %1").arg(meter.id.value);
    }
    if (!meter.serialNumber.isEmpty())
        return meter.serialNumber;
    return meter.name.isEmpty() ? QString() : meter.code;
}

QString JumpModel::place(const JumpIndex::Hit &hit) const
{
    return m_index->placeOf(hit).join(QStringLiteral(" › "));
}

QString JumpModel::energyCodeOf(const JumpIndex::Hit &hit) const
{
    if (hit.kind == JumpIndex::Kind::Entity)
        return {};
    const Meter &meter = m_index->meters().at(hit.row);
    return meter.energy ? energyCode(*meter.energy) : meter.energyCode.left(2).toUpper();
}

QString JumpModel::accessibleText(const JumpIndex::Hit &hit) const
{
    QStringList parts;
    if (hit.kind == JumpIndex::Kind::Entity) {
        //: Read aloud: a building or another place called so
        parts.append(tr("Entity %1").arg(name(hit)));
    } else {
        parts.append(energyCodeOf(hit) + QLatin1Char(' ') + name(hit));
        if (m_index->meters().at(hit.row).isDeactivated)
            parts.append(tr("deactivated"));
        parts.append(number(hit));
    }
    parts.append(place(hit));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant JumpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JumpIndex::Hit &hit = m_hits.best.at(index.row());
    const bool isMeter = hit.kind == JumpIndex::Kind::Meter;
    switch (role) {
    case Qt::DisplayRole:
        return name(hit);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return accessibleText(hit);
    case KindRole:
        return int(hit.kind);
    case MeterIdRole:
        return QVariant::fromValue(isMeter ? m_index->meters().at(hit.row).id : MeterId());
    case EntityIdRole:
        return QVariant::fromValue(isMeter ? EntityId() : m_index->entities().at(hit.row).id);
    case EnergyCodeRole:
        return energyCodeOf(hit);
    case NumberRole:
        return number(hit);
    case PlaceRole:
        return place(hit);
    case IsDeactivatedRole:
        return isMeter && m_index->meters().at(hit.row).isDeactivated;
    default:
        return {};
    }
}

} // namespace meterdesk
