// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importlink.h"
#include "domain/meter.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>
#include <utility>

namespace meterdesk {

//! Which stream feeds which meter by the attributes of the meters, ready to be looked up. Never
//! changes; made and read in any thread. Making it takes long where meters are many.
class ImportAttributes
{
public:
    ImportAttributes() = default;
    //! \a before is what these are likely to take the place of; where that is so, othersThan()
    //! costs nothing. May be null.
    explicit ImportAttributes(const QList<Meter> &meters,
                              const std::shared_ptr<const ImportAttributes> &before = {});

    std::optional<ImportLink> linkOf(const MeterId &meter) const;
    const QHash<MeterId, ImportLink> &links() const { return m_links; }
    //! In the order of the meters; an empty \a suit is the same as "default".
    QList<MeterId> metersOf(const QString &importId, const QString &suit) const;
    QList<MeterId> metersOf(const QString &importId) const { return m_byImportId.value(importId); }

    //! The meters whose stream is not that in \a before.
    QList<MeterId> othersThan(const std::shared_ptr<const ImportAttributes> &before) const;

    //! What is looked up by: the suit is never empty.
    static std::pair<QString, QString> streamOf(const QString &importId, const QString &suit);

private:
    QList<MeterId> compare(const ImportAttributes &before) const;

    QHash<MeterId, ImportLink> m_links;
    QHash<std::pair<QString, QString>, QList<MeterId>> m_byStream;
    QHash<QString, QList<MeterId>> m_byImportId;
    std::weak_ptr<const ImportAttributes> m_before;
    bool m_wasEmpty = true; // what was before
    QList<MeterId> m_others; // than that
};

} // namespace meterdesk
