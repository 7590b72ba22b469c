// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/bookmark.h"
#include "domain/timerange.h"

#include <QMetaType>
#include <QObject>

#include <functional>
#include <optional>

namespace meterdesk {

class Librarian;

//! Whether there is something behind an id that a person wants to keep. The service lists neither
//! data series nor virtual meters, so it is asked for what they have. Lives in the GUI thread;
//! owned by Session.
class BookmarkCheck : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Found, //!< it has points or deltas
        Empty, //!< the service knows it, and it has none
        Unknown, //!< 404
        NotPermitted, //!< 403: the token lacks the scope
        NotAsked //!< no answer that tells: offline, signed out, a fault; see Finding::error
    };
    Q_ENUM(Outcome)

    struct Finding
    {
        Outcome outcome = Outcome::NotAsked;
        std::optional<ApiError> error; //!< of all but Found and Empty
        std::optional<TimeMs> last; //!< UTC; of a series: when its last known point is of
        QString unit; //!< of a virtual meter, as the service tells it; may be empty
    };

    //! Milliseconds UTC; replaced in tests.
    using Clock = std::function<TimeMs()>;

    explicit BookmarkCheck(Librarian &librarian, Clock clock = {}, QObject *parent = nullptr);

    //! Asks the service; checked() follows.
    void check(Bookmark::Kind kind, const QString &id);
    bool isChecking() const { return m_running > 0; }

Q_SIGNALS:
    void checked(meterdesk::Bookmark::Kind kind, const QString &id,
                 const meterdesk::BookmarkCheck::Finding &finding);
    //! A request was answered, or failed with \a error.
    void answered(const std::optional<meterdesk::ApiError> &error);

private:
    void checkSeries(const QString &id, const TimeRange &range);
    void checkVirtualMeter(const QString &id);
    void tell(Bookmark::Kind kind, const QString &id, const Finding &finding);
    static Finding findingOf(const ApiError &error);

    Librarian &m_librarian;
    Clock m_clock;
    int m_running = 0;
};

} // namespace meterdesk

Q_DECLARE_METATYPE(meterdesk::BookmarkCheck::Finding)
