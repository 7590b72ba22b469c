// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/codec/wireshapes.h"

#include <QObject>

namespace meterdesk {

//! What is known of one server's wire shapes while the program runs. GUI thread; owned by
//! Librarian, filled by the resource classes.
class ShapeMemory : public QObject
{
    Q_OBJECT

public:
    explicit ShapeMemory(const WireShapes &shapes, QObject *parent = nullptr);

    const WireShapes &shapes() const { return m_shapes; }
    //! Takes over what an answer showed.
    void learn(const WireShapes &found);

Q_SIGNALS:
    //! shapes() is another.
    void changed();

private:
    WireShapes m_shapes;
};

} // namespace meterdesk
