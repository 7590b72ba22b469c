// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeltasPage that shows the months: table, bars, and the month that both select.
#include "ui/deltas/deltaspage.h"

#include "models/costtexts.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "ui/deltas/deltasheader.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kMonthWidth = 100;
constexpr int kYearWidth = 72;
constexpr int kCellRoom = 4; // texts are measured in whole pixels, and a little wider
constexpr double kTableShare = 0.62; // at most, of the width, until the person wants it otherwise

} // namespace

//! Those of the energy that is shown.
QList<MonthlyDelta> DeltasPage::takeDeltas()
{
    const QList<MonthlyDelta> all = m_session && !m_subject.isEmpty()
        ? m_session->deltas().deltas(m_subject)
        : QList<MonthlyDelta>();
    QStringList energies;
    for (const MonthlyDelta &delta : all) {
        if (!energies.contains(delta.energyCode))
            energies.append(delta.energyCode);
    }
    m_header->setEnergies(energies);
    QList<MonthlyDelta> shown;
    m_unit = registerUnit();
    for (const MonthlyDelta &delta : all) {
        if (delta.energyCode != m_header->energyCode())
            continue;
        shown.append(delta);
        if (!delta.unit.isEmpty())
            m_unit = delta.unit;
    }
    return shown;
}

void DeltasPage::showDeltas()
{
    m_deltas = takeDeltas();
    updateCosts();
    showTable();
}

std::optional<Energy> DeltasPage::shownEnergy() const
{
    const Meter *meter = m_session ? m_session->meters().meter(m_meter) : nullptr;
    return isMeterShown() && meter && meter->energy ? meter->energy
                                                    : energyFromCode(m_header->energyCode());
}

//! Only gas burns.
GasProperties DeltasPage::gas() const
{
    return shownEnergy() == Energy::Gas ? m_gas : GasProperties();
}

std::optional<Conversion> DeltasPage::conversionFrom(const QString &from) const
{
    return conversion(from, m_shownUnit, gas());
}

//! Which units there are, and which is shown.
void DeltasPage::updateUnits()
{
    const QString own = unit(m_unit).symbol;
    const QString money = QString::fromUtf16(kMoneyUnit);
    QStringList choices = m_deltas.isEmpty() ? QStringList() : unitChoices(m_unit, gas());
    const QString chosen = m_header->chosenUnit();
    m_isMoney = chosen == money && hasCosts() && !choices.isEmpty();
    m_shownUnit = shownUnit(choices, chosen, m_preferred, shownEnergy(), own);
    if (hasCosts() && !choices.isEmpty())
        choices << money;
    m_header->setUnits(choices, m_isMoney ? money : m_shownUnit, moneyWord(currency()));
    m_header->setSource(m_deltas.isEmpty()
                            ? QString()
                            : sourceText(m_isMoney ? DeltaSource::Invoices : DeltaSource::Service));
}

void DeltasPage::showTable()
{
    updateUnits();
    QList<MonthlyDelta> shown = m_deltas;
    DeltaTableModel::View view;
    if (m_isMoney) {
        view = moneyView(&shown);
    } else if (const auto rule = conversionFrom(m_unit)) {
        for (MonthlyDelta &delta : shown) {
            if (delta.value)
                delta.value = rule->apply(*delta.value);
        }
    }
    view.isCumulated = m_header->isCumulated();
    const std::optional<YearMonth> wanted = m_month;
    m_isFollowing = true; // a reset takes the selection away
    m_model.setDeltas(shown, m_zone, view);
    m_isFollowing = false;
    fitColumns();
    const bool isThere = wanted && m_model.indexOf(*wanted).isValid();
    selectMonth(isThere ? wanted : firstSelection());
    m_chart->setBars(deltaBars(m_model, chartYear(), barUnit()));
    if (!isThere && m_model.rowCount() > 0)
        m_table->scrollTo( // this year stands before the difference
            m_table->currentIndex().siblingAtColumn(m_model.percentColumn()));
    updateState();
    updateCostLine();
}

QString DeltasPage::barUnit() const
{
    return m_isMoney ? moneyWord(currency()) : m_shownUnit;
}

//! The last month that is over; of a new meter the one that runs.
std::optional<YearMonth> DeltasPage::firstSelection() const
{
    const YearMonth running = m_model.runningMonth();
    if (const std::optional<YearMonth> complete = m_model.lastCompleteMonth())
        return complete;
    return m_model.value(running) ? std::optional(running) : std::nullopt;
}

void DeltasPage::fitColumns()
{
    if (m_model.rowCount() == 0)
        return;
    QHeaderView *head = m_table->horizontalHeader();
    m_table->resizeColumnsToContents();
    int width = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int least = column == m_model.monthColumn() ? kMonthWidth : kYearWidth;
        head->resizeSection(column, std::max(head->sectionSize(column) + kCellRoom, least));
        width += head->sectionSize(column);
    }
    // As wide as the table; the bars need their room, too.
    const QList<int> sizes = m_splitter->sizes();
    const int all = sizes.value(0) + sizes.value(1);
    if (!m_isSplitterMoved && all > 0) {
        const int wanted = std::min(width + 1, int(all * kTableShare));
        m_splitter->setSizes({wanted, all - wanted});
    }
}

