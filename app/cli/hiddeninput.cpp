// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hiddeninput.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>

#include <cstdio>
#else
#include <array>
#include <cerrno>
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace meterdesk::cli {

namespace {

constexpr qsizetype kMaxLine = 16 * 1024;

} // namespace

#ifdef Q_OS_WIN

struct HiddenInput::Saved
{
    HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
};

bool HiddenInput::isPossible()
{
    return _isatty(_fileno(stdin)) != 0;
}

HiddenInput::HiddenInput()
    : m_saved(std::make_unique<Saved>())
{
    if (GetConsoleMode(m_saved->input, &m_saved->mode)) {
        SetConsoleMode(m_saved->input,
                       (m_saved->mode | ENABLE_LINE_INPUT) & ~DWORD(ENABLE_ECHO_INPUT));
    }
}

HiddenInput::~HiddenInput()
{
    SetConsoleMode(m_saved->input, m_saved->mode);
}

QByteArray HiddenInput::readLine()
{
    QByteArray line(kMaxLine, '\0');
    DWORD length = 0;
    if (!ReadFile(m_saved->input, line.data(), DWORD(line.size()), &length, nullptr))
        length = 0;
    line.truncate(length);
    return line;
}

#else

namespace {

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

termios s_terminal; // what to go back to: a signal handler can reach nothing else

//! Makes only calls that a signal handler may make.
extern "C" void restoreTerminal(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &s_terminal);
    raise(signal); // held back until this returns; the default action is in place again
}

} // namespace

struct HiddenInput::Saved
{
    std::array<struct sigaction, kSignals.size()> handlers{};
    bool isTerminal = false;
};

bool HiddenInput::isPossible()
{
    return isatty(STDIN_FILENO) == 1;
}

HiddenInput::HiddenInput()
    : m_saved(std::make_unique<Saved>())
{
    m_saved->isTerminal = tcgetattr(STDIN_FILENO, &s_terminal) == 0;
    if (!m_saved->isTerminal)
        return;
    struct sigaction restoring
    { };
    restoring.sa_handler = restoreTerminal;
    restoring.sa_flags = int(SA_RESETHAND);
    sigemptyset(&restoring.sa_mask);
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        sigaction(kSignals[i], &restoring, &m_saved->handlers[i]);
    termios hidden = s_terminal;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    hidden.c_lflag |= ICANON | ISIG;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &hidden);
}

HiddenInput::~HiddenInput()
{
    if (!m_saved->isTerminal)
        return;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &s_terminal);
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        sigaction(kSignals[i], &m_saved->handlers[i], nullptr);
}

QByteArray HiddenInput::readLine()
{
    QByteArray line;
    char byte = 0;
    // Past stdio and byte by byte: nothing of the next line may end up in a buffer.
    while (line.size() < kMaxLine) {
        const auto count = read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count != 1 || byte == '\n')
            break;
        line += byte;
    }
    return line;
}

#endif

} // namespace meterdesk::cli
