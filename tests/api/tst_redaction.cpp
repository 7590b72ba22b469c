// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/redaction.h"

#include <QtTest>

using namespace meterdesk;

namespace {

const QByteArray kToken("canary/7+f=3a");

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTokensOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const char *text, const char *clean) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clean);
        };
        row("none", "50 % of page[number]=2%", "50 % of page[number]=2%");
        row("as it is", "got canary/7+f=3a, no", "got [redacted], no");
        row("twice", "canary/7+f=3acanary/7+f=3a", "[redacted][redacted]");
        row("encoded", "/x?a=canary%2F7%2Bf%3D3a&b=1", "/x?a=[redacted]&b=1");
        row("lower case", "/x?a=canary%2f7%2bf%3d3a", "/x?a=[redacted]");
        row("half encoded", "/x?a=canary/7%2Bf=3a", "/x?a=[redacted]");
        row("letters encoded", "/x?a=%63%61nary%2F7+f=3%61", "/x?a=[redacted]");
        row("encoded twice", "/x?u=http%3A%2F%2Fa%2F%3Ft%3Dcanary%252F7%252Bf%253D3a%26",
            "/x?u=http%3A%2F%2Fa%2F%3Ft%3D[redacted]%26");
        row("broken codes", "%%2%zz canary%2F7%2Bf%3D3a%", "%%2%zz [redacted]%");
        row("a part only", "canary/7+f", "canary/7+f");
        row("other letters", "účet canary/7+f=3a č. 1", "účet [redacted] č. 1");
        row("short token", "the red one", "the [redacted] one");
        row("overlapping", "xcanary/7+f=3abcdefx", "x[redacted]x");
    }

    void takesTokensOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        const QList<QByteArray> tokens{"red", {}, kToken, "3abcdef"};
        QCOMPARE(withoutTokens(text, tokens), clean);
        QCOMPARE(withoutTokens(text, {}), text);
    }

    void cutsAfterwards()
    {
        const QString longest(500, QLatin1Char('x'));
        QCOMPARE(shortened(longest), longest);
        QCOMPARE(shortened(longest + QLatin1Char('y')), longest + QChar(0x2026));
        // No half of a letter at the end.
        const QString face = QString::fromUtf8("\xF0\x9F\x98\x80");
        QCOMPARE(shortened(longest.left(499) + face), longest.left(499) + QChar(0x2026));
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
