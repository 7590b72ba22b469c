// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sendverb.h"

#include "cli/connectionsoutput.h"
#include "cli/console.h"
#include "cli/historyloader.h"
#include "cli/invoicechecks.h"
#include "cli/outboxoutput.h"
#include "cli/sendchecks.h"
#include "domain/onresult.h"
#include "files/fileio.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "texts/filetexts.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

namespace meterdesk::cli {
namespace {

//! A service that fails this often is left alone; the rows stay queued.
constexpr int kMostTries = 5;
//! How long the lists of meters may take before the rows are read without them.
constexpr int kListsPatienceMs = 60000;

SendKind kindOf(DataCommand::Verb verb)
{
    switch (verb) {
    case DataCommand::Verb::SendPoints:
        return SendKind::Points;
    case DataCommand::Verb::SendProfiles:
        return SendKind::Profiles;
    case DataCommand::Verb::SendInvoices:
        return SendKind::Invoices;
    default:
        break;
    }
    return SendKind::Readings;
}

//! In English in every language, as the states are.
QString wordsOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Repeated:
        return QStringLiteral("the same is stored or on its way already");
    case Refusal::OtherValue:
        return QStringLiteral("another value is stored or on its way for this time");
    case Refusal::Overlap:
        return QStringLiteral("overlaps an invoice that was entered before");
    case Refusal::Invalid:
    case Refusal::Together: // each row is for itself
        break;
    }
    return QStringLiteral("cannot be sent");
}

} // namespace

SessionVerb::Needs SendVerb::needsOf(const DataCommand &command)
{
    Needs needs;
    needs.connection = command.connection;
    needs.dataDirectory = command.dataDirectory;
    needs.isDemo = command.isDemo;
    return needs;
}

SendVerb::SendVerb(const DataCommand &command, Context context, const Tokens &runTokens,
                   QObject *parent)
    : SessionVerb(needsOf(command), std::move(context), runTokens, parent)
    , m_command(command)
{ }

void SendVerb::work()
{
    const auto bytes = readFile(m_command.file);
    if (!bytes)
        return failFile(bytes.error());
    m_bytes = *bytes;
    if (m_command.verb == DataCommand::Verb::SendInvoices && session()->isSendOnly()) {
        console::tell(tr("This connection only sends: the server takes invoices with a login token "
                         "alone. Nothing was done."));
        console::tell(runTokensHint());
        note(ExitNoTokens);
        return finish();
    }
    // What the service tells of its meters gives times a zone and invoices a meter.
    MeterStore &meters = session()->meters();
    const auto goOn = [this] {
        session()->meters().disconnect(this);
        readRows();
    };
    connect(&meters, &MeterStore::loaded, this, [this, &meters, goOn] {
        // What is kept of them only counts where the service does not answer.
        if (!meters.isCached() || session()->isSendOnly())
            goOn();
    });
    connect(&meters, &MeterStore::loadFailed, this, goOn);
    QTimer::singleShot(kListsPatienceMs, this, [this, goOn] {
        if (m_lines.empty())
            goOn();
    });
    session()->loadCachedMeters();
    meters.reload();
}

void SendVerb::failFile(const FileError &error)
{
    console::tell(sentenceFor(error));
    note(ExitUsage);
    finish();
}

void SendVerb::readRows()
{
    const auto rows = readSendFile(m_bytes, kindOf(m_command.verb), contextOfMeters());
    if (!rows)
        return failFile(rows.error());
    m_lines.reserve(rows->size());
    for (const SendRow &row : *rows)
        takeRow(row);
    if (m_requests.isEmpty())
        return goOn();
    if (m_command.verb == DataCommand::Verb::SendReadings)
        return loadHistory();
    if (m_command.verb == DataCommand::Verb::SendInvoices)
        return loadMeasured();
    if (m_command.verb == DataCommand::Verb::SendProfiles)
        return loadEntries([this](const QList<OutboxEntry> &entries) { checkProfiles(entries); });
    goOn();
}

