// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/redaction.h"

#include <algorithm>
#include <utility>

namespace meterdesk {

namespace {

constexpr qsizetype kLongest = 500;
//! A form within an address within an address is encoded twice.
constexpr int kMostEncodings = 2;

using Range = std::pair<qsizetype, qsizetype>; // [from, to) in the original text

//! A text and where each of its characters was in the original one.
struct Traced
{
    QString text;
    QList<qsizetype> places; // one more than characters: the end
};

int hexDigit(QChar c)
{
    const char digit = c.toLower().toLatin1();
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

//! Without one layer of percent-encoding.
Traced decoded(const Traced &encoded)
{
    Traced plain;
    plain.text.reserve(encoded.text.size());
    plain.places.reserve(encoded.places.size());
    for (qsizetype i = 0; i < encoded.text.size();) {
        const QChar c = encoded.text[i];
        plain.places.append(encoded.places[i]);
        const bool mayBeCode = c == QLatin1Char('%') && i + 2 < encoded.text.size();
        const int high = mayBeCode ? hexDigit(encoded.text[i + 1]) : -1;
        const int low = mayBeCode ? hexDigit(encoded.text[i + 2]) : -1;
        const bool isCode = high >= 0 && low >= 0;
        plain.text += isCode ? QChar(char16_t(high * 16 + low)) : c;
        i += isCode ? 3 : 1;
    }
    plain.places.append(encoded.places.last());
    return plain;
}

void findAll(const Traced &in, const QString &secret, QList<Range> &found)
{
    // They may overlap, as one secret may begin with the end of another.
    for (qsizetype at = in.text.indexOf(secret); at >= 0; at = in.text.indexOf(secret, at + 1))
        found.append({in.places[at], in.places[at + secret.size()]});
}

} // namespace

QString withoutTokens(const QString &text, const QList<QByteArray> &secrets)
{
    Traced traced{text, {}};
    traced.places.reserve(text.size() + 1);
    for (qsizetype i = 0; i <= text.size(); ++i)
        traced.places.append(i);
    QList<Range> found;
    for (int layer = 0; layer <= kMostEncodings; ++layer) {
        for (const QByteArray &secret : secrets) {
            if (!secret.isEmpty())
                findAll(traced, QString::fromLatin1(secret), found);
        }
        if (!traced.text.contains(QLatin1Char('%')))
            break;
        traced = decoded(traced);
    }
    if (found.isEmpty())
        return text;
    std::sort(found.begin(), found.end());
    QString clean;
    qsizetype done = 0;
    for (qsizetype i = 0; i < found.size();) {
        Range all = found[i];
        while (++i < found.size() && found[i].first < all.second)
            all.second = std::max(all.second, found[i].second);
        clean += QStringView(text).mid(done, all.first - done);
        clean += kRedacted;
        done = all.second;
    }
    clean += QStringView(text).mid(done);
    return clean;
}

QString shortened(QString text)
{
    if (text.size() <= kLongest)
        return text;
    text.truncate(kLongest);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

} // namespace meterdesk
