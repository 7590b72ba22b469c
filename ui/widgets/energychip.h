// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energy.h"

#include <QToolButton>

namespace meterdesk {

//! The badge of an energy as a button that stays down: narrows lists to that energy.
class EnergyChip : public QToolButton
{
    Q_OBJECT

public:
    explicit EnergyChip(Energy energy, QWidget *parent = nullptr);

    //! The word for \a energy.
    static QString nameOf(Energy energy);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Energy m_energy;
};

} // namespace meterdesk
