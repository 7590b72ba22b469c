// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sourceseries.h"

#include "demo/timemath.h"
#include "demo/zoneclock.h"

#include <QFile>
#include <QLoggingCategory>

#include <zlib.h>

namespace meterdesk::demo {

namespace {

Q_LOGGING_CATEGORY(lcDemoData, "meterdesk.demo.data")

int digits(const char *at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i)
        value = value * 10 + (at[i] - '0');
    return value;
}

//! Reads "2015-11-22T00:00:00-06:00", also with a blank for T and without the offset.
std::optional<qint64> parseSourceTime(QByteArrayView text)
{
    if (text.size() < 19)
        return std::nullopt;
    const char *p = text.data();
    const qint64 local = daysFromCivil(digits(p, 4), digits(p + 5, 2), digits(p + 8, 2)) * kDaySecs
        + digits(p + 11, 2) * 3600 + digits(p + 14, 2) * 60 + digits(p + 17, 2);
    if (text.size() < 25)
        return local;
    const int offset = digits(p + 20, 2) * 3600 + digits(p + 23, 2) * 60;
    return p[19] == '-' ? local + offset : local - offset;
}

//! Plain decimals as the files have them; not a number: nothing.
std::optional<double> parseSourceNumber(QByteArrayView text)
{
    bool negative = false;
    qsizetype at = 0;
    if (!text.isEmpty() && text[0] == '-') {
        negative = true;
        at = 1;
    }
    quint64 whole = 0;
    double scale = 1.0;
    bool point = false;
    int kept = 0;
    if (at == text.size())
        return std::nullopt;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && !point) {
            point = true;
        } else if (c < '0' || c > '9') {
            return std::nullopt;
        } else if (kept < 17) { // more digits do not fit a double
            whole = whole * 10 + static_cast<quint64>(c - '0');
            kept += whole > 0 ? 1 : 0;
            if (point)
                scale *= 10.0;
        }
    }
    const double value = static_cast<double>(whole) / scale;
    return negative ? -value : value;
}

SourceDays load(const char *file, const char *zone, int hoursPerSample)
{
    QFile packed(QStringLiteral(":/demo/opendsm/") + QLatin1String(file));
    if (!packed.open(QIODevice::ReadOnly))
        qCWarning(lcDemoData) << "Demo data are missing:" << packed.fileName();
    const std::optional<QByteArray> csv = gunzip(packed.readAll());
    if (!csv)
        qCWarning(lcDemoData) << "Demo data are damaged:" << packed.fileName();
    return SourceDays(parseSourceCsv(csv.value_or(QByteArray())), zone, hoursPerSample);
}

} // namespace

std::optional<QByteArray> gunzip(QByteArrayView packed)
{
    z_stream stream = {};
    if (packed.isEmpty() || inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK) {
        const qsizetype used = out.size();
        out.resize(used + 256 * 1024);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + used);
        stream.avail_out = static_cast<uInt>(out.size() - used);
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END)
        return std::nullopt;
    return out;
}

std::vector<SourceSample> parseSourceCsv(QByteArrayView csv)
{
    std::vector<SourceSample> samples;
    samples.reserve(static_cast<size_t>(csv.size() / 30));
    qsizetype at = 0;
    bool heading = true;
    while (at < csv.size()) {
        qsizetype end = csv.indexOf('\n', at);
        if (end < 0)
            end = csv.size();
        QByteArrayView line = csv.sliced(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype comma = line.lastIndexOf(',');
        if (heading || comma < 0) {
            heading = false;
            continue;
        }
        QByteArrayView time = line.first(comma);
        time = time.sliced(time.lastIndexOf(',') + 1);
        const std::optional<qint64> utc = parseSourceTime(time);
        const std::optional<double> value = parseSourceNumber(line.sliced(comma + 1));
        if (utc && value)
            samples.push_back({*utc, *value});
    }
    return samples;
}

SourceDays::SourceDays(const std::vector<SourceSample> &samples, const QByteArray &zone,
                       int hoursPerSample)
{
    if (samples.empty())
        return;
    const ZoneClock &clock = zoneClock(zone);
    m_firstDay = clock.dayAt(samples.front().utc);
    const int last = clock.dayAt(samples.back().utc);
    m_days.resize(static_cast<size_t>(last - m_firstDay + 1));
    std::vector<std::array<quint8, 24>> counts(m_days.size());
    for (const SourceSample &sample : samples) {
        const qint64 local = clock.toLocal(sample.utc);
        const auto day = static_cast<size_t>(floorDiv(local, kDaySecs) - m_firstDay);
        if (hoursPerSample == 24) {
            m_days[day].hours.fill(static_cast<float>(sample.value / 24.0));
            counts[day].fill(1);
            continue;
        }
        const auto hour = static_cast<size_t>(floorDiv(local, kHourSecs) % 24);
        float &slot = m_days[day].hours[hour];
        const quint8 count = counts[day][hour]++;
        slot = (slot * count + static_cast<float>(sample.value)) / static_cast<float>(count + 1);
    }
    for (size_t i = 0; i < m_days.size(); ++i) {
        int missing = 0;
        for (size_t hour = 0; hour < 24; ++hour) {
            if (counts[i][hour] == 0) {
                ++missing;
                if (hour > 0 && hour < 23)
                    m_days[i].hours[hour] =
                        (m_days[i].hours[hour - 1] + m_days[i].hours[hour + 1]) / 2;
            }
        }
        const bool edge = counts[i].front() == 0 || counts[i].back() == 0;
        m_days[i].complete = missing == 0 || (missing == 1 && !edge);
    }
}

bool SourceDays::isComplete(int day) const
{
    return day >= firstDay() && day <= lastDay()
        && m_days[static_cast<size_t>(day - m_firstDay)].complete;
}

const SourceDays &sourceDays(Source source)
{
    // Immutable once read; a function's static is made under a lock.
    switch (source) {
    case Source::UkElectricity: {
        static const SourceDays days =
            load("uk-electricity-hdd-only-hourly-sample-0.csv.gz", "Europe/London", 1);
        return days;
    }
    case Source::UkGas: {
        static const SourceDays days =
            load("uk-gas-hdd-only-hourly-sample-0.csv.gz", "Europe/London", 1);
        return days;
    }
    case Source::UkTemperature: {
        static const SourceDays days = load("uk-tempC-sample-0.csv.gz", "Europe/London", 1);
        return days;
    }
    case Source::IllinoisElectricity: {
        static const SourceDays days =
            load("il-electricity-cdd-hdd-hourly.csv.gz", "America/Chicago", 1);
        return days;
    }
    case Source::IllinoisGas:
        break;
    }
    static const SourceDays gas = load("il-gas-hdd-only-daily.csv.gz", "America/Chicago", 24);
    return gas;
}

} // namespace meterdesk::demo