bool SendVerb::isOffline()
{
    const MeterStore &meters = session()->meters();
    if (session()->isSendOnly())
        return false; // there is nothing to ask for, and the newest readings are
    return meters.isCached() || meters.error().has_value();
}

//! What the checks compare with: readings of the meters, then what is on its way.
void SendVerb::loadHistory()
{
    auto *loader = new HistoryLoader(*session(), this);
    connect(loader, &HistoryLoader::finished, this, [this, loader] {
        loader->deleteLater();
        loadEntries([this](const QList<OutboxEntry> &entries) { checkReadings(entries); });
    });
    loader->load(SendChecks(*session()).timesOf(m_requests), isOffline());
}

//! The same of invoices: the readings around their days.
void SendVerb::loadMeasured()
{
    auto *checks = new InvoiceChecks(*session(), preferences().gas(), this);
    connect(checks, &InvoiceChecks::loaded, this, [this, checks] {
        loadEntries([this, checks](const QList<OutboxEntry> &entries) {
            checkInvoices(*checks, entries);
            checks->deleteLater();
        });
    });
    checks->load(m_requests, isOffline());
}

//! From the disk: the outbox itself would begin to send.
void SendVerb::loadEntries(const std::function<void(const QList<OutboxEntry> &)> &check)
{
    onResult(OutboxTable(*data().entries()).load(), this,
             [this, check](const StorageResult<OutboxTable::Contents> &contents) {
                 if (!contents)
                     return fail(contents.error());
                 check(contents->entries);
                 leaveOutRefused();
                 goOn();
             });
}

void SendVerb::checkReadings(const QList<OutboxEntry> &entries)
{
    const SendChecks checks(*session(), entries);
    if (session()->isSendOnly())
        console::tell(tr("This connection only sends. The checks see the newest reading of each "
                         "import ID and what was sent from here, nothing older."));
    std::vector<ReadingVerdict> verdicts =
        checks.check(m_requests, m_command.acceptsWarnings, QDateTime::currentMSecsSinceEpoch());
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        // Rows are named by their numbers in the file.
        for (Finding &finding : verdicts[i].findings) {
            if (finding.row >= 0)
                finding.row = m_lines[m_requestLines[std::size_t(finding.row)]].number - 1;
        }
        const QString sentence = checks.sentence(verdicts[i], m_requests.at(qsizetype(i)));
        judge(
            i, verdicts[i].severity,
            verdictLine(m_lines[m_requestLines[i]].number, verdicts[i], sentence, m_command.isJson),
            sentence);
    }
}

void SendVerb::checkInvoices(const InvoiceChecks &checks, const QList<OutboxEntry> &entries)
{
    const std::vector<InvoiceVerdict> verdicts =
        checks.check(m_requests, entries, QDateTime::currentMSecsSinceEpoch());
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const QString sentence = checks.sentence(verdicts[i], m_requests.at(qsizetype(i)));
        judge(
            i, verdicts[i].severity,
            verdictLine(m_lines[m_requestLines[i]].number, verdicts[i], sentence, m_command.isJson),
            sentence);
    }
}

//! The service would refuse a profile that shares time with another one.
void SendVerb::checkProfiles(const QList<OutboxEntry> &entries)
{
    const QStringList refusals = overlapRefusals(m_requests, entries);
    for (std::size_t i = 0; i < m_requestLines.size(); ++i)
        m_lines[m_requestLines[i]].refusal = refusals.at(qsizetype(i));
}

//! What is refused is not taken in.
void SendVerb::leaveOutRefused()
{
    QList<WriteRequest> requests;
    std::vector<std::size_t> requestLines;
    for (std::size_t i = 0; i < m_requestLines.size(); ++i) {
        if (!m_lines[m_requestLines[i]].refusal.isEmpty())
            continue;
        requests << m_requests.at(qsizetype(i));
        requestLines.push_back(m_requestLines[i]);
    }
    m_requests = requests;
    m_requestLines = requestLines;
}

