// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QtTest>

namespace meterdesk::test {

//! A file of tests/data.
inline QByteArray testData(const char *name)
{
    QFile file(QFINDTESTDATA(QStringLiteral("../data/") + QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/data/%s is missing", name);
    return file.readAll();
}

} // namespace meterdesk::test
