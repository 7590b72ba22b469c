// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiresult.h"
#include "domain/ids.h"
#include "domain/outboxentry.h"

#include <QList>
#include <QObject>

#include <functional>

namespace meterdesk {

class Librarian;

//! Sends one entry of the outbox by the API, once, and looks at what is stored in its place. Keeps
//! nothing. GUI thread; owned by Outbox.
class OutboxSender : public QObject
{
    Q_OBJECT

public:
    //! The server's id of what was stored, which it need not tell.
    using Sent = std::function<void(const ApiResult<QString> &)>;
    //! AlreadyThere or Conflict, with what is stored in words for the detail; or why that could not
    //! be found out.
    struct Comparison
    {
        EntryState state = EntryState::AlreadyThere;
        QString detail;
    };
    using Compared = std::function<void(const ApiResult<Comparison> &)>;
    //! The meters that a stream feeds, as far as it is known.
    using MetersOf = std::function<QList<MeterId>(const QString &importId, const QString &suit)>;

    OutboxSender(Librarian &librarian, MetersOf metersOf, QObject *parent = nullptr);
    ~OutboxSender() override;

    //! A removal is tried by the server's id, where that is known, and by its time otherwise or
    //! where the server does not know the id. \a then is not called after this object is gone.
    void send(const WriteRequest &request, Sent then);
    //! Looks for the reading or data point that a 409 to a first try says is stored. What cannot be
    //! found is taken for the identical one, which is what the service documents of 409.
    void compare(const WriteRequest &request, Compared then);

private:
    template<typename T>
    void forward(const ApiFuture<T> &future, Sent then);
    void removeByKey(const WriteRequest &request, Sent then);
    void compareReading(const WriteRequest &request, Compared then);
    void compareDataPoint(const WriteRequest &request, Compared then);
    void compareWithList(const WriteRequest &request, QList<MeterId> meters, Compared then);

    Librarian &m_librarian;
    MetersOf m_metersOf;
};

} // namespace meterdesk
