// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importlink.h"
#include "domain/meter.h"
#include "services/importattributes.h"
#include "services/recordservice.h"

#include <QHash>

#include <memory>
#include <optional>

namespace meterdesk {

//! Which stream (import id and suit) feeds which meter: from the meters' attributes, and as a
//! person typed it, which outweighs them. Every look-up takes the same short time, however many
//! meters there are. See RecordService; what is typed is kept, the attributes are not.
class ImportMapping : public RecordService
{
    Q_OBJECT

public:
    explicit ImportMapping(const Place &place, QObject *parent = nullptr);

    //! What the service tells of its meters; replaces what it told before. Never null.
    void setAttributes(const std::shared_ptr<const ImportAttributes> &attributes);
    //! The same, of few meters: makes the look-ups at once.
    void setAttributes(const QList<Meter> &meters);
    //! By a person. An empty \a importId: the meter has none, whatever its attributes say.
    void setTyped(const MeterId &meter, const QString &importId, const QString &suit);
    //! Several, as from a file; their source is Typed whatever they say.
    void setTyped(const QList<ImportLink> &links);
    //! The meter's attributes count again.
    void forgetTyped(const MeterId &meter);

    //! The stream of \a meter; nothing where it has none.
    std::optional<ImportLink> linkOf(const MeterId &meter) const;
    //! What was typed for \a meter, also that it has none.
    std::optional<ImportLink> typedOf(const MeterId &meter) const;
    //! All that were typed, in no order.
    QList<ImportLink> typed() const { return m_typed.values(); }
    //! The meters that a stream feeds, those of the service before one that only stands for the
    //! stream; an empty \a suit is the same as "default".
    QList<MeterId> metersOf(const QString &importId, const QString &suit) const;
    //! The meters that any stream of \a importId feeds.
    QList<MeterId> metersOf(const QString &importId) const;
    //! All that have a stream, by meter.
    QList<ImportLink> links() const;

Q_SIGNALS:
    //! Something about these meters.
    void changed(const QList<meterdesk::MeterId> &meters);

protected:
    void take(const QList<LocalRow> &rows) override;

private:
    QList<MeterId> withTyped(QList<MeterId> byAttributes, const QList<MeterId> &byTyped) const;
    void index(const ImportLink &typed);
    void unindex(const MeterId &meter);

    std::shared_ptr<const ImportAttributes> m_attributes =
        std::make_shared<const ImportAttributes>();
    QHash<MeterId, ImportLink> m_typed;
    QHash<std::pair<QString, QString>, QList<MeterId>> m_typedByStream; //!< suit as "default"
    QHash<QString, QList<MeterId>> m_typedByImportId;
};

} // namespace meterdesk
