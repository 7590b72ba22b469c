// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/preferences.h"

#include "api/httpclient.h"
#include "services/viewstate.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace meterdesk {

namespace {

constexpr QLatin1String kLanguageKey("preferences/language");
constexpr QLatin1String kThemeKey("window/theme");
constexpr QLatin1String kTextSizeKey("preferences/textsize");
constexpr QLatin1String kProxyKey("preferences/proxy");
constexpr QLatin1String kProxyHostKey("preferences/proxyhost");
constexpr QLatin1String kProxyPortKey("preferences/proxyport");
constexpr QLatin1String kCaFileKey("preferences/cafile");
constexpr QLatin1String kHttp2Key("preferences/http2");
constexpr QLatin1String kWritePauseKey("preferences/writepause");
constexpr QLatin1String kUnitKey("preferences/unit/"); // and the code of the energy
constexpr QLatin1String kCacheLimitKey("preferences/cachelimit");
constexpr QLatin1String kCalorificKey("preferences/calorificvalue");
constexpr QLatin1String kVolumeKey("preferences/volumecorrection");

//! The choice kept under \a key, the first one where there is none that is known.
template<typename Choice>
Choice choiceAt(const ViewState &state, const QString &key, Choice last)
{
    bool isNumber = false;
    const int index = state.value(key).toInt(&isNumber);
    return isNumber && index >= 0 && index <= int(last) ? Choice(index) : Choice(0);
}

} // namespace

Preferences Preferences::read(const ViewState &state)
{
    Preferences preferences;
    const QString language = QString::fromUtf8(state.value(kLanguageKey));
    static const QStringList kLanguages = {QStringLiteral("en"), QStringLiteral("cs"),
                                           QStringLiteral("de")};
    if (kLanguages.contains(language))
        preferences.language = language;
    preferences.theme = choiceAt(state, kThemeKey, Theme::Dark);
    if (const int size = state.value(kTextSizeKey).toInt(); size > 0)
        preferences.textSize = std::clamp(size, kSmallestText, kLargestText);
    preferences.proxy = choiceAt(state, kProxyKey, Proxy::Manual);
    preferences.proxyHost = QString::fromUtf8(state.value(kProxyHostKey));
    preferences.proxyPort = state.value(kProxyPortKey).toUShort();
    preferences.caFile = QString::fromUtf8(state.value(kCaFileKey));
    preferences.isHttp2 = state.value(kHttp2Key) == "1";
    if (const int pause = state.value(kWritePauseKey).toInt(); pause > 0)
        preferences.writePause = std::min(pause, kLongestWritePause);
    if (const double value = state.value(kCalorificKey).toDouble(); value > 0)
        preferences.calorificValue = value;
    if (const double factor = state.value(kVolumeKey).toDouble(); factor > 0)
        preferences.volumeCorrection = factor;
    for (const Energy energy : kEnergies) {
        const QByteArray unit = state.value(kUnitKey + energyCode(energy));
        if (!unit.isEmpty())
            preferences.units[energy] = QString::fromUtf8(unit);
    }
    preferences.cacheLimit = std::max(0, state.value(kCacheLimitKey).toInt());
    return preferences;
}

void Preferences::write(ViewState &state) const
{
    state.setValue(kLanguageKey, language.toUtf8());
    state.setValue(kThemeKey, QByteArray::number(int(theme)));
    state.setValue(kTextSizeKey, QByteArray::number(textSize));
    state.setValue(kProxyKey, QByteArray::number(int(proxy)));
    state.setValue(kProxyHostKey, proxyHost.toUtf8());
    state.setValue(kProxyPortKey, QByteArray::number(proxyPort));
    state.setValue(kCaFileKey, caFile.toUtf8());
    state.setValue(kHttp2Key, isHttp2 ? "1" : "0");
    state.setValue(kWritePauseKey, QByteArray::number(writePause));
    state.setValue(kCalorificKey, QByteArray::number(calorificValue));
    state.setValue(kVolumeKey, QByteArray::number(volumeCorrection));
    for (const Energy energy : kEnergies) {
        const auto unit = units.find(energy);
        state.setValue(kUnitKey + energyCode(energy),
                       unit == units.end() ? QByteArray() : unit->second.toUtf8());
    }
    state.setValue(kCacheLimitKey, QByteArray::number(cacheLimit));
}

HttpSettings Preferences::appliedTo(HttpSettings settings) const
{
    if (proxy == Proxy::None) {
        settings.proxy = HttpSettings::Proxy::None;
    } else if (proxy == Proxy::Manual && !proxyHost.isEmpty() && proxyPort > 0) {
        settings.proxy = HttpSettings::Proxy::Manual;
        settings.proxyHost = proxyHost;
        settings.proxyPort = proxyPort;
    }
    if (!caFile.isEmpty())
        settings.caFile = caFile;
    settings.http2 |= isHttp2;
    if (writePause != kUsualWritePause)
        settings.writePause = std::chrono::milliseconds(writePause);
    return settings;
}

GasProperties Preferences::gas() const
{
    return {volumeCorrection,
            calorificValue > 0 ? calorificValue : std::numeric_limits<double>::quiet_NaN()};
}

bool Preferences::isOtherNetwork(const Preferences &other) const
{
    return proxy != other.proxy || proxyHost != other.proxyHost || proxyPort != other.proxyPort
        || caFile != other.caFile || isHttp2 != other.isHttp2 || writePause != other.writePause;
}

} // namespace meterdesk
