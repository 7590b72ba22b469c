// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/checktexts.h"

#include "domain/numbertext.h"
#include "texts/datetexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <cmath>

namespace meterdesk {
namespace {

constexpr double kDay = 86'400'000;

//! A number of about three digits.
QString rough(double value, const QLocale &locale)
{
    const double size = std::abs(value);
    return locale.toString(value, 'f', size < 10 ? 2 : size < 100 ? 1 : 0);
}

QString withUnit(const QString &number, const CheckWording &wording)
{
    return wording.unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + wording.unit;
}

QString stateText(double state, QByteArrayView digits, const CheckWording &wording)
{
    const int own = digits.isEmpty() ? wording.decimals : decimalsOf(digits);
    return wording.locale.toString(state, 'f', own);
}

QString stateText(const MeterHistory::State &state, const CheckWording &wording)
{
    return withUnit(stateText(state.state, state.digits, wording), wording);
}

QDateTime localTime(TimeMs time, const CheckWording &wording)
{
    return QDateTime::fromMSecsSinceEpoch(time, wording.zone);
}

QString dayText(TimeMs time, const CheckWording &wording)
{
    return dateText(localTime(time, wording).date(), wording.locale);
}

} // namespace

//! Only the context of the translations.
class CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::CheckTexts)

public:
    static QString ofFlaw(NumberFlaw flaw);
    static QString ofTime(const Finding &finding, const CheckWording &wording);
    static QString ofFall(const Finding &finding, const ReadingVerdict &verdict,
                          const CheckWording &wording);
    static QString ofUse(const Finding &finding, const ReadingVerdict &verdict,
                         const CheckWording &wording);
    static QString ofFinding(const Finding &finding, const ReadingVerdict &verdict,
                             const CheckWording &wording);
    static QString expected(const ReadingVerdict &verdict, const CheckWording &wording);
    static QString noHistory();
    static QString ofSuggestion(const Suggestion &suggestion, const QString &value);
};

QString CheckTexts::ofFlaw(NumberFlaw flaw)
{
    switch (flaw) {
    case NumberFlaw::OddGroups:
        return tr("The marks between the digits make no number. Type it with one decimal mark.");
    case NumberFlaw::Ambiguous:
        return tr("This can be read in two ways. Choose the decimal mark of the column.");
    case NumberFlaw::OtherMark:
        return tr("Its decimal mark is not the one of the column. Type the value.");
    case NumberFlaw::TooLong:
        return tr("This number is too long for a register.");
    case NumberFlaw::NoLastReading:
        return tr("There is no earlier reading to count from. Type what the register shows.");
    case NumberFlaw::NotANumber:
    case NumberFlaw::None:
        break;
    }
    return tr("This is not a number. Type digits with one decimal mark.");
}

QString CheckTexts::ofTime(const Finding &finding, const CheckWording &wording)
{
    const MeterHistory::State other = finding.other.value_or(MeterHistory::State());
    const QString day = dayText(other.time, wording);
    const QString state = stateText(other, wording);
    switch (finding.kind) {
    case CheckKind::Future:
        //: %1 is a date and time
        return tr("This time is still to come. Now it is %1.")
            .arg(day + localTime(other.time, wording).toString(QStringLiteral(" HH:mm")));
    case CheckKind::OlderThanLast:
        //: %1 is a date, %2 a register state with its unit
        return tr("Older than the last reading of %1 (%2).").arg(day, state);
    case CheckKind::SameValue:
        return other.isQueued ? tr("This reading is on its way already.")
                              : tr("This reading is stored already.");
    case CheckKind::OtherValue:
        return other.isQueued
            //: %1 is a register state with its unit
            ? tr("For this time %1 is on its way. Replace it, or change the time.").arg(state)
            : tr("For this time %1 is stored. Replace it, or change the time.").arg(state);
    default:
        break;
    }
    const auto days = [&wording](TimeMs interval) {
        return rough(double(interval) / kDay, wording.locale);
    };
    if (finding.kind == CheckKind::ShortInterval)
        return tr("Less than a minute since the reading before.");
    //: %1 and %2 are numbers of days
    return tr("Days since the reading before: %1. Usual are %2.")
        .arg(days(finding.interval), days(finding.usual));
}

QString CheckTexts::ofFall(const Finding &finding, const ReadingVerdict &verdict,
                           const CheckWording &wording)
{
    const MeterHistory::State other = finding.other.value_or(MeterHistory::State());
    const QString day = dayText(other.time, wording);
    const QString state = stateText(other, wording);
    const QString use =
        withUnit(wording.locale.toString(verdict.use.value_or(0), 'f', wording.decimals), wording);
    switch (finding.kind) {
    case CheckKind::RolledOver:
        //: %1 is a date, %2 an amount with its unit
        return tr("The register began again since %1. Use: %2.").arg(day, use);
    case CheckKind::RollOverUnfit:
        //: %1 is a date, %2 a register state with its unit
        return tr("A roll-over since %1 (%2) does not fit what the meter uses.").arg(day, state);
    case CheckKind::Exchanged:
        //: %1 is a date, %2 an amount with its unit
        return tr("The meter was exchanged since %1. Use: %2.").arg(day, use);
    case CheckKind::ExchangeUnfit:
        return tr("End, start and date of the exchange do not fit the two readings around it.");
    case CheckKind::HigherThanLater:
        //: %1 is a date, %2 a register state with its unit
        return tr("Shows more than later, on %1 (%2).").arg(day, state);
    default:
        break;
    }
    //: %1 is a date, %2 a register state with its unit
    return tr("Shows less than on %1 (%2).").arg(day, state);
}

