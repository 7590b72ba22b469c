// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartmeters.h"

#include "models/costtexts.h"
#include "services/invoiceledger.h"
#include "services/invoiceunits.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "ui/explore/chartdescription.h"
#include "ui/explore/chartkind.h"

#include <QSet>

#include <algorithm>

namespace meterdesk {

void ChartMeters::setSession(Session *session)
{
    if (m_session) {
        m_session->readings().disconnect(this);
        m_session->records().ledger().disconnect(this);
        m_session->records().choices().disconnect(this);
    }
    m_session = session;
    m_entries.clear();
    if (m_session)
        connectStore();
    Q_EMIT changed();
}

void ChartMeters::connectStore()
{
    const ReadingStore *store = &m_session->readings();
    const auto ifShown = [this](void (ChartMeters::*tell)()) {
        return [this, tell](const MeterId &meter) {
            if (has(meter))
                Q_EMIT(this->*tell)();
        };
    };
    connect(store, &ReadingStore::readingsChanged, this, ifShown(&ChartMeters::readingsChanged));
    connect(store, &ReadingStore::loadStarted, this, ifShown(&ChartMeters::loadStateChanged));
    connect(store, &ReadingStore::loadFinished, this, ifShown(&ChartMeters::loadStateChanged));
    connect(store, &ReadingStore::loadFailed, this, ifShown(&ChartMeters::loadStateChanged));
    connect(store, &ReadingStore::progressed, this, ifShown(&ChartMeters::progressed));
    connect(&m_session->records().choices(), &LocalChoices::changed, this, &ChartMeters::changed);
    connect(&m_session->records().ledger(), &InvoiceLedger::changed, this,
            [this](const QList<MeterId> &meters) {
                if (std::any_of(meters.begin(), meters.end(),
                                [this](const MeterId &meter) { return has(meter); }))
                    Q_EMIT changed();
            });
}

bool ChartMeters::has(const MeterId &meter) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&meter](const Entry &entry) { return entry.id == meter; });
}

void ChartMeters::setMain(const MeterId &meter)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (m_session && entry.id != meter)
            m_session->readings().cancel(entry.id);
    }
    m_entries.clear();
    if (m_session && m_session->meters().meter(meter))
        m_entries.append({meter, 0});
    Q_EMIT changed();
}

ChartMeters::Added ChartMeters::add(const MeterId &meter)
{
    if (has(meter))
        return Added::AlreadyThere;
    const Meter *known = m_session ? m_session->meters().meter(meter) : nullptr;
    if (!known || m_entries.size() >= kMost)
        return Added::TooMany;
    QSet<int> numbers;
    // Units that turn into each other share an axis; m³ and kWh are two.
    const auto axisOf = [](const Meter &of) {
        const Unit its = unit(of.unit);
        return its.quantity == Quantity::Other ? its.symbol : QString::number(int(its.quantity));
    };
    QSet<QString> units{axisOf(*known)};
    for (const Entry &entry : std::as_const(m_entries)) {
        numbers.insert(entry.number);
        if (const Meter *other = m_session->meters().meter(entry.id))
            units.insert(axisOf(*other));
    }
    if (units.size() > 2)
        return Added::ThirdUnit;
    int number = 0;
    while (numbers.contains(number))
        ++number;
    m_entries.append({meter, number});
    Q_EMIT changed();
    return Added::Yes;
}

void ChartMeters::remove(const MeterId &meter)
{
    if (m_entries.isEmpty() || meter == main())
        return;
    if (m_session)
        m_session->readings().cancel(meter);
    if (m_entries.removeIf([&meter](const Entry &entry) { return entry.id == meter; }) > 0)
        Q_EMIT changed();
}

void ChartMeters::setGas(const GasProperties &gas)
{
    m_gas = gas;
    Q_EMIT changed();
}

void ChartMeters::setPreferredUnits(const PreferredUnits &units)
{
    m_preferred = units;
    Q_EMIT changed();
}

QString ChartMeters::nameOf(const MeterId &meter) const
{
    const Meter *known = m_session ? m_session->meters().meter(meter) : nullptr;
    return known ? known->shownName() : QString();
}

QTimeZone ChartMeters::zoneOf(const Meter &meter) const
{
    const QTimeZone zone(m_session->meters().timeZone(meter));
    return zone.isValid() ? zone : QTimeZone::utc();
}

//! Only gas burns.
GasProperties ChartMeters::gasOf(const Meter &meter) const
{
    return meter.energy == Energy::Gas ? m_gas : GasProperties();
}

