// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "files/sheet.h"
#include "files/table.h"
#include "files/tableguess.h"
#include "services/readingimport.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QCheckBox;
class QComboBox;
class QFileDialog;
class QLabel;
class QPushButton;
class QTableView;

namespace meterdesk {

class Banner;
class EntryRound;
class ImportFilter;
class ImportHead;
class ImportModel;
class Session;
class TableChoices;
class TableSource;
class ViewState;

//! Readings from a table that was copied, or from a file: what each column is, what each row means
//! and what is wrong with it, before anything is taken over. Into the round that is open, into a
//! new one, or, where a meter comes several times, straight into the outbox as one batch. What is
//! not taken goes back to the clipboard or into a file, with the reasons. How a table is read is
//! remembered for others with the same head. Not modal: show it with open() or show().
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a round may be null or closed. \a session, \a state and \a round must outlive the dialog.
    ImportDialog(Session &session, ViewState &state, EntryRound *round, QWidget *parent = nullptr);
    ~ImportDialog() override;

    //! Where the table comes from.
    TableSource &source() const { return *m_source; }

    const ReadingImport &import() const { return *m_import; }
    const TableSettings &settings() const { return m_settings; }

Q_SIGNALS:
    //! \a rows readings stand in \a round now, to be looked at and sent.
    void taken(const meterdesk::RoundId &round, int rows);
    //! \a readings are in the outbox, as \a batch.
    void sent(qint64 batch, int readings);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Question { None, Mark, Order };
    enum class Target { OpenRound, NewRound, Outbox };

    void makeWidgets();
    QWidget *makeTable();
    QWidget *makeButtons();
    void orderTabs();

    void showSheet(const Sheet &sheet);
    void change(const TableSettings &settings);
    void read();
    void showSettings();
    void ask();
    void answer(int button);
    void updateCounts();
    void updateTargets();
    Target target() const;
    int takeCount() const;
    void take();
    void sendNow();
    void finishTaking(const QString &told);
    std::vector<std::pair<qint64, QString>> rejected() const;
    Table rejectedRows() const;
    void copyRejected();
    void saveRejected();
    void writeRejected(const QString &path);
    TimeMs moment() const;
    void retranslate();

    Session &m_session;
    ViewState &m_state;
    QPointer<EntryRound> m_round;
    std::unique_ptr<ReadingImport> m_import;
    Sheet m_sheet;
    TableSettings m_settings;
    QString m_key; //!< of the settings in the view state, by what is guessed of the head
    std::unique_ptr<ImportModel> m_model;
    std::unique_ptr<ImportFilter> m_filter;
    Question m_question = Question::None;
    bool m_isTaken = false;
    bool m_hasChosenTarget = false; //!< the person, and not what comes first
    TableSource *m_source = nullptr;
    Banner *m_banner = nullptr;
    TableChoices *m_choices = nullptr;
    QTableView *m_table = nullptr;
    ImportHead *m_head = nullptr;
    QLabel *m_counts = nullptr;
    QCheckBox *m_onlyProblems = nullptr;
    QCheckBox *m_withWarnings = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QComboBox *m_target = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<QFileDialog> m_files;
};

} // namespace meterdesk
