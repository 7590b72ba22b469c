// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/meterdeskstyle.h"

#include <QApplication>
#include <QStyleHints>

namespace meterdesk {

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

} // namespace

const LookTokens &tokens(const QPalette &palette)
{
    return isDarkPalette(palette) ? kDarkTokens : kLightTokens;
}

QPalette themePalette(const LookTokens &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, colours.bg);
    set(QPalette::Button, colours.bg);
    set(QPalette::Base, colours.surface);
    set(QPalette::AlternateBase, colours.header);
    set(QPalette::ToolTipBase, colours.header);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Text, colours.text);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::BrightText, colours.onAccent);
    set(QPalette::Mid, colours.border);
    set(QPalette::Dark, colours.border);
    set(QPalette::Shadow, colours.border);
    set(QPalette::Midlight, colours.line);
    set(QPalette::Light, colours.surface);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::Highlight, colours.selection);
    set(QPalette::HighlightedText, colours.text);
    set(QPalette::PlaceholderText, colours.muted);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, colours.accent);
#endif
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                     QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(colours.hover));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.hover));
    return palette;
}

QColor blended(const QColor &under, const QColor &over, qreal opacity)
{
    const auto mix = [opacity](int a, int b) { return qRound(a + (b - a) * opacity); };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemWasDark(isDarkPalette(QGuiApplication::palette()))
{
    QApplication::setStyle(new MeterdeskStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this] { apply(); });
#endif
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    if (m_choice != ThemeChoice::System)
        return m_choice == ThemeChoice::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_systemWasDark;
}

void Theme::apply()
{
    const LookTokens &colours = isDark() ? kDarkTokens : kLightTokens;
    QApplication::setPalette(themePalette(colours));
    Q_EMIT themeChanged(isDark());
}

} // namespace meterdesk
