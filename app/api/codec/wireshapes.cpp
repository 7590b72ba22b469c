// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/wireshapes.h"

#include <QStringList>

namespace meterdesk {

namespace {

//! Whether an answer decides what is sent.
enum class Use { Sent, Read };

//! Calls \a visit with each field of \a shapes, its use, its name, and the names of its answers in
//! the order of the enumeration, after Unknown.
template<typename Shapes, typename Visit>
void forEachField(Shapes &shapes, Visit &&visit)
{
    visit(shapes.paging, Use::Sent, "paging", {"number", "offset", "plain", "links", "single"});
    visit(shapes.importBody, Use::Sent, "import-body", {"flat", "jsonapi"});
    visit(shapes.invoiceBody, Use::Sent, "invoice-body", {"flat", "jsonapi"});
    visit(shapes.pointKey, Use::Sent, "point-key", {"state", "value"});
    visit(shapes.deleteTime, Use::Sent, "delete-time", {"query", "body"});
    visit(shapes.attributes, Use::Read, "attributes", {"nested", "flat"});
    visit(shapes.valueKey, Use::Read, "value-key", {"state", "value"});
    visit(shapes.parent, Use::Read, "parent", {"relationship", "attribute"});
    visit(shapes.energyKey, Use::Read, "energy-key",
          {"energy", "energy_type", "energy_code", "relationship"});
}

using Names = std::initializer_list<const char *>;

//! The name of \a answer; empty for Unknown.
template<typename Answer>
QString nameOf(Answer answer, Names answers)
{
    const auto index = static_cast<std::size_t>(answer);
    return index > 0 ? QString::fromLatin1(answers.begin()[index - 1]) : QString();
}

//! Unknown where \a name is none of \a answers.
template<typename Answer>
Answer answerOf(const QString &name, Names answers)
{
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (name == QLatin1String(answers.begin()[i]))
            return static_cast<Answer>(i + 1);
    }
    return Answer::Unknown;
}

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
    forEachField(*this, [&map](auto answer, Use, const char *name, Names answers) {
        if (const QString text = nameOf(answer, answers); !text.isEmpty())
            map.insert(QLatin1String(name), text);
    });
    return map;
}

WireShapes WireShapes::fromMap(const RememberedShapes &map)
{
    WireShapes shapes;
    forEachField(shapes, [&map](auto &answer, Use, const char *name, Names answers) {
        answer = answerOf<std::remove_reference_t<decltype(answer)>>(map.value(QLatin1String(name)),
                                                                     answers);
    });
    return shapes;
}

RememberedShapes WireShapes::toChosenMap() const
{
    RememberedShapes map;
    const RememberedShapes plain = toMap();
    for (auto it = plain.cbegin(); it != plain.cend(); ++it)
        map.insert(kChosenPrefix + it.key(), it.value());
    return map;
}

WireShapes WireShapes::fromChosenMap(const RememberedShapes &map)
{
    WireShapes chosen;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (it.key().startsWith(kChosenPrefix))
            chosen.choose(it.key().mid(kChosenPrefix.size()), it.value());
    }
    return chosen;
}

bool WireShapes::choose(const QString &question, const QString &answer)
{
    bool isDone = false;
    forEachField(*this, [&](auto &field, Use use, const char *name, Names answers) {
        if (use != Use::Sent || question != QLatin1String(name))
            return;
        using Answer = std::remove_reference_t<decltype(field)>;
        const Answer found = answerOf<Answer>(answer, answers);
        isDone = found != Answer::Unknown || answer.isEmpty();
        if (isDone)
            field = found;
    });
    return isDone;
}

QList<WireQuestion> WireShapes::questions(const WireShapes &found, const WireShapes &chosen)
{
    const RememberedShapes choices = chosen.toMap();
    QList<WireQuestion> all;
    forEachField(found, [&](auto answer, Use use, const char *name, Names answers) {
        WireQuestion question;
        question.id = QLatin1String(name);
        for (const char *possible : answers)
            question.answers += QLatin1String(possible);
        question.found = nameOf(answer, answers);
        question.isChoosable = use == Use::Sent;
        if (question.isChoosable)
            question.chosen = choices.value(question.id);
        all.append(question);
    });
    return all;
}

} // namespace meterdesk
