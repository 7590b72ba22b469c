// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/librarian.h"

#include <QAbstractHttpServer>

class QTcpServer;

namespace meterdesk::demo {

//! Takes every request of the HTTP server in one place: the router of QHttpServer refuses encoded
//! slashes in a segment. Lives in the server's thread.
class HttpFront : public QAbstractHttpServer
{
    Q_OBJECT
public:
    explicit HttpFront(std::unique_ptr<Librarian> librarian);

    //! Listens on loopback; 0 when no port could be opened, then \a error says why.
    quint16 listen(QString *error);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    std::unique_ptr<Librarian> m_librarian;
};

} // namespace meterdesk::demo
