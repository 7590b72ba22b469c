// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QCommandLineParser;

namespace meterdesk::cli {

//! One verb: what it is called, what it is there for, and what it takes.
struct VerbSpec
{
    QString word;
    QString purpose;
    QString operand; //!< FILE.csv, ID, NAME; empty: nothing
    QString operandPurpose; //!< may be empty
    QList<QCommandLineOption> options; //!< beside those that all verbs take
};

//! The verbs of one noun, by which arguments are read. Texts are in the program's language, so a
//! table is made when it is needed.
struct VerbTable
{
    QString noun; //!< "outbox"
    QString placeholder; //!< what stands for the verb in the usage: VERB, KIND
    bool needsConnection = false; //!< each takes --connection, and needs it but for the demo
    QString missing; //!< the sentence where no verb is there
    QString unknown; //!< the sentence where there is none of that name
    QList<VerbSpec> verbs;

    //! Every option that one of them takes.
    QList<QCommandLineOption> options() const;
};

//! What is common to what verbs are asked for.
struct VerbTarget
{
    QString connection; //!< its name; may be empty with the demo
    QString dataDirectory; //!< empty: the system's place
    bool isDemo = false;
};

//! What arguments come to by a table: a verb, help, or a mistake. Nothing here repeats an argument,
//! which may be a misplaced token.
struct ReadVerb
{
    qsizetype verb = -1; //!< in the table; -1: none, and one of the two texts is there
    QString word; //!< of the verb
    std::unique_ptr<QCommandLineParser> parser; //!< has understood the arguments
    QString operand; //!< that was given
    VerbTarget target;
    QString help; //!< asked for: the answer
    QString mistake; //!< a sentence
};

//! Reads \a arguments (the program's name first): which verb it is, the options all take, and
//! whether the operand is there.
ReadVerb readVerb(const QStringList &arguments, const VerbTable &table);

//! The sentence for \a what is wrong with the arguments of \a word (may be empty), with where to
//! look it up.
QString mistakeOf(const QString &what, const QString &noun, const QString &word);

//! Every option but the common ones that needs a value has one; otherwise the sentence.
QString emptyOptionOf(const QCommandLineParser &parser, const QStringList &options);

} // namespace meterdesk::cli
