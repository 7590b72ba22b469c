// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QtTest>

//! As a keyboard would: to what has the keys now. The test fails where nothing has them.
namespace meterdesk::test {

inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

inline void type(const QString &text)
{
    for (const QChar sign : text) {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
    }
}

inline void enter(const QString &text)
{
    type(text);
    press(Qt::Key_Return);
}

} // namespace meterdesk::test
