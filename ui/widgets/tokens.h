// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energy.h"

#include <QRgb>

#include <array>

namespace meterdesk {

//! The colours of an energy. The letters of its badge carry the meaning; colour only helps.
struct EnergyColours
{
    QRgb text; //!< letters of the badge
    QRgb tint; //!< fill of the badge
    QRgb bar; //!< fill in charts
};

//! Every colour of the program, once for each theme. Contrasts were computed (WCAG 2): text 4.5,
//! edges and marks 3.0 on surface, bg, header and selection; line, grid and disabled carry no
//! meaning alone. The series differ also for people with protanopia, deuteranopia and tritanopia.
struct LookTokens
{
    bool isDark;
    QRgb bg; //!< window, docks, bars
    QRgb surface; //!< tables, charts, fields
    QRgb header; //!< table heads, workspace header, weekends
    QRgb line; //!< decorative hairline
    QRgb border; //!< edge of anything one can operate
    QRgb text;
    QRgb muted;
    QRgb disabled;
    QRgb accent;
    QRgb onAccent;
    QRgb hover;
    QRgb selection;
    QRgb focus;
    QRgb ok;
    QRgb okBg; //!< *Bg are washes
    QRgb info;
    QRgb infoBg;
    QRgb warn;
    QRgb warnMark; //!< *Mark: icon, bar or edge, not text
    QRgb warnBg;
    QRgb error;
    QRgb errorMark;
    QRgb errorBg;
    QRgb more; //!< above the comparison, not bad
    QRgb less; //!< below the comparison, not good
    QRgb previous; //!< last year and the other
    QRgb grid;
    std::array<EnergyColours, 5> energies; //!< in the order of enum Energy
    std::array<QRgb, 8> series; //!< of several meters in one chart, in this order
    std::array<QRgb, 9>
        heat; //!< stops of the heat map, low to high; lightness is even from end to end

    constexpr const EnergyColours &energy(Energy energy) const
    {
        return energies[static_cast<std::size_t>(energy)];
    }
};

inline constexpr LookTokens kLightTokens = {
    .isDark = false,
    .bg = 0xffedeff1,
    .surface = 0xffffffff,
    .header = 0xfff5f6f8,
    .line = 0xffd6dbe0,
    .border = 0xff7c8690,
    .text = 0xff1a2027,
    .muted = 0xff55606b,
    .disabled = 0xff8c959e,
    .accent = 0xff0b6b7a,
    .onAccent = 0xffffffff,
    .hover = 0xffe3eaed,
    .selection = 0xffcde5e9,
    .focus = 0xff0b6b7a,
    .ok = 0xff146b33,
    .okBg = 0xffe4f3e8,
    .info = 0xff1f5fae,
    .infoBg = 0xffe2ecf9,
    .warn = 0xff8a4b00,
    .warnMark = 0xffc77700,
    .warnBg = 0xfffff0d2,
    .error = 0xffb3221a,
    .errorMark = 0xffcf3a2f,
    .errorBg = 0xfffde3e0,
    .more = 0xff9a431e,
    .less = 0xff1f5c94,
    .previous = 0xff838d97,
    .grid = 0xffe8ebee,
    .energies = {{
        {0xff6b5200, 0xfffbefc0, 0xff7c5d08},
        {0xff683c9f, 0xffefe6fa, 0xff604ead},
        {0xff19589f, 0xffe0ecfa, 0xff5e96d7},
        {0xffa02859, 0xfffbe3ec, 0xffee5481},
        {0xff0a6654, 0xffdaf1ea, 0xff054b3f},
    }},
    .series = {0xff0b6b7a, 0xffe3742b, 0xff8372f4, 0xff00a67e, 0xff6b013d, 0xff885a00, 0xff152caa,
               0xff383600},
    .heat = {0xfff7f5d9, 0xffc5e1b9, 0xff80cdae, 0xff40b5b1, 0xff0599b0, 0xff027da3, 0xff006096,
             0xff20457e, 0xff2e2a5c},
};

inline constexpr LookTokens kDarkTokens = {
    .isDark = true,
    .bg = 0xff23272c,
    .surface = 0xff1a1d21,
    .header = 0xff282d33,
    .line = 0xff3a4148,
    .border = 0xff727d88,
    .text = 0xffe4e8ec,
    .muted = 0xffa2acb7,
    .disabled = 0xff69737d,
    .accent = 0xff4fb9c9,
    .onAccent = 0xff06232a,
    .hover = 0xff2d343b,
    .selection = 0xff17444d,
    .focus = 0xff4fb9c9,
    .ok = 0xff6fcb8a,
    .okBg = 0xff173223,
    .info = 0xff86b6f7,
    .infoBg = 0xff1b2f4a,
    .warn = 0xfff2b65a,
    .warnMark = 0xfff2b65a,
    .warnBg = 0xff3d2e10,
    .error = 0xffff9a90,
    .errorMark = 0xffff7468,
    .errorBg = 0xff4a211e,
    .more = 0xfff0a27c,
    .less = 0xff84bdf0,
    .previous = 0xff7f8a95,
    .grid = 0xff2a2f35,
    .energies = {{
        {0xffe8c74e, 0xff39310f, 0xffc9a62e},
        {0xffc6aaf3, 0xff31264a, 0xff7866b4},
        {0xff8cbdf6, 0xff1b2f4a, 0xff9bc0fe},
        {0xfff497bc, 0xff47202f, 0xfff58ba8},
        {0xff68d3b8, 0xff12382f, 0xff0b9579},
    }},
    .series = {0xff4fb9c9, 0xffec8a00, 0xff847dff, 0xffd3f74f, 0xffaa5c68, 0xfffec2ae, 0xff0a759f,
               0xff727000},
    .heat = {0xff222940, 0xff224165, 0xff095b89, 0xff04769b, 0xff0f93ad, 0xff2cb1ad, 0xff75cba1,
             0xffb8e198, 0xfffff2a2},
};

} // namespace meterdesk
