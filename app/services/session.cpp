// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/session.h"

#include "api/librarian.h"
#include "domain/streammeter.h"
#include "services/bookmarkcheck.h"
#include "services/customerdata.h"
#include "services/deltastore.h"
#include "services/diagnostics.h"
#include "services/fatechecker.h"
#include "services/importmapping.h"
#include "services/invoiceledger.h"
#include "services/latestpoints.h"
#include "services/latestreadings.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/pointfetch.h"
#include "services/profilelog.h"
#include "services/seriesstore.h"
#include "services/streammeters.h"
#include "services/topup.h"

#include <chrono>

namespace meterdesk {

namespace {

//! While offline the lists are asked for again this often.
constexpr std::chrono::seconds kRetryEvery{30};

//! Whether the service was reached at all.
bool meansOffline(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Transport:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::NotTheService:
    case ApiError::Kind::Redirect:
        return true;
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Duplicate:
    case ApiError::Kind::Validation:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server:
    case ApiError::Kind::Protocol:
    case ApiError::Kind::ClientBug:
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::Cancelled:
        return false;
    }
    return false;
}

HttpSettings withAddress(HttpSettings settings, const QUrl &address)
{
    settings.baseUrl = address;
    return settings;
}

} // namespace

Session::Session(const Connection &connection, const Tokens &tokens, const RememberedShapes &shapes,
                 HttpSettings settings, CustomerData *data, ReadingStore::Clock clock,
                 QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_isReadOnly(tokens.import.isEmpty())
    , m_isSendOnly(tokens.login.isEmpty() && !tokens.import.isEmpty())
    , m_librarian(std::make_unique<Librarian>(withAddress(std::move(settings), connection.apiUrl),
                                              connection.customerId, tokens, shapes))
    , m_meters(std::make_unique<MeterStore>(*m_librarian))
    , m_readings(std::make_unique<ReadingStore>(*m_librarian, clock))
    , m_deltas(std::make_unique<DeltaStore>(*m_librarian, clock))
    , m_points(std::make_unique<PointFetch>(*m_librarian, clock))
    , m_series(std::make_unique<SeriesStore>(*m_points, clock))
    , m_bookmarkCheck(std::make_unique<BookmarkCheck>(*m_librarian, clock))
    , m_latestPoints(std::make_unique<LatestPoints>(*m_librarian))
    , m_latestReadings(std::make_unique<LatestReadings>(*m_librarian))
    , m_profiles(std::make_unique<ProfileLog>(*m_librarian))
    , m_diagnostics(std::make_unique<Diagnostics>(*this, *m_librarian))
    , m_since(QDateTime::currentDateTimeUtc())
{
    listen();
    m_topUp = std::make_unique<TopUp>(*this, std::move(clock));
    connect(m_topUp.get(), &TopUp::due, m_latestReadings.get(), &LatestReadings::clear);
    if (data && data->cache()) {
        m_readings->setCache(*data->cache());
        m_deltas->setCache(*data->cache());
        m_points->setCache(*data->cache());
        m_cache = data->cache();
    }
    m_ownRecords = data ? nullptr : std::make_unique<LocalRecords>(RecordService::Place{});
    m_records = data ? &data->records() : m_ownRecords.get();
    followMeters();
    if (m_isSendOnly)
        listStreams();
    if (data && data->entries())
        makeOutbox(*data->entries(), data->canWrite());
}

Session::~Session() = default;

void Session::listen()
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(kRetryEvery);
    connect(&m_retryTimer, &QTimer::timeout, this, &Session::askAgain);
    connect(m_librarian.get(), &Librarian::shapesChanged, this, &Session::shapesChanged);
    connect(m_librarian.get(), &Librarian::paused, this, &Session::pauseFor);
    connect(m_librarian.get(), &Librarian::silent, this, &Session::missAnswers);
    connect(m_librarian.get(), &Librarian::heard, this, [this] {
        if (m_state == State::Silent)
            setState(State::Online, std::nullopt);
    });
    connect(m_meters.get(), &MeterStore::loaded, this, [this] {
        if (!m_meters->isCached() && !m_isSendOnly)
            hear(std::nullopt);
    });
    connect(m_meters.get(), &MeterStore::loadFailed, this,
            [this](const ApiError &error) { hear(error); });
    connect(m_readings.get(), &ReadingStore::answered, this, &Session::hear);
    connect(m_deltas.get(), &DeltaStore::answered, this, &Session::hear);
    connect(m_points.get(), &PointFetch::answered, this, &Session::hear);
    connect(m_bookmarkCheck.get(), &BookmarkCheck::answered, this, &Session::hear);
    connect(m_profiles.get(), &ProfileLog::answered, this, &Session::hearImport);
    connect(m_latestReadings.get(), &LatestReadings::answered, this, &Session::hearImport);
}

//! What came of a request with the import token.
void Session::hearImport(const std::optional<ApiError> &error)
{
    // A refused one does not keep anybody from reading.
    if (m_isSendOnly || !error || error->kind != ApiError::Kind::Unauthorized)
        hear(error);
}

