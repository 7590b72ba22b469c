// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace meterdesk {

Language::Language(QCoreApplication &application)
    : m_application(application)
{ }

QLocale Language::localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted = code == QLatin1String("en")
        ? QLocale(QLocale::English, QLocale::UnitedKingdom)
        : QLocale(code);
    return code.isEmpty() || wanted.language() == system.language() ? system : wanted;
}

void Language::choose(const QString &code)
{
    if (m_isInstalled && code == m_code)
        return;
    m_code = code;
    const QLocale locale = localeFor(code);
    QLocale::setDefault(locale);
    const QString name = locale.name().section(QLatin1Char('_'), 0, 0);
    // A translator that is installed already and takes other texts tells the windows by itself.
    // One that holds none answers nothing, and English stays as it is written.
    const bool hasQt = m_qt.load(QStringLiteral("qtbase_%1").arg(name),
                                 QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    Q_UNUSED(hasQt)
    const bool hasOwn = m_own.load(QStringLiteral(":/i18n/meterdesk_%1.qm").arg(name))
        || m_own.load(QStringLiteral(":/i18n/meterdesk_en.qm"));
    Q_UNUSED(hasOwn)
    if (m_isInstalled)
        return;
    m_isInstalled = true;
    m_application.installTranslator(&m_qt);
    m_application.installTranslator(&m_own);
}

} // namespace meterdesk
