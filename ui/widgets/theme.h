// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QObject>
#include <QPalette>

namespace meterdesk {

//! The colours that belong to \a palette: the dark ones where its window is dark. So that whoever
//! paints needs no more than the palette it is given.
const LookTokens &tokens(const QPalette &palette);

//! The palette of \a colours, for QApplication.
QPalette themePalette(const LookTokens &colours);

//! \a over laid on \a under with \a opacity from 0 to 1, as an opaque colour.
QColor blended(const QColor &under, const QColor &over, qreal opacity);

//! What the user chose under View > Theme.
enum class ThemeChoice { System, Light, Dark };

//! Puts MeterdeskStyle and the palette of the chosen theme on the application; follows the system
//! where it tells (from Qt 6.5; before that the palette the application began with decides). One
//! for each application, made after QApplication and before the first window; GUI thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    bool isDark() const;

Q_SIGNALS:
    void themeChanged(bool isDark);

private:
    void apply();

    const bool m_systemWasDark;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace meterdesk
