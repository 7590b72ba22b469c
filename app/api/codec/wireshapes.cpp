// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/wireshapes.h"

#include <QStringList>

namespace meterdesk {

namespace {

//! Calls \a visit with each field of \a shapes, its name, and the names of its answers in the order
//! of the enumeration, after Unknown.
template<typename Shapes, typename Visit>
void forEachField(Shapes &shapes, Visit &&visit)
{
    visit(shapes.paging, "paging", {"number", "offset", "plain", "links", "single"});
    visit(shapes.attributes, "attributes", {"nested", "flat"});
    visit(shapes.valueKey, "value-key", {"state", "value"});
    visit(shapes.pointKey, "point-key", {"state", "value"});
    visit(shapes.parent, "parent", {"relationship", "attribute"});
    visit(shapes.importBody, "import-body", {"flat", "jsonapi"});
    visit(shapes.invoiceBody, "invoice-body", {"flat", "jsonapi"});
    visit(shapes.deleteTime, "delete-time", {"query", "body"});
    visit(shapes.energyKey, "energy-key", {"energy", "energy_type", "energy_code", "relationship"});
}

using Names = std::initializer_list<const char *>;

} // namespace

bool WireShapes::learn(const WireShapes &found)
{
    const WireShapes before = *this;
    const auto take = [](auto &own, auto other) {
        if (other != decltype(other)::Unknown)
            own = other;
    };
    take(paging, found.paging);
    take(attributes, found.attributes);
    take(valueKey, found.valueKey);
    take(pointKey, found.pointKey);
    take(parent, found.parent);
    take(importBody, found.importBody);
    take(invoiceBody, found.invoiceBody);
    take(deleteTime, found.deleteTime);
    take(energyKey, found.energyKey);
    return *this != before;
}

RememberedShapes WireShapes::toMap() const
{
    RememberedShapes map;
    forEachField(*this, [&map](auto answer, const char *name, Names answers) {
        const auto index = static_cast<std::size_t>(answer);
        if (index > 0)
            map.insert(QLatin1String(name), QLatin1String(answers.begin()[index - 1]));
    });
    return map;
}

WireShapes WireShapes::fromMap(const RememberedShapes &map)
{
    WireShapes shapes;
    forEachField(shapes, [&map](auto &answer, const char *name, Names answers) {
        const QString text = map.value(QLatin1String(name));
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (text == QLatin1String(answers.begin()[i]))
                answer = static_cast<std::remove_reference_t<decltype(answer)>>(i + 1);
        }
    });
    return shapes;
}

} // namespace meterdesk
