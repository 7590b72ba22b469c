// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verbspec.h"
#include "domain/consumption.h"
#include "domain/energy.h"
#include "domain/result.h"
#include "domain/timerange.h"

#include <QCommandLineOption>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace meterdesk::cli {

//! What `export …` was asked for.
struct ExportCommand : VerbTarget
{
    enum class Kind { Readings, Deltas, Points, Consumption, Invoices, Journal };
    enum class Subject { None, Meter, VirtualMeter, Entity, Series };
    enum class Format { Csv, Tsv, Xlsx, Json };

    Kind kind = Kind::Readings;
    Subject subject = Subject::None;
    QString id; //!< of the subject, the server's
    QString from; //!< as it was typed, see rangeOf(); empty: no begin
    QString to;
    QString file; //!< empty: the standard output
    Resolution resolution = Resolution::Day; //!< of consumption
    std::optional<Energy> energy; //!< of the consumption of an entity; nothing: each
    Format format = Format::Csv;
    bool isOffline = false;
};

//! What the arguments come to: exactly one of the three is there.
struct ParsedExport
{
    std::optional<ExportCommand> command;
    QString help; //!< asked for: the answer
    QString mistake; //!< a sentence; never repeats an argument
};

//! Every option that an export takes.
QList<QCommandLineOption> exportOptions();
//! Reads `export …`.
ParsedExport parseExport(const QStringList &arguments);

//! The half-open range of --from and --to: days begin in \a zone, and times without an offset are
//! of it. Else a sentence that tells what is wrong.
Result<TimeRange, QString> rangeOf(const ExportCommand &command, const QTimeZone &zone);

} // namespace meterdesk::cli
