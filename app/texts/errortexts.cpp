// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/errortexts.h"

#include "texts/outboxtexts.h"
#include "texts/quotation.h"

#include <QCoreApplication>

namespace meterdesk {

namespace {

bool isEmpty(const QString &words)
{
    return words.trimmed().isEmpty();
}

} // namespace

//! Only the context of the translations.
class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ErrorTexts)

public:
    static QString ours(const ApiError &error);
    static QString refused(const ApiError &error);
    static QString unreachable(const ApiError &error);
    static QString misunderstood(const ApiError &error);
    static QString withServersWords(const QString &ours, const QString &words);
    static QString withDetails(const QString &ours, const QString &words);
    static QString ours(const StorageError &error);
    static QString ours(const SecretError &error);
    static QString ofName(ConnectionProblem problem);
    static QString ofFields(ConnectionProblem problem);
    static QString ours(const RescueReport &report);
    static QString ours(const RestoreReport &report);
};

QString ErrorTexts::withServersWords(const QString &ours, const QString &words)
{
    if (isEmpty(words))
        return ours;
    //: %1 is a whole message, %2 the words of the server in quotes
    return tr("%1 The server says: %2").arg(ours, quoted(words));
}

QString ErrorTexts::withDetails(const QString &ours, const QString &words)
{
    if (isEmpty(words))
        return ours;
    //: %1 is a whole message, %2 the technical reason in quotes
    return tr("%1 Details: %2").arg(ours, quoted(words));
}

//! Answers by which the server says no.
QString ErrorTexts::refused(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        return tr("The server does not accept the token. Data already loaded stays. Make a new "
                  "token on Enectiva's API dashboard and enter it.");
    case ApiError::Kind::Forbidden:
        return tr("The token does not permit this. Other data is not affected. Give the token more "
                  "permissions on Enectiva's API dashboard.");
    case ApiError::Kind::NotFound:
        return tr("The server does not know this record. Nothing was changed. Check the ID, or "
                  "load the list again.");
    case ApiError::Kind::Duplicate:
        return tr("The server already has this record, or one that overlaps it. Nothing was stored "
                  "twice. Compare it with the one in Enectiva.");
    case ApiError::Kind::Validation:
        return tr("The server rejected what was sent. Nothing was stored. Correct the values and "
                  "try again.");
    case ApiError::Kind::RateLimited:
        if (error.retryAfter && error.retryAfter->count() > 0) {
            return tr("The server asks to slow down. Nothing is lost. Try again in %n second(s).",
                      nullptr, int(error.retryAfter->count()));
        }
        return tr("The server asks to slow down. Nothing is lost. Try again in a few minutes.");
    case ApiError::Kind::Server:
        return tr("The server has a fault of its own (HTTP %1). Data already loaded stays. Try "
                  "again later.")
            .arg(error.httpStatus);
    default:
        return {};
    }
}

//! No whole answer came.
QString ErrorTexts::unreachable(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
        return tr("The server cannot be reached. Data already loaded stays. Check the network and "
                  "the API address, then try again.");
    case ApiError::Kind::Timeout:
        return tr("The server did not answer in time. Data already loaded stays. Try again later.");
    case ApiError::Kind::Transport:
        if (error.httpStatus == 0) {
            // Nothing that looks like HTTP came, as from a service of another kind.
            return tr("The connection was closed without an answer. Data already loaded stays. Try "
                      "again; if it goes on like this, check the API address.");
        }
        return tr("The connection broke before the answer was complete. Nothing of it was used; "
                  "data already loaded stays. Try again.");
    case ApiError::Kind::Tls:
        return tr("No secure connection could be made, so nothing was sent, the token neither. "
                  "Check the API address, the clock of this computer and the trusted "
                  "certificates.");
    case ApiError::Kind::Proxy:
        return tr("The proxy refuses the connection or cannot be reached. Nothing was sent. Check "
                  "the proxy settings.");
    case ApiError::Kind::OutcomeUnknown:
        return tr("The request was sent, but no answer came: it may be stored or not. It is not "
                  "sent again by itself. Look in Enectiva before you send it again.");
    case ApiError::Kind::Cancelled:
        return tr("The request was cancelled. Data already loaded stays. Start it again when you "
                  "need it.");
    default:
        return {};
    }
}

//! An answer came that is not the one asked for.
QString ErrorTexts::misunderstood(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Protocol:
        return tr("The answer of the server could not be understood. Nothing of it was used; data "
                  "already loaded stays. Look for a newer version of Meterdesk.");
    case ApiError::Kind::NotTheService:
        return tr("What answered is not the Enectiva service. Nothing of the answer was used; data "
                  "already loaded stays. Check the API address; in a guest network, sign in to the "
                  "network first.");
    case ApiError::Kind::ClientBug:
        return tr("The server does not take requests of this form (HTTP %1): a fault of Meterdesk "
                  "or of a proxy. Nothing was stored. Look for a newer version of Meterdesk.")
            .arg(error.httpStatus);
    case ApiError::Kind::Redirect:
        return tr("The server points to another address. It was not followed, so the token went "
                  "nowhere else. Check the API address.");
    default:
        return {};
    }
}

