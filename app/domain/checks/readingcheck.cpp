// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/readingcheck.h"

#include "domain/checks/rowshift.h"
#include "domain/numbertext.h"

#include <algorithm>
#include <cmath>

namespace meterdesk {
namespace {

constexpr double kDay = 86'400'000;
constexpr TimeMs kMinute = 60'000;
constexpr double kFar = 10;
// More of the last intervals without use than this, and none is no surprise.
constexpr int kUsualZeros = 2;
constexpr int kLeastRuns = 2;
constexpr double kOddWithoutBand = 5;
constexpr double kLeastDays = 0.8;

QByteArray digitsOf(const MeterHistory::State &state)
{
    return state.digits.isEmpty() ? numberText(state.state) : state.digits;
}

// One reading on its way through the checks. Each returns whether the next ones make sense.
class Checker
{
public:
    Checker(const ReadingInput &input, const MeterHistory &history, TimeMs now)
        : m_input(input)
        , m_history(history)
        , m_now(now)
        , m_verdict(expectationFor(history, input.time))
    { }

    ReadingVerdict check()
    {
        const NumberEntry::Kind kind = m_input.entry.kind;
        if (kind == NumberEntry::Kind::Empty || kind == NumberEntry::Kind::CannotRead)
            return std::move(m_verdict);
        if (readState()) {
            checkDigits();
            checkTime();
            if (checkSameTime()) {
                checkPrevious();
                checkLater();
                checkUse();
                checkInterval();
                suggest();
            }
        }
        return std::move(m_verdict);
    }

private:
    Finding &add(CheckKind kind, Severity severity)
    {
        m_verdict.findings.push_back({});
        m_verdict.findings.back().kind = kind;
        m_verdict.findings.back().severity = severity;
        m_verdict.severity = std::max(m_verdict.severity, severity);
        return m_verdict.findings.back();
    }

    bool readState()
    {
        const auto &previous = m_verdict.previous;
        const NumberEntry &entry = m_input.entry;
        if (entry.kind == NumberEntry::Kind::Invalid) {
            add(CheckKind::NotANumber, Severity::Error).flaw = entry.flaw;
            return false;
        }
        m_verdict.digits = stateDigits(entry, previous ? digitsOf(*previous) : QByteArray());
        if (m_verdict.digits.isEmpty()) {
            add(CheckKind::NotANumber, Severity::Error).flaw = NumberFlaw::NoLastReading;
            return false;
        }
        m_verdict.state = m_verdict.digits.toDouble();
        return true;
    }

    void checkDigits()
    {
        const RegisterDigits digits = m_history.digits();
        if (digits.isCertain && digits.count > 0 && m_verdict.state >= digits.span())
            add(CheckKind::TooManyDigits,
                m_history.areDigitsGiven() ? Severity::Error : Severity::Warning)
                .limit = digits.count;
    }

    void checkTime()
    {
        if (m_input.time > m_now) {
            MeterHistory::State now;
            now.time = m_now;
            add(CheckKind::Future, Severity::Error).other = now;
        } else if (const auto last = m_history.last();
                   last && last->time > m_input.time && !isThere()) {
            add(CheckKind::OlderThanLast, Severity::Warning).other = last;
        }
    }

    // The identical reading: nothing would change.
    bool isThere() const
    {
        const auto same = m_history.at(m_input.time);
        return same && same->state == m_verdict.state;
    }

    bool checkSameTime()
    {
        const auto same = m_history.at(m_input.time);
        if (!same)
            return true;
        if (isThere()) {
            add(CheckKind::SameValue, Severity::Info).other = same;
            return false;
        }
        add(CheckKind::OtherValue, m_input.replaces ? Severity::Info : Severity::Error).other =
            same;
        return true;
    }

    void setUse(double use)
    {
        m_verdict.use = use;
        if (m_verdict.days > 0)
            m_verdict.perDay = use / m_verdict.days;
    }

    void checkPrevious()
    {
        const auto &previous = m_verdict.previous;
        if (!previous)
            return;
        const double use = m_verdict.state - previous->state;
        if (m_input.lowerAnswer.kind == LowerAnswer::Kind::Exchanged)
            return checkExchange();
        if (use >= 0)
            return setUse(use);
        m_verdict.rollOverUse = useOfRollOver();
        if (m_input.lowerAnswer.kind == LowerAnswer::Kind::None) {
            add(CheckKind::LowerThanLast, Severity::Error).other = previous;
        } else if (m_verdict.rollOverUse) {
            add(CheckKind::RolledOver, Severity::Info).other = previous;
            setUse(*m_verdict.rollOverUse);
        } else {
            add(CheckKind::RollOverUnfit, Severity::Error).other = previous;
        }
    }

