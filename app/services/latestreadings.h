// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/importlink.h"
#include "domain/reading.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace meterdesk {

class Librarian;

//! The newest imported reading of streams: all that the import token of a connection that only
//! sends lets one see. Each stream is asked for once, and again after an error; a few at a time.
//! Lives in the GUI thread; owned by Session.
class LatestReadings : public QObject
{
    Q_OBJECT

public:
    explicit LatestReadings(Librarian &librarian, QObject *parent = nullptr);

    //! Asks for the stream of \a link, unless it is known or on its way; settled() follows then.
    void ask(const ImportLink &link);
    bool isAsking(const ImportLink &link) const;
    bool isAsking() const { return !m_asking.isEmpty() || !m_waiting.isEmpty(); }
    //! Nothing where the stream has none, or nothing is known of it.
    std::optional<Reading> of(const ImportLink &link) const;
    //! \a readings with the newest one of the stream; never null.
    std::shared_ptr<const ReadingSeries> joined(
        const std::shared_ptr<const ReadingSeries> &readings,
        const std::optional<ImportLink> &link) const;
    //! Forgets what is known: it is asked for again.
    void clear();

Q_SIGNALS:
    //! Asked for, with or without an answer.
    void settled(const meterdesk::ImportLink &link);
    void answered(const std::optional<meterdesk::ApiError> &error);

private:
    void advance();

    Librarian &m_librarian;
    QHash<QString, std::optional<Reading>> m_known; //!< by stream
    QList<ImportLink> m_waiting;
    QSet<QString> m_isWaiting;
    QSet<QString> m_asking;
};

} // namespace meterdesk
