// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxpage.h"

#include "domain/outboxrules.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/outbox.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "texts/errortexts.h"
#include "ui/outbox/entrypane.h"
#include "ui/outbox/outboxexport.h"
#include "ui/outbox/outboxstatus.h"
#include "ui/outbox/pausebutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace meterdesk {

namespace {

constexpr QLatin1String kSplitterKey("outbox/splitter");
constexpr std::chrono::milliseconds kTellAfter{100};
constexpr std::chrono::seconds kCountEvery{1};
constexpr int kShortestStatus = 120;

} // namespace

OutboxPage::OutboxPage(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
    , m_trouble(new Banner)
    , m_stack(new QStackedWidget)
    , m_absent(new EmptyState)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_outboxPane(new EntryPane(EntryPane::Part::Outbox, viewState))
    , m_journalPane(new EntryPane(EntryPane::Part::Journal, viewState))
    , m_statusIcon(new QLabel)
    , m_status(new ElidedLabel)
    , m_pause(new PauseButton)
    , m_retry(new QPushButton)
    , m_drop(new QToolButton)
    , m_output(new ChartOutput(this))
    , m_exports{new QToolButton, new QToolButton}
    , m_selectedCount(new QLabel)
    , m_undo(new QPushButton)
{
    makeLayout();
    makeTools();
    makeActions();
    connectPanes();
    m_changing.setSingleShot(true);
    m_changing.setInterval(kTellAfter);
    connect(&m_changing, &QTimer::timeout, this, &OutboxPage::updateState);
    m_counting.setInterval(kCountEvery);
    connect(&m_counting, &QTimer::timeout, this, &OutboxPage::updateStatus);
    m_outboxPane->table().setFocus(); // where the keys go once the page is seen
    retranslate();
    setSession(nullptr);
}

OutboxPage::~OutboxPage()
{
    // The models go before the views, and nothing is told any more.
    m_outboxPane->setModel(nullptr);
    m_journalPane->setModel(nullptr);
}

void OutboxPage::makeLayout()
{
    m_splitter->addWidget(m_outboxPane);
    m_splitter->addWidget(m_journalPane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({320, 480});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_absent);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_trouble);
    page->addWidget(m_stack, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_viewState.setValue(kSplitterKey, m_splitter->saveState()); });
}

void OutboxPage::makeTools()
{
    m_status->setObjectName(QStringLiteral("outboxStatus"));
    m_status->setShortest(kShortestStatus);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_pause->setIcon(icon(QStringLiteral("pause")));
    m_retry->setIcon(icon(QStringLiteral("retry")));
    m_drop->setIcon(icon(QStringLiteral("trash")));
    m_drop->setAutoRaise(true);
    m_drop->setFocusPolicy(Qt::StrongFocus);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_selectedCount->setForegroundRole(QPalette::PlaceholderText);
    m_selectedCount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_outboxPane->addTool(m_statusIcon);
    m_outboxPane->addTool(m_status);
    for (QWidget *tool : {static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_retry),
                          static_cast<QWidget *>(m_drop)})
        m_outboxPane->addTool(tool);
    m_journalPane->addTool(m_selectedCount);
    m_journalPane->addTool(m_undo);
    EntryPane *panes[] = {m_outboxPane, m_journalPane};
    for (int i = 0; i < 2; ++i) {
        m_exports[i]->setIcon(icon(QStringLiteral("export")));
        m_exports[i]->setAutoRaise(true);
        m_exports[i]->setFocusPolicy(Qt::StrongFocus);
        panes[i]->addTool(m_exports[i]);
        connect(m_exports[i], &QToolButton::clicked, this,
                [this, pane = panes[i]] { exportPane(*pane); });
    }
    connect(m_output, &ChartOutput::told, this, &OutboxPage::told);
    connect(m_pause, &QPushButton::clicked, this, [this](bool isOn) {
        if (m_outbox)
            m_outbox->setPaused(isOn);
    });
    connect(m_retry, &QPushButton::clicked, this, &OutboxPage::retrySelected);
    connect(m_drop, &QToolButton::clicked, this, &OutboxPage::askDrop);
    connect(m_undo, &QPushButton::clicked, this, &OutboxPage::askUndo);
}

QAction *OutboxPage::makeAction(EntryPane &pane, const char *iconName, void (OutboxPage::*react)())
{
    auto *action = new QAction(&pane.table());
    if (iconName)
        action->setIcon(icon(QLatin1String(iconName)));
    action->setShortcutContext(Qt::WidgetShortcut);
    pane.table().addAction(action);
    connect(action, &QAction::triggered, this, react);
    return action;
}