QString CheckTexts::ofUse(const Finding &finding, const ReadingVerdict &verdict,
                          const CheckWording &wording)
{
    const double rate = verdict.perDay.value_or(0);
    const QString perDay = withUnit(rough(rate, wording.locale), wording);
    switch (finding.kind) {
    case CheckKind::ZeroUse:
        //: %1 is a date
        return tr("No use since %1. The meter usually runs.")
            .arg(verdict.previous ? dayText(verdict.previous->time, wording) : QString());
    case CheckKind::FarRate:
        if (!std::isfinite(finding.limit))
            //: %1 is an amount with its unit
            return tr("Uses %1 a day, and used nothing before. Type a reason, or correct it.")
                .arg(perDay);
        //: %1 is a number above 10
        return tr("Uses %1 times as much as usual. Type a reason, or correct it.")
            .arg(wording.locale.toString(finding.limit, 'f', 0));
    default:
        break;
    }
    //: %1 is an amount with its unit
    return rate > verdict.band.high || !verdict.band.isKnown()
        ? tr("Uses more than usual: %1 a day.").arg(perDay)
        : tr("Uses less than usual: %1 a day.").arg(perDay);
}

QString CheckTexts::ofFinding(const Finding &finding, const ReadingVerdict &verdict,
                              const CheckWording &wording)
{
    switch (finding.kind) {
    case CheckKind::NotANumber:
        return ofFlaw(finding.flaw);
    case CheckKind::TooManyDigits:
        return tr("The register has only %n digits before the decimal mark.", nullptr,
                  int(finding.limit));
    case CheckKind::Future:
    case CheckKind::OlderThanLast:
    case CheckKind::SameValue:
    case CheckKind::OtherValue:
    case CheckKind::ShortInterval:
    case CheckKind::LongInterval:
        return ofTime(finding, wording);
    case CheckKind::LowerThanLast:
    case CheckKind::RolledOver:
    case CheckKind::RollOverUnfit:
    case CheckKind::Exchanged:
    case CheckKind::ExchangeUnfit:
    case CheckKind::HigherThanLater:
        return ofFall(finding, verdict, wording);
    case CheckKind::ZeroUse:
    case CheckKind::Rate:
    case CheckKind::FarRate:
        return ofUse(finding, verdict, wording);
    case CheckKind::RowShift:
        break;
    }
    //: %1 is the number of a row
    return tr("Fits row %1 better than its own. Was it typed into the wrong row?")
        .arg(finding.row + wording.rowOffset);
}

QString CheckTexts::expected(const ReadingVerdict &verdict, const CheckWording &wording)
{
    //: %1 is a range of register states: "45,210 – 45,640"
    return tr("Expected %1.").arg(expectedText(verdict, wording));
}

QString CheckTexts::noHistory()
{
    //: In the place of what a meter is expected to show
    return tr("no history");
}

QString CheckTexts::ofSuggestion(const Suggestion &suggestion, const QString &value)
{
    switch (suggestion.kind) {
    case Suggestion::Kind::DroppedDigit:
        //: Did you mean …: %1 is a number
        return tr("%1 (a digit was left out)").arg(value);
    case Suggestion::Kind::DoubledDigit:
        //: Did you mean …: %1 is a number
        return tr("%1 (a digit came twice)").arg(value);
    case Suggestion::Kind::SwappedDigits:
        //: Did you mean …: %1 is a number
        return tr("%1 (two digits swapped)").arg(value);
    case Suggestion::Kind::CommaShifted:
        //: Did you mean …: %1 is a number
        return tr("%1 (decimal mark shifted)").arg(value);
    case Suggestion::Kind::WrongDigit:
        //: Did you mean …: %1 is a number
        return tr("%1 (one digit is another)").arg(value);
    case Suggestion::Kind::WrongPrevious:
        break;
    }
    //: Did you mean …: %1 is a number
    return tr("%1 is right, the reading before it is wrong").arg(value);
}

QString sentenceFor(const Finding &finding, const ReadingVerdict &verdict,
                    const CheckWording &wording)
{
    return CheckTexts::ofFinding(finding, verdict, wording);
}

namespace {

//! Whether it helps to read what was expected.
bool isAboutTheState(CheckKind kind)
{
    switch (kind) {
    case CheckKind::TooManyDigits:
    case CheckKind::LowerThanLast:
    case CheckKind::RollOverUnfit:
    case CheckKind::HigherThanLater:
    case CheckKind::ZeroUse:
    case CheckKind::Rate:
    case CheckKind::FarRate:
        return true;
    default:
        return false;
    }
}

} // namespace

QString sentenceFor(const ReadingVerdict &verdict, const CheckWording &wording)
{
    const Finding *leading = verdict.leading();
    if (!leading)
        return {};
    QStringList sentences = {CheckTexts::ofFinding(*leading, verdict, wording)};
    if (isAboutTheState(leading->kind) && verdict.range)
        sentences << CheckTexts::expected(verdict, wording);
    for (const Finding &finding : verdict.findings) {
        // That explains the others.
        if (finding.kind == CheckKind::RowShift && &finding != leading)
            sentences << CheckTexts::ofFinding(finding, verdict, wording);
    }
    return sentences.join(u' ');
}

QString expectedText(const ReadingVerdict &verdict, const CheckWording &wording)
{
    if (!verdict.range)
        return CheckTexts::noHistory();
    const auto text = [&wording](double state) {
        return wording.locale.toString(state, 'f', wording.decimals);
    };
    return text(verdict.range->low) + QStringLiteral(" – ") + text(verdict.range->high);
}

QString sentenceFor(const Suggestion &suggestion, const CheckWording &wording)
{
    return CheckTexts::ofSuggestion(suggestion,
                                    stateText(suggestion.state, suggestion.digits, wording));
}

} // namespace meterdesk
