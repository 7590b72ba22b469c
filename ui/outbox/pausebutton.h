// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace meterdesk {

//! A button that stays down while sending is paused. To a screen reader it is a button that can be
//! down, as the others beside it are buttons; Qt would call it a check box.
class PauseButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PauseButton(QWidget *parent = nullptr);
};

} // namespace meterdesk
