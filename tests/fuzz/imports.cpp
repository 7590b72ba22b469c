// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/importcodec.h"

#include "tests/fuzz/rules.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace meterdesk::fuzz {

namespace {

//! A draft from lines: what a person typed or a file holds.
ReadingDraft draftOf(const QByteArray &input)
{
    const QList<QByteArray> lines = input.split('\n');
    ReadingDraft draft;
    draft.importId = QString::fromUtf8(lines.value(0));
    draft.state = lines.value(1);
    draft.time = lines.value(2).toLongLong();
    draft.unit = QString::fromUtf8(lines.value(3));
    draft.sender = QString::fromUtf8(lines.value(4));
    draft.suit = QString::fromUtf8(lines.value(5));
    return draft;
}

//! What \a draft is sent as must be the documented body with its values.
void requireSent(const ReadingDraft &draft, WireShapes::ImportBody shape)
{
    const auto body = encodeReading(draft, shape);
    if (!body)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(*body);
    require(document.isObject(), "what is sent is a JSON object");
    QJsonObject fields = document.object().value(QLatin1String("data")).toObject();
    if (shape == WireShapes::ImportBody::JsonApi)
        fields = fields.value(QLatin1String("attributes")).toObject();
    const auto text = [&fields](const char *key) {
        return fields.value(QLatin1String(key)).toString();
    };
    require(text("import_id") == draft.importId && text("unit") == draft.unit
                && text("sender") == draft.sender && text("suit") == draft.suit,
            "texts are sent as they are");
    require(fields.value(QLatin1String("state")).isDouble()
                && fields.value(QLatin1String("state")).toDouble() == draft.state.toDouble(),
            "the state is sent as it is");
    // The answer to it would hold the same time and state.
    const auto latest = decodeLatestReading(*body);
    const TimeMs cut = draft.time - ((draft.time % 1000) + 1000) % 1000;
    require(latest && latest->reading.time == cut
                && latest->reading.state == draft.state.toDouble(),
            "what is sent can be read");
}

} // namespace

void fuzzImports(const QByteArray &input)
{
    const auto latest = decodedAnywhere(input, decodeLatestReading);
    require(!latest || std::isfinite(latest->reading.state), "a state is finite");
    const auto imported = decodedAnywhere(input, decodeImported);
    if (!imported)
        mayBlameShape(imported.error());
    const ReadingDraft draft = draftOf(input);
    requireSent(draft, WireShapes::ImportBody::Flat);
    requireSent(draft, WireShapes::ImportBody::JsonApi);
}

} // namespace meterdesk::fuzz
