// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/localrecords.h"

#include "services/bookmarks.h"
#include "services/importmapping.h"
#include "services/invoiceledger.h"
#include "services/localchoices.h"
#include "services/localnotes.h"
#include "services/rounddrafts.h"
#include "services/savedlists.h"

#include <algorithm>

namespace meterdesk {

LocalRecords::LocalRecords(const RecordService::Place &place, QObject *parent)
    : QObject(parent)
    , m_notes(std::make_unique<LocalNotes>(place))
    , m_bookmarks(std::make_unique<Bookmarks>(place))
    , m_mapping(std::make_unique<ImportMapping>(place))
    , m_ledger(std::make_unique<InvoiceLedger>(place))
    , m_lists(std::make_unique<SavedLists>(place))
    , m_rounds(std::make_unique<RoundDrafts>(place))
    , m_choices(std::make_unique<LocalChoices>(place))
{
    for (RecordService *service : all())
        connect(service, &RecordService::storageFailed, this, &LocalRecords::storageFailed);
}

LocalRecords::~LocalRecords() = default;

QList<RecordService *> LocalRecords::all() const
{
    return {m_notes.get(), m_bookmarks.get(), m_mapping.get(), m_ledger.get(),
            m_lists.get(), m_rounds.get(),    m_choices.get()};
}

void LocalRecords::load()
{
    const QList<RecordService *> services = all();
    m_waitingFor = int(services.size());
    for (RecordService *service : services) {
        const auto count = [this] {
            if (--m_waitingFor == 0)
                Q_EMIT loaded();
        };
        connect(service, &RecordService::loadEnded, this, count, Qt::SingleShotConnection);
        service->load();
    }
}

bool LocalRecords::hasUnwritten() const
{
    const QList<RecordService *> services = all();
    return std::any_of(services.cbegin(), services.cend(),
                       [](const RecordService *service) { return service->hasUnwritten(); });
}

} // namespace meterdesk
