// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/unsententries.h"

#include "domain/onresult.h"
#include "domain/outboxrules.h"
#include "services/customerdata.h"
#include "storage/outboxtable.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPointer>
#include <QPromise>

#include <optional>

namespace meterdesk {

//! One question about one customer. Its data are open for as long as it lasts.
struct UnsentEntries::Call
{
    QString key;
    Kinds kinds;
    std::unique_ptr<CustomerData> own; //!< where they were not open before
    QPointer<CustomerData> data; //!< the one or the other; others may be closed meanwhile
    std::optional<OutboxTable> table;
    //! How it ends; without an error there is nothing.
    std::function<void(const std::optional<StorageError> &)> settle;

    QList<OutboxEntry> meant(const QList<OutboxEntry> &entries) const
    {
        QList<OutboxEntry> meant;
        for (const OutboxEntry &entry : entries) {
            if (needsImportToken(entry.request.kind) ? kinds.import : kinds.login)
                meant << entry;
        }
        return meant;
    }
};

namespace {

//! A future of \a T that settles once; one that is forgotten on the way is cancelled.
template<typename T>
struct Answer
{
    Answer() { promise.start(); }
    void settle(const StorageResult<T> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
    QPromise<StorageResult<T>> promise;
};

template<typename T>
std::function<void(const std::optional<StorageError> &)> settlerOf(
    const std::shared_ptr<Answer<T>> &answer)
{
    return [answer](const std::optional<StorageError> &error) {
        answer->settle(error ? StorageResult<T>(*error) : StorageResult<T>(T()));
    };
}

} // namespace

UnsentEntries::UnsentEntries(const DataDirectory &directory, OpenData open, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_open(std::move(open))
{ }

UnsentEntries::~UnsentEntries() = default;

StorageFuture<UnsentCounts> UnsentEntries::count(const QString &key, Kinds kinds)
{
    auto answer = std::make_shared<Answer<UnsentCounts>>();
    auto call = std::make_shared<Call>();
    call->key = key;
    call->kinds = kinds;
    call->settle = settlerOf(answer);
    open(call, [this, call, answer] {
        load(call, [call, answer](const QList<OutboxEntry> &entries) {
            answer->settle(unsentCountsOf(call->meant(entries)));
        });
    });
    return answer->promise.future();
}

StorageFuture<UnsentEntries::Dropped> UnsentEntries::drop(const QString &key, Kinds kinds)
{
    auto answer = std::make_shared<Answer<Dropped>>();
    auto call = std::make_shared<Call>();
    call->key = key;
    call->kinds = kinds;
    call->settle = settlerOf(answer);
    const auto countLeft = [this, call, answer](int count) {
        load(call, [call, answer, count](const QList<OutboxEntry> &entries) {
            answer->settle(Dropped{count, unsentCountsOf(call->meant(entries))});
        });
    };
    const auto dropThese = [this, call, countLeft](const QList<OutboxEntry> &entries) {
        QList<EntryId> ids;
        for (const OutboxEntry &entry : call->meant(entries)) {
            if (entry.state == EntryState::Draft || entry.state == EntryState::Queued)
                ids << entry.id;
        }
        if (ids.isEmpty())
            return countLeft(0);
        if (!call->data)
            return call->settle(StorageError());
        onResult(call->table->drop(ids, QDateTime::currentMSecsSinceEpoch()), this,
                 [this, call, countLeft](const StorageResult<QList<OutboxEntry>> &dropped) {
                     if (!dropped)
                         return call->settle(dropped.error());
                     if (!call->own)
                         Q_EMIT openDataChanged();
                     countLeft(int(dropped->size()));
                 });
    };
    open(call, [this, call, dropThese] { load(call, dropThese); });
    return answer->promise.future();
}

void UnsentEntries::open(const std::shared_ptr<Call> &call, std::function<void()> then)
{
    CustomerData *data = m_open ? m_open(call->key) : nullptr;
    if (!data) {
        const QString file = m_directory.filePath(DatabaseFile::entries(call->key).name);
        if (!QFileInfo::exists(file))
            return call->settle(std::nullopt);
        call->own = std::make_unique<CustomerData>(m_directory, call->key);
        data = call->own.get();
        data->open();
    }
    call->data = data;
    const auto use = [this, call, then] {
        if (!call->data)
            return call->settle(StorageError());
        if (!call->data->entries())
            return call->settle(call->data->entriesTrouble().value_or(StorageError()));
        call->table.emplace(*call->data->entries());
        takeUp(call, then);
    };
    if (data->isOpened())
        use();
    else // queued: what ends the call deletes the sender
        connect(data, &CustomerData::opened, this, use,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

//! Not beside an outbox that may be sending.
void UnsentEntries::takeUp(const std::shared_ptr<Call> &call, std::function<void()> then)
{
    if (!call->own)
        return then();
    onResult(call->table->takeUp(QDateTime::currentMSecsSinceEpoch()), this,
             [call, then](const StorageResult<int> &taken) {
                 if (!taken)
                     return call->settle(taken.error());
                 then();
             });
}

void UnsentEntries::load(const std::shared_ptr<Call> &call,
                         std::function<void(const QList<OutboxEntry> &)> then)
{
    if (!call->data)
        return call->settle(StorageError());
    onResult(call->table->load(), this,
             [call, then](const StorageResult<OutboxTable::Contents> &contents) {
                 if (!contents)
                     return call->settle(contents.error());
                 then(contents->entries);
             });
}

} // namespace meterdesk
