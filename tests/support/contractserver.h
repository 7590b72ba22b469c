// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace meterdesk::test {

//! The contract server (tests/contract) as a child process, with its admin routes.
//!
//! The process ends with this object; should the test crash, it ends by itself, as its standard
//! input closes. The admin calls block and use a socket of their own, never the code under test.
//! What cannot be right in a test (a switch that does not exist, a call to a server that has been
//! stopped) aborts with a message, so that no test passes without its server.
class ContractServer
{
public:
    //! \a arguments: switches such as `--paging=offset`, see tests/contract/README.md.
    explicit ContractServer(const QStringList &arguments = {});
    ~ContractServer();
    Q_DISABLE_COPY_MOVE(ContractServer)

    //! `http://127.0.0.1:PORT/`; still the same after stop().
    QUrl baseUrl() const { return m_baseUrl; }
    static QString loginToken();
    static QString importToken();
    static QString customerId();

    //! Every whole request that has arrived since the start or the last reset, in order: method,
    //! path, query, headers (lower-cased names), body, stored, status, fault, connection, time.
    QJsonArray requests() const;
    //! "METHOD /path" -> how many whole requests arrived. Paths as sent, without the query.
    QJsonObject counts() const;
    //! What clients wrote: the arrays readings, points, profiles, invoices.
    QJsonObject store() const;
    //! Whole requests of \a method (`*`: any) whose path begins with \a pathPrefix.
    int arrivals(const QString &method, const QString &pathPrefix) const;

    //! All switches there are: name -> `default` and `values`, a list or a text that tells the
    //! kind.
    QJsonObject switchTable() const;
    void setSwitch(const QString &name, const QString &value);
    void setSwitches(const QJsonObject &switches);
    //! \a fault: method, path, fault, times, after and its own keys, see tests/contract/README.md.
    void addFault(const QJsonObject &fault);
    void clearFaults();
    //! Gives a meter or a data series other records: rows of [RFC 3339 time, number].
    void replaceSeries(const QString &owner, const QJsonArray &rows);
    //! No access token made so far is good any more.
    void revokeAccessTokens();
    //! Switches of the command line, no faults, an empty store, no requests.
    void reset();
    //! Ends the process; connections to it are refused from then on.
    void stop();

private:
    QByteArray admin(const char *method, const QString &path, const QByteArray &body = {}) const;

    QProcess m_process;
    QUrl m_baseUrl;
};

} // namespace meterdesk::test