//! Whether the service is there again.
void Session::askAgain()
{
    if (!m_isSendOnly)
        return m_meters->reload();
    if (m_outbox)
        m_outbox->reached(); // tries what waits
    const QList<Meter> &meters = m_meters->meters();
    if (meters.isEmpty())
        return;
    if (const auto link = m_records->mapping().linkOf(meters.first().id)) {
        m_latestReadings->clear();
        m_latestReadings->ask(*link);
    }
}

//! Without a login token the streams that are known here stand for the meters.
void Session::listStreams()
{
    m_streams = std::make_unique<StreamMeters>(*m_records);
    m_meters->listStreams([this] { return m_streams->meters(); });
    connect(m_streams.get(), &StreamMeters::changed, m_meters.get(), &MeterStore::reload);
}

void Session::loadCachedMeters()
{
    if (m_cache)
        m_meters->useCache(*std::exchange(m_cache, nullptr));
}

//! What the service tells of the streams of its meters goes into the mapping.
void Session::followMeters()
{
    ImportMapping &mapping = m_records->mapping();
    connect(m_meters.get(), &MeterStore::loaded, &mapping,
            [this, &mapping] { mapping.setAttributes(m_meters->lists()->imports()); });
}

void Session::makeOutbox(Database &entries, bool canWrite)
{
    Outbox::Options options;
    options.canImport = !m_isReadOnly;
    options.canRead = !m_isSendOnly;
    options.sendsByItself = canWrite;
    options.metersOf = [this](const QString &importId, const QString &suit) {
        if (m_isSendOnly)
            return QList<MeterId>(); // no list can be asked for
        QList<MeterId> meters = m_records->mapping().metersOf(importId, suit);
        meters.removeIf(isStreamMeter);
        return meters;
    };
    FateChecker::Options looks;
    looks.canList = !m_isSendOnly;
    looks.metersOf = options.metersOf;
    m_outbox = std::make_unique<Outbox>(entries, *m_librarian, std::move(options));
    m_profiles->follow(*m_outbox);
    m_records->ledger().follow(*m_outbox);
    if (m_streams)
        m_streams->follow(*m_outbox);
    if (canWrite) {
        m_fates = std::make_unique<FateChecker>(*m_outbox, *m_librarian, std::move(looks));
        connect(m_meters.get(), &MeterStore::loaded, m_fates.get(), &FateChecker::checkAll);
        connect(m_fates.get(), &FateChecker::accepted, m_readings.get(), &ReadingStore::take);
    }
    connect(m_outbox.get(), &Outbox::answered, this, &Session::hearImport);
    connect(this, &Session::stateChanged, m_outbox.get(), [this] {
        if (m_state == State::Online)
            m_outbox->reached();
    });
}

void Session::start()
{
    loadCachedMeters();
    m_meters->reload();
    if (m_outbox)
        m_outbox->load();
}

void Session::hear(const std::optional<ApiError> &error)
{
    if (!error)
        return reached();
    if (error->kind == ApiError::Kind::Cancelled)
        return;
    if (error->kind == ApiError::Kind::OutcomeUnknown) {
        // The connection broke on the way: that says nothing of the next one.
        m_retryTimer.start();
        return;
    }
    // There is no token for it: the service was not asked.
    if (m_isSendOnly && error->kind == ApiError::Kind::Unauthorized && error->httpStatus == 0)
        return;
    if (error->kind == ApiError::Kind::Unauthorized)
        return setState(State::SignedOut, error);
    if (meansOffline(error->kind)) {
        setState(State::Offline, error);
        m_retryTimer.start();
        return;
    }
    // The service answered, though not with what was asked for.
    reached();
}

void Session::reached()
{
    // What was on its way when the server asked to slow down, and what that keeps from leaving, do
    // not end the pause.
    if (m_state != State::Paused)
        setState(State::Online, std::nullopt);
}

//! The requests go on, and an answer still counts: slow servers exist.
void Session::missAnswers(std::chrono::milliseconds wait)
{
    if (m_state != State::Connecting && m_state != State::Online)
        return;
    setState(State::Silent, std::nullopt, {},
             QDateTime::currentDateTimeUtc().addMSecs(-wait.count()));
    m_retryTimer.start();
}

void Session::pauseFor(std::chrono::milliseconds wait)
{
    if (wait.count() > 0)
        setState(State::Paused, {}, QDateTime::currentDateTimeUtc().addMSecs(wait.count()));
    else if (m_state == State::Paused)
        setState(State::Online, {});
}

void Session::setState(State state, const std::optional<ApiError> &error,
                       const std::optional<QDateTime> &pausedUntil,
                       const std::optional<QDateTime> &since)
{
    if (state != State::Offline)
        m_retryTimer.stop();
    if (state == m_state && error == m_error && pausedUntil == m_pausedUntil)
        return;
    // Out of silence comes what it was already.
    const bool isSame = m_state == State::Silent && state == State::Offline;
    if (state != m_state && !isSame)
        m_since = since.value_or(QDateTime::currentDateTimeUtc());
    m_state = state;
    m_error = error;
    m_pausedUntil = pausedUntil;
    Q_EMIT stateChanged();
}

} // namespace meterdesk
