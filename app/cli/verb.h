// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

#include <QObject>

#include <algorithm>

namespace meterdesk::cli {

//! One run of a verb, step by step in the event loop. Answers go to the standard output, everything
//! about them to standard error.
class Verb : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Begins; finished() follows. Once.
    virtual void start() = 0;

Q_SIGNALS:
    void finished(meterdesk::cli::ExitCode code);

protected:
    //! Notes how the verb will end: the highest code counts.
    void note(ExitCode code) { m_code = std::max(m_code, code); }
    void finish() { Q_EMIT finished(m_code); }

private:
    ExitCode m_code = ExitDone;
};

} // namespace meterdesk::cli
