// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace meterdesk {

class LedgerStripModel;

//! Paints the strip of \a model, as it is now, for files and paper: as many meters as one page
//! has room for. It owns what it is made of.
std::function<void(QPainter &painter, const QRectF &rect, const LookTokens &colours)> ledgerPaper(
    const LedgerStripModel &model);

} // namespace meterdesk
