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
    explicit ShapeMemory(const WireShapes &shapes, const WireShapes &chosen = {},
                         QObject *parent = nullptr);

    //! What was found.
    const WireShapes &shapes() const { return m_shapes; }
    //! What a person has chosen; it counts instead of what was found, and nothing else is tried.
    const WireShapes &chosen() const { return m_chosen; }
    //! Takes over what an answer showed.
    void learn(const WireShapes &found);
    //! See WireShapes::choose(). Counts from the next call on.
    bool choose(const QString &question, const QString &answer);

Q_SIGNALS:
    //! shapes() or chosen() is another.
    void changed();

private:
    WireShapes m_shapes;
    WireShapes m_chosen;
};

} // namespace meterdesk
