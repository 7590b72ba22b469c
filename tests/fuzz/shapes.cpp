// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/wireshapes.h"

#include "tests/fuzz/rules.h"
#include "tests/fuzz/targets.h"

namespace meterdesk::fuzz {

//! Lines of name=answer, as they may have been stored by an older or a newer version.
void fuzzShapes(const QByteArray &input)
{
    RememberedShapes stored;
    for (const QByteArray &line : input.split('\n')) {
        const qsizetype mark = line.indexOf('=');
        stored.insert(QString::fromUtf8(line.left(mark)), QString::fromUtf8(line.mid(mark + 1)));
    }
    WireShapes shapes = WireShapes::fromMap(stored);
    const RememberedShapes known = shapes.toMap();
    for (auto it = known.begin(); it != known.end(); ++it)
        require(stored.value(it.key()) == it.value(), "nothing is remembered that was not stored");
    require(WireShapes::fromMap(known) == shapes, "shapes are read as they are written");
    require(!shapes.learn({}) && !shapes.learn(shapes), "what is known is not learnt");
}

} // namespace meterdesk::fuzz