    // The use when the register went over its end; nothing where that is not plausible.
    std::optional<double> useOfRollOver() const
    {
        RegisterDigits digits = m_history.digits();
        const double last = m_verdict.previous->state;
        if (digits.count == 0 || last >= digits.span() || m_verdict.state < 0)
            return std::nullopt;
        const double use = digits.span() - last + m_verdict.state;
        if (m_verdict.band.isKnown()) {
            const double rate = use / m_verdict.days;
            if (rate < m_verdict.band.low || rate > m_verdict.band.high)
                return std::nullopt;
        } else if (!digits.isCertain || use > digits.span() / 10) {
            return std::nullopt;
        }
        return use;
    }

    void checkExchange()
    {
        const LowerAnswer &answer = m_input.lowerAnswer;
        const MeterHistory::State &previous = *m_verdict.previous;
        const bool fits = answer.oldEnd >= previous.state && m_verdict.state >= answer.newStart
            && answer.date >= previous.time && answer.date <= m_input.time;
        add(fits ? CheckKind::Exchanged : CheckKind::ExchangeUnfit,
            fits ? Severity::Info : Severity::Error)
            .other = previous;
        if (fits)
            setUse(answer.oldEnd - previous.state + m_verdict.state - answer.newStart);
    }

    void checkLater()
    {
        const auto later = m_history.after(m_input.time);
        if (!later || later->state >= m_verdict.state)
            return;
        // The register may have begun again between this reading and the later one.
        const auto &previous = m_verdict.previous;
        if (previous && later->state < previous->state && m_verdict.state >= previous->state)
            return;
        add(CheckKind::HigherThanLater, Severity::Error).other = later;
    }

    // Whether the meter normally runs: also without a band, when it did in every interval.
    bool runsUsually() const
    {
        const ExpectedBand &band = m_verdict.band;
        // Within a day everything may stand still.
        if (m_verdict.days < kLeastDays)
            return false;
        if (!band.isKnown())
            return band.intervals >= kLeastRuns && band.zeros == 0;
        return band.low > 0 || (band.zeros <= kUsualZeros && band.likely > 0);
    }

    void checkUse()
    {
        const ExpectedBand &band = m_verdict.band;
        if (!m_verdict.perDay)
            return;
        const double rate = *m_verdict.perDay;
        if (*m_verdict.use == 0) {
            if (runsUsually())
                add(CheckKind::ZeroUse, Severity::Warning);
            return;
        }
        if (!band.isKnown()) {
            // Too little to expect anything, but enough to wonder.
            if (band.most > 0 && m_verdict.days >= kLeastDays && rate > kOddWithoutBand * band.most)
                add(CheckKind::Rate, Severity::Warning).limit = rate / band.most;
            return;
        }
        if (rate >= band.low && rate <= band.high)
            return;
        const double times = band.likely > 0 ? rate / band.likely : HUGE_VAL;
        const bool isFar = times > kFar && rate > band.high;
        Finding &finding = add(isFar ? CheckKind::FarRate : CheckKind::Rate,
                               isFar && !m_input.hasReason ? Severity::Error : Severity::Warning);
        finding.limit = times;
    }

    void checkInterval()
    {
        if (!m_verdict.previous)
            return;
        const TimeMs interval = m_input.time - m_verdict.previous->time;
        const TimeMs usual = m_history.usualInterval();
        const bool isShort = interval < kMinute;
        if (!isShort && (usual == 0 || interval <= 2 * usual))
            return;
        Finding &finding =
            add(isShort ? CheckKind::ShortInterval : CheckKind::LongInterval, Severity::Info);
        finding.interval = interval;
        finding.usual = usual;
    }

    void suggest()
    {
        const bool isOdd = m_verdict.has(CheckKind::TooManyDigits)
            || m_verdict.has(CheckKind::LowerThanLast) || m_verdict.has(CheckKind::RollOverUnfit)
            || m_verdict.has(CheckKind::HigherThanLater) || m_verdict.has(CheckKind::ZeroUse)
            || m_verdict.has(CheckKind::Rate) || m_verdict.has(CheckKind::FarRate);
        if (!isOdd || !m_verdict.range || m_input.entry.kind != NumberEntry::Kind::Value)
            return;
        m_verdict.suggestions =
            suggestionsFor(m_verdict.digits, *m_verdict.range, m_history.decimals());
        if (!isPreviousWrong())
            return;
        if (m_verdict.suggestions.size() == 4)
            m_verdict.suggestions.pop_back();
        m_verdict.suggestions.push_back(
            {Suggestion::Kind::WrongPrevious, m_verdict.digits, m_verdict.state});
    }

