// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/importstore.h"
#include "demo/registers.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace meterdesk::demo {

//! What a list of readings or data points holds at a moment: the made series up to now, the
//! accepted records that were sent in, less the deleted ones. Values in thousandths, ascending by
//! time. Use one object in one thread.
class Timeline
{
public:
    using Records = std::span<const RegisterReading>;

    //! \a customer outlives the timeline.
    Timeline(const Customer &customer, qint64 reference);

    //! Valid readings of \a meter until \a now; valid until the next call.
    Records readings(const MeterSpec &meter, qint64 now);
    //! Data points of \a series until \a now; valid until the next call.
    Records points(const DataSeriesSpec &series, qint64 now);
    //! The id under which a record is listed and deleted.
    qint64 idOf(const MeterSpec &meter, const RegisterReading &reading) const;
    qint64 idOf(const DataSeriesSpec &series, const RegisterReading &point) const;

    //! The mistyped reading of the demo itself, while it is not deleted.
    std::optional<RegisterReading> suspicious(const MeterSpec &meter, qint64 now);

    //! Deletes made records at \a time; only those of the last weeks can be.
    bool removeMade(int id, Records records, qint64 time, qint64 now);

    ImportStore &imports() { return m_imports; }
    const ImportStore &imports() const { return m_imports; }
    qint64 reference() const { return m_book.reference(); }

private:
    Records merged(int id, Records made, const std::vector<ImportedRecord> &imported);

    const Customer &m_customer;
    RegisterBook m_book;
    ImportStore m_imports;
    std::map<int, std::vector<RegisterReading>> m_points; //!< by series
    std::map<int, std::set<qint64>> m_removed; //!< times, by meter or series
    std::vector<RegisterReading> m_merged;
};

//! \a value in thousandths.
qint64 thousandths(double value);

} // namespace meterdesk::demo
