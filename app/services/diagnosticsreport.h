// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterdesk {

class Diagnostics;
class Session;

//! What Diagnostics::report() tells, before tokens that were written into a name are taken out.
QString reportOf(const Diagnostics &diagnostics, const Session &session);

} // namespace meterdesk