void OutboxPage::makeActions()
{
    m_retryAction = makeAction(*m_outboxPane, "retry", &OutboxPage::retrySelected);
    m_releaseAction = makeAction(*m_outboxPane, "send", &OutboxPage::release);
    m_editAction = makeAction(*m_outboxPane, nullptr, &OutboxPage::editSelected);
    m_dropAction = makeAction(*m_outboxPane, "trash", &OutboxPage::askDrop);
    m_dropAction->setShortcut(QKeySequence::Delete);
    m_undoAction = makeAction(*m_journalPane, "undo", &OutboxPage::askUndo);
    m_undoBatchAction = makeAction(*m_journalPane, nullptr, &OutboxPage::askUndoOfBatch);
    EntryPane *panes[] = {m_outboxPane, m_journalPane};
    for (int i = 0; i < 2; ++i) {
        m_meterActions[i] = makeAction(*panes[i], "explore", &OutboxPage::showMeter);
        m_batchActions[i] = makeAction(*panes[i], "filter", &OutboxPage::showBatch);
    }
    // Esc leaves the question, not the workspace.
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(leave);
    connect(leave, &QAction::triggered, this, &OutboxPage::endQuestion);
}

void OutboxPage::connectPanes()
{
    connect(m_outboxPane, &EntryPane::selectionChanged, this, [this] {
        updateActions();
        explainSelection();
    });
    connect(m_journalPane, &EntryPane::selectionChanged, this, [this] {
        updateActions();
        if (m_question == Question::Undo || m_question == Question::Told)
            endQuestion(); // it was about others
    });
    connect(m_outboxPane, &EntryPane::valueTyped, this, &OutboxPage::takeValue);
    connect(&m_outboxPane->banner(), &Banner::buttonClicked, this, &OutboxPage::answerOutbox);
    connect(&m_journalPane->banner(), &Banner::buttonClicked, this, &OutboxPage::answerJournal);
    connect(m_trouble, &Banner::buttonClicked, m_trouble, &Banner::clear);
}

// ---- What there is -----------------------------------------------------------------------------

void OutboxPage::setSession(Session *session)
{
    if (m_outbox)
        m_outbox->disconnect(this);
    if (m_session)
        m_session->disconnect(this);
    m_outboxPane->setModel(nullptr);
    m_journalPane->setModel(nullptr);
    m_waiting.reset();
    m_settled.reset();
    m_trouble->clear();
    m_question = Question::None;
    m_session = session;
    m_outbox = session ? session->outbox() : nullptr;
    if (m_outbox) {
        using Part = OutboxModel::Part;
        const auto model = [this, session](Part part) {
            return std::make_unique<OutboxModel>(part, *m_outbox, session->meters(),
                                                 session->records().mapping());
        };
        m_waiting = model(Part::Outbox);
        m_settled = model(Part::Journal);
        m_outboxPane->setModel(m_waiting.get());
        m_journalPane->setModel(m_settled.get());
        connectOutbox();
    }
    m_stack->setCurrentWidget(m_outbox || !session ? static_cast<QWidget *>(m_splitter) : m_absent);
    updateState();
    updateActions();
}

void OutboxPage::connectOutbox()
{
    const auto change = [this] {
        if (!m_changing.isActive())
            m_changing.start();
    };
    connect(m_outbox, &Outbox::loaded, this, &OutboxPage::updateState);
    connect(m_outbox, &Outbox::entriesChanged, this, change);
    connect(m_outbox, &Outbox::queueChanged, this, &OutboxPage::updateState);
    connect(m_outbox, &Outbox::storageFailed, this, &OutboxPage::fail);
    connect(m_session, &Session::stateChanged, this, change);
}

void OutboxPage::fail(const StorageError &error)
{
    m_trouble->showMessage(Banner::Kind::Error, sentenceFor(error), {tr("Close")});
}

void OutboxPage::updateState()
{
    m_openCount = m_waiting ? m_waiting->counts().all : 0;
    m_attentionCount = m_outbox ? m_outbox->attentionCount() : 0;
    const QSignalBlocker blocker(m_pause);
    m_pause->setChecked(m_outbox && m_outbox->isPaused());
    m_pause->setEnabled(m_outbox);
    updateStatus();
    updateActions();
    if (m_question == Question::None || m_question == Question::Attention
        || m_question == Question::Drafts)
        explainSelection();
    Q_EMIT stateChanged();
}

void OutboxPage::updateStatus()
{
    OutboxStatus status;
    if (m_outbox) {
        const bool isOffline = m_session->state() == Session::State::Offline;
        status = statusOf(*m_outbox, QDateTime::currentMSecsSinceEpoch(),
                          isOffline ? std::optional(m_session->since()) : std::nullopt);
    }
    m_status->setLine(status.text);
    m_statusIcon->setVisible(!status.text.isEmpty());
    m_statusIcon->setPixmap(
        icon(status.iconName, status.ink).pixmap(metrics::kButtonIcon, metrics::kButtonIcon));
    QPalette colours = palette();
    colours.setColor(m_status->foregroundRole(), colourOf(status.ink, palette()));
    m_status->setPalette(colours);
    if (status.isCounting && isVisible())
        m_counting.start();
    else
        m_counting.stop();
}

