// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/customer.h"

//! The rows of the demo customer; see Customer.
namespace meterdesk::demo {

std::vector<EntitySpec> entityTable();
std::vector<MeterSpec> meterTable();
std::vector<VirtualMeterSpec> virtualMeterTable();
std::vector<DataSeriesSpec> dataSeriesTable();

} // namespace meterdesk::demo
