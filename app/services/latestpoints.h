// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/datapoint.h"

#include <QObject>

#include <optional>

namespace meterdesk {

class Librarian;

//! The newest point that was imported into a stream, also where the service has not processed it
//! yet. Lives in the GUI thread; owned by Session. Needs the import token.
class LatestPoints : public QObject
{
    Q_OBJECT

public:
    explicit LatestPoints(Librarian &librarian, QObject *parent = nullptr);

    //! Asks the service; told() or failed() follows. An empty \a suit is "default".
    void ask(const QString &importId, const QString &suit);
    bool isAsking() const { return m_running > 0; }

Q_SIGNALS:
    //! Nothing where the stream has no point.
    void told(const QString &importId, const QString &suit,
              const std::optional<meterdesk::LatestDataPoint> &latest);
    void failed(const QString &importId, const QString &suit, const meterdesk::ApiError &error);

private:
    Librarian &m_librarian;
    int m_running = 0;
};

} // namespace meterdesk
