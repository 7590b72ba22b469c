// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rounddraft.h"
#include "storage/localrows.h"

namespace meterdesk {

//! Rows of rounds and their cells as values and back. Any thread.
namespace roundrows {

//! The place of a cell whose meter is not among the rows of the round any more.
constexpr qint64 kNoPosition = -1;

//! Without the meters, which are rows of their own.
LocalRow rowOf(const RoundId &id, const RoundHeader &header, TimeMs changedAt, bool isRemoved);
RoundId idIn(const LocalRow &row);
RoundHeader headerIn(const LocalRow &row);

LocalRow rowOf(const RoundId &round, const RoundCell &cell, qint64 position, TimeMs changedAt);
RoundId roundIn(const LocalRow &row);
RoundCell cellIn(const LocalRow &row);
qint64 positionIn(const LocalRow &row);

} // namespace roundrows
} // namespace meterdesk
