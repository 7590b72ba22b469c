// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energy.h"

#include <QString>

#include <map>

namespace meterdesk {

//! In which unit figures of an energy are shown where no other was chosen there. An energy that is
//! not in it is shown as it is counted.
using PreferredUnits = std::map<Energy, QString>;

} // namespace meterdesk
