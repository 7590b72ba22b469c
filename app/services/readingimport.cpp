// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readingimport.h"

#include "domain/checks/dateentry.h"
#include "domain/streammeter.h"
#include "services/importmapping.h"
#include "services/importunit.h"
#include "services/latestreadings.h"
#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/meterlookup.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace meterdesk {

namespace {

constexpr qint64 kSliceMs = 8;
// A row is checked against so many of the table before it: the checks look no further back.
constexpr std::size_t kRowsBefore = 50;

} // namespace

ReadingImport::ReadingImport(Session &session, std::function<TimeMs()> clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock ? std::move(clock) : [] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
{
    m_worker.setInterval(0);
    connect(&m_worker, &QTimer::timeout, this, &ReadingImport::work);
    look();
    connect(&session.meters(), &MeterStore::loaded, this, [this] {
        look();
        Q_EMIT metersChanged();
    });
    connect(&session.records().mapping(), &ImportMapping::changed, this,
            &ReadingImport::metersChanged);
    connect(&session.readings(), &ReadingStore::cacheRead, this, &ReadingImport::want);
    connect(&session.readings(), &ReadingStore::readingsChanged, this, &ReadingImport::want);
    connect(&session.latestReadings(), &LatestReadings::settled, this,
            [this](const ImportLink &link) {
                want(streamMeterId(link.importId, link.suit));
                for (const MeterId &meter :
                     m_session.records().mapping().metersOf(link.importId, link.suit))
                    want(meter);
            });
    if (session.outbox())
        connect(session.outbox(), &Outbox::entriesChanged, this, [this] {
            indexOutbox();
            for (auto it = m_groups.keyBegin(); it != m_groups.keyEnd(); ++it)
                want(*it);
        });
}

ReadingImport::~ReadingImport() = default;

void ReadingImport::look()
{
    m_lookup =
        std::make_shared<MeterLookup>(m_session.meters().meters(), m_session.records().mapping());
}

MeterFinder ReadingImport::finder() const
{
    return [this](MeterKey key, const QString &text, const QString &suit) {
        QList<MeterId> found = m_lookup->find(key, text, suit);
        const QString importId = text.trimmed();
        const bool isFresh = found.isEmpty() && key == MeterKey::ImportId && m_session.isSendOnly()
            && canBeStream(importId, suit);
        if (isFresh)
            found << streamMeterId(importId, suit);
        return found;
    };
}

const Meter *ReadingImport::meterOf(const Row &row) const
{
    if (row.meter.isEmpty())
        return nullptr;
    const Meter *meter = m_session.meters().meter(row.meter);
    const auto fresh = m_fresh.constFind(row.meter);
    return meter || fresh == m_fresh.cend() ? meter : &*fresh;
}

std::optional<ImportLink> ReadingImport::linkOf(const MeterId &meter) const
{
    const auto link = m_session.records().mapping().linkOf(meter);
    return link ? link : m_fresh.contains(meter) ? linkOfStreamMeter(meter) : std::nullopt;
}

QTimeZone ReadingImport::zoneOf(const Row &row) const
{
    const MeterStore &store = m_session.meters();
    const Meter *meter = meterOf(row);
    const QTimeZone zone(meter ? store.timeZone(*meter) : store.fallbackZone());
    return zone.isValid() ? zone : QTimeZone(MeterStore::usualZone());
}

// ---- What is known without readings -------------------------------------------------------------

void ReadingImport::setRows(std::vector<ImportRow> rows, TimeMs at)
{
    m_at = at;
    m_rows.clear();
    m_rows.reserve(rows.size());
    for (ImportRow &row : rows) {
        m_rows.emplace_back();
        m_rows.back().row = std::move(row);
    }
    meetStreams();
    for (Row &row : m_rows)
        place(row);
    m_todo.clear();
    m_isTodo.clear();
    indexOutbox();
    group();
    for (Row &row : m_rows)
        classify(row);
    count();
    Q_EMIT reset();
    Q_EMIT countsChanged();
    // Each answers with cacheRead(), also where there is nothing.
    for (auto it = m_groups.keyBegin(); it != m_groups.keyEnd(); ++it) {
        m_session.readings().loadCached(*it);
        if (const auto link = linkOf(*it); link && m_session.isSendOnly())
            m_session.latestReadings().ask(*link);
    }
}

//! Import ids of the rows that no meter is known of.
void ReadingImport::meetStreams()
{
    m_fresh.clear();
    for (const Row &row : m_rows) {
        if (row.row.meters.size() != 1 || m_session.meters().meter(row.row.meters.front()))
            continue;
        const auto link = linkOfStreamMeter(row.row.meters.front());
        if (!link || m_fresh.contains(link->meter))
            continue;
        Meter meter = meterOfStream(*link);
        meter.unit = row.row.unit;
        m_fresh.insert(meter.id, meter);
    }
}

//! Meter and moment of the row.
void ReadingImport::place(Row &row) const
{
    row.problem = row.row.problem;
    if (row.row.meters.size() == 1)
        row.meter = row.row.meters.front();
    const Meter *meter = meterOf(row);
    if (!meter) {
        if (row.problem == ImportProblem::None)
            row.problem = ImportProblem::MeterUnknown;
        return;
    }
    const ImportProblem time = timeOf(row);
    if (row.problem != ImportProblem::None)
        return;
    if (!isSameUnit(meter->unit, row.row.unit))
        row.problem = ImportProblem::UnitOther;
    else if (!linkOf(row.meter))
        row.problem = ImportProblem::NoStream;
    else
        row.problem = time;
}

ImportProblem ReadingImport::timeOf(Row &row) const
{
    if (!row.row.date.isValid() && !row.row.time.isValid()) {
        row.time = m_at;
        return ImportProblem::None;
    }
    const QTimeZone zone = zoneOf(row);
    const QDateTime usual = QDateTime::fromMSecsSinceEpoch(m_at, zone);
    const QDate date = row.row.date.isValid() ? row.row.date : usual.date();
    const QTime time = row.row.time.isValid() ? row.row.time : usual.time();
    if (row.row.offset) {
        row.time = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() - *row.row.offset * 1000LL;
        return ImportProblem::None;
    }
    const DateEntry entry = momentInZone(date, time, zone);
    row.time = entry.time;
    switch (entry.kind) {
    case DateEntry::Kind::Moment:
        return ImportProblem::None;
    case DateEntry::Kind::Ambiguous:
        return ImportProblem::DateAmbiguous;
    case DateEntry::Kind::Skipped:
        return ImportProblem::DateSkipped;
    default:
        return ImportProblem::NotADate;
    }
}

void ReadingImport::group()
{
    m_groups.clear();
    m_hasSeveral = false;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[std::size_t(i)];
        if (row.problem == ImportProblem::None)
            m_groups[row.meter].push_back(i);
    }
    for (Group &rows : m_groups) {
        std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
            return m_rows[std::size_t(a)].time < m_rows[std::size_t(b)].time;
        });
        if (rows.size() > 1)
            findRepeats(rows);
        int sound = 0;
        for (const int index : rows)
            sound += m_rows[std::size_t(index)].problem == ImportProblem::None ? 1 : 0;
        m_hasSeveral = m_hasSeveral || sound > 1;
    }
}

