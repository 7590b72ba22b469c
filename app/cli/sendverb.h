// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/datacommand.h"
#include "cli/sessionverb.h"
#include "domain/checks/readingcheck.h"
#include "domain/outboxentry.h"
#include "files/sendfile.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace meterdesk::cli {

class InvoiceChecks;

//! One run of `meterdesk send …`: every row goes through the outbox, so that a run that is killed
//! can be repeated with the same file.
class SendVerb final : public SessionVerb
{
    Q_OBJECT

public:
    SendVerb(const DataCommand &command, Context context, const Tokens &runTokens,
             QObject *parent = nullptr);

protected:
    void work() override;

private:
    static Needs needsOf(const DataCommand &command);
    //! How far a row is.
    struct Line
    {
        int number = 0;
        EntryId entry; //!< empty: nothing of it is in the outbox
        QString refusal; //!< why it was not taken in
        QString verdict; //!< of a dry run: what is printed
        bool isRepetition = false; //!< prints what its entry does
    };

    void failFile(const FileError &error);
    void readRows();
    SendContext contextOfMeters();
    void takeRow(const SendRow &row);
    bool isOffline();
    void loadHistory();
    void loadMeasured();
    //! Goes on with \a check once the entries are read.
    void loadEntries(const std::function<void(const QList<OutboxEntry> &)> &check);
    void checkReadings(const QList<OutboxEntry> &entries);
    void checkInvoices(const InvoiceChecks &checks, const QList<OutboxEntry> &entries);
    void checkProfiles(const QList<OutboxEntry> &entries);
    //! \a verdict as a line of a dry run, and what it means.
    void judge(std::size_t index, Severity severity, const QString &verdict,
               const QString &sentence);
    void leaveOutRefused();
    void goOn();
    void dryRun();
    void enqueue();
    bool isTheSame(EntryId id);
    void takeAdmissions(const QList<Admission> &admissions);
    void look();
    bool canStillMove(const OutboxEntry &entry);
    void printSettled();
    void print(const Line &line, const OutboxEntry *entry);
    void end();

    const DataCommand m_command;
    QByteArray m_bytes;
    std::vector<Line> m_lines;
    std::size_t m_firstOpen = 0; //!< the first line that is not printed
    QList<WriteRequest> m_requests;
    std::vector<std::size_t> m_requestLines; //!< the line of each request
    QHash<int, std::size_t> m_lineOfRow;
    bool m_isQueued = false;
};

} // namespace meterdesk::cli