QString ErrorTexts::ours(const ApiError &error)
{
    // Without a status nobody was asked, and the detail is no word of the server.
    if (error.kind == ApiError::Kind::Unauthorized && error.httpStatus == 0)
        return tr("This connection has no token for that. Nothing was asked of the server. Add the "
                  "token under File > Manage connections.");
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Duplicate:
    case ApiError::Kind::Validation:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server:
        return withServersWords(refused(error), error.detail);
    case ApiError::Kind::Offline:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Transport:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::Cancelled:
        return withDetails(unreachable(error), error.detail);
    case ApiError::Kind::ClientBug:
        return withServersWords(misunderstood(error), error.detail);
    case ApiError::Kind::Protocol:
    case ApiError::Kind::NotTheService:
    case ApiError::Kind::Redirect:
        return withDetails(misunderstood(error), error.detail);
    }
    return {};
}

QString ErrorTexts::ours(const StorageError &error)
{
    switch (error.kind) {
    case StorageError::Kind::Busy:
        return tr("Another Meterdesk is working with these data. Nothing was changed. Use that "
                  "one, or close it and try again.");
    case StorageError::Kind::ReadOnly:
        return tr("The data folder cannot be written. Nothing was stored. Check who owns it, or "
                  "choose another folder.");
    case StorageError::Kind::Full:
        return tr("There is no space left on the disk. Nothing was stored; what was there stays. "
                  "Make room and try again.");
    case StorageError::Kind::Corrupt:
        return tr("The local data are damaged. The damaged file is kept aside where that is "
                  "possible. Start again with an empty one, or restore a backup.");
    case StorageError::Kind::TooNew:
        return tr("The local data were written by a later version of Meterdesk. They stay as they "
                  "are. Install that version, or choose another data folder.");
    case StorageError::Kind::Conflict:
        return tr("The local data hold another record of this name, or the record is gone. Nothing "
                  "was changed. Load the list again.");
    case StorageError::Kind::Other:
        return tr("The local data could not be read or written. Nothing was changed. Try again.");
    }
    return {};
}

QString ErrorTexts::ours(const SecretError &error)
{
    switch (error.kind) {
    case SecretError::Kind::NotFound:
        return tr("The keychain has no token for this connection. Other data is not affected. "
                  "Enter the token again.");
    case SecretError::Kind::Locked:
        return tr("The keychain is locked. No token was read, stored or removed. Unlock it and try "
                  "again.");
    case SecretError::Kind::Absent:
        return tr("No keychain answers on this computer. No token was read or stored, and none is "
                  "ever written to a file. Start a keychain service, or give the tokens for this "
                  "run only.");
    case SecretError::Kind::TimedOut:
        return tr("The keychain did not answer in time. What was asked of it is not certain. Look "
                  "for a window that asks for its password, then try again.");
    case SecretError::Kind::TooLong:
        return tr("The token does not fit into the keychain. Nothing was stored. Check that only "
                  "the token was entered.");
    case SecretError::Kind::Other:
        return tr("The keychain could not do it. Nothing was stored. Try again.");
    }
    return {};
}

QString ErrorTexts::ofName(ConnectionProblem problem)
{
    switch (problem) {
    case ConnectionProblem::NameMissing:
        return tr("The connection has no name. Nothing was stored. Enter a name.");
    case ConnectionProblem::NameTooLong:
        return tr("The name of the connection is longer than %n character(s). Nothing was stored. "
                  "Shorten it.",
                  nullptr, kMaxConnectionName);
    case ConnectionProblem::NameUnreadable:
        return tr("The name of the connection holds characters that cannot be shown. Nothing was "
                  "stored. Type the name again.");
    case ConnectionProblem::NameTaken:
        return tr("There is a connection of this name already. It stays as it is, nothing was "
                  "stored. Choose another name.");
    case ConnectionProblem::NotThere:
        return tr("There is no connection of this name. Nothing was done. Look at the list of "
                  "connections.");
    default:
        return {};
    }
}

