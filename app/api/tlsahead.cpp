// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tlsahead.h"

#include <QSslConfiguration>
#include <QThreadPool>

namespace meterdesk {

void loadTlsAhead()
{
    QThreadPool::globalInstance()->start([] { (void)QSslConfiguration::defaultConfiguration(); });
}

} // namespace meterdesk
