// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httpclient.h"
#include "domain/apierror.h"
#include "domain/connection.h"
#include "services/readingstore.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace meterdesk {

class BookmarkCheck;
class CustomerData;
class Database;
class DeltaStore;
class FateChecker;
class Diagnostics;
class Librarian;
class LocalRecords;
class MeterStore;
class Outbox;
class LatestPoints;
class LatestReadings;
class PointFetch;
class SeriesStore;
class StreamMeters;
class TopUp;
class ProfileLog;

//! One open connection: the API client, the stores that are fed by it, and whether the service can
//! be reached. Lives in the GUI thread; owned by Desk.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Connecting, //!< nothing was answered yet
        Online,
        Silent, //!< requests are under way, and nothing comes back since since()
        Offline, //!< the last request did not reach the service, since()
        SignedOut, //!< the tokens are no longer valid
        Paused, //!< the server asked to slow down, until pausedUntil()
    };
    Q_ENUM(State)

    //! \a data is the customer's, opened; it must outlive this. Null: nothing is kept on the disk,
    //! and nothing can be sent. \a clock is the moment "now" in UTC milliseconds, replaced in
    //! tests.
    Session(const Connection &connection, const Tokens &tokens, const RememberedShapes &shapes,
            HttpSettings settings, CustomerData *data = nullptr, ReadingStore::Clock clock = {},
            QObject *parent = nullptr);
    ~Session() override;

    //! Loads entities and meters. While offline they are asked for again now and then.
    void start();
    //! What an earlier session knew of entities and meters, without asking the service; part of
    //! start().
    void loadCachedMeters();
    //! How long after a failure that is. Shortened in tests.
    void setRetryInterval(std::chrono::milliseconds interval)
    {
        m_retryTimer.setInterval(interval);
    }

    const Connection &connection() const { return m_connection; }
    MeterStore &meters() { return *m_meters; }
    ReadingStore &readings() { return *m_readings; }
    DeltaStore &deltas() { return *m_deltas; }
    PointFetch &points() { return *m_points; }
    SeriesStore &series() { return *m_series; }
    BookmarkCheck &bookmarkCheck() { return *m_bookmarkCheck; }
    LatestPoints &latestPoints() { return *m_latestPoints; }
    //! The newest imported reading of streams.
    LatestReadings &latestReadings() { return *m_latestReadings; }
    //! The streams that stand for meters; null unless isSendOnly().
    StreamMeters *streams() { return m_streams.get(); }
    ProfileLog &profiles() { return *m_profiles; }
    //! Null where the file of the entries cannot be used.
    Outbox *outbox() { return m_outbox.get(); }
    //! What a person keeps here: notes, bookmarks, mapping, ledger, lists, rounds. Of the customer;
    //! without one it lasts as long as the session.
    LocalRecords &records() { return *m_records; }
    TopUp &topUp() { return *m_topUp; }
    Diagnostics &diagnostics() { return *m_diagnostics; }

    State state() const { return m_state; }
    //! Without an import token nothing can be sent.
    bool isReadOnly() const { return m_isReadOnly; }
    //! There is an import token and no login token: nothing can be listed or looked at but what is
    //! known here and the newest imported reading of a stream.
    bool isSendOnly() const { return m_isSendOnly; }
    //! Since when the state is what it is, UTC.
    QDateTime since() const { return m_since; }
    //! UTC; nothing in another state than Paused.
    std::optional<QDateTime> pausedUntil() const { return m_pausedUntil; }
    //! Why the service cannot be reached, or refuses; nothing while online.
    std::optional<ApiError> error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();
    //! Something new was found or chosen about how the server writes; to be remembered with the
    //! connection.
    void shapesChanged(const meterdesk::RememberedShapes &shapes);

private:
    void hear(const std::optional<ApiError> &error);
    void listen();
    void hearImport(const std::optional<ApiError> &error);
    void listStreams();
    void askAgain();
    void followMeters();
    void makeOutbox(Database &entries, bool canWrite);
    void reached();
    void missAnswers(std::chrono::milliseconds wait);
    void pauseFor(std::chrono::milliseconds wait);
    void setState(State state, const std::optional<ApiError> &error,
                  const std::optional<QDateTime> &pausedUntil = {},
                  const std::optional<QDateTime> &since = {});

    Connection m_connection;
    bool m_isReadOnly;
    bool m_isSendOnly;
    std::unique_ptr<Librarian> m_librarian; // before the stores, which use it
    std::unique_ptr<MeterStore> m_meters;
    std::unique_ptr<ReadingStore> m_readings;
    std::unique_ptr<DeltaStore> m_deltas;
    std::unique_ptr<PointFetch> m_points;
    std::unique_ptr<SeriesStore> m_series;
    std::unique_ptr<BookmarkCheck> m_bookmarkCheck;
    std::unique_ptr<LatestPoints> m_latestPoints;
    std::unique_ptr<LatestReadings> m_latestReadings;
    std::unique_ptr<LocalRecords> m_ownRecords; //!< where no customer's are there
    LocalRecords *m_records;
    std::unique_ptr<StreamMeters> m_streams;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<ProfileLog> m_profiles;
    std::unique_ptr<FateChecker> m_fates;
    std::unique_ptr<Diagnostics> m_diagnostics;
    std::unique_ptr<TopUp> m_topUp;
    Database *m_cache = nullptr; //!< until its lists are read
    State m_state = State::Connecting;
    QDateTime m_since;
    std::optional<QDateTime> m_pausedUntil;
    std::optional<ApiError> m_error;
    QTimer m_retryTimer;
};

} // namespace meterdesk
