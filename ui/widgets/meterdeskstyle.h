// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace meterdesk {

//! The heights and widths of the program's look, in device-independent pixels.
namespace metrics {
inline constexpr int kRow = 26;
inline constexpr int kTreeRow = 24;
inline constexpr int kTableHead = 26;
inline constexpr int kField = 26;
inline constexpr int kToolBar = 40;
inline constexpr int kBanner = 40;
inline constexpr int kSidePadding = 12;
inline constexpr int kButtonIcon = 16;
inline constexpr int kRowIcon = 14;
inline constexpr qreal kRadius = 4;
} // namespace metrics

//! Fusion drawn with the program's tokens: hairlines instead of boxes, a 2 px focus ring, flat
//! heads. A button with the dynamic property "primary" set to true is the one of its window to
//! press next; one with "flat" draws no edge until it is pointed at. Takes all colours from the
//! palette.
class MeterdeskStyle : public QProxyStyle
{
    Q_OBJECT
public:
    MeterdeskStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    //! The program's own where it has one: for the others all themes of icons on the disk are
    //! looked through.
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};

} // namespace meterdesk
