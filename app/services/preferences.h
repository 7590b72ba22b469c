// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/units.h"
#include "domain/preferredunits.h"

#include <QString>

namespace meterdesk {

class ViewState;
struct HttpSettings;

//! What the person prefers, for the whole program. A plain value; kept in the window's view state.
struct Preferences
{
    enum class Theme { System, Light, Dark };
    enum class Proxy { System, None, Manual };

    static constexpr int kUsualTextSize = 100;
    static constexpr int kUsualWritePause = 500;
    static constexpr int kLongestWritePause = 10'000;
    static constexpr int kSmallestText = 80;
    static constexpr int kLargestText = 200;

    QString language; //!< en, cs or de; empty: the system's
    Theme theme = Theme::System;
    int textSize = kUsualTextSize; //!< percent of the system's
    Proxy proxy = Proxy::System;
    QString proxyHost; //!< kept while another proxy is chosen
    quint16 proxyPort = 0; //!< 0: not given
    QString caFile; //!< PEM file trusted beside the system's certificates; empty: none
    bool isHttp2 = false;
    int writePause = kUsualWritePause; //!< milliseconds between two things that are sent
    PreferredUnits units;
    double calorificValue = 0; //!< of gas, gross, in kWh per m³; 0: not given
    double volumeCorrection = 1; //!< of gas, from the meter's m³ to the norm's
    int cacheLimit = 0; //!< MB of what was loaded of one customer; 0: as much as there is

    //! What \a state holds; whatever is missing or cannot be read there is as usual.
    static Preferences read(const ViewState &state);
    void write(ViewState &state) const;

    //! \a settings with proxy, certificates, protocol and pace as preferred; what is as usual stays
    //! as it is there. Without address and port there is no proxy of one's own.
    HttpSettings appliedTo(HttpSettings settings) const;
    //! What gas bills turn volume into energy with; not valid where no calorific value is given.
    GasProperties gas() const;
    //! Whether requests are made in another way than with \a other.
    bool isOtherNetwork(const Preferences &other) const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace meterdesk
