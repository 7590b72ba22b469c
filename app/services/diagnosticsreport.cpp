// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/diagnosticsreport.h"

#include "services/diagnostics.h"
#include "services/session.h"

#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>

namespace meterdesk {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString timeText(const std::optional<QDateTime> &time, const QString &otherwise)
{
    return time ? timeText(*time) : otherwise;
}

QString yesNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

//! Foreign words within one line of Markdown.
QString inLine(const QString &words)
{
    QString line = words.simplified();
    for (const char c : {'\\', '|', '`', '*', '<'})
        line.replace(QLatin1Char(c), QLatin1Char('\\') + QString(QLatin1Char(c)));
    // Nobody's words become a link or a picture.
    line.replace(QLatin1String("]("), QLatin1String("]\\("));
    return line;
}

QString errorText(const ApiError &error)
{
    QString text = kindName(error.kind);
    if (error.httpStatus > 0)
        text += QStringLiteral(" (HTTP %1)").arg(error.httpStatus);
    if (!error.detail.isEmpty())
        text += QStringLiteral(": ") + inLine(error.detail);
    return text;
}

//! Collects lines.
class Report
{
public:
    void heading(const QString &text, int level = 2)
    {
        if (!m_lines.isEmpty())
            m_lines << QString();
        m_lines << QString(level, QLatin1Char('#')) + QLatin1Char(' ') + text << QString();
    }
    void item(const char *name, const QString &value)
    {
        m_lines << QStringLiteral("- %1: %2").arg(QLatin1String(name), value);
    }
    void line(const QString &text) { m_lines << text; }
    void row(const QStringList &cells)
    {
        m_lines << QStringLiteral("| ") + cells.join(QLatin1String(" | ")) + QStringLiteral(" |");
    }
    void head(const QStringList &titles)
    {
        row(titles);
        m_lines << QLatin1Char('|') + QStringLiteral("---|").repeated(titles.size());
    }
    QString text() const { return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

private:
    QStringList m_lines;
};

QString stateText(const Session &session)
{
    switch (session.state()) {
    case Session::State::Connecting:
        return QStringLiteral("connecting");
    case Session::State::Online:
        return QStringLiteral("online");
    case Session::State::Silent:
        return QStringLiteral("no answer");
    case Session::State::Offline:
        return QStringLiteral("offline");
    case Session::State::SignedOut:
        return QStringLiteral("signed out");
    case Session::State::Paused:
        return QStringLiteral("paused by the server");
    }
    return {};
}

void tellProgram(Report &report)
{
    report.heading(QStringLiteral("Meterdesk diagnostics"), 1);
    report.item("Program",
                QStringLiteral("Meterdesk %1").arg(QCoreApplication::applicationVersion()));
    report.item("Qt",
                QStringLiteral("%1 (built with %2)")
                    .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)));
    report.item("System",
                QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(),
                                             QSysInfo::currentCpuArchitecture()));
    report.item("Made", timeText(QDateTime::currentDateTimeUtc()));
}

void tellConnection(Report &report, const Session &session)
{
    const Connection &connection = session.connection();
    report.heading(QStringLiteral("Connection"));
    report.item("Name", inLine(connection.name));
    report.item("Address",
                connection.apiUrl.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                                  | QUrl::RemoveFragment));
    report.item("State",
                stateText(session) + QStringLiteral(" since ") + timeText(session.since()));
    if (session.error())
        report.item("Why", errorText(*session.error()));
    report.item("Import token",
                session.isReadOnly() ? QStringLiteral("none, read-only") : QStringLiteral("given"));
}

void tellRights(Report &report, const Diagnostics &diagnostics)
{
    report.heading(QStringLiteral("Rights"));
    if (!diagnostics.hasAccessToken()) {
        report.line(QStringLiteral("There is no access token yet."));
        return;
    }
    report.item("Access token ends",
                timeText(diagnostics.accessEndsAt(), QStringLiteral("not told by the server")));
    report.line({});
    report.head({QStringLiteral("Scope"), QStringLiteral("Used by the program"),
                 QStringLiteral("Granted")});
    for (const auto &right : diagnostics.rights())
        report.row({inLine(right.scope), yesNo(right.isUsed), yesNo(right.isGranted)});
}

void tellWays(Report &report, const Diagnostics &diagnostics)
{
    report.heading(QStringLiteral("How the server writes"));
    report.head({QStringLiteral("Question"), QStringLiteral("Found"), QStringLiteral("Chosen")});
    for (const WireQuestion &question : diagnostics.questions()) {
        const QString chosen = question.isChoosable ? QStringLiteral("automatic")
                                                    : QStringLiteral("every way is read");
        report.row({question.id,
                    question.found.isEmpty() ? QStringLiteral("nothing yet") : question.found,
                    question.chosen.isEmpty() ? chosen : question.chosen});
    }
}

void tellRate(Report &report, const Diagnostics &diagnostics)
{
    const RateState rate = diagnostics.rate();
    report.heading(QStringLiteral("Pace"));
    report.item("Requests under way", QString::number(rate.inFlight));
    report.item("Requests waiting", QString::number(rate.queued));
    report.item("Reads at once", QString::number(rate.readsAtOnce));
    report.item("Server last asked to slow down", timeText(rate.slowedAt, QStringLiteral("never")));
    report.item("Nothing is sent before",
                timeText(rate.pausedUntil, QStringLiteral("no pause at present")));
}

void tellRequests(Report &report, const Diagnostics &diagnostics)
{
    report.heading(QStringLiteral("Last requests, the newest first"));
    const QList<RequestRecord> requests = diagnostics.requests();
    if (requests.isEmpty()) {
        report.line(QStringLiteral("None yet."));
        return;
    }
    report.head({QStringLiteral("Sent"), QStringLiteral("Method"), QStringLiteral("Address"),
                 QStringLiteral("Result"), QStringLiteral("Try"), QStringLiteral("ms"),
                 QStringLiteral("Bytes")});
    for (const RequestRecord &request : requests) {
        report.row({timeText(request.sentAt), request.method, inLine(request.path),
                    request.error ? errorText(*request.error)
                                  : QStringLiteral("HTTP %1").arg(request.httpStatus),
                    QString::number(request.tryNumber), QString::number(request.duration.count()),
                    QString::number(request.bytes)});
    }
}

} // namespace

QString reportOf(const Diagnostics &diagnostics, const Session &session)
{
    Report report;
    tellProgram(report);
    tellConnection(report, session);
    tellRights(report, diagnostics);
    tellWays(report, diagnostics);
    tellRate(report, diagnostics);
    tellRequests(report, diagnostics);
    return report.text();
}

} // namespace meterdesk
