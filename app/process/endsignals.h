// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace meterdesk {

//! Tells when the system asks the program to end: at log-out, at shutdown, by kill, by Ctrl+C in
//! its terminal (SIGTERM, SIGINT, SIGHUP). Without it these end the program on the spot, and what
//! it would still have written is lost.
//!
//! A signal that was ignored when this was made stays so (nohup). Only one object at a time; what
//! the signals did before is back after it. Elsewhere than on Unix nothing is told. GUI thread.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    //! From the event loop, not from within the signal.
    void asked();
};

} // namespace meterdesk
