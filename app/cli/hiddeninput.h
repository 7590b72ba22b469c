// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>

namespace meterdesk::cli {

//! Lines from the terminal at the standard input, without their echo. The terminal is put back as
//! it was when this object dies, also when a signal ends the program meanwhile. One at a time.
class HiddenInput
{
public:
    HiddenInput();
    ~HiddenInput();
    Q_DISABLE_COPY_MOVE(HiddenInput)

    //! Whether a person may sit at the standard input.
    static bool isPossible();

    //! Blocks until the line is entered. Empty at the end of the input.
    QByteArray readLine();

private:
    struct Saved;
    std::unique_ptr<Saved> m_saved;
};

} // namespace meterdesk::cli
