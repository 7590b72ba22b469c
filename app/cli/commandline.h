// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verbspec.h"

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace meterdesk::cli {

//! A verb of `connections` with what was given to it.
struct Command : VerbTarget
{
    enum class Verb { List, Add, Check, Remove };

    Verb verb = Verb::List;
    QString name;
    QString customerId;
    QString apiUrl;
    std::optional<std::chrono::seconds> timeout; //!< of one request
    bool isJson = false;
    bool discardsUnsent = false; //!< of remove
};

//! What the arguments of a verb come to: exactly one of the three is there.
struct ParsedCommand
{
    std::optional<Command> command;
    QString help; //!< asked for: the answer
    QString mistake; //!< a sentence; never repeats an argument, which may be a misplaced token
};

//! The languages of --lang.
const QStringList &languages();
//! The options that every verb takes.
QList<QCommandLineOption> commonOptions();
//! The words of \a arguments (the program's name before them) that are neither options nor their
//! values.
QStringList positionalWords(const QStringList &arguments);
//! The first word of \a arguments (the program's name before them) that is neither an option nor an
//! option's value; empty where there is none.
QString firstWord(const QStringList &arguments);

//! The language asked for by --lang in \a arguments of a verb; empty where there is none or an
//! unknown one.
QString languageOption(const QStringList &arguments);

//! Reads `connections …`.
ParsedCommand parseConnections(const QStringList &arguments);

} // namespace meterdesk::cli
