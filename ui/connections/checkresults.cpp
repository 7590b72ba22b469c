// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/checkresults.h"

#include "domain/rights.h"
#include "texts/errortexts.h"
#include "texts/righttexts.h"
#include "ui/connections/fieldnote.h"

#include <QAccessible>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

namespace {

using Step = ConnectionReport::Step;

constexpr int kTitleWidth = 100;
//! To what follows.
constexpr int kBelow = 16;

} // namespace

CheckResults::CheckResults(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kBelow);
    hide();
}

void CheckResults::showReport(const ConnectionReport &report, bool hasLogin)
{
    m_report = report;
    m_hasLogin = hasLogin;
    m_isChecking = false;
    fill();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CheckResults::showChecking()
{
    m_report.reset();
    m_isChecking = true;
    fill();
}

void CheckResults::clear()
{
    m_report.reset();
    m_isChecking = false;
    fill();
}

QString CheckResults::text() const
{
    return m_lines.join(QLatin1Char('\n'));
}

void CheckResults::fill()
{
    m_lines.clear();
    delete m_rows;
    const bool hasSomething = m_report || m_isChecking;
    setVisible(hasSomething);
    if (!hasSomething)
        return;
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(1, kTitleWidth);
    m_grid->setColumnStretch(2, 1);
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Midlight);
    line->setAutoFillBackground(true);
    m_grid->addWidget(line, 0, 0, 1, 3);
    if (m_isChecking) {
        addRow(Verdict::Info, tr("Check"), tr("Asking the server…"));
    } else {
        addLoginToken();
        addScopes();
        addFound();
        addImportToken();
    }
    layout()->addWidget(m_rows);
    setAccessibleName(text());
}

void CheckResults::addRow(Verdict verdict, const QString &title, const QString &text)
{
    auto *mark = new InkIcon;
    switch (verdict) {
    case Verdict::Good:
        mark->setIcon(QStringLiteral("check"), IconInk::Ok);
        break;
    case Verdict::Bad:
        mark->setIcon(QStringLiteral("error"), IconInk::Error);
        break;
    case Verdict::Unreached:
        mark->setIcon(QStringLiteral("offline"), IconInk::Warn);
        break;
    case Verdict::Open:
        mark->setIcon(QStringLiteral("skip"), IconInk::Muted);
        break;
    case Verdict::Info:
        mark->setIcon(QStringLiteral("info"), IconInk::Info);
        break;
    }
    auto *label = new QLabel(title);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(text);
    value->setTextFormat(Qt::PlainText); // some of it are the server's words
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = m_grid->rowCount();
    m_grid->addWidget(mark, row, 0, Qt::AlignTop);
    m_grid->addWidget(label, row, 1, Qt::AlignTop);
    m_grid->addWidget(value, row, 2, Qt::AlignTop);
    m_lines << title + QStringLiteral(": ") + text;
}

const ApiError *CheckResults::problem(ConnectionReport::Step step) const
{
    const auto found = std::find_if(m_report->problems.cbegin(), m_report->problems.cend(),
                                    [step](const auto &problem) { return problem.step == step; });
    return found == m_report->problems.cend() ? nullptr : &found->error;
}

void CheckResults::addLoginToken()
{
    const QString title = tr("Login token");
    if (!m_hasLogin)
        return addRow(Verdict::Open, title, tr("not given: nothing can be looked at"));
    const ApiError *error = problem(Step::LoginToken);
    if (!error) {
        const qint64 seconds =
            m_report->expires ? QDateTime::currentDateTimeUtc().secsTo(*m_report->expires) : 0;
        //: How often an access token is renewed
        return addRow(Verdict::Good, title,
                      seconds < 60 ? tr("accepted")
                                   : tr("accepted, renewed every %n minute(s)", nullptr,
                                        int((seconds + 30) / 60)));
    }
    if (error->kind == ApiError::Kind::Unauthorized || error->kind == ApiError::Kind::Forbidden)
        return addRow(Verdict::Bad, title, tr("refused. %1").arg(sentenceFor(*error)));
    //: %1 says why the server gave no answer to it
    addRow(Verdict::Unreached, title,
           tr("not tried. %1 The connection can be saved all the same.").arg(sentenceFor(*error)));
}

void CheckResults::addScopes()
{
    if (!m_hasLogin || problem(Step::LoginToken) || m_report->scopes.isEmpty())
        return;
    // Two scopes of the same word are told once.
    QStringList seen;
    QStringList unseen;
    const QStringList known = scopesToSee();
    for (const QString &scope : known) {
        if (m_report->scopes.contains(scope) && !seen.contains(wordForScope(scope)))
            seen << wordForScope(scope);
    }
    for (const QString &scope : known) {
        const QString word = wordForScope(scope);
        if (!seen.contains(word) && !unseen.contains(word))
            unseen << word;
    }
    for (const QString &scope : m_report->scopes) {
        if (scope != scopeToSend() && !known.contains(scope))
            seen << scope;
    }
    const QString comma = QStringLiteral(", ");
    const bool maySend = m_report->scopes.contains(scopeToSend());
    if (!seen.isEmpty())
        //: What the token permits
        addRow(Verdict::Good, tr("May see"),
               maySend ? tr("%1; may send invoices").arg(seen.join(comma)) : seen.join(comma));
    if (!unseen.isEmpty())
        addRow(Verdict::Info, tr("May not see"), unseen.join(comma));
    if (!maySend)
        addRow(Verdict::Info, tr("May not send"), wordForScope(scopeToSend()));
}

void CheckResults::addFound()
{
    if (!m_hasLogin || problem(Step::LoginToken))
        return;
    QStringList found;
    if (m_report->entities)
        found << tr("%n entity(ies)", nullptr, int(*m_report->entities));
    if (m_report->meters)
        found << tr("%n meter(s)", nullptr, int(*m_report->meters));
    if (!found.isEmpty())
        addRow(Verdict::Good, tr("Found"), found.join(QStringLiteral(", ")));
    if (const ApiError *error = problem(Step::Entities))
        addRow(Verdict::Bad, tr("Entities"), sentenceFor(*error));
    if (const ApiError *error = problem(Step::Meters))
        addRow(Verdict::Bad, tr("Meters"), sentenceFor(*error));
}

void CheckResults::addImportToken()
{
    const QString title = tr("Import token");
    const ApiError *error = problem(Step::ImportToken);
    switch (m_report->importToken) {
    case ConnectionReport::ImportToken::Usable:
        return addRow(Verdict::Good, title, tr("usable"));
    case ConnectionReport::ImportToken::Refused:
        return addRow(Verdict::Bad, title,
                      error ? tr("refused. %1").arg(sentenceFor(*error)) : tr("refused"));
    case ConnectionReport::ImportToken::Absent:
        return addRow(Verdict::Open, title, tr("not given: sending readings is switched off"));
    case ConnectionReport::ImportToken::Unchecked:
        return addRow(Verdict::Open, title,
                      error ? tr("not tried. %1").arg(sentenceFor(*error)) : tr("not tried"));
    }
}

void CheckResults::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && (m_report || m_isChecking))
        fill();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
