// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QComboBox;

namespace meterdesk {

//! Names the choices of \a combo; after a change of the language anew. The choice stays by its
//! place, the first one is chosen where there was none; data of the choices stay. No signal.
void setItems(QComboBox *combo, const QStringList &texts);

} // namespace meterdesk
