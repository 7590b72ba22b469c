// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/shapememory.h"

namespace meterdesk {

ShapeMemory::ShapeMemory(const WireShapes &shapes, const WireShapes &chosen, QObject *parent)
    : QObject(parent)
    , m_shapes(shapes)
    , m_chosen(chosen)
{ }

void ShapeMemory::learn(const WireShapes &found)
{
    if (m_shapes.learn(found))
        Q_EMIT changed();
}

bool ShapeMemory::choose(const QString &question, const QString &answer)
{
    const WireShapes before = m_chosen;
    const bool isDone = m_chosen.choose(question, answer);
    if (!(m_chosen == before))
        Q_EMIT changed();
    return isDone;
}

} // namespace meterdesk
