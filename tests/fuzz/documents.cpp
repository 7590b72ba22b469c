// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/wholejson.h"

#include "tests/fuzz/rules.h"
#include "tests/fuzz/targets.h"

#include <QJsonDocument>

namespace meterdesk::fuzz {

void fuzzDocuments(const QByteArray &input)
{
    const bool isWhole = isWholeJson(input);
    require(beginsAsJson(input) || !isWhole, "what is whole has a beginning");
    const QJsonDocument document = QJsonDocument::fromJson(input);
    if (document.isNull())
        return;
    require(isWhole, "what QJson reads is whole");
    const QByteArray text = document.toJson(QJsonDocument::Compact);
    for (qsizetype size = 0; size < text.size(); size += 1 + text.size() / 64) {
        const QByteArray cut(text.constData(), size);
        require(!isWholeJson(cut), "a document that is cut off is not whole");
    }
}

} // namespace meterdesk::fuzz
