// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/mappingpane.h"

#include "services/session.h"
#include "services/viewstate.h"

namespace meterdesk {

MappingPane::MappingPane(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
{ }

MappingPane::~MappingPane() = default;

void MappingPane::setSession(Session *session)
{
    m_session = session;
}

void MappingPane::setMeter(const MeterId &meter)
{
    m_meter = meter;
}

void MappingPane::restoreState()
{
    Q_UNUSED(m_viewState)
}

void MappingPane::refresh() { }

QString MappingPane::statusText() const
{
    return {};
}

bool MappingPane::canExport() const
{
    return false;
}

void MappingPane::exportShown() { }

void MappingPane::printShown() { }

bool MappingPane::isSettled() const
{
    return true;
}

} // namespace meterdesk
