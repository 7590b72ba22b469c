// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importmapping.h"
#include "services/outbox.h"
#include "storage/database.h"
#include "storage/outboxrows.h"
#include "storage/outboxtable.h"
#include "tests/models/storefixture.h"
#include "tests/services/settled.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <memory>

namespace meterdesk::test {

//! A moment of 2026 in UTC.
inline TimeMs moment(int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

inline WriteRequest readingOf(const char *owner, TimeMs time, const QByteArray &state)
{
    return {WriteKind::Reading, QLatin1String(owner), {}, {time, time}, state, {}, {}, {}, {}};
}

inline WriteRequest pointOf(const char *owner, TimeMs time, const QByteArray &value)
{
    return {WriteKind::DataPoint, QLatin1String(owner), {}, {time, time}, value, {}, {}, {}, {}};
}

inline WriteRequest invoiceOf(const char *meter, int month, const QByteArray &cost)
{
    return {WriteKind::Invoice,
            QLatin1String(meter),
            {},
            {moment(month, 1), moment(month, 28)},
            "120",
            cost,
            {},
            QStringLiteral("paper"),
            {}};
}

//! An outbox on the disk that sends nothing: what a try came to, a test says. Two meters are known:
//! 2001 of the import id "gate" in Prague, and 2002 of "hall".
class OutboxFixture
{
public:
    OutboxFixture()
        : m_directory(m_folder.path())
    {
        m_isOpen = m_directory.open().has_value();
        m_database =
            std::make_unique<Database>(m_directory, DatabaseFile::entries(QStringLiteral("k")));
        m_isOpen = m_isOpen && settled(m_database->open()).has_value();
        m_table = std::make_unique<OutboxTable>(*m_database);
        Outbox::Options options;
        options.sendsByItself = false;
        options.clock = [this] { return ++now; };
        outbox = std::make_unique<Outbox>(*m_database, stores.librarian, options);
        QObject::connect(&stores.store, &MeterStore::loaded, &mapping,
                         [this] { mapping.setAttributes(stores.store.lists()->imports()); });
    }
    ~OutboxFixture() { outbox.reset(); }
    Q_DISABLE_COPY_MOVE(OutboxFixture)

    [[nodiscard]] bool load()
    {
        QSignalSpy loaded(outbox.get(), &Outbox::loaded);
        outbox->load();
        return m_isOpen && loaded.wait(20000);
    }

    [[nodiscard]] bool loadMeters()
    {
        const auto named = [](const char *importId) {
            return QJsonObject{{QStringLiteral("import_id"), QLatin1String(importId)},
                               {QStringLiteral("suit"), QStringLiteral("default")}};
        };
        return stores.load({entity("1", QStringLiteral("Škola"))},
                           {meter("2001", QStringLiteral("Vrátnice"), "1", "el", named("gate")),
                            meter("2002", QStringLiteral("Hall"), "1", "wa", named("hall"))});
    }

    //! The ids under which they were taken in; empty ones where they were refused.
    QList<EntryId> add(const QList<WriteRequest> &requests,
                       const QString &label = QStringLiteral("round"), bool asDrafts = false)
    {
        Outbox::Intake intake;
        intake.label = label;
        intake.asDrafts = asDrafts;
        QList<EntryId> ids;
        for (const Admission &admission :
             settled(outbox->add(requests, intake)).value_or({}).admissions)
            ids << admission.entry;
        return ids;
    }

    //! Has \a id tried, with this end; seen after the next load().
    [[nodiscard]] bool settle(EntryId id, EntryState state, const QString &detail = {},
                              std::optional<ApiError::Kind> error = {}, bool isUnclear = false)
    {
        if (!settled(m_table->advance({}, id, ++now)))
            return false;
        OutboxTable::Settlement end;
        end.entry = id;
        end.state = state;
        end.detail = detail;
        end.error = error;
        end.httpStatus = error ? 400 : 201;
        end.isUnclear = isUnclear;
        if (state == EntryState::Sent)
            end.serverId = QStringLiteral("r-%1").arg(id.value);
        return settled(m_table->advance(end, {}, ++now)).has_value();
    }
    //! Has \a id on its way.
    [[nodiscard]] bool begin(EntryId id)
    {
        return settled(m_table->advance({}, id, ++now)).has_value();
    }

    //! Puts \a count readings of "gate" and "hall" in turn on the disk; seen after the next load().
    [[nodiscard]] bool fill(int count)
    {
        return settled(m_database->write([=, this](SqlSession &session) -> StorageResult<Done> {
                   const auto batch = outboxrows::insertBatch(session, {}, now);
                   OutboxEntry entry;
                   entry.batch = batch.value_or(0);
                   entry.madeAt = entry.changedAt = now;
                   for (int i = 0; i < count; ++i) {
                       entry.request = readingOf(i % 2 ? "gate" : "hall",
                                                 moment(1, 1) + i * 60000LL, QByteArray::number(i));
                       if (const auto id = outboxrows::insert(session, entry); !id)
                           return id.error();
                   }
                   return Done();
               }))
            .has_value();
    }

    EntryState stateOf(EntryId id) const
    {
        const OutboxEntry *entry = outbox->find(id);
        return entry ? entry->state : EntryState::Dropped;
    }

    StoreFixture stores;
    ImportMapping mapping{RecordService::Place{}};
    TimeMs now = moment(3, 2, 13, 43);
    std::unique_ptr<Outbox> outbox;

private:
    QTemporaryDir m_folder;
    DataDirectory m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OutboxTable> m_table;
    bool m_isOpen = false;
};

} // namespace meterdesk::test
