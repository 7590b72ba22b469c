// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayer.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace meterdesk {

//! Marks \a rect, of the height of the plot, as selected.
void paintSelection(QPainter *painter, const QRectF &rect, const LookTokens &colours);

//! The point of a course at the cursor. \a shape: a course's own from 0, so that courses can be
//! told apart without their colour; 0 is a disc.
void paintMarker(QPainter *painter, const QPointF &at, int shape, const QColor &ink,
                 const LookTokens &colours);

//! The letter of a course at the right end of its line.
void paintLetter(QPainter *painter, const QPointF &at, QChar letter, const QColor &ink,
                 const LookTokens &colours);

//! A bracket from \a left to \a right at height \a y with \a text above it, kept within \a plot.
//! Returns where the text stands; empty where there was no room beside \a taken.
QRectF paintBracket(QPainter *painter, qreal left, qreal right, qreal y, const QString &text,
                    const QRectF &plot, const QList<QRectF> &taken, const LookTokens &colours);

} // namespace meterdesk
