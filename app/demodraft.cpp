// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demodraft.h"

#include "services/bookmarks.h"
#include "services/desk.h"
#include "services/entryround.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/rounddrafts.h"
#include "services/session.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <functional>
#include <utility>

namespace meterdesk {

namespace {

//! What is read by hand; others have too many readings to be loaded for a picture.
//! Read by hand once a month, in the order of the list; not those that DemoRound reads today.
constexpr std::array kRows = {
    "rad-wa-01", "has-wa-01", "zsk-he-02", "zsv-ga-01",
    "msl-wa-01", "lip-he-01", "lip-wa-01", "vo-el-03",
};
constexpr int kTyped = int(kRows.size());
// Rows in which something is special.
constexpr int kEstimated = 1;
constexpr int kHigh = 2;
constexpr int kSwapped = 3;
constexpr int kNotRead = 5;
constexpr int kStill = 6;
constexpr int kSlip = 7;
//! Then it is as it is.
constexpr std::chrono::seconds kPatience{12};

} // namespace

DemoDraft::DemoDraft(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &DemoDraft::end);
}

DemoDraft::~DemoDraft() = default;

void DemoDraft::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    Session *session = m_desk.session();
    if (!session)
        return end();
    connect(&m_desk, &Desk::sessionAboutToClose, this, &DemoDraft::end);
    m_patience.start();
    RoundDrafts &rounds = session->records().rounds();
    if (rounds.isLoaded())
        begin();
    else
        connect(&rounds, &RoundDrafts::loaded, this, &DemoDraft::begin, Qt::SingleShotConnection);
}

void DemoDraft::begin()
{
    Session *session = m_desk.session();
    if (m_isDone || !session)
        return;
    if (!session->records().rounds().rounds().isEmpty())
        return end();
    keepBookmarks(*session);
    RoundHeader header;
    header.title = tr("Morning round");
    header.at = QDateTime::currentMSecsSinceEpoch() / 60'000 * 60'000;
    for (const Meter &meter : session->meters().meters()) {
        const bool isByHand = std::any_of(kRows.begin(), kRows.end(), [&meter](const char *id) {
            return meter.importId == QLatin1String(id);
        });
        if (isByHand)
            header.meters << meter.id;
    }
    m_round = std::make_unique<EntryRound>(*session);
    // Not from within the round: it ends in there.
    connect(m_round.get(), &EntryRound::rowsChanged, this, &DemoDraft::look, Qt::QueuedConnection);
    m_round->begin(header);
    look();
}

//! What the service does not list: a colleague would have told the ids.
void DemoDraft::keepBookmarks(Session &session) const
{
    session.records().choices().setCurrency(QStringLiteral("Kč"));
    Bookmarks &bookmarks = session.records().bookmarks();
    if (!bookmarks.all().isEmpty())
        return;
    using Kind = Bookmark::Kind;
    const QString degrees = QStringLiteral("°C");
    bookmarks.set({Kind::DataSeries, QStringLiteral("7001"), tr("Outdoor temperature, town"),
                   degrees, tr("Weather")});
    bookmarks.set({Kind::DataSeries, QStringLiteral("7002"), tr("Outdoor temperature, Ashvale"),
                   degrees, tr("Weather")});
    bookmarks.set({Kind::VirtualMeter, QStringLiteral("9001"), tr("Unmetered rest of the school"),
                   QStringLiteral("kWh"), tr("Virtual meters")});
    bookmarks.set({Kind::VirtualMeter, QStringLiteral("9002"), tr("Heat of both schools"),
                   QStringLiteral("kWh"), tr("Virtual meters")});
}

//! Once all that is to be typed is known.
void DemoDraft::look()
{
    if (!m_round || m_isDone)
        return;
    for (int row = 0; row < std::min(m_round->rowCount(), kTyped); ++row) {
        if (m_round->row(row).isLoading)
            return;
    }
    disconnect(m_round.get(), nullptr, this, nullptr);
    type();
    end();
}

//! What is likely of the row; of another \a factor times its use.
QString DemoDraft::usual(int row, double factor) const
{
    const ReadingVerdict &verdict = m_round->verdict(row);
    if (!verdict.range || !verdict.previous)
        return QStringLiteral("=");
    const double state =
        verdict.previous->state + (verdict.range->likely - verdict.previous->state) * factor;
    return QString::number(state, 'f', m_round->history(row).decimals());
}

void DemoDraft::type()
{
    if (m_round->rowCount() < kTyped)
        return;
    for (int row = 0; row < kTyped; ++row)
        m_round->setValue(row, usual(row));
    m_round->setValue(kEstimated, usual(kEstimated) + u'*');
    m_round->setValue(kHigh, usual(kHigh, 3));
    m_round->accept(kHigh);
    m_round->setNote(kHigh, tr("new steam oven"));
    const QString upper = usual(kSwapped);
    m_round->setValue(kSwapped, usual(kSwapped + 1));
    m_round->setValue(kSwapped + 1, upper);
    m_round->setValue(kStill, QStringLiteral("="));
    m_round->setValue(kNotRead, QStringLiteral("-"));
    m_round->setReason(kNotRead, tr("locked"));
    QString slip = usual(kSlip);
    // The first two that differ.
    const auto first = std::adjacent_find(slip.begin(), slip.end(), std::not_equal_to<>());
    if (first != slip.end())
        std::swap(*first, *(first + 1));
    m_round->setValue(kSlip, slip);
    m_round->setCurrent(kSlip, QStringLiteral("value"));
}

void DemoDraft::end()
{
    if (std::exchange(m_isDone, true))
        return;
    m_patience.stop();
    m_round.reset();
    Q_EMIT done();
}

} // namespace meterdesk
