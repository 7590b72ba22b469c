// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace meterdesk::demo {

//! A small Librarian for trying the program without an account: a made-up customer over real
//! metered data, served over HTTP on 127.0.0.1 at a random port with random tokens, from a thread
//! of its own. What is sent in is kept in memory until the object is destroyed.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    //! \a now tells the time in which the demo lives (nothing later is ever served); it is called
    //! in the server's thread. Without it the system's clock counts.
    explicit DemoServer(std::function<QDateTime()> now = {}, QObject *parent = nullptr);
    ~DemoServer() override;

    //! Starts listening; returns when requests can be sent. False with an errorString() when no
    //! port could be opened.
    bool start();
    QString errorString() const;

    //! "http://127.0.0.1:<port>/"; empty before start().
    QUrl baseUrl() const;
    QString customerId() const;
    QString customerName() const;
    QString loginToken() const;
    QString importToken() const;
    //! The id of a meter with quarter-hours and something to find in its last weeks.
    static QString firstMeter() { return QStringLiteral("2101"); }

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meterdesk::demo
