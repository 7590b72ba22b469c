// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unsentcounts.h"
#include "storage/storageerror.h"

#include <QObject>

#include <functional>
#include <memory>

namespace meterdesk {

class CustomerData;
class DataDirectory;
class Database;

//! What customers have in their outbox, also where their connection is not open: to be asked before
//! a connection goes. Lives in the GUI thread; destroying it cancels its futures.
class UnsentEntries : public QObject
{
    Q_OBJECT

public:
    //! The data that are open already, by customerKey(); null where those of another customer, or
    //! none, are. A file is not opened a second time.
    using OpenData = std::function<CustomerData *(const QString &key)>;
    //! Which entries are meant, by what sending them needs.
    struct Kinds
    {
        bool import = true; //!< the import token
        bool login = true; //!< the login token
    };

    //! \a directory is open for writing by the first call, and outlives this.
    explicit UnsentEntries(const DataDirectory &directory, OpenData open = {},
                           QObject *parent = nullptr);
    ~UnsentEntries() override;

    //! Of the customer with \a key; none where there is no file. What was being sent when the
    //! program ended is queued again, or unknown, as at a start.
    StorageFuture<UnsentCounts> count(const QString &key, Kinds kinds);
    struct Dropped
    {
        int count = 0;
        UnsentCounts left; //!< being sent at this moment, and unknown ones, which stay as they are
    };
    //! Puts drafts and queued ones into the journal as dropped.
    StorageFuture<Dropped> drop(const QString &key, Kinds kinds);

Q_SIGNALS:
    //! Entries of the data that are open were dropped.
    void openDataChanged();

private:
    struct Call;
    //! \a then with the call's entries on the disk; settles by itself where there are none.
    void open(const std::shared_ptr<Call> &call, std::function<void()> then);
    void takeUp(const std::shared_ptr<Call> &call, std::function<void()> then);
    void load(const std::shared_ptr<Call> &call,
              std::function<void(const QList<OutboxEntry> &)> then);

    const DataDirectory &m_directory;
    const OpenData m_open;
};

} // namespace meterdesk