void DeltasPage::updateState()
{
    const bool hasSubject = m_session && !m_subject.isEmpty();
    const bool isLoading = hasSubject && m_session->deltas().isLoading(m_subject);
    const bool wasLoaded = hasSubject && m_session->deltas().loadedAt(m_subject);
    const auto error = hasSubject ? m_session->deltas().error(m_subject) : std::nullopt;
    updateBanner();
    if (m_model.rowCount() > 0) {
        m_tableStack->setCurrentIndex(DataFace);
        m_chart->setState(DeltaChartView::State::Ready);
    } else if (hasSubject && (isLoading || (!wasLoaded && !error))) {
        m_tableStack->setCurrentIndex(LoadingFace);
        m_chart->setState(DeltaChartView::State::Loading);
    } else {
        const bool canRetry = hasSubject && !(error && isUnknownSubject(m_subject, *error));
        m_tableStack->setCurrentIndex(EmptyFace);
        m_empty->setMessage(m_session ? emptyDeltasText(m_subject, error) : QString(),
                            canRetry ? tr("Load again") : QString());
        m_chart->setState(DeltaChartView::State::Empty);
    }
    updateTexts();
    updateComparison();
    Q_EMIT exportableChanged();
}

void DeltasPage::updateBanner()
{
    const bool hasSubject = m_session && !m_subject.isEmpty();
    const auto error = hasSubject ? m_session->deltas().error(m_subject) : std::nullopt;
    // Where there are no rows, that the ID is unknown stands in their place.
    const bool isSaidInPlace =
        error && isUnknownSubject(m_subject, *error) && m_model.rowCount() == 0;
    // That of the connection is told above the workspaces.
    const bool isTold = error && error == m_session->error() && m_model.rowCount() > 0;
    if (error && !isSaidInPlace && !isTold && !m_session->deltas().isLoading(m_subject))
        m_banner->showMessage(Banner::Kind::Error, deltaErrorText(m_subject, *error),
                              {tr("Try again")});
    else
        m_banner->clear();
}

void DeltasPage::updateTexts()
{
    m_table->setAccessibleName(tr("Monthly deltas"));
    m_chart->setAccessibleName(tr("Delta chart"));
    m_copyPicture->setText(tr("Copy picture"));
    m_copyPicture->setEnabled(canExport());
    if (!m_session || m_subject.isEmpty()) {
        m_chart->setAccessibleDescription({});
        Q_EMIT summaryChanged({});
        return;
    }
    const DeltaSource source = m_isMoney ? DeltaSource::Invoices : DeltaSource::Service;
    m_chart->setAccessibleDescription(
        m_model.rowCount() > 0
            ? deltaDescription(m_model, m_chart->bars().year, subjectName(), m_shownUnit, source)
            : QString());
    Q_EMIT summaryChanged(deltaSummary(m_model, m_session->deltas().loadedAt(m_subject)));
}

//! The year whose bars are drawn, beside those of the year before: this year, or that of a month
//! which would not be among the bars otherwise.
int DeltasPage::chartYear() const
{
    const int running = m_model.runningMonth().year;
    const int drawn = m_chart->bars().year;
    const int selected = m_month ? m_month->year : running;
    if (drawn <= running && (selected == drawn || selected == drawn - 1))
        return drawn;
    return selected >= running - 1 ? running : selected;
}

void DeltasPage::selectMonth(std::optional<YearMonth> month)
{
    m_month = month;
    if (const int year = chartYear(); year != m_chart->bars().year) {
        m_chart->setBars(deltaBars(m_model, year, barUnit()));
        updateTexts();
    }
    m_isFollowing = true;
    const QModelIndex index = month ? m_model.indexOf(*month) : QModelIndex();
    if (index.isValid() && index != m_table->currentIndex())
        m_table->setCurrentIndex(index);
    m_chart->setSelectedMonth(month ? std::optional(month->month) : std::nullopt);
    m_isFollowing = false;
    updateComparison();
    if (isMeterShown() && !isMonthLoaded())
        m_readingsTimer.start();
}

void DeltasPage::followTable(const QModelIndex &current)
{
    if (m_isFollowing)
        return;
    selectMonth(m_model.monthAt(current));
}

void DeltasPage::followChart(int month)
{
    if (m_isFollowing)
        return;
    // The later year's bar, or the one before where that one stands alone.
    const YearMonth current{m_chart->bars().year, month};
    const YearMonth before{current.year - 1, month};
    selectMonth(m_model.value(current) || !m_model.value(before) ? current : before);
}

} // namespace meterdesk
