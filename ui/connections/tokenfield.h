// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace meterdesk {

//! Takes a token without showing it: dots on the screen and to a screen reader, no copy, and
//! nothing left of it, not even for Undo, once clearToken() was called.
class TokenField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TokenField(QWidget *parent = nullptr);

    QByteArray token() const { return text().trimmed().toUtf8(); }
    void clearToken();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace meterdesk
