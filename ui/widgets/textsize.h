// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace meterdesk {

//! The size of all texts relative to the system's. One for each application, made after
//! QApplication; GUI thread.
class TextSize
{
public:
    TextSize();

    //! \a percent of the system's size, at least 9 px for the smallest text.
    void set(int percent);

private:
    const QFont m_system;
};

} // namespace meterdesk
