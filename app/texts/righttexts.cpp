// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/righttexts.h"

#include "domain/rights.h"

#include <QCoreApplication>
#include <QHash>

namespace meterdesk {

//! Only the context of the translations.
class RightTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::RightTexts)

public:
    static QString word(const QString &scope)
    {
        if (scope == QLatin1String("entities"))
            return tr("entities");
        if (scope == QLatin1String("meters"))
            return tr("meters");
        if (scope == QLatin1String("readings"))
            return tr("readings");
        if (scope.endsWith(QLatin1String("_deltas")))
            return tr("deltas");
        if (scope == QLatin1String("data_series") || scope == QLatin1String("data_points"))
            return tr("data series");
        if (scope == scopeToSend())
            return tr("invoices");
        return scope; // of a later version of the service
    }

    static QString permission(const QString &scope)
    {
        static const QHash<QString, const char *> kTexts{
            {QStringLiteral("entities"), QT_TR_NOOP("See entities")},
            {QStringLiteral("meters"), QT_TR_NOOP("See meters")},
            {QStringLiteral("readings"), QT_TR_NOOP("See readings of meters")},
            {QStringLiteral("entity_deltas"), QT_TR_NOOP("See monthly deltas of entities")},
            {QStringLiteral("meter_deltas"), QT_TR_NOOP("See monthly deltas of meters")},
            {QStringLiteral("virtual_meter_deltas"),
             QT_TR_NOOP("See monthly deltas of virtual meters")},
            {QStringLiteral("data_series"), QT_TR_NOOP("See data series")},
            {QStringLiteral("data_points"), QT_TR_NOOP("See data points of series")},
            {scopeToSend(), QT_TR_NOOP("Send invoices")}};
        const char *text = kTexts.value(scope);
        return text ? tr(text) : QString();
    }
};

QString wordForScope(const QString &scope)
{
    return RightTexts::word(scope);
}

QString permissionOf(const QString &scope)
{
    return RightTexts::permission(scope);
}

} // namespace meterdesk
