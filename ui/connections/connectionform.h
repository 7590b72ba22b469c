// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionrules.h"
#include "domain/secreterror.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meterdesk {

class CheckResults;
class ConnectionEditor;
class Desk;
class FieldNote;
class InlineMessage;
class TokenField;
struct ConnectionReport;

//! Takes a new connection: its fields, what is wrong with them, trying it and saving it. Saving
//! does not ask the server, so it works without a network, too; the keychain may keep it waiting,
//! and whoever closes the form meanwhile does not stop it. Once saved, nothing is left in the form.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    //! \a desk must outlive the form.
    explicit ConnectionForm(Desk &desk, QWidget *parent = nullptr);
    ~ConnectionForm() override;

    //! With one more button, which asks to be closed.
    void setCancellable(bool isCancellable);
    void focusFirstField();

Q_SIGNALS:
    //! The desk opens it. Where its tokens could not be stored, though others of this run make up
    //! for them, the form says so and \a isStored is false.
    void added(const meterdesk::Connection &connection, bool isStored);
    void cancelled();
    //! Something is said there: it is to be in sight, where the form can be scrolled.
    void spoke(QWidget *part);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *label;
        QLineEdit *field;
        FieldNote *note;
    };

    void makeRows(QGridLayout *grid);
    void makeButtons(QGridLayout *grid);
    void connectEditor();
    void retranslate();

    ConnectionDraft draft() const;
    void check();
    void save(TokenPlace place);
    void forgetAnswers();
    void setBusy(bool isBusy);
    void takeReport(const ConnectionReport &report);
    void takeAdded(const Connection &connection, const std::optional<SecretError> &notStored);
    void takeFailure(const ConnectionError &error);
    void showProblems(const QList<FieldProblem> &problems);
    void showErrors();
    void updateMessage();
    void showAsLink();
    void openDashboard();
    void reset();
    Row &row(ConnectionField field) { return m_rows[int(field)]; }

    ConnectionEditor *m_editor;
    Row m_rows[5]; //!< in the order of ConnectionField
    TokenField *m_login;
    TokenField *m_import;
    CheckResults *m_results;
    InlineMessage *m_message;
    QPushButton *m_dashboard;
    QPushButton *m_cancel;
    QPushButton *m_check;
    QPushButton *m_save;
    QTimer m_waiting; //!< until it is worth saying that the keychain is waited for
    QList<FieldProblem> m_problems;
    std::optional<ConnectionError> m_failure;
    std::optional<SecretError> m_notStored;
    bool m_isWaiting = false; //!< for the keychain, for longer than usual
    bool m_lacksBrowser = false;
};

} // namespace meterdesk
