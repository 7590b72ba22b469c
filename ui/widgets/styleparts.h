// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QRectF>

class QPainter;
class QPoint;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionDockWidget;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSpinBox;
class QWidget;

//! The pieces that MeterdeskStyle is painted from.
namespace meterdesk::styleparts {

enum class Direction { Up, Down, Left, Right };

//! The 2 px ring of what has the focus, along the inside of \a rect.
void paintFocusRing(QPainter *painter, const QRectF &rect, const LookTokens &colours, qreal radius);
//! The ground of a tab: the chosen one has an edge of the accent below its words.
void paintTab(QPainter *painter, const QStyleOption &option, const LookTokens &colours);
//! A flat area with a hairline along one of its edges.
void fillWithLine(QPainter *painter, const QRect &rect, QRgb fill, QRgb line, Qt::Edge edge);
//! A rounded rectangle with a 1 px edge.
void paintBox(QPainter *painter, const QRectF &rect, QRgb fill, QRgb edge, qreal radius);
//! The frame and fill of a field: line edits, spin and combo boxes.
void paintField(QPainter *painter, const QStyleOption &option, const LookTokens &colours);
//! \a isPrimary: the one button of the window to press next.
void paintPushButton(QPainter *painter, const QStyleOptionButton &option, const LookTokens &colours,
                     bool isPrimary);
void paintToolButton(QPainter *painter, const QStyleOption &option, const LookTokens &colours);
void paintCheckMark(QPainter *painter, const QStyleOption &option, const LookTokens &colours);
void paintRadioMark(QPainter *painter, const QStyleOption &option, const LookTokens &colours);
void paintChevron(QPainter *painter, const QRectF &rect, Direction direction, QRgb colour);
void paintHeaderSection(QPainter *painter, const QStyleOption &option, const LookTokens &colours);
void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option,
                   const LookTokens &colours);
//! A hairline through the middle of a handle between two panes.
void paintHandle(QPainter *painter, const QStyleOption &option, const LookTokens &colours);
//! The bar below a scroll bar's \a slider.
void paintScrollSlider(QPainter *painter, const QRectF &slider, const QStyleOption &option,
                       const LookTokens &colours);

//! The frame and the arrows of a spin box of \a widget, as \a style lays it out.
void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const LookTokens &colours,
                  const QStyle *style, const QWidget *widget);
//! The frame and the arrow of a combo box of \a widget, as \a style lays it out.
void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const LookTokens &colours,
                   const QStyle *style, const QWidget *widget);
//! A title of the menu bar: flat, filled while its menu is open.
void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &item,
                      const LookTokens &colours, const QStyle *style, const QWidget *widget);
//! Leaves room for the buttons of the title bar.
void paintDockTitle(QPainter *painter, const QStyleOptionDockWidget &dock, const QStyle *style,
                    const QWidget *widget);

} // namespace meterdesk::styleparts
