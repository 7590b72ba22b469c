// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metercard/metercard.h"

#include "domain/outboxrules.h"
#include "domain/sentreading.h"
#include "models/formats.h"
#include "services/importmapping.h"
#include "services/latestreadings.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "texts/outboxtexts.h"
#include "texts/sentencecase.h"
#include "ui/metercard/cardrows.h"
#include "ui/metercard/monthsection.h"
#include "ui/metercard/notesection.h"
#include "ui/metercard/valuetext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/stagedelegate.h"

#include <QDateTime>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

namespace {

enum Face { DataFace, EmptyFace, LoadingFace };

constexpr int kWidth = 260;
//! The readings that are asked for where nobody else has: the last ones are among them.
constexpr TimeMs kLately = TimeMs(31) * 24 * 3600 * 1000;

//! So many tell how many places the register has.
constexpr std::size_t kLastStates = 1000;

QFrame *makeLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    return line;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

//! The server's name of an attribute as people write it: "commissioned_at" is "Commissioned at".
QString readable(const QString &key)
{
    QString text = key;
    text.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace

//! The badge of an energy as a widget.
class BadgeLabel : public QWidget
{
public:
    void setMeter(const Meter &meter)
    {
        m_energy = meter.energy;
        m_code = meter.energyCode;
        setAccessibleName(meter.energy ? energyCode(*meter.energy) : meter.energyCode);
        update();
    }
    QSize sizeHint() const override { return badgeSize(font()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBadge(&painter, rect(), m_energy, m_code, font(), palette());
    }

private:
    std::optional<Energy> m_energy;
    QString m_code;
};

MeterCard::MeterCard(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::utc())
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_badge(new BadgeLabel)
    , m_name(new ValueText)
    , m_place(new ValueText)
    , m_rows(new CardRows)
    , m_months(new MonthSection)
    , m_line(makeLine())
    , m_further(new CardRows)
    , m_notes(new NoteSection)
{
    m_stack->addWidget(makeData());
    m_stack->addWidget(m_empty);
    auto *loading = new LoadingRows;
    loading->setBackgroundRole(QPalette::Window);
    m_stack->addWidget(loading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_empty->setBackgroundRole(QPalette::Window);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_session)
            m_session->meters().reload();
    });
    useFont();
    showMeter();
}

MeterCard::~MeterCard() = default;

QWidget *MeterCard::makeData()
{
    m_badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    m_mark = new QVBoxLayout;
    m_mark->addWidget(m_badge);
    m_mark->addStretch();
    head->addLayout(m_mark);
    head->addWidget(m_name, 1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    // The texts have a margin of their own.
    constexpr int kSide = metrics::kSidePadding - ValueText::kMargin;
    column->setContentsMargins(kSide, 8, kSide, 12);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_place);
    column->addSpacing(8);
    column->addWidget(m_rows);
    column->addSpacing(8);
    column->addWidget(makeLine());
    column->addSpacing(8);
    column->addWidget(m_months);
    column->addSpacing(8);
    column->addWidget(m_line);
    column->addSpacing(8);
    column->addWidget(m_further);
    column->addSpacing(8);
    column->addWidget(makeLine());
    column->addSpacing(8);
    column->addWidget(m_notes);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    scroll->setWidget(content);
    return scroll;
}

//! The name is the largest text of the card, at every size of texts.
void MeterCard::useFont()
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    title.setPixelSize(QFontInfo(title).pixelSize() + 2);
    m_name->setFont(title);
    // The badge stands in line with the first line of the name.
    const int line = QFontMetrics(title).height() + 2 * ValueText::kMargin;
    m_mark->setContentsMargins(ValueText::kMargin, (line - m_badge->sizeHint().height()) / 2, 0, 0);
}

QSize MeterCard::sizeHint() const
{
    return {kWidth, 480};
}

void MeterCard::setSession(Session *session)
{
    if (m_session) {
        m_session->meters().disconnect(this);
        m_session->readings().disconnect(this);
        m_session->records().mapping().disconnect(this);
        if (m_session->outbox())
            m_session->outbox()->disconnect(this);
    }
    m_session = session;
    m_id = {};
    m_months->setSession(session);
    m_notes->setSession(session);
    if (m_session)
        connectStores();
    showMeter();
}

