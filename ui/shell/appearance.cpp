// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "services/preferences.h"

namespace meterdesk {

namespace {

ThemeChoice themeChoice(Preferences::Theme theme)
{
    switch (theme) {
    case Preferences::Theme::Light:
        return ThemeChoice::Light;
    case Preferences::Theme::Dark:
        return ThemeChoice::Dark;
    case Preferences::Theme::System:
        break;
    }
    return ThemeChoice::System;
}

} // namespace

Appearance::Appearance(QCoreApplication &application, const QString &language)
    : m_language(application)
    , m_givenLanguage(language)
{
    m_language.choose(language);
}

void Appearance::apply(const Preferences &preferences)
{
    m_theme.setChoice(themeChoice(preferences.theme));
    m_textSize.set(preferences.textSize);
    if (!m_preferredAtStart)
        m_preferredAtStart = preferences.language;
    if (preferences.language != *m_preferredAtStart)
        m_givenLanguage.clear();
    m_language.choose(m_givenLanguage.isEmpty() ? preferences.language : m_givenLanguage);
}

} // namespace meterdesk
