// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language.h"
#include "ui/widgets/textsize.h"
#include "ui/widgets/theme.h"

#include <optional>

namespace meterdesk {

struct Preferences;

//! How the whole program looks and in which language it speaks. One for each application, made
//! after QApplication and before the first window; GUI thread.
class Appearance
{
public:
    //! \a language is spoken instead of the preferred one until the person chooses another; empty:
    //! the preferred one.
    Appearance(QCoreApplication &application, const QString &language);

    void apply(const Preferences &preferences);
    Theme &theme() { return m_theme; }

private:
    Theme m_theme;
    TextSize m_textSize;
    Language m_language;
    QString m_givenLanguage;
    std::optional<QString> m_preferredAtStart;
};

} // namespace meterdesk
