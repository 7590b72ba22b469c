// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

namespace meterdesk::tests {

//! What \a script, a Python program, prints as JSON when it is given \a input.
inline QJsonArray askPython(const QString &script, const QByteArray &input,
                            const QStringList &arguments = {})
{
    QProcess python;
    python.start(QStringLiteral(METERDESK_PYTHON),
                 QStringList{QStringLiteral("-c"), script} + arguments);
    python.write(input);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

} // namespace meterdesk::tests
