// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoround.h"

#include "services/desk.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/readingstore.h"
#include "services/session.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>
#include <numbers>
#include <utility>

namespace meterdesk {

namespace {

//! Read by hand, in the order of the round; the last but one is mistyped, the last one a draft.
constexpr const char *kRound[] = {"has-el-01", "msl-el-01", "nad-el-01", "has-ga-01", "lip-el-01"};
constexpr std::size_t kMistyped = 3;
constexpr std::size_t kDraft = 4;
constexpr const char *kUnknown = "zsk-el-09";
//! Whose highest power the distributor tells by months.
constexpr const char *kProfiled = "zsk-el-01";
constexpr int kProfiles = 6;
constexpr TimeMs kDay = 24 * 3600'000LL;
//! Enough for two readings a month.
constexpr TimeMs kBefore = 100 * kDay;
//! Then it is as it is.
constexpr std::chrono::seconds kPatience{12};

TimeMs now()
{
    return QDateTime::currentMSecsSinceEpoch() / 60'000 * 60'000;
}

} // namespace

DemoRound::DemoRound(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &DemoRound::end);
}

void DemoRound::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_patience.start();
    connect(&m_desk, &Desk::sessionAboutToClose, this, [this] {
        m_session = nullptr;
        end();
    });
    if (m_desk.session())
        follow();
    else
        connect(&m_desk, &Desk::sessionChanged, this, &DemoRound::follow, Qt::SingleShotConnection);
}

void DemoRound::follow()
{
    m_session = m_desk.session();
    if (!m_session || !m_session->outbox())
        return end();
    connect(m_session->outbox(), &Outbox::loaded, this, &DemoRound::look);
    connect(&m_session->meters(), &MeterStore::loaded, this, &DemoRound::look);
    look();
}

void DemoRound::look()
{
    if (m_isDone || m_hasAsked || !m_session || !m_session->outbox()->isLoaded()
        || m_session->meters().meters().isEmpty())
        return;
    m_hasAsked = true;
    if (!m_session->outbox()->entries().isEmpty())
        return end(); // what somebody did here before
    askForStates();
}

//! What is read today is a little more than what was read last.
void DemoRound::askForStates()
{
    QStringList wanted;
    for (const char *importId : kRound)
        wanted << QString::fromLatin1(importId);
    for (const Meter &meter : m_session->meters().meters()) {
        if (!wanted.contains(meter.importId))
            continue;
        m_meters.insert(meter.importId, meter.id);
        m_missing.insert(meter.id);
    }
    if (m_meters.size() != wanted.size())
        return end();
    connect(&m_session->readings(), &ReadingStore::loadFinished, this, &DemoRound::takeState);
    connect(&m_session->readings(), &ReadingStore::loadFailed, this, &DemoRound::end);
    for (const MeterId &meter : std::as_const(m_meters))
        m_session->readings().request(meter, {now() - kBefore, now()});
}

void DemoRound::takeState(const MeterId &meter)
{
    if (m_missing.remove(meter) && m_missing.isEmpty() && !m_isDone)
        send();
}

//! The last state and what was used a day since the one before, \a factor times.
WriteRequest DemoRound::requestOf(const QString &importId, const MeterId &meter,
                                  double factor) const
{
    const auto readings = m_session->readings().readings(meter);
    const auto times = readings->times();
    const auto states = readings->states();
    const std::size_t last = readings->size() - 1;
    const double rate = (states[last] - states[last - 1]) / double(times[last] - times[last - 1]);
    const TimeMs time = now() - 600'000;
    WriteRequest request;
    request.owner = importId;
    request.suit = m_session->meters().meter(meter)->suit;
    request.unit = m_session->meters().meter(meter)->unit;
    request.range = {time, time};
    const double state = states[last] + std::max(rate, 0.) * double(time - times[last]);
    request.value = QByteArray::number(qint64(std::llround(state * factor)));
    return request;
}

//! The months before this one: a little more in winter.
QList<WriteRequest> DemoRound::profiles() const
{
    constexpr double kMean = 41;
    constexpr double kSwing = 7;
    QList<WriteRequest> requests;
    const QTimeZone zone(MeterStore::usualZone());
    const QDate today = QDate::currentDate();
    const QDate thisMonth(today.year(), today.month(), 1);
    for (int i = kProfiles; i > 0; --i) {
        const QDate month = thisMonth.addMonths(-i);
        WriteRequest request;
        request.kind = WriteKind::Profile;
        request.owner = QString::fromLatin1(kProfiled);
        request.suit = QStringLiteral("main");
        request.unit = QStringLiteral("kW");
        request.range = {month.startOfDay(zone).toMSecsSinceEpoch(),
                         month.addMonths(1).startOfDay(zone).toMSecsSinceEpoch()};
        const double angle = 2 * std::numbers::pi * (month.month() - 1) / 12;
        request.value = QByteArray::number(kMean + kSwing * std::cos(angle), 'f', 1);
        requests << request;
    }
    return requests;
}

void DemoRound::send()
{
    QList<WriteRequest> sent;
    QList<WriteRequest> drafts;
    for (std::size_t i = 0; i < std::size(kRound); ++i) {
        const QString importId = QString::fromLatin1(kRound[i]);
        const MeterId meter = m_meters.value(importId);
        if (m_session->readings().readings(meter)->size() < 2)
            return end();
        const WriteRequest request = requestOf(importId, meter, i == kMistyped ? 10 : 1);
        (i == kDraft ? drafts : sent) << request;
    }
    WriteRequest unknown = sent.first();
    unknown.owner = QString::fromLatin1(kUnknown);
    sent << unknown;
    Outbox::Intake intake;
    intake.label = tr("Round of the demo");
    intake.connection = m_session->connection().id;
    Outbox &outbox = *m_session->outbox();
    connect(&outbox, &Outbox::entriesChanged, this, &DemoRound::watch);
    Outbox::Intake monthly = intake;
    monthly.label = tr("Profiles of the demo");
    outbox.add(profiles(), monthly); // first: the round is what was sent last
    outbox.add(sent, intake);
    intake.asDrafts = true;
    outbox.add(drafts, intake);
}

//! Until it is known what became of each.
void DemoRound::watch()
{
    const QList<OutboxEntry> &entries = m_session->outbox()->entries();
    const auto isOpen = [](const OutboxEntry &entry) {
        return entry.state == EntryState::Queued || entry.state == EntryState::Sending
            || (entry.state == EntryState::Sent && entry.request.kind == WriteKind::Reading
                && (entry.fate == Fate::None || entry.fate == Fate::Pending));
    };
    if (entries.size() == qsizetype(std::size(kRound)) + 1 + kProfiles
        && std::none_of(entries.cbegin(), entries.cend(), isOpen))
        end();
}

void DemoRound::end()
{
    if (std::exchange(m_isDone, true))
        return;
    m_patience.stop();
    if (m_session) {
        m_session->readings().disconnect(this);
        m_session->meters().disconnect(this);
        if (m_session->outbox())
            m_session->outbox()->disconnect(this);
    }
    Q_EMIT done();
}

} // namespace meterdesk
