// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace meterdesk {

//! One window for each data directory: a later start asks the program that holds the directory to
//! come forward, and ends.
//!
//! They meet at a socket in the directory itself, so that whoever finds the lock finds the socket
//! too, whatever its environment; and nobody else can, as the directory is its owner's alone. GUI
//! thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    //! The directory need not be there before listen() or ask().
    explicit SingleInstance(const QString &dataDirectory, QObject *parent = nullptr);

    //! Hears later starts from now on. Only for the program that holds the directory: what another
    //! one left there is removed. A second call changes nothing.
    void listen();
    //! Asks the holder to show itself with the connection \a name, which may be empty; answered()
    //! follows, possibly before this returns. One question at a time.
    void ask(const QString &name);
    //! How long a holder may take to answer.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    //! The socket of \a dataDirectory: a path, or a name where the path does not fit into an
    //! address or sockets have none.
    static QString socketName(const QString &dataDirectory);

Q_SIGNALS:
    //! A later start asks to come forward with this connection; empty: with whatever is open.
    void asked(const QString &name);
    //! Whether the holder came forward. False where nobody listens, or nobody answers in time.
    void answered(bool isThere);

private:
    void take(QLocalSocket *socket);
    void conclude(QLocalSocket *socket, bool isThere);

    const QString m_dataDirectory;
    QLocalServer m_server;
    std::chrono::milliseconds m_patience{3000};
};

} // namespace meterdesk
