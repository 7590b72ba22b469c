// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/units.h"
#include "domain/preferredunits.h"
#include "ui/explore/chartpicture.h"

#include <QObject>

namespace meterdesk {

struct Meter;
class Session;

//! Which meters a chart shows, with their colours, letters and axes, and the readings of each. The
//! first is the one that was chosen in the list; at most eight, of at most two units.
//!
//! What they have used can be shown as money, at the unit prices of their invoices.
class ChartMeters : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMost = 8;
    enum class Added { Yes, AlreadyThere, TooMany, ThirdUnit };

    struct Entry
    {
        MeterId id;
        int number = 0; //!< of the series' colours; stays while others go
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    using QObject::QObject;

    //! \a session must outlive its being used; nullptr for none.
    void setSession(Session *session);
    //! Shows \a meter alone; an empty one for none.
    void setMain(const MeterId &meter);
    //! Shows \a meter, too.
    Added add(const MeterId &meter);
    //! Takes \a meter out; the first one stays.
    void remove(const MeterId &meter);
    void setGas(const GasProperties &gas);
    //! What a meter is shown in where the choice names no unit of it.
    void setPreferredUnits(const PreferredUnits &units);

    const QList<Entry> &entries() const { return m_entries; }
    bool has(const MeterId &meter) const;
    MeterId main() const { return m_entries.isEmpty() ? MeterId() : m_entries.first().id; }
    //! "A" for the first.
    static QChar letterOf(const Entry &entry) { return QChar(u'A' + entry.number); }
    QString nameOf(const MeterId &meter) const;

    //! The units that the first meter can be shown in; with kMoneyUnit where its invoices tell a
    //! unit price, but not for its register.
    QStringList unitChoices(const ChartChoice &choice) const;
    //! The one that is shown for \a choice; may be kMoneyUnit.
    QString shownUnit(const ChartChoice &choice) const;
    //! The sign behind money; may be empty.
    QString currency() const;
    //! As it is written at figures: money by its currency, or word.
    QString unitText(const ChartChoice &choice) const;
    //! That of the readings as such, which are never money.
    QString readingUnit(const ChartChoice &choice) const;
    //! From the first meter's register to readingUnit().
    std::optional<Conversion> conversionTo(const ChartChoice &choice) const;
    //! How what is shown is made of the readings, as a sentence; empty where it is as they are.
    QString ruleOf(const ChartChoice &choice) const;
    //! What a chart of \a choice is made of. Empty without a meter.
    QList<ChartSource> sources(const ChartChoice &choice) const;

    //! Asks for all readings, those in \a window first.
    void request(const TimeRange &window);
    void refresh(const TimeRange &window);
    bool isLoaded(const TimeRange &window) const;
    bool isLoading() const;

Q_SIGNALS:
    //! Others are shown now.
    void changed();
    //! Readings of one of them have come.
    void readingsChanged();
    //! One begins to load, ends, or fails.
    void loadStateChanged();
    void progressed();

private:
    void connectStore();
    const Meter *mainMeter() const;
    GasProperties gasOf(const Meter &meter) const;
    QTimeZone zoneOf(const Meter &meter) const;
    QList<UnitPrice> pricesOf(const MeterId &meter) const;
    QString shownUnit(const Meter &meter, const QString &chosen) const;

    Session *m_session = nullptr;
    QList<Entry> m_entries;
    GasProperties m_gas;
    PreferredUnits m_preferred;
};

} // namespace meterdesk
