// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/librarian.h"
#include "models/meterfilter.h"
#include "services/meterstore.h"
#include "tests/support/fakenetworkmanager.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace meterdesk::test {

//! A record of a list as the server writes it: its id and the attributes that a test cares for.
using Record = QPair<QString, QJsonObject>;

inline Record entity(const char *id, const QString &name, const char *parent = "")
{
    return {QLatin1String(id),
            {{QStringLiteral("name"), name}, {QStringLiteral("parent_id"), QLatin1String(parent)}}};
}

inline Record meter(const char *id, const QString &name, const char *entity = "",
                    const char *energy = "el", QJsonObject more = {})
{
    more.insert(QStringLiteral("name"), name);
    more.insert(QStringLiteral("energy"), QLatin1String(energy));
    more.insert(QStringLiteral("unit"), QStringLiteral("kWh"));
    if (*entity)
        more.insert(QStringLiteral("entity_id"), QLatin1String(entity));
    return {QLatin1String(id), more};
}

//! The answer to the exchange of a token: a JWT that is good until 2100.
inline constexpr char kAccessToken[] =
    R"({"data":{"attributes":{"token":"eyJhbGciOiJub25lIn0.eyJleHAiOjQxMDI0NDQ4MDB9.bm9uZQ"}}})";

//! A MeterStore with its filter, filled with what a test makes up: trees that no real server would
//! keep.
class StoreFixture
{
public:
    StoreFixture()
        : librarian(settings(), {}, {QByteArrayLiteral("login"), {}}, {}, &network)
        , store(librarian)
        , filter(store)
    {
        network.setHandler([this](const FakeRequest &request) {
            if (request.path().endsWith("/entities"))
                return FakeAnswer::json(m_entities, m_status);
            if (request.path().endsWith("/meters"))
                return FakeAnswer::json(m_meters, m_status);
            return FakeAnswer::json(
                R"({"data":{"attributes":{"token":"eyJhbGciOiJub25lIn0.eyJleHAiOjQxMDI0NDQ4MDB9.eA"}}})",
                201);
        });
    }

    //! Has the store load these lists; false where it does not take them.
    [[nodiscard]] bool load(const QList<Record> &entities, const QList<Record> &meters)
    {
        m_entities = list("entities", entities);
        m_meters = list("meters", meters);
        m_status = 200;
        QSignalSpy loaded(&store, &MeterStore::loaded);
        store.reload();
        return QTest::qWaitFor([&] { return !store.isLoading(); }, 20000) && loaded.size() == 1;
    }

    //! Has the store load what the server refuses; false where it takes it.
    [[nodiscard]] bool loadInVain()
    {
        m_status = 403;
        QSignalSpy failed(&store, &MeterStore::loadFailed);
        store.reload();
        return QTest::qWaitFor([&] { return !store.isLoading(); }, 20000) && failed.size() == 1;
    }

    FakeNetworkManager network;
    Librarian librarian;
    MeterStore store;
    MeterFilter filter;

private:
    static HttpSettings settings()
    {
        HttpSettings settings;
        settings.baseUrl = QUrl(QStringLiteral("https://librarian.test/"));
        return settings;
    }

    static QByteArray list(const char *type, const QList<Record> &records)
    {
        QJsonArray data;
        for (const auto &[id, attributes] : records) {
            data.append(QJsonObject{{QStringLiteral("type"), QLatin1String(type)},
                                    {QStringLiteral("id"), id},
                                    {QStringLiteral("attributes"), attributes}});
        }
        return QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson();
    }

    QByteArray m_entities;
    QByteArray m_meters;
    int m_status = 200;
};

//! The rows of \a model below \a parent as text, a line a row: columns joined by a bar, children
//! indented.
inline QStringList textOf(const QAbstractItemModel &model, const QModelIndex &parent = {},
                          int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(QString(2 * depth, QLatin1Char(' ')) + cells.join(QLatin1Char('|')));
        lines.append(textOf(model, model.index(row, 0, parent), depth + 1));
    }
    return lines;
}

//! The cells of one column of a table.
inline QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

} // namespace meterdesk::test
