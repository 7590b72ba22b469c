// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/seriespage.h"

#include "services/session.h"

namespace meterdesk {

SeriesPage::SeriesPage(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
{ }

SeriesPage::~SeriesPage() = default;

void SeriesPage::setSession(Session *session)
{
    m_session = session;
}

void SeriesPage::setMeter(const MeterId &meter)
{
    m_meter = meter;
}

void SeriesPage::restoreState() { }

void SeriesPage::refresh() { }

QString SeriesPage::statusText() const
{
    return {};
}

bool SeriesPage::canExport() const
{
    return false;
}

void SeriesPage::exportShown() { }

void SeriesPage::printShown() { }

bool SeriesPage::isSettled() const
{
    return true;
}

} // namespace meterdesk
