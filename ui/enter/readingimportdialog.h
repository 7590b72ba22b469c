// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "services/readingimport.h"
#include "ui/imports/tableimportdialog.h"

#include <QPointer>

#include <memory>

class QComboBox;

namespace meterdesk {

class EntryRound;
class Session;

//! Readings from a table: into the round that is open, into a new one, or, where a meter comes
//! several times, straight into the outbox as one batch.
class ReadingImportDialog : public TableImportDialog
{
    Q_OBJECT

public:
    //! \a round may be null or closed. \a session, \a state and \a round must outlive the dialog.
    ReadingImportDialog(Session &session, ViewState &state, EntryRound *round,
                        QWidget *parent = nullptr);
    ~ReadingImportDialog() override;

    const ReadingImport &import() const { return *m_import; }

Q_SIGNALS:
    //! \a rows readings stand in \a round now, to be looked at and sent.
    void taken(const meterdesk::RoundId &round, int rows);
    //! \a readings are in the outbox, as \a batch.
    void sent(qint64 batch, int readings);

protected:
    TableSettings guess() const override;
    void fillRows() override;
    Rejected rejects() const override;
    void updateCounts() override;
    void take() override;
    void retranslate() override;

private:
    enum class Target { OpenRound, NewRound, Outbox };

    void updateTargets();
    Target target() const;
    int takeCount() const;
    void sendNow();
    TimeMs moment() const;

    Session &m_session;
    QPointer<EntryRound> m_round;
    std::unique_ptr<ReadingImport> m_import;
    QComboBox *m_target;
    bool m_hasChosenTarget = false; //!< the person, and not what comes first
};

} // namespace meterdesk