void SendVerb::judge(std::size_t index, Severity severity, const QString &verdict,
                     const QString &sentence)
{
    Line &line = m_lines[m_requestLines[index]];
    if (m_command.isDryRun) {
        line.verdict = verdict;
        if (severity == Severity::Error)
            note(ExitRefused);
        return;
    }
    if (severity == Severity::Error)
        line.refusal = sentence;
    else if (severity == Severity::Warning && !m_command.acceptsWarnings)
        line.refusal = sentence
            + u' '
            //: %1 is an option of the command line
            + tr("Add %1 to send it all the same.").arg(QStringLiteral("--accept-warnings"));
}

void SendVerb::goOn()
{
    if (m_command.isDryRun)
        return dryRun();
    enqueue();
}

SendContext SendVerb::contextOfMeters()
{
    SendContext context;
    const MeterStore &meters = session()->meters();
    const ImportMapping &mapping = session()->records().mapping();
    context.zoneOf = [&meters, &mapping](const QString &importId) {
        for (const MeterId &id : mapping.metersOf(importId)) {
            if (const Meter *meter = meters.meter(id))
                return QTimeZone(meters.timeZone(*meter));
        }
        return QTimeZone();
    };
    QHash<QString, QStringList> named;
    for (const Meter &meter : meters.meters()) {
        for (const QString &name : QSet<QString>{meter.id.value, meter.code, meter.serialNumber})
            named[name] << meter.id.value;
    }
    context.metersOf = [named](const QString &text) { return named.value(text); };
    return context;
}

void SendVerb::takeRow(const SendRow &row)
{
    Line line;
    line.number = int(row.number);
    m_lineOfRow.insert(line.number, m_lines.size());
    if (const auto *request = std::get_if<WriteRequest>(&row.content)) {
        m_requests << *request;
        m_requestLines.push_back(m_lines.size());
    } else if (const auto *error = std::get_if<RowError>(&row.content)) {
        line.refusal = sentenceFor(*error);
    } else {
        line.isRepetition = true;
        line.entry = {std::get<Repetition>(row.content).row}; // its row, until that has an entry
    }
    m_lines.push_back(line);
}

//! What a real run would refuse by itself, and nothing of it.
void SendVerb::dryRun()
{
    for (const Line &line : m_lines) {
        if (!line.verdict.isEmpty()) {
            console::print(line.verdict);
            continue;
        }
        const bool isError = !line.refusal.isEmpty();
        const QString verdict = isError ? QStringLiteral("error")
            : line.isRepetition         ? QStringLiteral("info")
                                        : QStringLiteral("ok");
        const QString text = line.isRepetition
            ? QStringLiteral("repeats row %1").arg(line.entry.value)
            : line.refusal;
        console::print(verdictLine(line.number, verdict, text, m_command.isJson));
        if (isError)
            note(ExitRefused);
    }
    finish();
}

void SendVerb::enqueue()
{
    Outbox *outbox = session()->outbox();
    connect(outbox, &Outbox::storageFailed, this,
            [this](const StorageError &error) { fail(error); });
    connect(outbox, &Outbox::loaded, this, [this, outbox] {
        Outbox::Intake intake;
        intake.label = QFileInfo(m_command.file).fileName();
        intake.connection = connection().id;
        onResult(outbox->add(m_requests, intake), this,
                 [this](const StorageResult<Outbox::Taken> &taken) {
                     if (taken) // otherwise storageFailed() has told
                         takeAdmissions(taken->admissions);
                 });
    });
    outbox->load();
}

//! An invoice that is stored could well be entered a second time by mistake; one that is still on
//! its way is the one of this file.
bool SendVerb::isTheSame(EntryId id)
{
    const OutboxEntry *entry = session()->outbox()->find(id);
    return entry && (entry->request.kind != WriteKind::Invoice || entry->state != EntryState::Sent);
}

