// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartpicture.h"

#include <QObject>

#include <vector>

namespace meterdesk {

//! Makes what a chart draws out of readings, off the GUI thread. The newest order wins: what an
//! older one would have built is dropped.
class SeriesBuilder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void build(const ChartOrder &order);
    //! Looks for what is odd in the first meter's readings; noticed() follows.
    void notice(const ChartOrder &order, const AnomalyOptions &options);

Q_SIGNALS:
    void built(const meterdesk::ChartPicture &picture);
    void noticed(const std::vector<meterdesk::Anomaly> &anomalies);

private:
    int m_newest = 0;
    int m_newestLook = 0;
};

} // namespace meterdesk
