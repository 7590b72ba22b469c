// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QtTest>

namespace meterdesk::test {

//! One switch of the contract server.
inline QJsonObject one(const char *name, const char *value)
{
    return {{QLatin1String(name), QLatin1String(value)}};
}

//! Yesterday at noon, UTC: recent enough to be deleted again.
inline qint64 noon()
{
    const QDate yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
    return QDateTime(yesterday, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
}

//! Rows "switches": how answers to writes and to "latest" may look, whatever was written.
inline void addAnswerRows()
{
    QTest::addColumn<QJsonObject>("switches");
    QTest::newRow("default") << QJsonObject();
    QTest::newRow("flat answers") << one("attributes", "flat");
    QTest::newRow("id in the attributes") << one("id-place", "attributes");
    QTest::newRow("id at the top") << one("id-place", "top");
    QTest::newRow("id as a number") << one("id-form", "number");
    QTest::newRow("200") << one("create-status", "200");
    QTest::newRow("202") << one("create-status", "202");
    QTest::newRow("number in a text") << one("number-form", "string");
    QTest::newRow("millis") << one("time-form", "millis");
    QTest::newRow("offset") << one("time-form", "offset");
    QTest::newRow("charset") << one("charset", "on");
    QTest::newRow("gzip") << one("gzip", "on");
}

//! Rows "fault" and "isStored": how the answer to a write may get lost.
inline void addLostAnswerRows()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("drop before") << QStringLiteral("drop-before-store") << false;
    QTest::newRow("drop after") << QStringLiteral("drop-after-store") << true;
    QTest::newRow("fin after") << QStringLiteral("fin-after-store") << true;
    QTest::newRow("half status line") << QStringLiteral("half-status-line") << true;
    QTest::newRow("headers cut") << QStringLiteral("headers-cut") << true;
    QTest::newRow("garbage") << QStringLiteral("garbage") << true;
}

//! Rows "shape", "memory", "envelope" and "arrivals" of a write whose body may be flat or JSON:API:
//! what the server reads, what is remembered, how it words its refusals, and how many requests the
//! first write takes. \a byDefault is what is tried where nothing is remembered.
inline void addBodyShapeRows(const char *byDefault)
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("memory");
    QTest::addColumn<QString>("envelope");
    QTest::addColumn<int>("arrivals");
    for (const char *envelope : {"errors", "top", "text", "empty"}) {
        for (const char *shape : {"flat", "jsonapi", "both"}) {
            for (const char *memory : {"", "flat", "jsonapi"}) {
                const QByteArray first = *memory ? memory : byDefault;
                const bool isRead = first == shape || qstrcmp(shape, "both") == 0;
                QTest::addRow("%s, remembered %s, %s", shape, memory, envelope)
                    << QString::fromLatin1(shape) << QString::fromLatin1(memory)
                    << QString::fromLatin1(envelope) << (isRead ? 1 : 2);
            }
        }
    }
}

//! Rows "place", "memory" and "arrivals" of a deletion by time.
inline void addDeleteTimeRows()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("memory");
    QTest::addColumn<int>("arrivals");
    for (const char *place : {"query", "body", "both"}) {
        for (const char *memory : {"", "query", "body"}) {
            const QByteArray first = *memory ? memory : "query";
            const bool isRead = first == place || qstrcmp(place, "both") == 0;
            QTest::addRow("%s, remembered %s", place, memory)
                << QString::fromLatin1(place) << QString::fromLatin1(memory) << (isRead ? 1 : 2);
        }
    }
}

} // namespace meterdesk::test
