// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apierror.h"
#include "domain/result.h"

#include <QTest>

using namespace meterdesk;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue()
    {
        const Result<QString, ApiError> result = QStringLiteral("kWh");
        QVERIFY(result);
        QVERIFY(result.has_value());
        QCOMPARE(*result, QStringLiteral("kWh"));
        QCOMPARE(result->size(), 3);
        QCOMPARE(result.value_or(QStringLiteral("m³")), QStringLiteral("kWh"));
    }

    void holdsAnError()
    {
        const Result<QString, ApiError> result =
            ApiError{ApiError::Kind::Forbidden, 403, QStringLiteral("scope"), {}};
        QVERIFY(!result);
        QCOMPARE(result.error().httpStatus, 403);
        QCOMPARE(result.value_or(QStringLiteral("m³")), QStringLiteral("m³"));
    }

    void movesItsValueOut()
    {
        Result<QList<int>, ApiError> result = QList<int>{1, 2, 3};
        const QList<int> moved = std::move(result).value();
        QCOMPARE(moved, (QList<int>{1, 2, 3}));
    }

    void everyKindHasItsOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(ApiError::Kind::Cancelled); ++i)
            names.insert(kindName(ApiError::Kind(i)));
        QCOMPARE(names.size(), int(ApiError::Kind::Cancelled) + 1);
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
