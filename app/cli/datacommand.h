// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verbspec.h"
#include "domain/outboxentry.h"
#include "domain/timerange.h"

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

#include <optional>

namespace meterdesk::cli {

//! What `send …` or `outbox …` was asked for.
struct DataCommand : VerbTarget
{
    enum class Verb {
        SendReadings,
        SendPoints,
        SendProfiles,
        SendInvoices,
        OutboxList,
        OutboxFlush,
        OutboxPause,
        OutboxResume,
        OutboxRetry,
        OutboxDrop
    };

    Verb verb = Verb::OutboxList;
    QString file; //!< of send
    EntryId entry; //!< of retry and drop
    bool isJson = false;
    bool isDryRun = false;
    bool acceptsWarnings = false;
};

//! Whether it is one of the send verbs.
bool isSend(DataCommand::Verb verb);

//! What the arguments come to: exactly one of the three is there.
struct ParsedDataCommand
{
    std::optional<DataCommand> command;
    QString help; //!< asked for: the answer
    QString mistake; //!< a sentence; never repeats an argument
};

//! Whether \a word is the first of one of these verbs.
bool isDataWord(const QString &word);
//! Every option that one of them takes.
QList<QCommandLineOption> dataOptions();
//! Reads `send …` or `outbox …`; \a noun is which of them.
ParsedDataCommand parseData(const QStringList &arguments, const QString &noun);

} // namespace meterdesk::cli
