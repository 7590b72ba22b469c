// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/customer.h"
#include "demo/usemodel.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace meterdesk::demo {

class ZoneClock;

//! A state in thousandths of the meter's unit, at a UTC second.
struct RegisterReading
{
    qint64 time = 0;
    qint64 state = 0;

    bool operator==(const RegisterReading &) const = default;
};

//! When \a meter was put in and taken out, as UTC seconds. Events count from \a reference.
qint64 installedAt(const Customer &customer, const MeterSpec &meter, qint64 reference);
std::optional<qint64> removedAt(const Customer &customer, const MeterSpec &meter, qint64 reference);

//! The first second that is served: the local beginning of the month three years before \a
//! reference.
qint64 historyStart(qint64 reference, const ZoneClock &clock);

//! The number after which the register of \a meter is at 0 again, in thousandths.
qint64 registerSpan(const MeterSpec &meter);

//! Readings of one meter: the hourly use added up, read at the meter's interval, rounded as a
//! register shows it. A state never falls, except when the register passes its last number.
class Register
{
public:
    Register(const Customer &customer, const UseModel &model, const MeterSpec &meter,
             qint64 reference, qint64 until);

    //! Ascending; also those of the future up to until().
    const std::vector<RegisterReading> &readings() const { return m_readings; }
    //! How many of them lie at or before \a now.
    size_t countUntil(qint64 now) const;
    //! The mistyped reading that is not in readings().
    const std::optional<RegisterReading> &suspicious() const { return m_suspicious; }
    qint64 until() const { return m_until; }

private:
    void readRegularly(qint64 stepSecs, const ZoneClock *days);
    void readMonthly(const ZoneClock &clock);
    void append(qint64 time);
    void applyEvents(const Customer &customer, qint64 reference);
    double totalAt(qint64 time) const;

    const MeterSpec &m_meter;
    qint64 m_fromHour = 0;
    qint64 m_first = 0; //!< first second that may be read
    qint64 m_last = 0; //!< last second that may be read
    qint64 m_until = 0;
    double m_offset = 0.0;
    std::vector<double> m_use; //!< per hour, only while building
    std::vector<double> m_totals; //!< at the start of each hour, only while building
    std::vector<RegisterReading> m_readings;
    std::optional<RegisterReading> m_suspicious;
};

//! The registers of a customer, made at the first use and made longer as time goes on.
//! Use one object in one thread.
class RegisterBook
{
public:
    //! \a customer outlives the book.
    RegisterBook(const Customer &customer, qint64 reference);

    //! The register of \a meter, valid until the next call with a later \a now.
    const Register &of(const MeterSpec &meter, qint64 now);
    const UseModel &model() const { return m_model; }
    qint64 reference() const { return m_reference; }

private:
    const Customer &m_customer;
    qint64 m_reference;
    UseModel m_model;
    std::map<int, std::unique_ptr<Register>> m_registers;
};

} // namespace meterdesk::demo