//! For a unit of the register, whatever the invoices count in.
QList<UnitPrice> ChartMeters::pricesOf(const MeterId &meter) const
{
    const Meter *known = m_session ? m_session->meters().meter(meter) : nullptr;
    if (!known)
        return {};
    LocalRecords &records = m_session->records();
    const auto factor = invoiceFactorOf(*known, records.choices(), gasOf(*known));
    QList<UnitPrice> prices =
        factor ? unitPrices(records.ledger().invoicesOf(meter)) : QList<UnitPrice>();
    for (UnitPrice &price : prices)
        price.price *= *factor;
    return prices;
}

QString ChartMeters::currency() const
{
    return m_session ? m_session->records().choices().currency() : QString();
}

const Meter *ChartMeters::mainMeter() const
{
    return m_session ? m_session->meters().meter(main()) : nullptr;
}

QStringList ChartMeters::unitChoices(const ChartChoice &choice) const
{
    const Meter *known = mainMeter();
    if (!known)
        return {};
    QStringList choices = meterdesk::unitChoices(known->unit, gasOf(*known));
    if (choice.kind != ChartKindId::Register && !pricesOf(known->id).isEmpty())
        choices << QString::fromUtf16(kMoneyUnit);
    return choices;
}

QString ChartMeters::shownUnit(const Meter &meter, const QString &chosen) const
{
    const QStringList choices = meterdesk::unitChoices(meter.unit, gasOf(meter));
    return meterdesk::shownUnit(choices, chosen, m_preferred, meter.energy, meter.unit);
}

QString ChartMeters::shownUnit(const ChartChoice &choice) const
{
    return unitChoices(choice).contains(choice.unit) ? choice.unit : readingUnit(choice);
}

QString ChartMeters::unitText(const ChartChoice &choice) const
{
    const QString shown = shownUnit(choice);
    return shown == QString::fromUtf16(kMoneyUnit) ? moneyWord(currency()) : shown;
}

QString ChartMeters::readingUnit(const ChartChoice &choice) const
{
    const Meter *known = mainMeter();
    return known ? shownUnit(*known, choice.unit) : QString();
}

std::optional<Conversion> ChartMeters::conversionTo(const ChartChoice &choice) const
{
    const Meter *known = mainMeter();
    return known ? conversion(known->unit, readingUnit(choice), gasOf(*known)) : std::nullopt;
}

QString ChartMeters::ruleOf(const ChartChoice &choice) const
{
    if (shownUnit(choice) == QString::fromUtf16(kMoneyUnit))
        return moneyRuleText(pricesOf(main()), mainMeter()->unit, currency());
    const auto rule = conversionTo(choice);
    return rule ? ruleText(*rule) : QString();
}

QList<ChartSource> ChartMeters::sources(const ChartChoice &choice) const
{
    QList<ChartSource> sources;
    const ChartKind &kind = ChartKind::of(choice.kind);
    const bool isMoney = shownUnit(choice) == QString::fromUtf16(kMoneyUnit);
    QString leftUnit;
    for (const Entry &entry : m_entries) {
        const Meter *known = m_session ? m_session->meters().meter(entry.id) : nullptr;
        if (!known)
            continue;
        ChartSource source;
        source.meter = entry.id;
        source.name = nameOf(entry.id);
        source.letter = m_entries.size() > 1 ? letterOf(entry) : QChar();
        source.number = entry.number;
        // Others are shown in the unit of the first where they can.
        source.unit = shownUnit(*known, leftUnit.isEmpty() ? choice.unit : leftUnit);
        if (isMoney)
            source.prices = priceSteps(pricesOf(entry.id), zoneOf(*known));
        if (!source.prices.isEmpty())
            source.unit = moneyWord(currency());
        else if (const auto rule = conversion(known->unit, source.unit, gasOf(*known)))
            source.factor = rule->factor;
        if (leftUnit.isEmpty())
            leftUnit = source.unit;
        source.isRight = source.unit != leftUnit;
        source.axisTitle = axisTitle(choice.kind, kind.resolution(choice.resolution), source.unit);
        source.readings = m_session->readings().readings(entry.id);
        sources.append(source);
        if (!kind.takesSeveralMeters())
            break;
    }
    if (sources.size() == 1)
        sources.first().letter = QChar();
    return sources;
}

void ChartMeters::request(const TimeRange &window)
{
    for (const Entry &entry : std::as_const(m_entries))
        m_session->readings().request(entry.id, window);
}

void ChartMeters::refresh(const TimeRange &window)
{
    for (const Entry &entry : std::as_const(m_entries))
        m_session->readings().refresh(entry.id, window);
}

bool ChartMeters::isLoaded(const TimeRange &window) const
{
    return std::all_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return m_session->readings().isLoaded(entry.id, window)
            || m_session->readings().error(entry.id);
    });
}

bool ChartMeters::isLoading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [this](const Entry &entry) {
        return m_session->readings().isLoading(entry.id);
    });
}

} // namespace meterdesk
