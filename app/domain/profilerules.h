// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outboxentry.h"

#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace meterdesk {

//! The stream of a profile: an import id and a suit, of which none is "default". A value.
struct ProfileStream
{
    QString importId;
    QString suit; //!< never empty

    static ProfileStream of(const QString &importId, const QString &suit);
    static ProfileStream of(const WriteRequest &request) { return of(request.owner, request.suit); }
    friend bool operator==(const ProfileStream &, const ProfileStream &) = default;
    friend size_t qHash(const ProfileStream &stream, size_t seed = 0)
    {
        return qHashMulti(seed, stream.importId, stream.suit);
    }
};

//! What a profile would do to what is known to be there.
struct ProfileEffect
{
    enum class Kind {
        Creates,
        Updates, //!< the one of the very same range, which has another value
        SameThere, //!< the very same is there, or on its way
        Waits, //!< the very same range is on its way with another value: that one must end first
        Overlaps //!< another one shares time with it: the service would refuse it
    };
    Kind kind = Kind::Creates;
    EntryId other; //!< the entry that is updated, is there, or stands in its way

    friend bool operator==(const ProfileEffect &, const ProfileEffect &) = default;
};

//! The profiles that this program wrote or is to write, by stream and time: no endpoint lists them,
//! so this is all that is known. What others wrote is not in it.
//!
//! A profile counts from when it is taken into the outbox until it is dropped, refused, or its
//! removal is: a removal that is queued counts as done, as a stream is sent in its order. Of two
//! that overlap the older one counts, since the service refuses the other. Each look-up and each
//! change takes O(log n). A value; GUI thread.
class ProfileBook
{
public:
    //! Takes in entries that are new or have changed; what are no profiles is left out. Answers
    //! with the streams in which something is other than before.
    QList<ProfileStream> take(const QList<OutboxEntry> &entries);
    //! Nothing where it is no profile.
    std::optional<ProfileStream> take(const OutboxEntry &entry);
    void clear() { *this = {}; }

    //! What \a request, a profile, would do now.
    ProfileEffect effectOf(const WriteRequest &request) const;
    //! The profile that counts for exactly \a range; empty where there is none.
    EntryId at(const ProfileStream &stream, const TimeRange &range) const;
    //! The profile that was stored under \a serverId; empty where it is unknown.
    EntryId withServerId(const QString &serverId) const { return m_byServerId.value(serverId); }
    //! Whether \a entry, a profile, gave a value to a range that had one before.
    bool isUpdate(const OutboxEntry &entry) const;
    //! All entries of a stream, profiles and removals, in the order in which they were made.
    QList<EntryId> entriesOf(const ProfileStream &stream) const;
    //! The profiles that count, by time.
    QList<EntryId> standing(const ProfileStream &stream) const;
    //! All streams, in no order.
    QList<ProfileStream> streams() const { return m_streams.keys(); }

private:
    //! What the book keeps of an entry.
    struct Note
    {
        TimeRange range{0, 0};
        double value = 0;
        bool isRemoval = false;
        bool isOpen = false; //!< on its way
        bool counts = false;
        bool wasStored = false; //!< by the service, also when it was removed later
    };
    using Range = std::pair<TimeMs, TimeMs>;
    struct Stream
    {
        std::set<EntryId> entries;
        std::map<Range, std::vector<EntryId>> ranges; //!< by id, all that were ever made
        std::map<TimeMs, EntryId> standing; //!< by begin; none shares time with another
        std::set<EntryId> shaded; //!< would count, but share time with an older one
    };

    EntryId holderOf(const Stream &stream, const Range &range) const;
    EntryId inTheWay(const Stream &stream, const TimeRange &range) const;
    void settle(Stream &stream, const Range &range);
    void stand(Stream &stream, EntryId id);

    QHash<EntryId, Note> m_notes;
    QHash<ProfileStream, Stream> m_streams;
    QHash<QString, EntryId> m_byServerId;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::ProfileStream)
