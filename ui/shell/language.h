// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace meterdesk {

//! The language of the texts, and with it the locale of numbers and dates; can be changed while the
//! program runs. Lives as long as the application, in its thread.
class Language
{
public:
    explicit Language(QCoreApplication &application);

    //! \a code is en, cs or de; empty: the system's language, or English where there is no
    //! translation. Windows hear of it by LanguageChange, once.
    void choose(const QString &code);

    //! The system's own locale where it speaks the language \a code.
    static QLocale localeFor(const QString &code);

private:
    QCoreApplication &m_application;
    QTranslator m_qt;
    QTranslator m_own;
    QString m_code;
    bool m_isInstalled = false;
};

} // namespace meterdesk
