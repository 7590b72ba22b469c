// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/codec/errorcodec.h"

#include "api/redaction.h"
#include "tests/fuzz/rules.h"
#include "tests/fuzz/targets.h"

#include <QRegularExpression>

namespace meterdesk::fuzz {

void fuzzErrors(const QByteArray &input)
{
    for (const char *type : {"application/vnd.api+json", "text/plain", "text/html"}) {
        const QString words = serverWords(input, type);
        require(shortened(words).size() <= 501, "words are limited in length");
        require(withoutSecrets(words) == words, "nothing is left to be taken out");
    }
    const QString text = withoutSecrets(QString::fromUtf8(input));
    require(withoutSecrets(text) == text, "nothing is left to be taken out");
    // In other words than those of the decoder. A JWT begins with {" in base64, in that case only.
    static const QRegularExpression secret(
        QStringLiteral(R"((?-i:\beyJ)[\w-]*\.|\bhttps?://[^\s/?"'<>]*[@?]|\bbearer\s+[a-z0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    require(!secret.match(text).hasMatch(), "no secret is left");
}

} // namespace meterdesk::fuzz
