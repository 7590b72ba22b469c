// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicespage.h"

#include "services/session.h"

namespace meterdesk {

InvoicesPage::InvoicesPage(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
{ }

InvoicesPage::~InvoicesPage() = default;

void InvoicesPage::setSession(Session *session)
{
    m_session = session;
}

void InvoicesPage::setMeter(const MeterId &meter)
{
    m_meter = meter;
}

void InvoicesPage::setSelectionSource(std::function<Selection()> source)
{
    m_selectionSource = std::move(source);
}

void InvoicesPage::selectionChanged() { }

void InvoicesPage::restoreState() { }

void InvoicesPage::refresh() { }

QString InvoicesPage::statusText() const
{
    return {};
}

bool InvoicesPage::canExport() const
{
    return false;
}

void InvoicesPage::exportShown() { }

void InvoicesPage::printShown() { }

bool InvoicesPage::isSettled() const
{
    return true;
}

} // namespace meterdesk
