// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/roundtexts.h"

#include <QCoreApplication>

namespace meterdesk {

//! Only the context of the translations.
class RoundTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::RoundTexts)

public:
    static QString ofValue(const Finding &finding);
    static QString ofLower(const Finding &finding);
    static QString ofUse(const Finding &finding, const QLocale &locale);
    static QString of(Severity severity);
    static QString of(Suggestion::Kind kind);
};

QString RoundTexts::ofValue(const Finding &finding)
{
    switch (finding.kind) {
    case CheckKind::NotANumber:
        return finding.flaw == NumberFlaw::Ambiguous ? tr("Which decimal mark?")
                                                     : tr("Not a number");
    case CheckKind::TooManyDigits:
        return tr("Too many digits");
    case CheckKind::Future:
        return tr("In the future");
    case CheckKind::OlderThanLast:
        return tr("Older than the last one");
    case CheckKind::SameValue:
        return tr("Same value stored");
    case CheckKind::OtherValue:
        return tr("Another value stored");
    default:
        return {};
    }
}

QString RoundTexts::ofLower(const Finding &finding)
{
    switch (finding.kind) {
    case CheckKind::LowerThanLast:
        return tr("Lower than last value");
    case CheckKind::RolledOver:
        return tr("Register began again");
    case CheckKind::RollOverUnfit:
        return tr("Does not fit a roll-over");
    case CheckKind::Exchanged:
        return tr("Meter exchanged");
    case CheckKind::ExchangeUnfit:
        return tr("Does not fit an exchange");
    case CheckKind::HigherThanLater:
        return tr("Higher than a later one");
    default:
        return {};
    }
}

QString RoundTexts::ofUse(const Finding &finding, const QLocale &locale)
{
    switch (finding.kind) {
    case CheckKind::ZeroUse:
        return tr("Zero use, usually runs");
    case CheckKind::Rate:
    case CheckKind::FarRate:
        //: %1 is a number: how many times what is usual
        return tr("%1× usual").arg(locale.toString(finding.limit, 'f', finding.limit < 10 ? 1 : 0));
    case CheckKind::RowShift:
        return tr("Value of row %1?").arg(finding.row + 1);
    case CheckKind::ShortInterval:
        return tr("Just read");
    case CheckKind::LongInterval:
        return tr("Long since the last one");
    default:
        return {};
    }
}

QString RoundTexts::of(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return tr("fine");
    case Severity::Info:
        return tr("note");
    case Severity::Warning:
        return tr("warning");
    case Severity::Error:
        return tr("error");
    }
    return {};
}

QString RoundTexts::of(Suggestion::Kind kind)
{
    switch (kind) {
    case Suggestion::Kind::DroppedDigit:
        return tr("digit left out");
    case Suggestion::Kind::DoubledDigit:
        return tr("digit typed twice");
    case Suggestion::Kind::SwappedDigits:
        return tr("digits swapped");
    case Suggestion::Kind::CommaShifted:
        return tr("decimal mark elsewhere");
    case Suggestion::Kind::WrongDigit:
        return tr("another digit");
    case Suggestion::Kind::WrongPrevious:
        return tr("last value was wrong");
    }
    return {};
}

QString wordsFor(const Finding &finding, const QLocale &locale)
{
    QString words = RoundTexts::ofValue(finding);
    if (words.isEmpty())
        words = RoundTexts::ofLower(finding);
    return words.isEmpty() ? RoundTexts::ofUse(finding, locale) : words;
}

QString wordFor(Severity severity)
{
    return RoundTexts::of(severity);
}

QString wordsFor(Suggestion::Kind kind)
{
    return RoundTexts::of(kind);
}

} // namespace meterdesk
