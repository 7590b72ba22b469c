// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "tests/api/librarianfixture.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>

namespace meterdesk::test {

//! The client, its server, and the records that were put there beforehand to be read or deleted.
//!
//! The customer is small and of many months: 7 meters (5 energies), 630 daily readings of each, so
//! that pages of ten cut every list and the default page none.
class World : public LibrarianFixture
{
public:
    World();

    //! The server as freshly started with \a switches, the prepared records, and a new client. The
    //! records are written while the server is as by default.
    void prepare(const QJsonObject &switches = {});

    //! What the server stored below \a kind ("readings", "points", "profiles", "invoices") for an
    //! import id; without the ids of the records.
    QJsonArray stored(const char *kind, const QString &importId) const;
    //! The id of the one record of an import id; empty where there is not exactly one.
    QString storedId(const char *kind, const QString &importId) const;

    ReadingId reading; //!< to be deleted
    DataPointId point;
    ProfileId profile;

private:
    bool writeAll();
};

//! One of the 23 endpoints: calls its function with arguments that never change and tells all that
//! came of it, also in the server's own store, as JSON that two calls can be compared by.
//! `outcome` is always there: "value" or the kind of the error.
struct Endpoint
{
    const char *name;
    std::function<QJsonObject(World &)> call;
};

const QList<Endpoint> &endpoints();

} // namespace meterdesk::test
