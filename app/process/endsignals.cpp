// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/endsignals.h"

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace meterdesk {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

//! A pipe to ourselves. Its ends are the process's, as signals are.
std::array<int, 2> s_pipe{-1, -1};
std::array<struct sigaction, kSignals.size()> s_before;

//! Runs between any two instructions of the program: to write a byte is nearly all it may do.
extern "C" void noteEndSignal(int)
{
    const int before = errno;
    const char byte = 0;
    // A full pipe has told it already.
    [[maybe_unused]] const auto written = ::write(s_pipe[1], &byte, sizeof byte);
    errno = before;
}

bool openPipe()
{
    if (::pipe(s_pipe.data()) != 0)
        return false;
    for (const int end : s_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, ::fcntl(end, F_GETFL) | O_NONBLOCK);
    }
    return true;
}

void drainPipe()
{
    std::array<char, 16> bytes;
    while (::read(s_pipe[0], bytes.data(), bytes.size()) > 0) { }
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(s_pipe[0] < 0);
    if (!openPipe())
        return;
    auto *notifier = new QSocketNotifier(s_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        drainPipe();
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = noteEndSignal;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        ::sigaction(kSignals[i], nullptr, &s_before[i]);
        if (s_before[i].sa_handler != SIG_IGN)
            ::sigaction(kSignals[i], &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    if (s_pipe[0] < 0)
        return;
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &s_before[i], nullptr);
    delete findChild<QSocketNotifier *>(); // before what it looks at
    for (int &end : s_pipe) {
        ::close(end);
        end = -1;
    }
}

} // namespace meterdesk

#else

namespace meterdesk {

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{ }

EndSignals::~EndSignals() = default;

} // namespace meterdesk

#endif
