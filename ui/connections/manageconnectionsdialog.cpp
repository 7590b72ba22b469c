// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/manageconnectionsdialog.h"

#include "services/connectioneditor.h"
#include "services/desk.h"
#include "services/meterstore.h"
#include "texts/errortexts.h"
#include "ui/connections/changepane.h"
#include "ui/connections/inlinemessage.h"
#include "ui/connections/tokenfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimeZone>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace meterdesk {

namespace {

//! A keychain that is open answers sooner.
constexpr std::chrono::milliseconds kSayWaitingAfter{700};
constexpr int kIdRole = Qt::UserRole;
constexpr QSize kUsualSize(146, 38); //!< characters and lines

enum Column { NameColumn, AddressColumn, CustomerColumn, TokensColumn, ColumnCount };

//! Those that people mean: places, no offsets with a name.
QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/")))
            names << QString::fromLatin1(id);
    }
    return names;
}

} // namespace

ManageConnectionsDialog::ManageConnectionsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_editor(desk.makeConnectionEditor(this))
    , m_list(new QTreeWidget)
    , m_empty(new EmptyState)
    , m_faces(new QStackedWidget)
    , m_add(new QPushButton)
    , m_close(new QPushButton)
    , m_below(new QStackedWidget)
    , m_message(new InlineMessage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kUsualSize.width() * fontMetrics().averageCharWidth(),
           kUsualSize.height() * fontMetrics().height());
    makePanes();
    auto *last = new QHBoxLayout;
    last->addWidget(m_add);
    last->addStretch();
    last->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeList(), 1);
    column->addWidget(makeActions());
    column->addWidget(m_message);
    column->addWidget(m_below);
    column->addLayout(last);
    for (QPushButton *button : {m_add, m_close})
        button->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &ManageConnectionsDialog::addAsked);
    connect(m_empty, &EmptyState::buttonClicked, this, &ManageConnectionsDialog::addAsked);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_desk, &Desk::connectionsChanged, this, &ManageConnectionsDialog::showConnections);
    connectEditor();
    retranslate();
    endAction();
}

ManageConnectionsDialog::~ManageConnectionsDialog() = default;

QWidget *ManageConnectionsDialog::makeList()
{
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_empty);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            &ManageConnectionsDialog::followSelection);
    return m_faces;
}

QWidget *ManageConnectionsDialog::makeActions()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int action = 0; action < ActionCount; ++action) {
        m_actions[action] = new QPushButton;
        m_actions[action]->setAutoDefault(true); // Enter presses the one that has the focus
        row->addWidget(m_actions[action]);
        connect(m_actions[action], &QPushButton::clicked, this,
                [this, action] { begin(Action(action)); });
    }
    row->addStretch();
    return bar;
}

void ManageConnectionsDialog::makePanes()
{
    for (int action = 0; action < ActionCount; ++action) {
        m_panes[action] = new ChangePane;
        m_below->addWidget(m_panes[action]);
        connect(m_panes[action], &ChangePane::accepted, this,
                [this, action] { perform(Action(action)); });
        connect(m_panes[action], &ChangePane::cancelled, this, &ManageConnectionsDialog::endAction);
    }
    m_name = new QLineEdit;
    m_nameLabel = m_panes[Rename]->addField(m_name);
    m_login = new TokenField;
    m_loginLabel = m_panes[ReplaceToken]->addField(m_login);
    m_import = new TokenField;
    m_importLabel = m_panes[ReplaceToken]->addField(m_import);
    connect(m_panes[ReplaceToken], &ChangePane::thisRunAccepted, this,
            [this] { perform(ReplaceToken, TokenPlace::ThisRunOnly); });
    connect(m_panes[Remove], &ChangePane::dropAccepted, this,
            &ManageConnectionsDialog::removeAndDrop);
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zoneLabel = m_panes[TimeZone]->addField(m_zone);
}

void ManageConnectionsDialog::connectEditor()
{
    connect(m_editor, &ConnectionEditor::changed, this, &ManageConnectionsDialog::finish);
    connect(m_editor, &ConnectionEditor::tokensRemoved, this,
            [this](const ConnectionId &, const std::optional<SecretError> &pending) {
                m_pending = pending;
                finish();
            });
    connect(m_editor, &ConnectionEditor::failed, this, &ManageConnectionsDialog::takeFailure);
    connect(m_editor, &ConnectionEditor::timeZoneFound, this,
            [this](const ConnectionId &id, const QByteArray &zone) {
                if (m_action == TimeZone && m_subject.id == id)
                    m_zone->setCurrentIndex(std::max(0, m_zone->findData(zone)));
            });
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(kSayWaitingAfter);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        m_isWaiting = true;
        updateMessage();
    });
}