void MeterCard::connectStores()
{
    const MeterStore *meters = &m_session->meters();
    connect(meters, &MeterStore::loadStarted, this, &MeterCard::showMeter);
    connect(meters, &MeterStore::loaded, this, &MeterCard::showMeter);
    connect(meters, &MeterStore::loadFailed, this, &MeterCard::showMeter);
    const auto updateIfShown = [this](const MeterId &meter) {
        if (meter == m_id)
            updateRows();
    };
    const ReadingStore *readings = &m_session->readings();
    connect(readings, &ReadingStore::loadStarted, this, updateIfShown);
    connect(readings, &ReadingStore::readingsChanged, this, updateIfShown);
    connect(readings, &ReadingStore::loadFinished, this, updateIfShown);
    connect(readings, &ReadingStore::loadFailed, this, updateIfShown);
    connect(&m_session->latestReadings(), &LatestReadings::settled, this, &MeterCard::updateRows);
    connect(&m_session->records().mapping(), &ImportMapping::changed, this,
            [this](const QList<MeterId> &ids) {
                if (ids.contains(m_id))
                    updateRows();
            });
    if (const Outbox *outbox = m_session->outbox()) {
        connect(outbox, &Outbox::loaded, this, &MeterCard::updateRows);
        connect(outbox, &Outbox::queueChanged, this, &MeterCard::updateRows);
        connect(outbox, &Outbox::streamsChanged, this, [this](const QSet<QString> &streams) {
            const auto link = m_session->records().mapping().linkOf(m_id);
            if (link && streams.contains(readingStream(link->importId, link->suit)))
                updateRows();
        });
    }
}

void MeterCard::setMeter(const MeterId &meter)
{
    m_id = meter;
    showMeter();
    // The workspace may want other readings of the meter first, and is told of it now, too.
    QTimer::singleShot(0, this, &MeterCard::requestReadings);
}

void MeterCard::requestReadings()
{
    if (!m_session || m_id.isEmpty() || !isVisible())
        return;
    if (m_session->isSendOnly()) {
        if (const auto link = m_session->records().mapping().linkOf(m_id))
            m_session->latestReadings().ask(*link);
        return;
    }
    ReadingStore &store = m_session->readings();
    if (store.isLoading(m_id) || store.loadedAt(m_id) || store.error(m_id))
        return;
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    store.request(m_id, {now - kLately, now});
}

void MeterCard::showMeter()
{
    const Meter *known = m_session ? m_session->meters().meter(m_id) : nullptr;
    updateFace(known);
    if (!known)
        return;
    m_meter = *known;
    m_zone = QTimeZone(m_session->meters().timeZone(*known));
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    m_badge->setMeter(m_meter);
    m_name->setText(m_meter.shownName());
    m_name->setAccessibleName(tr("Name"));
    const QStringList path =
        m_meter.entity ? m_session->meters().pathOf(*m_meter.entity) : QStringList();
    m_place->setTexts({}, {}, path.join(QStringLiteral(" › ")));
    m_place->setAccessibleName(tr("Place"));
    m_place->setVisible(!path.isEmpty());
    m_months->setVisible(!m_session->isSendOnly());
    m_months->setMeter(m_meter, m_zone);
    m_notes->setMeter(m_meter.id);
    updateRows();

    QList<CardRow> further;
    for (const auto &[key, value] : std::as_const(m_meter.further))
        further.append({readable(key), orDash(value), {}, {}});
    m_further->setRows(further);
    m_line->setVisible(!further.isEmpty());
}

void MeterCard::updateFace(const Meter *known)
{
    m_stack->setCurrentIndex(known ? DataFace : EmptyFace);
    if (known)
        return;
    const bool hasLists = m_session && m_session->meters().loadedAt().has_value();
    if (!m_session || hasLists) {
        // A meter may be gone from the lists while it is shown.
        m_empty->setMessage(m_id.isEmpty() || !m_session
                                ? tr("No meter chosen.")
                                : tr("This meter is not among the loaded ones any more."));
        return;
    }
    if (m_session->meters().error() && !m_session->meters().isLoading())
        // Why is said above or in the browser; without a token a try is of no use.
        m_empty->setMessage(tr("The meter is not loaded."),
                            m_session->state() == Session::State::SignedOut ? QString()
                                                                            : tr("Try again"));
    else
        m_stack->setCurrentIndex(LoadingFace);
}

void MeterCard::updateRows()
{
    if (m_session && m_session->meters().meter(m_id))
        m_rows->setRows(rows());
}

QList<CardRow> MeterCard::rows() const
{
    QList<CardRow> rows;
    const auto add = [&rows](const QString &key, const QString &value) {
        if (!value.isEmpty())
            rows.append({key, value, {}, {}});
    };
    add(tr("Code"), m_meter.code);
    //: The number on the meter's plate
    add(tr("Serial"), m_meter.serialNumber);
    //: The number of a supply point, as on a bill
    add(tr("EAN"), m_meter.registrationCode);
    add(tr("Unit"), m_meter.unit);
    rows.append(stream());
    add(tr("External ID"), m_meter.externalId);
    if (m_meter.isDeactivated)
        //: Since when a meter is out of service
        add(tr("Deactivated since"),
            m_meter.deactivatedAt
                ? momentText(m_meter.deactivatedAt->toMSecsSinceEpoch(), m_zone, QLocale())
                : tr("not known"));
    rows.append(lastReading());
    rows.append(lastSent());
    add(tr("Time zone"), QString::fromLatin1(m_zone.id()));
    return rows;
}