QString ErrorTexts::ofFields(ConnectionProblem problem)
{
    switch (problem) {
    case ConnectionProblem::UrlInvalid:
        return tr("The API address is not a web address. Nothing was stored. Enter one such as "
                  "https://api.enectiva.cz/");
    case ConnectionProblem::UrlInsecure:
        return tr("The API address does not begin with https://, so the tokens could be read on "
                  "the way. Nothing was stored. Enter an address with https.");
    case ConnectionProblem::UrlWithUser:
        return tr("The API address holds a user name or password. Nothing was stored. Enter it "
                  "without; the tokens are enough.");
    case ConnectionProblem::UrlWithQuery:
        return tr("The API address holds more than an address (“?” or “#”). Nothing was stored. "
                  "Enter it up to the last slash.");
    case ConnectionProblem::CustomerInvalid:
        return tr("The customer ID is not of the form 01234567-89ab-cdef-0123-456789abcdef. "
                  "Nothing was stored. Copy it from Enectiva's API dashboard.");
    case ConnectionProblem::CustomerMissing:
        return tr("The import token needs the customer ID. Nothing was stored. Copy the ID from "
                  "Enectiva's API dashboard.");
    case ConnectionProblem::TokenMissing:
        return tr("No token was given. Nothing was stored. Enter a login token, an import token or "
                  "both.");
    case ConnectionProblem::TokenUnreadable:
        return tr("A token holds spaces or characters that no token has. Nothing was stored. Copy "
                  "it again from Enectiva's API dashboard.");
    case ConnectionProblem::TimeZoneUnknown:
        return tr("This computer does not know the time zone. Nothing was stored. Choose one of "
                  "the list.");
    default:
        return {};
    }
}

QString ErrorTexts::ours(const RescueReport &report)
{
    const QString names = quoted(report.files.join(QStringLiteral(", ")));
    if (report.error) {
        //: %1 is the name of a file
        return tr("The file with your entries was damaged. It is kept as %1; its entries could not "
                  "be taken over yet, which is tried again at the next start.")
            .arg(names);
    }
    if (report.entries == 0) {
        //: %1 is the name of a file
        return tr("The file with your entries was damaged. No entry of it could be rescued; the "
                  "damaged file is kept as %1.")
            .arg(names);
    }
    if (report.isComplete) {
        //: %1 is the name of a file
        return tr("The file with your entries was damaged. All %n entries were rescued; the "
                  "damaged file is kept as %1.",
                  nullptr, report.entries)
            .arg(names);
    }
    //: %1 is the name of a file
    return tr("The file with your entries was damaged. %n entries were rescued, others may be "
              "missing; the damaged file is kept as %1.",
              nullptr, report.entries)
        .arg(names);
}

QString ErrorTexts::ours(const RestoreReport &report)
{
    switch (report.problem) {
    case RestoreReport::Problem::NotABackup:
        return tr("The file is no backup of Meterdesk, or nothing of it can be read. Nothing was "
                  "changed. Choose a file that ends with .mdbackup.");
    case RestoreReport::Problem::OtherCustomer:
        return tr("The backup belongs to another customer or another API address. Nothing was "
                  "changed. Open the connection it was made with, then restore it.");
    case RestoreReport::Problem::None:
        break;
    }
    if (!report.isComplete) {
        return tr("The backup is damaged, entries may be missing. %n entries were added; those "
                  "that waited to be sent are drafts now.",
                  nullptr, report.added);
    }
    if (report.added == 0 && report.records > 0) {
        return tr("%n notes, invoices, lists or rounds were restored; what is newer here stayed as "
                  "it is. No entries were missing.",
                  nullptr, report.records);
    }
    if (report.added == 0)
        return tr("The backup holds nothing that is not here already. Nothing was changed.");
    return tr("%n entries were restored; those here already stayed as they are. What waited to be "
              "sent is a draft now: release it where it is still to be sent.",
              nullptr, report.added);
}

QString sentenceFor(const ApiError &error)
{
    return ErrorTexts::ours(error);
}

QString sentenceFor(const StorageError &error)
{
    return ErrorTexts::withDetails(ErrorTexts::ours(error), error.detail);
}

QString sentenceFor(const SecretError &error)
{
    return ErrorTexts::withDetails(ErrorTexts::ours(error), error.detail);
}

QString sentenceFor(ConnectionProblem problem)
{
    const auto sentence = ErrorTexts::ofName(problem);
    return sentence.isEmpty() ? ErrorTexts::ofFields(problem) : sentence;
}

QString sentenceFor(const UnsentCounts &counts)
{
    if (counts.waiting() + counts.unknown == 0)
        return ErrorTexts::tr("An entry is being sent right now. The connection was not removed. "
                              "Try again in a moment.");
    //: %1 counts entries by their state: "1 draft, 2 queued"
    return ErrorTexts::tr("Without this connection nobody could send these entries: %1. The "
                          "connection was not removed.")
        .arg(countsText(counts));
}

QString sentenceFor(const ConnectionError &error)
{
    return std::visit([](const auto &e) { return sentenceFor(e); }, error);
}

QString sentenceFor(const RescueReport &report)
{
    const QString ours = ErrorTexts::ours(report);
    return report.error ? ErrorTexts::withDetails(ours, report.error->detail) : ours;
}

QString sentenceFor(const RestoreReport &report)
{
    return ErrorTexts::ours(report);
}

} // namespace meterdesk
