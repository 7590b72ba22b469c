// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energy.h"

#include <QFont>
#include <QPalette>

#include <optional>

class QPainter;

namespace meterdesk {

//! The size of an energy's badge beside text in \a font.
QSize badgeSize(const QFont &font);

//! Draws the badge of \a energy: two letters on a tint with a thin edge. Without an energy that
//! is known the first two letters of \a code, in grey.
void paintBadge(QPainter *painter, const QRect &rect, std::optional<Energy> energy,
                const QString &code, const QFont &font, const QPalette &palette);

} // namespace meterdesk
