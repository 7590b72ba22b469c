// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/recordservice.h"

#include <memory>

namespace meterdesk {

class Bookmarks;
class ImportMapping;
class InvoiceLedger;
class LocalChoices;
class LocalNotes;
class RoundDrafts;
class SavedLists;

//! What a person keeps here and what exists nowhere else, beside outbox and journal. Lives in the
//! GUI thread; owned by CustomerData, loaded before that is opened. See Session::records().
class LocalRecords : public QObject
{
    Q_OBJECT

public:
    explicit LocalRecords(const RecordService::Place &place, QObject *parent = nullptr);
    ~LocalRecords() override;

    //! Reads all of them; loaded() follows in any case.
    void load();

    LocalNotes &notes() { return *m_notes; }
    Bookmarks &bookmarks() { return *m_bookmarks; }
    ImportMapping &mapping() { return *m_mapping; }
    InvoiceLedger &ledger() { return *m_ledger; }
    SavedLists &lists() { return *m_lists; }
    RoundDrafts &rounds() { return *m_rounds; }
    LocalChoices &choices() { return *m_choices; }

    //! Whether something is not on the disk yet.
    bool hasUnwritten() const;

Q_SIGNALS:
    void loaded();
    //! Of any of them: RecordService::storageFailed().
    void storageFailed(const meterdesk::StorageError &error);

private:
    QList<RecordService *> all() const;

    std::unique_ptr<LocalNotes> m_notes;
    std::unique_ptr<Bookmarks> m_bookmarks;
    std::unique_ptr<ImportMapping> m_mapping;
    std::unique_ptr<InvoiceLedger> m_ledger;
    std::unique_ptr<SavedLists> m_lists;
    std::unique_ptr<RoundDrafts> m_rounds;
    std::unique_ptr<LocalChoices> m_choices;
    int m_waitingFor = 0;
};

} // namespace meterdesk
