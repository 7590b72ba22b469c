// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace meterdesk {

//! \a pixels beside texts of the usual size in proportion to \a font, for the widths of columns and
//! for titles; never less.
int scaledToText(int pixels, const QFont &font);

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