void ManageConnectionsDialog::stopWaiting()
{
    m_waiting.stop();
    m_isWaiting = false;
}

//! What there is to say about what is under way, or became of it.
void ManageConnectionsDialog::updateMessage()
{
    if (m_isWaiting)
        m_message->showMessage(Banner::Kind::Info,
                               tr("Waiting for the keychain. It may ask for its password in a "
                                  "window of its own. You can close this; the change goes on."));
    else if (m_failure)
        m_message->showMessage(Banner::Kind::Error, sentenceFor(*m_failure));
    else if (m_pending)
        m_message->showMessage(Banner::Kind::Warning,
                               tr("Tokens of %1 may still be in the keychain. They are removed at "
                                  "the next start that finds it open. %2")
                                   .arg(m_subject.name, sentenceFor(*m_pending)));
    else
        m_message->clear();
}

void ManageConnectionsDialog::retranslate()
{
    setWindowTitle(tr("Manage connections"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setHeaderLabels({tr("Name"), tr("API address"), tr("Customer ID"), tr("Tokens")});
    m_empty->setMessage(tr("No connection is set up on this computer yet."), tr("Add connection…"));
    m_actions[Rename]->setText(tr("Rename…"));
    m_actions[ReplaceToken]->setText(tr("Replace token…"));
    m_actions[TimeZone]->setText(tr("Time zone…"));
    m_actions[SignOut]->setText(tr("Sign out…"));
    m_actions[Remove]->setText(tr("Remove…"));
    m_add->setText(tr("Add connection…"));
    m_close->setText(tr("Close"));
    retranslateFields();
    updatePane();
    updateMessage();
    showConnections();
}

void ManageConnectionsDialog::retranslateFields()
{
    m_nameLabel->setText(tr("New name"));
    m_loginLabel->setText(tr("Login token"));
    m_importLabel->setText(tr("Import token"));
    m_zoneLabel->setText(tr("Time zone"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_login->setAccessibleName(m_loginLabel->text());
    m_import->setAccessibleName(m_importLabel->text());
    m_zone->setAccessibleName(m_zoneLabel->text());
    //: In an empty field: the token there is stays
    const QString stays = tr("Stays as it is");
    m_login->setPlaceholderText(stays);
    m_import->setPlaceholderText(stays);
    if (m_zone->count() > 0)
        m_zone->setItemText(0,
                            tr("As usual (%1)").arg(QString::fromLatin1(MeterStore::usualZone())));
}

//! The many names are only fetched when somebody wants to choose.
void ManageConnectionsDialog::fillZones()
{
    if (m_zone->count() > 0)
        return;
    m_zone->addItem(QString());
    for (const QString &name : zoneNames())
        m_zone->addItem(name, name.toLatin1());
    retranslateFields();
}

QString ManageConnectionsDialog::tokensOf(const Connection &connection) const
{
    if (m_editor->hasTokensForThisRun(connection.id))
        return tr("for this run only");
    if (connection.hasLoginToken && connection.hasImportToken)
        return tr("login and import token");
    if (connection.hasLoginToken)
        return tr("login token (read-only)");
    if (connection.hasImportToken)
        return tr("import token");
    return tr("none: signed out");
}

void ManageConnectionsDialog::showConnections()
{
    const auto before = selected();
    const auto current = m_desk.current();
    const ConnectionId wanted = before ? before->id : current ? current->id : ConnectionId();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Connection &connection : m_desk.connections()) {
            auto *item = new QTreeWidgetItem(m_list,
                                             {connection.name, connection.apiUrl.toDisplayString(),
                                              connection.customerId, tokensOf(connection)});
            item->setData(NameColumn, kIdRole, connection.id.value);
            item->setIcon(NameColumn, icon(QStringLiteral("plug"), IconInk::Muted));
            if (connection.id == wanted)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_faces->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    m_add->setVisible(!isEmpty); // the empty list has one of its own
    followSelection();
}

std::optional<Connection> ManageConnectionsDialog::selected() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return std::nullopt;
    const ConnectionId id{item->data(NameColumn, kIdRole).toString()};
    const auto &all = m_desk.connections();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Connection &connection) {
        return connection.id == id;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

//! A change that is asked for belongs to one connection: another choice takes it back.
void ManageConnectionsDialog::followSelection()
{
    const auto now = selected();
    if (m_action && !m_editor->isBusy() && (!now || now->id != m_subject.id))
        endAction();
    for (QPushButton *button : m_actions)
        button->setEnabled(now && !m_editor->isBusy());
}

void ManageConnectionsDialog::askForTokens(const ConnectionId &connection)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(NameColumn, kIdRole).toString() != connection.value)
            continue;
        m_list->setCurrentItem(item);
        begin(ReplaceToken);
    }
}

void ManageConnectionsDialog::begin(Action action)
{
    const auto connection = selected();
    if (!connection || m_editor->isBusy())
        return;
    m_action = action;
    m_subject = *connection;
    m_pending.reset();
    m_failure.reset();
    updateMessage();
    m_name->setText(m_subject.name);
    m_name->selectAll();
    m_login->clearToken();
    m_import->clearToken();
    if (action == TimeZone) {
        fillZones();
        m_zone->setCurrentIndex(0);
        m_editor->findTimeZone(m_subject.id);
    }
    updatePane();
    m_below->setCurrentIndex(action);
    m_below->show();
    m_panes[action]->begin();
}

void ManageConnectionsDialog::updatePane()
{
    const QString &name = m_subject.name;
    m_panes[Rename]->setTexts(tr("“%1” gets another name. Nothing else changes.").arg(name),
                              tr("Rename"));
    m_panes[ReplaceToken]->setTexts(
        tr("New tokens for “%1” at %2. They are kept in the system keychain; an empty field leaves "
           "its token as it is.")
            .arg(name, m_subject.apiUrl.host()),
        tr("Save tokens"));
    m_panes[TimeZone]->setTexts(
        tr("Days and months of “%1” begin in this time zone where an entity has none of its own. "
           "The connection is opened anew.")
            .arg(name),
        tr("Save time zone"));
    m_panes[SignOut]->setTexts(
        tr("The tokens of “%1” are taken out of the keychain. The connection stays; it can be used "
           "again once new tokens are entered.")
            .arg(name),
        tr("Sign out"), true);
    m_panes[Remove]->setTexts(
        tr("“%1” is removed from this computer with its tokens and everything that is remembered "
           "of it. Nothing changes in Enectiva.")
            .arg(name),
        tr("Remove connection"), true);
}

void ManageConnectionsDialog::endAction()
{
    m_action.reset();
    m_login->clearToken();
    m_import->clearToken();
    m_below->hide();
    m_list->setFocus();
}

void ManageConnectionsDialog::perform(Action action, TokenPlace place)
{
    if (m_editor->isBusy())
        return;
    const ConnectionId id = m_subject.id;
    switch (action) {
    case Rename:
        m_editor->rename(id, m_name->text());
        break;
    case ReplaceToken:
        m_editor->replaceTokens(id, {m_login->token(), m_import->token()}, place);
        break;
    case TimeZone: {
        const int index = m_zone->findText(m_zone->currentText().trimmed(), Qt::MatchFixedString);
        m_editor->setTimeZone(id,
                              index >= 0 ? m_zone->itemData(index).toByteArray()
                                         : m_zone->currentText().trimmed().toUtf8());
        break;
    }
    case SignOut:
        m_editor->signOut(id);
        break;
    case Remove:
        m_editor->remove(id);
        break;
    case ActionCount:
        return;
    }
    startWaiting(action);
}

void ManageConnectionsDialog::removeAndDrop()
{
    if (m_editor->isBusy())
        return;
    m_editor->remove(m_subject.id, true);
    startWaiting(Remove);
}

void ManageConnectionsDialog::startWaiting(Action action)
{
    m_panes[action]->setBusy(true);
    if (action != Rename && action != TimeZone)
        m_waiting.start();
    followSelection();
}

void ManageConnectionsDialog::finish()
{
    stopWaiting();
    endAction();
    showConnections();
    updateMessage();
}

void ManageConnectionsDialog::takeFailure(const ConnectionError &error)
{
    stopWaiting();
    followSelection();
    if (!m_action)
        m_failure = error;
    updateMessage();
    if (!m_action)
        return;
    const auto *secret = std::get_if<SecretError>(&error);
    m_panes[*m_action]->showError(
        error, m_action == ReplaceToken && secret && secret->kind != SecretError::Kind::TooLong);
}

//! Esc leaves what was begun before it closes the dialog.
void ManageConnectionsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_action)
        return endAction();
    QDialog::keyPressEvent(event);
}

void ManageConnectionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace meterdesk