void OutboxPage::updateActions()
{
    const QList<OutboxEntry> open = m_outboxPane->selected();
    const QList<OutboxEntry> done = m_journalPane->selected();
    const auto has = [](const QList<OutboxEntry> &entries, bool (*can)(const OutboxEntry &)) {
        return std::any_of(entries.cbegin(), entries.cend(), can);
    };
    const bool canTry = m_outbox && (has(open, canRetry) || m_outbox->resumesAt());
    m_retry->setEnabled(canTry);
    m_retryAction->setEnabled(canTry);
    m_drop->setEnabled(has(open, canDrop));
    m_dropAction->setEnabled(m_drop->isEnabled());
    m_releaseAction->setVisible(
        has(open, [](const OutboxEntry &entry) { return entry.state == EntryState::Draft; }));
    m_editAction->setEnabled(open.size() == 1 && OutboxModel::canEdit(open.first()));
    m_undo->setEnabled(has(done, canUndo));
    m_undoAction->setEnabled(m_undo->isEnabled());
    m_undoBatchAction->setEnabled(done.size() == 1);
    m_undo->setToolTip(m_undo->isEnabled() || done.isEmpty()
                           ? tr("Deletes on the server what was sent")
                           : tr("Only readings, data points and profiles that were sent from here "
                                "can be deleted on the server again"));
    m_selectedCount->setText(done.isEmpty() ? QString()
                                            : tr("%n selected", nullptr, int(done.size())));
    const QList<OutboxEntry> *selections[] = {&open, &done};
    for (int i = 0; i < 2; ++i) {
        m_meterActions[i]->setEnabled(selections[i]->size() == 1);
        m_batchActions[i]->setEnabled(selections[i]->size() == 1);
    }
}

bool OutboxPage::isSettled() const
{
    return !m_outbox || (m_outbox->isLoaded() && !m_changing.isActive());
}

void OutboxPage::restoreState()
{
    const QByteArray sizes = m_viewState.value(kSplitterKey);
    if (!sizes.isEmpty())
        m_splitter->restoreState(sizes);
}

void OutboxPage::focusFilter()
{
    focusedPane().focusFilter();
}

EntryPane &OutboxPage::focusedPane() const
{
    return m_journalPane->isAncestorOf(QApplication::focusWidget()) ? *m_journalPane
                                                                    : *m_outboxPane;
}

bool OutboxPage::canExport() const
{
    const auto shows = [](const EntryPane *pane) {
        return pane->model() && pane->model()->rowCount() > 0;
    };
    return m_session && (shows(m_outboxPane) || shows(m_journalPane));
}

void OutboxPage::exportShown()
{
    if (!canExport())
        return;
    const bool isEmpty = !focusedPane().model() || focusedPane().model()->rowCount() == 0;
    EntryPane &other = &focusedPane() == m_outboxPane ? *m_journalPane : *m_outboxPane;
    exportPane(isEmpty ? other : focusedPane());
}

void OutboxPage::printShown()
{
    Q_EMIT told(Banner::Kind::Info, tr("Export the table into a file to print it."));
}

void OutboxPage::exportPane(EntryPane &pane)
{
    if (m_session && pane.model())
        m_output->askAndWrite(entriesOutcome(*pane.model(),
                                             &pane == m_journalPane ? tr("Journal") : tr("Outbox"),
                                             m_session->connection().name));
}

void OutboxPage::retranslate()
{
    const QString exports[] = {tr("Export the outbox…"), tr("Export the journal…")};
    for (int i = 0; i < 2; ++i) {
        m_exports[i]->setToolTip(exports[i]);
        m_exports[i]->setAccessibleName(exports[i]);
    }
    m_pause->setText(tr("Pause sending"));
    m_retry->setText(tr("Retry"));
    m_retry->setToolTip(tr("Sends what is selected again, and tries now what is put off"));
    m_drop->setAccessibleName(tr("Drop"));
    m_drop->setToolTip(tr("Drop what is selected: it is not sent, and stays in the journal (Del)"));
    m_undo->setText(tr("Undo selected"));
    m_retryAction->setText(tr("Retry"));
    //: Drafts are to be sent now
    m_releaseAction->setText(tr("Send drafts"));
    m_editAction->setText(tr("Edit value"));
    m_dropAction->setText(tr("Drop"));
    m_undoAction->setText(tr("Undo selected"));
    m_undoBatchAction->setText(tr("Undo all that came with it"));
    for (int i = 0; i < 2; ++i) {
        m_meterActions[i]->setText(tr("Show the meter in Explore"));
        m_batchActions[i]->setText(tr("Show only what came with it"));
    }
    m_absent->setMessage(tr("What waits to be sent cannot be read: its file could not be opened. "
                            "Nothing can be sent. Look at the disk and the data folder, then "
                            "start Meterdesk again."));
}

void OutboxPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateState();
    } else if (event->type() == QEvent::PaletteChange) {
        updateStatus();
    }
    QWidget::changeEvent(event);
}

void OutboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateState();
}

void OutboxPage::hideEvent(QHideEvent *event)
{
    m_counting.stop();
    QWidget::hideEvent(event);
}

} // namespace meterdesk
