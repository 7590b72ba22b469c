// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/units.h"
#include "domain/meter.h"

#include <QStringList>

#include <optional>

//! Invoices may count in another unit than the register: gas is read in m³ and billed in kWh. The
//! unit is the same for all invoices of a meter (LocalChoices::invoiceUnit()); what is sent stays
//! as it was typed. Pure functions over \a choices; GUI thread.
namespace meterdesk {

class LocalChoices;

//! The unit that the invoices of \a meter count in; its register's where none was chosen.
QString invoiceUnitOf(const Meter &meter, const LocalChoices &choices);
//! The units that can be chosen: those that the register's can be turned into, for gas also with a
//! calorific value that is not given yet.
QStringList invoiceUnitChoices(const Meter &meter);
//! From the register's unit to that of the invoices; nothing where \a gas does not tell.
std::optional<double> invoiceFactorOf(const Meter &meter, const LocalChoices &choices,
                                      const GasProperties &gas);

} // namespace meterdesk