//! The stream that counts, which may be another one than the service tells.
QList<CardRow> MeterCard::stream() const
{
    const ImportMapping &mapping = m_session->records().mapping();
    const auto link = mapping.linkOf(m_id);
    const bool isTyped = mapping.typedOf(m_id).has_value();
    const QString importId = link ? link->importId : isTyped ? QString() : m_meter.importId;
    const QString suit = link ? link->suit : m_meter.suit;
    if (importId.isEmpty() && !isTyped)
        return {};
    CardRow row;
    row.key = tr("Import ID");
    if (importId.isEmpty())
        //: No import ID
        row.value = tr("none");
    else
        //: The name of a stream of readings: its id, and the suit beside it
        row.value = suit.isEmpty() ? importId : tr("%1 · suit %2").arg(importId, suit);
    if (isTyped)
        //: By the person, not told by the service
        row.pale = tr("typed here");
    return {row};
}

//! The newest reading of the stream, which is all that an import token lets one see.
CardRow MeterCard::lastImported() const
{
    CardRow row;
    //: The newest reading that anybody has imported
    row.key = tr("Last imported");
    const auto link = m_session->records().mapping().linkOf(m_id);
    const LatestReadings &latest = m_session->latestReadings();
    const auto reading = link ? latest.of(*link) : std::nullopt;
    if (reading) {
        row.strong =
            QStringLiteral("%1\u00a0%2")
                .arg(figureText(reading->state, decimalsOf({&reading->state, 1}), QLocale()),
                     m_meter.unit);
        row.pale =
            momentText(reading->time, m_zone, QLocale()).replace(QLatin1Char(' '), QChar::Nbsp);
    } else {
        row.pale = link && latest.isAsking(*link) ? tr("loading…") : tr("none known");
    }
    return row;
}

CardRow MeterCard::lastReading() const
{
    if (m_session->isSendOnly())
        return lastImported();
    CardRow row;
    //: The last reading that the service takes for right
    row.key = tr("Last valid");
    const ReadingStore &store = m_session->readings();
    const auto readings = store.readings(m_id);
    const auto loadedAt = store.loadedAt(m_id);
    // Another one may still come in a hole behind the last that is there.
    const bool isKnown = loadedAt
        && (readings->isEmpty() ? !store.isLoading(m_id)
                                : *loadedAt <= readings->lastTime()
                    || store.arrived(m_id).contains({readings->lastTime(), *loadedAt}));
    if (isKnown && !readings->isEmpty()) {
        const auto states = readings->states();
        const int decimals = decimalsOf(states.last(std::min(states.size(), kLastStates)));
        row.strong = QStringLiteral("%1\u00a0%2")
                         .arg(figureText(states.back(), decimals, QLocale()), m_meter.unit);
        // In one piece, on a line of its own where there is no room beside the figure.
        row.pale = momentText(readings->lastTime(), m_zone, QLocale())
                       .replace(QLatin1Char(' '), QChar::Nbsp);
    } else if (isKnown) {
        row.pale = tr("no reading yet");
    } else if (store.error(m_id) && !store.isLoading(m_id)) {
        row.pale = tr("could not be loaded");
    } else {
        row.pale = tr("loading…");
    }
    return row;
}

//! The reading that was entered here last, and below it what became of it; none where none was.
QList<CardRow> MeterCard::lastSent() const
{
    const Outbox *outbox = m_session->outbox();
    const auto link = m_session->records().mapping().linkOf(m_id);
    const OutboxEntry *entry =
        outbox && link ? lastSentReading(outbox->entries(), link->importId, link->suit) : nullptr;
    if (!entry)
        return {};
    const double state = entry->request.value.toDouble();
    CardRow sent;
    //: The reading that was sent from here last
    sent.key = tr("Last sent");
    sent.strong = QStringLiteral("%1\u00a0%2")
                      .arg(figureText(state, decimalsOf({&state, 1}), QLocale()),
                           entry->request.unit.isEmpty() ? m_meter.unit : entry->request.unit);
    sent.pale = momentText(entry->request.range.from, m_zone, QLocale())
                    .replace(QLatin1Char(' '), QChar::Nbsp);
    CardRow fate;
    //: For screen readers: what became of the reading that was sent last
    fate.name = tr("What became of it");
    const bool isStored =
        entry->state == EntryState::Sent || entry->state == EntryState::AlreadyThere;
    fate.value = sentenceCase(isStored && entry->fate != Fate::None
                                  ? wordFor(entry->fate)
                                  : stateText(*entry, outbox->waitReason(*entry)));
    const StageLook look = lookOf(stageOf(*entry).value_or(ReadingStage::Pending));
    fate.icon = look.icon;
    fate.ink = look.ink;
    return {sent, fate};
}

void MeterCard::showEvent(QShowEvent *event)
{
    requestReadings();
    QWidget::showEvent(event);
}

void MeterCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showMeter();
    else if (event->type() == QEvent::FontChange)
        useFont();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
