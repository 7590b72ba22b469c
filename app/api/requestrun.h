// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/statusmapping.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace meterdesk {

class OneShotDevice;

//! One try of one request on the network, from the moment it was handed to the manager.
//!
//! Has the only time-out there is: a total one, which bytes do not restart. (Qt's own begins anew
//! with every byte, counts while a request is still queued, and looks like abort().)
class RequestRun : public QObject
{
    Q_OBJECT

public:
    //! Larger answers are given up. A page of 1000 records has some 200 kB.
    static constexpr qint64 kLargestBody = 256 * 1024 * 1024;

    //! Takes over \a reply. \a body is what a write sends, null for a read; a child of the reply.
    RequestRun(QNetworkReply *reply, OneShotDevice *body, std::chrono::milliseconds deadline,
               QObject *parent);
    ~RequestRun() override;

    void setProxied(bool isProxied) { m_isProxied = isProxied; }
    //! Ends the try at once; ended() will not come.
    void abort();

Q_SIGNALS:
    //! The head of the answer, or more of its body, is there.
    void heard();
    //! Once, never from the constructor. The receiver deletes the run by deleteLater().
    void ended(const meterdesk::Answer &answer);

private:
    void finish();
    void watchSize();
    QByteArray readBody();

    // The manager deletes replies that are pending when it dies.
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotDevice> m_body;
    QTimer m_deadline;
    bool m_isWrite;
    bool m_isSent = false;
    bool m_deadlinePassed = false;
    bool m_isTooLarge = false;
    bool m_isProxied = false;
    QStringList m_tlsErrors;
};

} // namespace meterdesk
