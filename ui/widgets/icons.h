// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;
class QPalette;
class QRectF;

namespace meterdesk {

//! The colour an icon is drawn in; it follows the theme also after it was changed.
enum class IconInk { Muted, Text, Accent, OnAccent, Ok, Info, Warn, Error };

//! The colour itself, in the theme of \a palette.
QColor colourOf(IconInk ink, const QPalette &palette);

//! The icon \a name of resources/icons, sharp at every size and scale. Disabled buttons draw it in
//! the colour of disabled text, selected items in that of text. An unknown name gives a null icon.
QIcon icon(const QString &name, IconInk ink = IconInk::Text);

//! Draws the icon \a name into \a rect in \a colour: for delegates and painted widgets.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);

//! The names that icon() knows, sorted.
QStringList iconNames();

} // namespace meterdesk
