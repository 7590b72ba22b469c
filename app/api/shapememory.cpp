// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/shapememory.h"

namespace meterdesk {

ShapeMemory::ShapeMemory(const WireShapes &shapes, QObject *parent)
    : QObject(parent)
    , m_shapes(shapes)
{ }

void ShapeMemory::learn(const WireShapes &found)
{
    if (m_shapes.learn(found))
        Q_EMIT changed();
}

} // namespace meterdesk
