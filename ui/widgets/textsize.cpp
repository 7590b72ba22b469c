// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textsize.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kSmallest = 9;
constexpr int kUsual = 13; //!< what the widths are made for

} // namespace

int scaledToText(int pixels, const QFont &font)
{
    return qRound(pixels * std::max(1.0, QFontInfo(font).pixelSize() / double(kUsual)));
}

TextSize::TextSize()
    : m_system(QApplication::font())
{ }

void TextSize::set(int percent)
{
    QFont font = m_system;
    if (percent != 100)
        font.setPixelSize(
            std::max(kSmallest, qRound(QFontInfo(m_system).pixelSize() * percent / 100.0)));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace meterdesk