//! Rows of one meter and one moment.
void ReadingImport::findRepeats(const Group &rows)
{
    for (std::size_t first = 0; first < rows.size();) {
        Row &one = m_rows[std::size_t(rows[first])];
        std::size_t end = first + 1;
        while (end < rows.size() && m_rows[std::size_t(rows[end])].time == one.time)
            ++end;
        for (std::size_t i = first + 1; i < end; ++i) {
            Row &other = m_rows[std::size_t(rows[i])];
            other.other = one.row.number;
            const bool isSame = other.row.entry.kind == one.row.entry.kind
                && other.row.entry.digits.toDouble() == one.row.entry.digits.toDouble();
            other.problem = isSame ? ImportProblem::Repeated : ImportProblem::OtherValue;
            if (!isSame) {
                one.problem = ImportProblem::OtherValue;
                one.other = other.row.number;
            }
        }
        first = end;
    }
}

// ---- The checks ---------------------------------------------------------------------------------

void ReadingImport::want(const MeterId &meter)
{
    if (!m_groups.contains(meter) || m_isTodo.contains(meter))
        return;
    m_isTodo.insert(meter);
    m_todo.append(meter);
    m_worker.start();
}

void ReadingImport::work()
{
    QElapsedTimer clock;
    clock.start();
    int first = int(m_rows.size());
    int last = -1;
    while (!m_todo.isEmpty() && clock.elapsed() < kSliceMs) {
        const MeterId meter = m_todo.takeFirst();
        m_isTodo.remove(meter);
        check(meter);
        const Group &rows = m_groups[meter];
        const auto [low, high] = std::minmax_element(rows.begin(), rows.end());
        first = std::min(first, *low);
        last = std::max(last, *high);
    }
    if (m_todo.isEmpty())
        m_worker.stop();
    const Counts before = m_counts;
    count();
    if (last >= 0)
        Q_EMIT rowsChanged(first, last);
    if (m_counts != before)
        Q_EMIT countsChanged();
}

