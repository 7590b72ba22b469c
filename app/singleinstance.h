// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace meterdesk {

//! One window for each data directory: a later start asks the program that holds the directory to
//! come forward, and ends. GUI thread; only programs of the same person can ask.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataDirectory, QObject *parent = nullptr);

    //! Hears later starts from now on; for the program that holds the directory.
    void listen();
    //! Asks the holder to show itself with the connection \a name, which may be empty; answered()
    //! follows.
    void ask(const QString &name);

Q_SIGNALS:
    //! A later start asks to come forward with this connection; empty: with whatever is open.
    void asked(const QString &name);
    //! Whether the holder came forward.
    void answered(bool isThere);

private:
    void take(QLocalSocket *socket);
    void conclude(QLocalSocket *socket, bool isThere);

    const QString m_name;
    QLocalServer m_server;
};

} // namespace meterdesk
