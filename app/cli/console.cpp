// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/hiddeninput.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace meterdesk::cli {

namespace {

constexpr qint64 kMaxInput = 64 * 1024;

void write(std::FILE *file, const QString &line)
{
    const auto bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), file);
    std::fflush(file);
}

//! What a person types at a prompt may have the form of a line of the input, too.
QByteArray withoutPrefix(const QByteArray &typed, const QByteArray &prefix)
{
    return typed.startsWith(prefix) ? typed.mid(prefix.size()).trimmed() : typed;
}

TokenInput askForTokens()
{
    TokenInput input;
    HiddenInput terminal;
    const auto ask = [&terminal](const QString &prompt) {
        const auto bytes = prompt.toUtf8();
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
        std::fflush(stderr);
        const auto typed = terminal.readLine().trimmed();
        write(stderr, {}); // the line end that was not echoed
        return typed;
    };
    //: Prompt on the terminal; what is typed does not show
    input.tokens.login =
        withoutPrefix(ask(QCoreApplication::translate("meterdesk::cli",
                                                      "Login token (not shown, may be empty): ")),
                      "login=");
    //: Prompt on the terminal; what is typed does not show
    input.tokens.import =
        withoutPrefix(ask(QCoreApplication::translate("meterdesk::cli",
                                                      "Import token (not shown, may be empty): ")),
                      "import=");
    return input;
}

} // namespace

void console::print(const QString &line)
{
    write(stdout, line);
}

bool console::printBytes(const QByteArray &bytes)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    const std::size_t size = std::size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void console::tell(const QString &line)
{
    write(stderr, line);
}

TokenInput parseTokenLines(const QByteArray &text)
{
    TokenInput input;
    const auto take = [&input](QByteArray &token, const QByteArray &value) {
        input.isUnderstood = input.isUnderstood && token.isNull();
        token = value.isNull() ? QByteArray("") : value;
    };
    for (const auto &rawLine : text.split('\n')) {
        const auto line = rawLine.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith("login="))
            take(input.tokens.login, line.mid(6).trimmed());
        else if (line.startsWith("import="))
            take(input.tokens.import, line.mid(7).trimmed());
        else
            input.isUnderstood = false;
    }
    return input;
}

TokenInput readTokens(bool mayAsk)
{
    if (HiddenInput::isPossible())
        return mayAsk ? askForTokens() : TokenInput{};
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    const auto text = input.read(kMaxInput + 1);
    if (text.size() > kMaxInput)
        return {{}, false};
    return parseTokenLines(text);
}

} // namespace meterdesk::cli
