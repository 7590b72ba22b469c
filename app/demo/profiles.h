// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/customer.h"

#include <array>

namespace meterdesk::demo {

//! How strongly a place is in use in each local hour of the local day \a day; 1 = fully.
std::array<double, 24> profileWeights(Profile profile, int day);

//! The same for heating: warm when in use, set back else, never off.
std::array<double, 24> heatingWeights(Profile profile, int day);

//! The dark part of the UTC hour \a hour (hours since 1970) at 50° N, 15° E; 0 to 1.
double darkness(qint64 hour);

} // namespace meterdesk::demo
