// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comboitems.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace meterdesk {

void setItems(QComboBox *combo, const QStringList &texts)
{
    const QSignalBlocker blocker(combo);
    while (combo->count() > texts.size())
        combo->removeItem(combo->count() - 1);
    for (int i = 0; i < int(texts.size()); ++i) {
        if (i < combo->count())
            combo->setItemText(i, texts.at(i));
        else
            combo->addItem(texts.at(i));
    }
}

} // namespace meterdesk