void SendVerb::takeAdmissions(const QList<Admission> &admissions)
{
    for (qsizetype i = 0; i < admissions.size(); ++i) {
        const Admission &admission = admissions.at(i);
        Line &line = m_lines[m_requestLines[std::size_t(i)]];
        if (!admission.refusal)
            line.entry = admission.entry;
        else if (*admission.refusal == Refusal::Repeated && isTheSame(admission.other))
            line.entry = admission.other; // of an earlier run: what comes of it is the answer
        else
            line.refusal = wordsOf(*admission.refusal);
    }
    for (Line &line : m_lines) {
        if (!line.isRepetition)
            continue;
        const Line &original = m_lines[m_lineOfRow.value(int(line.entry.value))];
        line.entry = original.entry;
        line.refusal = original.refusal;
    }
    m_isQueued = true;
    Outbox *outbox = session()->outbox();
    connect(outbox, &Outbox::entriesChanged, this, &SendVerb::look);
    connect(outbox, &Outbox::queueChanged, this, &SendVerb::look);
    look();
}

//! Prints what is final, in the order of the rows, and ends where nothing moves any more.
void SendVerb::look()
{
    printSettled();
    const Outbox *outbox = session()->outbox();
    for (std::size_t i = m_firstOpen; i < m_lines.size(); ++i) {
        const OutboxEntry *entry = outbox->find(m_lines[i].entry);
        if (entry && canStillMove(*entry))
            return;
    }
    end();
}

bool SendVerb::canStillMove(const OutboxEntry &entry)
{
    if (entry.state == EntryState::Sending)
        return true;
    if (entry.state != EntryState::Queued)
        return false;
    const OutboxEntry *head = session()->outbox()->headOf(entry);
    switch (session()->outbox()->waitReason(entry)) {
    case WaitReason::Turn:
    case WaitReason::RateLimited:
        return true;
    case WaitReason::ServerError:
        return head && head->tries < kMostTries;
    case WaitReason::Offline:
    case WaitReason::Paused:
    case WaitReason::SignedOut:
        break;
    }
    return false;
}

void SendVerb::printSettled()
{
    for (; m_firstOpen < m_lines.size(); ++m_firstOpen) {
        const Line &line = m_lines[m_firstOpen];
        const OutboxEntry *entry = session()->outbox()->find(line.entry);
        const bool isFinal = !line.refusal.isEmpty()
            || (entry && entry->state != EntryState::Queued && entry->state != EntryState::Sending);
        if (!isFinal)
            return; // later rows wait, so that they come in their order
        print(line, entry);
    }
}

void SendVerb::print(const Line &line, const OutboxEntry *entry)
{
    if (!entry) {
        console::print(
            rowLine(line.number, QStringLiteral("refused"), line.refusal, {}, m_command.isJson));
        console::tell(tr("Row %1: %2").arg(line.number).arg(line.refusal));
        return note(ExitRefused);
    }
    QString detail = entry->detail;
    if (entry->state == EntryState::Queued)
        detail = entryWord(session()->outbox()->waitReason(*entry));
    console::print(
        rowLine(line.number, entryWord(entry->state), detail, entry->serverId, m_command.isJson));
    const ExitCode code = exitCodeOf(entry->state);
    if (code == ExitRefused)
        console::tell(tr("Row %1: %2")
                          .arg(line.number)
                          .arg((entryWord(entry->state) + u' ' + detail).trimmed()));
    note(code);
}

void SendVerb::end()
{
    Outbox *outbox = session()->outbox();
    outbox->disconnect(this);
    bool isQueued = false;
    for (std::size_t i = m_firstOpen; i < m_lines.size(); ++i) {
        print(m_lines[i], outbox->find(m_lines[i].entry));
        isQueued = true;
    }
    if (isQueued)
        console::tell(tr("Rows that are queued are kept, and sent when the service is there."));
    finish();
}

} // namespace meterdesk::cli
