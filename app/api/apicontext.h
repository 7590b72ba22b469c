// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace meterdesk {

class HttpClient;
class ShapeMemory;

//! What the resource classes of one connection share. Owned by Librarian, which outlives them.
struct ApiContext
{
    HttpClient *client = nullptr;
    ShapeMemory *shapes = nullptr;
    QUrl baseUrl; //!< ends in a slash; links of answers are followed below it only
    QString customerId; //!< UUID; needed below /import, may be empty otherwise
};

} // namespace meterdesk
