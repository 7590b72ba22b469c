// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionrules.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace meterdesk {

class ChangePane;
class ConnectionEditor;
class Desk;
class EmptyState;
class InlineMessage;
class TokenField;

//! The connections, and what can be done to them: another name, other tokens, signing out, the time
//! zone of what has none, removal. Everything is asked and told in place. Deletes itself when it is
//! closed, which it may be at any time; what was asked goes on.
class ManageConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a desk must outlive the dialog.
    explicit ManageConnectionsDialog(Desk &desk, QWidget *parent = nullptr);
    ~ManageConnectionsDialog() override;

    //! Begins with entering new tokens for \a connection.
    void askForTokens(const ConnectionId &connection);

Q_SIGNALS:
    void addAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Action { Rename, ReplaceToken, TimeZone, SignOut, Remove, ActionCount };

    QWidget *makeList();
    QWidget *makeActions();
    void makePanes();
    void fillZones();
    void connectEditor();
    void retranslate();
    void retranslateFields();

    void showConnections();
    void followSelection();
    std::optional<Connection> selected() const;
    QString tokensOf(const Connection &connection) const;
    void begin(Action action);
    void updatePane();
    void endAction();
    void perform(Action action, TokenPlace place = TokenPlace::Keychain);
    void removeAndDrop();
    void startWaiting(Action action);
    void finish();
    void stopWaiting();
    void updateMessage();
    void takeFailure(const ConnectionError &error);

    Desk &m_desk;
    ConnectionEditor *m_editor;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_faces;
    QPushButton *m_actions[ActionCount];
    QPushButton *m_add;
    QPushButton *m_close;
    QStackedWidget *m_below; //!< the panes in the order of Action, and nothing
    ChangePane *m_panes[ActionCount];
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_loginLabel;
    TokenField *m_login;
    QLabel *m_importLabel;
    TokenField *m_import;
    QLabel *m_zoneLabel;
    QComboBox *m_zone;
    InlineMessage *m_message;
    QTimer m_waiting; //!< until it is worth saying that the keychain is waited for
    bool m_isWaiting = false; //!< for the keychain, for longer than usual
    std::optional<Action> m_action;
    Connection m_subject; //!< of the action
    std::optional<SecretError> m_pending; //!< why its tokens may still be in the keychain
    std::optional<ConnectionError> m_failure; //!< of what was left while it was under way
};

} // namespace meterdesk
