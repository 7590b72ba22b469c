// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves DeltasPage: to files and to paper.
#include "ui/deltas/deltaspage.h"

#include "services/bookmarks.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "ui/charts/chartoutput.h"
#include "ui/deltas/deltaexport.h"
#include "ui/deltas/deltapartspane.h"
#include "ui/deltas/deltasheader.h"

namespace meterdesk {

bool DeltasPage::canExport() const
{
    return m_session && !m_subject.isEmpty() && m_model.rowCount() > 0;
}

DeltaTitle DeltasPage::exportTitle() const
{
    DeltaTitle title;
    title.subject = subjectName();
    const MeterStore &meters = m_session->meters();
    const Meter *meter =
        m_subject.kind == DeltaSubject::Kind::Meter ? meters.meter({m_subject.id}) : nullptr;
    if (meter && meter->entity)
        title.place = meters.pathOf(*meter->entity).join(QStringLiteral(" › "));
    else if (m_subject.kind == DeltaSubject::Kind::Entity)
        title.place = meters.pathOf({m_subject.id}).join(QStringLiteral(" › "));
    title.unit = barUnit();
    title.isMoney = m_isMoney;
    for (const MonthCost &cost : m_costs) {
        if (m_isMoney && !cost.isInvoiced())
            title.estimated << monthTitle(cost.month);
    }
    title.zone = m_zone;
    title.loadedAt = m_session->deltas().loadedAt(m_subject);
    return title;
}

void DeltasPage::exportShown()
{
    if (canExport())
        m_output->askAndWrite(deltaOutcome(m_model, m_chart->bars(), exportTitle()));
}

void DeltasPage::exportParts()
{
    if (!canExport() || !m_month)
        return;
    DeltaTitle title = exportTitle();
    title.unit = m_shownUnit; // of consumptions, whatever the months show
    m_output->askAndWrite(deltaPartsOutcome(m_parts->model(), monthTitle(*m_month), title));
}

void DeltasPage::copyPicture()
{
    if (canExport())
        m_output->copyPicture(deltaOutcome(m_model, m_chart->bars(), exportTitle()));
}

void DeltasPage::printShown()
{
    if (canExport())
        m_output->print(deltaOutcome(m_model, m_chart->bars(), exportTitle()));
}

void DeltasPage::showVirtualMeter(const QString &id)
{
    m_header->setVirtualMeter(id);
    saveState();
    takeSubject();
}

QString DeltasPage::subjectName() const
{
    if (m_subject.kind == DeltaSubject::Kind::VirtualMeter) {
        const Bookmark *known =
            m_session->records().bookmarks().find(Bookmark::Kind::VirtualMeter, m_subject.id);
        return known && !known->name.isEmpty() ? known->name
                                               : tr("Virtual meter %1").arg(m_subject.id);
    }
    if (const Entity *entity = m_session->meters().entity({m_subject.id});
        entity && m_subject.kind == DeltaSubject::Kind::Entity)
        return entity->name;
    const Meter *meter = m_session->meters().meter({m_subject.id});
    return meter ? meter->shownName() : QString();
}

} // namespace meterdesk
