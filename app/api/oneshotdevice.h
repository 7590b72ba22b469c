// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace meterdesk {

//! Gives its bytes out once and cannot be rewound.
//!
//! QNetworkAccessManager sends a POST or DELETE a second time, by itself and without telling, when
//! the connection ends before the answer's head is complete, and there is no switch for that. It
//! cannot where it cannot rewind the body: then it ends with ContentReSendError (seen on 6.4.2, for
//! empty bodies too). Needs QNetworkRequest::DoNotBufferUploadDataAttribute and a Content-Length.
class OneShotDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotDevice(QByteArray bytes, QObject *parent = nullptr);

    //! Whether any byte was taken: before that, none can have been sent.
    bool isTouched() const { return m_taken > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    bool atEnd() const override { return m_taken >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_taken; }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *from, qint64 count) override;

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace meterdesk