//! All rows of one meter, each against what was read before it and what is in the table before it.
void ReadingImport::check(const MeterId &meter)
{
    const Group rows = m_groups.value(meter);
    const auto link = linkOf(meter);
    const auto readings =
        m_session.latestReadings().joined(m_session.readings().readings(meter), link);
    const std::vector<MeterHistory::State> queued = m_queued.of(link, *readings);
    const RegisterDigits digits = registerDigits(m_session.records().notes().noteOf(meter));
    std::vector<MeterHistory::State> before;
    const TimeMs moment = now();
    for (const int index : rows) {
        Row &row = m_rows[std::size_t(index)];
        if (row.problem == ImportProblem::None) {
            std::vector<MeterHistory::State> known = queued;
            const auto from =
                before.end() - std::ptrdiff_t(std::min<std::size_t>(before.size(), kRowsBefore));
            known.insert(known.end(), from, before.end());
            const MeterHistory history(readings, std::move(known), digits);
            ReadingInput input;
            input.entry = row.row.entry;
            input.time = row.time;
            row.verdict = checkReading(input, history, moment);
            if (!row.verdict.digits.isEmpty())
                before.push_back({row.time, row.verdict.state, row.verdict.digits, true});
        }
        row.state = State::Ready; // no longer waiting
        classify(row);
    }
}

void ReadingImport::classify(Row &row) const
{
    if (row.problem == ImportProblem::NoValue)
        row.state = State::Empty;
    else if (row.problem == ImportProblem::Repeated)
        row.state = State::There;
    else if (row.problem != ImportProblem::None)
        row.state = State::Problem;
    else if (row.row.entry.kind == NumberEntry::Kind::CannotRead)
        row.state = State::CannotRead;
    else if (row.state == State::Waiting)
        return;
    else if (row.verdict.isBlocked())
        row.state = State::Refused;
    else if (row.verdict.has(CheckKind::SameValue))
        row.state = State::There;
    else
        row.state = row.verdict.needsAcceptance() ? State::ToDecide : State::Ready;
}

ReadingImport::Counts ReadingImport::counts() const
{
    return m_counts;
}

void ReadingImport::count()
{
    m_counts = {};
    m_counts.rows = int(m_rows.size());
    for (const Row &row : m_rows) {
        int *counted[] = {&m_counts.waiting, &m_counts.ready,   &m_counts.toDecide,
                          &m_counts.refused, &m_counts.there,   &m_counts.empty,
                          &m_counts.empty,   &m_counts.problems};
        ++*counted[int(row.state)];
    }
}

void ReadingImport::indexOutbox()
{
    m_queued =
        m_session.outbox() ? QueuedReadings(m_session.outbox()->entries()) : QueuedReadings();
}

} // namespace meterdesk
