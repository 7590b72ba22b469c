// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/profilespane.h"

#include "services/session.h"
#include "services/viewstate.h"

namespace meterdesk {

ProfilesPane::ProfilesPane(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
{ }

ProfilesPane::~ProfilesPane() = default;

void ProfilesPane::setSession(Session *session)
{
    m_session = session;
}

void ProfilesPane::setMeter(const MeterId &meter)
{
    m_meter = meter;
}

void ProfilesPane::restoreState()
{
    Q_UNUSED(m_viewState)
}

void ProfilesPane::refresh() { }

QString ProfilesPane::statusText() const
{
    return {};
}

bool ProfilesPane::canExport() const
{
    return false;
}

void ProfilesPane::exportShown() { }

void ProfilesPane::printShown() { }

bool ProfilesPane::isSettled() const
{
    return true;
}

} // namespace meterdesk
