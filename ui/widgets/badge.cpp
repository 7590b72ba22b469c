// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/widgets/textsize.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace meterdesk {

namespace {

constexpr int kHeight = 16;
constexpr int kPadding = 4;
constexpr int kPixelSize = 11; // the smallest size of the program
constexpr qreal kRadius = 3;
constexpr qreal kEdge = 0.35;

QFont badgeFont(const QFont &font)
{
    QFont bold(font);
    bold.setPixelSize(scaledToText(kPixelSize, font));
    bold.setWeight(QFont::Bold);
    return bold;
}

} // namespace

QSize badgeSize(const QFont &font)
{
    // All badges are as wide as the widest, so that what follows them stands in line.
    const QFontMetrics metrics(badgeFont(font));
    int width = 0;
    for (Energy energy : kEnergies)
        width = std::max(width, metrics.horizontalAdvance(energyCode(energy)));
    return {width + 2 * kPadding, std::max(kHeight, metrics.capHeight() + 2 * kPadding)};
}

void paintBadge(QPainter *painter, const QRect &rect, std::optional<Energy> energy,
                const QString &code, const QFont &font, const QPalette &palette)
{
    const LookTokens &colours = tokens(palette);
    const QString letters = energy ? energyCode(*energy) : code.left(2).toUpper();
    if (letters.isEmpty())
        return;
    const QColor text(energy ? colours.energy(*energy).text : colours.muted);
    const QColor tint(energy ? colours.energy(*energy).tint : colours.header);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(blended(tint, text, kEdge), 1));
    painter->setBrush(tint);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->setPen(text);
    painter->setFont(badgeFont(font));
    painter->drawText(rect, Qt::AlignCenter, letters);
    painter->restore();
}

} // namespace meterdesk
