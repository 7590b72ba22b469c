// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/seriespane.h"

#include "services/session.h"
#include "services/viewstate.h"

namespace meterdesk {

SeriesPane::SeriesPane(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
{ }

SeriesPane::~SeriesPane() = default;

void SeriesPane::setSession(Session *session)
{
    m_session = session;
}

void SeriesPane::setMeter(const MeterId &meter)
{
    m_meter = meter;
}

void SeriesPane::restoreState()
{
    Q_UNUSED(m_viewState)
}

void SeriesPane::refresh() { }

QString SeriesPane::statusText() const
{
    return {};
}

bool SeriesPane::canExport() const
{
    return false;
}

void SeriesPane::exportShown() { }

void SeriesPane::printShown() { }

bool SeriesPane::isSettled() const
{
    return true;
}

} // namespace meterdesk
