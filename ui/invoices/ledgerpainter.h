// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledgerspans.h"
#include "ui/widgets/tokens.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace meterdesk {

//! Where the first instant of a day is on the strip, in pixels.
using LedgerX = std::function<double(QDate day)>;

//! Draws \a spans along \a lane, one row of the strip: invoiced ones filled, gaps and what is not
//! yet invoiced hatched, overlaps red and standing taller. Spans that were typed and not sent have
//! an open end. What lies beside the lane is left out.
void paintSpans(QPainter *painter, const QRectF &lane, const QList<LedgerSpan> &spans,
                const LedgerX &x, const LookTokens &colours);

//! A piece of a \a kind in \a rect, as the strip has it: for the legend.
void paintSpan(QPainter *painter, const QRectF &rect, LedgerSpan::Kind kind,
               const LookTokens &colours);

} // namespace meterdesk