    // Whether the value fits the reading before the previous one, which that one did not.
    bool isPreviousWrong() const
    {
        const MeterHistory::State &previous = *m_verdict.previous;
        const auto earlier = m_history.before(previous.time);
        if (!earlier)
            return false;
        const auto fits = [this, &earlier](const MeterHistory::State &state) {
            const ExpectedBand band = expectedBand(m_history, earlier->time, state.time);
            return band.isKnown()
                && registerRange(band, earlier->state, earlier->time, state.time)
                       .contains(state.state);
        };
        MeterHistory::State own;
        own.time = m_input.time;
        own.state = m_verdict.state;
        return fits(own) && !fits(previous);
    }

    const ReadingInput &m_input;
    const MeterHistory &m_history;
    const TimeMs m_now;
    ReadingVerdict m_verdict;
};

} // namespace

QLatin1String checkName(CheckKind kind)
{
    switch (kind) {
    case CheckKind::NotANumber:
        return QLatin1String("number");
    case CheckKind::TooManyDigits:
        return QLatin1String("digits");
    case CheckKind::Future:
        return QLatin1String("future");
    case CheckKind::OlderThanLast:
        return QLatin1String("older");
    case CheckKind::SameValue:
    case CheckKind::OtherValue:
        return QLatin1String("same-time");
    case CheckKind::LowerThanLast:
        return QLatin1String("lower");
    case CheckKind::RolledOver:
    case CheckKind::RollOverUnfit:
        return QLatin1String("roll-over");
    case CheckKind::Exchanged:
    case CheckKind::ExchangeUnfit:
        return QLatin1String("exchange");
    case CheckKind::HigherThanLater:
        return QLatin1String("later");
    case CheckKind::ZeroUse:
        return QLatin1String("zero");
    case CheckKind::Rate:
    case CheckKind::FarRate:
        return QLatin1String("rate");
    case CheckKind::RowShift:
        return QLatin1String("row-shift");
    case CheckKind::ShortInterval:
    case CheckKind::LongInterval:
        break;
    }
    return QLatin1String("interval");
}

const Finding *ReadingVerdict::leading() const
{
    for (const Finding &finding : findings) {
        if (finding.severity == severity)
            return &finding;
    }
    return nullptr;
}

bool ReadingVerdict::has(CheckKind kind) const
{
    return std::any_of(findings.begin(), findings.end(),
                       [kind](const Finding &finding) { return finding.kind == kind; });
}

ReadingVerdict expectationFor(const MeterHistory &history, TimeMs time)
{
    ReadingVerdict verdict;
    verdict.decimals = history.decimals();
    verdict.previous = history.before(time);
    if (!verdict.previous)
        return verdict;
    const MeterHistory::State &previous = *verdict.previous;
    verdict.days = double(time - previous.time) / kDay;
    verdict.band = expectedBand(history, previous.time, time);
    if (verdict.band.isKnown())
        verdict.range = registerRange(verdict.band, previous.state, previous.time, time);
    return verdict;
}

ReadingVerdict checkReading(const ReadingInput &input, const MeterHistory &history, TimeMs now)
{
    return Checker(input, history, now).check();
}

std::vector<ReadingVerdict> checkRound(std::span<const RoundRow> rows, TimeMs now)
{
    static const MeterHistory kNothing;
    std::vector<ReadingVerdict> verdicts;
    verdicts.reserve(rows.size());
    for (const RoundRow &row : rows)
        verdicts.push_back(checkReading(row.input, row.history ? *row.history : kNothing, now));
    checkShiftedRows(verdicts);
    return verdicts;
}

void checkShiftedRows(std::vector<ReadingVerdict> &verdicts)
{
    std::vector<ShiftRow> rows(verdicts.size());
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (!verdicts[i].digits.isEmpty())
            rows[i].state = verdicts[i].state;
        rows[i].range = verdicts[i].range;
    }
    const std::vector<int> fits = findShiftedRows(rows);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        std::vector<Finding> &findings = verdicts[i].findings;
        std::erase_if(findings,
                      [](const Finding &finding) { return finding.kind == CheckKind::RowShift; });
        if (fits[i] >= 0) {
            Finding finding;
            finding.kind = CheckKind::RowShift;
            finding.severity = Severity::Warning;
            finding.row = fits[i];
            const auto place =
                std::find_if(findings.begin(), findings.end(),
                             [](const Finding &other) { return other.kind > CheckKind::RowShift; });
            findings.insert(place, finding);
        }
        verdicts[i].severity = Severity::Ok;
        for (const Finding &finding : findings)
            verdicts[i].severity = std::max(verdicts[i].severity, finding.severity);
    }
}

} // namespace meterdesk
