// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meterdesk {

//! Has a thread of the pool load the libraries of TLS, for which the first HttpClient would have to
//! wait otherwise. Returns at once.
void loadTlsAhead();

} // namespace meterdesk
