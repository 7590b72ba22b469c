// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/storageerror.h"
#include "models/outboxmodel.h"
#include "ui/widgets/banner.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace meterdesk {

class ChartOutput;
class ElidedLabel;
class EmptyState;
class EntryPane;
class Outbox;
class Session;
class ViewState;

//! The workspace Outbox and journal: what waits to be sent above, what was sent below, what goes on
//! in plain words, and what a person may do about it. What cannot be taken back is asked in place.
class OutboxPage : public QWidget
{
    Q_OBJECT

public:
    //! \a viewState keeps columns and sizes and must outlive the page.
    explicit OutboxPage(ViewState &viewState, QWidget *parent = nullptr);
    ~OutboxPage() override;

    //! Shows the outbox of \a session, nullptr for none; the session must outlive its being shown.
    void setSession(Session *session);
    //! What is put off is tried now.
    void tryNow();
    //! Takes the sizes of the last time; once they are read.
    void restoreState();
    void focusFilter();
    //! Whether one of the two parts shows anything.
    bool canExport() const;
    //! Asks for the file of a table: what the part shows that has the keys, or else the one that
    //! shows anything; told() says how it went.
    void exportShown();
    //! A table is printed from a file: says so.
    void printShown();
    //! Whether what is there has been read: for pictures.
    bool isSettled() const;
    //! Entries that are not settled, and those of them that need a person.
    int openCount() const { return m_openCount; }
    int attentionCount() const { return m_attentionCount; }

Q_SIGNALS:
    //! openCount(), attentionCount() or statusText() have changed.
    void stateChanged();
    void told(meterdesk::Banner::Kind kind, const QString &text);
    //! The person wants to see the readings of \a meter.
    void meterAsked(const meterdesk::MeterId &meter);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    //! What the banner over the outbox, or over the journal, asks.
    //! Told answers something that was asked for; it stays until another row is looked at.
    enum class Question { None, Attention, Drafts, Drop, Resend, Undo, Told };

    void makeLayout();
    void makeTools();
    void makeActions();
    QAction *makeAction(EntryPane &pane, const char *iconName, void (OutboxPage::*react)());
    void connectPanes();
    void connectOutbox();
    void retranslate();

    void updateState();
    void updateStatus();
    void updateActions();
    void fail(const StorageError &error);

    void explainSelection();
    void answerOutbox(int button);
    void answerJournal(int button);
    void ask(Question question, EntryPane &pane, const QList<EntryId> &entries, const QString &text,
             const QStringList &buttons);
    void endQuestion();
    void say(EntryPane &pane, const QString &text);

    void retrySelected();
    void retry(const QList<EntryId> &entries);
    void askDrop();
    void askUndo();
    void askUndoOfBatch();
    void askUndoOf(const QList<OutboxEntry> &entries);
    void release();
    void releaseDrafts(const QList<EntryId> &entries);
    void tellLeft(const QList<EntryId> &asked, const QList<OutboxEntry> &queued);
    void editSelected();
    void takeValue(EntryId entry, const QString &text);
    void undo(const QList<EntryId> &entries);
    void showMeter();
    void showBatch();
    EntryPane &focusedPane() const;
    void exportPane(EntryPane &pane);

    ViewState &m_viewState;
    Session *m_session = nullptr;
    Outbox *m_outbox = nullptr;
    std::unique_ptr<OutboxModel> m_waiting;
    std::unique_ptr<OutboxModel> m_settled;
    Question m_question = Question::None;
    QList<EntryId> m_asked; // what the question is about
    int m_openCount = 0;
    int m_attentionCount = 0;
    QTimer m_changing; // many changes are told once
    QTimer m_counting; // down, once a second

    Banner *m_trouble;
    QStackedWidget *m_stack;
    EmptyState *m_absent;
    QSplitter *m_splitter;
    EntryPane *m_outboxPane;
    EntryPane *m_journalPane;
    QLabel *m_statusIcon;
    ElidedLabel *m_status;
    QPushButton *m_pause;
    QPushButton *m_retry;
    QToolButton *m_drop;
    ChartOutput *m_output;
    QToolButton *m_exports[2]; //!< of the outbox, of the journal
    QLabel *m_selectedCount;
    QPushButton *m_undo;
    QAction *m_retryAction = nullptr;
    QAction *m_releaseAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_dropAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_undoBatchAction = nullptr;
    QAction *m_meterActions[2] = {};
    QAction *m_batchActions[2] = {};
};

} // namespace meterdesk
