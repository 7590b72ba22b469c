// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/diagnosticsdialog.h"

#include "services/desk.h"
#include "services/diagnostics.h"
#include "services/session.h"
#include "ui/diagnostics/connectionfacts.h"
#include "ui/diagnostics/requeststable.h"
#include "ui/diagnostics/rightstable.h"
#include "ui/diagnostics/waystable.h"
#include "ui/widgets/emptystate.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr QSize kUsualSize(140, 38); //!< characters and lines

} // namespace

DiagnosticsDialog::DiagnosticsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_faces(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_tabs(new QTabWidget)
    , m_facts(new ConnectionFacts)
    , m_rights(new RightsTable)
    , m_ways(new WaysTable)
    , m_requests(new RequestsTable)
    , m_copy(new QPushButton)
    , m_said(new QLabel)
    , m_close(new QPushButton)
{
    resize(kUsualSize.width() * fontMetrics().averageCharWidth(),
           kUsualSize.height() * fontMetrics().height());
    for (QWidget *page : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_rights),
                          static_cast<QWidget *>(m_ways), static_cast<QWidget *>(m_requests)})
        m_tabs->addTab(page, QString());
    m_tabs->setDocumentMode(true);
    m_faces->addWidget(m_tabs);
    m_faces->addWidget(m_empty);
    for (QPushButton *button : {m_copy, m_close})
        button->setAutoDefault(false);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto *last = new QHBoxLayout;
    last->setSpacing(12);
    last->addWidget(m_copy);
    last->addWidget(m_said, 1);
    last->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_faces, 1);
    column->addLayout(last);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copyReport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_ways, &WaysTable::chosen, this,
            [this](const QString &question, const QString &answer) {
                if (m_diagnostics)
                    m_diagnostics->choose(question, answer);
            });
    connect(&desk, &Desk::sessionAboutToClose, this, &DiagnosticsDialog::letGo);
    connect(&desk, &Desk::sessionChanged, this, &DiagnosticsDialog::follow);
    retranslate();
    follow();
}

DiagnosticsDialog::~DiagnosticsDialog() = default;

void DiagnosticsDialog::follow()
{
    letGo();
    if (Session *session = m_desk.session()) {
        m_diagnostics = &session->diagnostics();
        connect(m_diagnostics, &Diagnostics::changed, this, &DiagnosticsDialog::refresh);
    }
    refresh();
}

void DiagnosticsDialog::letGo()
{
    if (m_diagnostics)
        m_diagnostics->disconnect(this);
    m_diagnostics.clear();
    m_said->clear();
    m_faces->setCurrentWidget(m_empty);
    m_copy->setEnabled(false);
}

void DiagnosticsDialog::refresh()
{
    Session *session = m_desk.session();
    if (!m_diagnostics || !session)
        return;
    m_facts->showSession(*session);
    m_rights->showRights(*m_diagnostics);
    m_ways->showQuestions(m_diagnostics->questions());
    m_requests->showRequests(m_diagnostics->requests());
    m_faces->setCurrentWidget(m_tabs);
    m_copy->setEnabled(true);
}

void DiagnosticsDialog::copyReport()
{
    if (!m_diagnostics)
        return;
    QGuiApplication::clipboard()->setText(m_diagnostics->report());
    say(tr("The report is on the clipboard. There are no tokens in it."));
}

void DiagnosticsDialog::say(const QString &words)
{
    m_said->setText(words);
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DiagnosticsDialog::retranslate()
{
    setWindowTitle(tr("Diagnostics"));
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->tabBar()->setAccessibleName(windowTitle());
    m_tabs->setTabText(m_tabs->indexOf(m_facts), tr("Connection"));
    m_tabs->setTabText(m_tabs->indexOf(m_rights), tr("Rights"));
    //: How the server writes what its documentation leaves open
    m_tabs->setTabText(m_tabs->indexOf(m_ways), tr("Server's ways"));
    m_tabs->setTabText(m_tabs->indexOf(m_requests), tr("Requests"));
    m_empty->setMessage(tr("No connection is open. Once one is, this tells what its token permits, "
                           "how its server writes and what was asked of it."));
    m_copy->setText(tr("Copy report"));
    m_close->setText(tr("Close"));
    m_said->clear();
    refresh();
}

void DiagnosticsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace meterdesk
