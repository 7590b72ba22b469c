// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "services/entryround.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meterdesk {

class RoundTableModel;
class RowPanel;
class Session;

//! One reading of one meter, from anywhere: a round of one row with the same checks and keys as the
//! grid. Ctrl+Space accepts a warning, Alt+1 to Alt+4 take what is offered, Enter sends, Esc
//! closes. What is typed and not sent stays as a round. Not modal.
class QuickEntry : public QDialog
{
    Q_OBJECT

public:
    //! \a session must outlive the dialog.
    explicit QuickEntry(Session &session, QWidget *parent = nullptr);
    ~QuickEntry() override;

    //! Asks for a reading of \a meter, or goes on with what was typed for it before.
    void read(const MeterId &meter);
    EntryRound &round() { return *m_round; }

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addKeys();
    bool ensureRound();
    void leave();
    void refresh();
    void submit();
    void accept() override { submit(); }
    void acceptWarning();
    void tellSent(const EntryRound::SendReport &report);
    void retranslate();
    QString fateText() const;
    QString adviceFor(EntryRound::RowState state) const;

    Session &m_session;
    MeterId m_read; //!< the meter that is read
    std::unique_ptr<EntryRound> m_round;
    std::unique_ptr<RoundTableModel> m_model;
    QLabel *m_meter;
    QLabel *m_place;
    QLabel *m_last;
    QLabel *m_valueLabel;
    QLineEdit *m_value;
    QLabel *m_unit;
    QLabel *m_dateLabel;
    QLineEdit *m_date;
    QLabel *m_said; //!< what to do next, and what became of it
    RowPanel *m_panel;
    QPushButton *m_send;
};

} // namespace meterdesk
