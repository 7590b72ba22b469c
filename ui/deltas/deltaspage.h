// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/units.h"
#include "domain/costs.h"
#include "domain/ids.h"
#include "domain/preferredunits.h"
#include "models/deltatablemodel.h"
#include "services/deltastore.h"
#include "ui/deltas/deltadescription.h"
#include "ui/widgets/banner.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace meterdesk {

class ChartOutput;
class DeltaChartView;
class DeltaComparisonStrip;
class DeltaPartsPane;
class DeltasHeader;
class ElidedLabel;
struct DeltaTitle;
class EmptyState;
class Session;
class ViewState;

//! The workspace Deltas: the monthly consumption of a meter, an entity or a virtual meter as the
//! service tells it, or what a meter's invoices tell of its cost, as a table and as bars that
//! select one month together. Below, for a meter, the same month computed from its readings and
//! explained, and the month beside its parts. It asks for data only while it is seen.
class DeltasPage : public QWidget
{
    Q_OBJECT

public:
    //! \a viewState keeps the choices between sessions and must outlive the page.
    explicit DeltasPage(ViewState &viewState, QWidget *parent = nullptr);
    ~DeltasPage() override;

    //! The moment "now", UTC; replaced in tests.
    void setClock(DeltaTableModel::Clock clock) { m_clock = std::move(clock); }
    //! Shows deltas of \a session, nullptr for none; the session must outlive its being shown.
    void setSession(Session *session);
    //! The meter and the entity that are chosen on the left: what is shown where the person wants
    //! deltas of a meter or of an entity.
    void setMeter(const MeterId &meter);
    void setEntity(const EntityId &entity);
    //! How volumes of gas become energy.
    void setGas(const GasProperties &gas);
    void setPreferredUnits(const PreferredUnits &units);
    //! No unit is chosen any more: the preferred ones count.
    void forgetUnit();
    //! Shows the virtual meter \a id, whatever is chosen on the left.
    void showVirtualMeter(const QString &id);
    //! What is shown; without an id where nothing is chosen.
    DeltaSubject subject() const { return m_subject; }
    //! The selected month; nothing without one.
    std::optional<YearMonth> month() const { return m_month; }
    //! Asks for the shown deltas anew.
    void refresh();
    //! Puts \a action as a button into the bar of the page.
    void addHeaderAction(QAction *action);
    //! Whether something is shown that can be handed out.
    bool canExport() const;
    //! Asks for a file and writes the table or the bars into it; how it went is told().
    void exportShown();
    //! Shows how it is printed.
    void printShown();
    ChartOutput &output() { return *m_output; }
    //! Takes the choices and sizes of the last time; once they are read.
    void restoreState();
    //! Whether everything that was asked for is there: for pictures.
    bool isSettled() const;

Q_SIGNALS:
    //! What the bottom strip says of the deltas shown.
    void summaryChanged(const QString &summary);
    //! canExport() may be something else.
    void exportableChanged();
    //! How an export went.
    void told(meterdesk::Banner::Kind kind, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Face { DataFace, EmptyFace, LoadingFace };

    // deltaspage.cpp
    void makeTable();
    void makeLayout();
    void makeActions();
    void connectViews();
    void connectStores();
    void saveState();

    DeltaSubject chosenSubject() const;
    QTimeZone zoneOf(const DeltaSubject &subject) const;
    QString subjectName() const;
    QString registerUnit() const;
    void takeSubject();
    void request();
    void retry();

    // deltaspageshow.cpp: table, bars and their selection
    void showDeltas();
    QList<MonthlyDelta> takeDeltas();
    void showTable();
    GasProperties gas() const;
    std::optional<Energy> shownEnergy() const;
    std::optional<Conversion> conversionFrom(const QString &unit) const;
    void updateUnits();
    QString barUnit() const;
    std::optional<YearMonth> firstSelection() const;
    void fitColumns();
    void updateState();
    void updateBanner();
    void updateTexts();
    int chartYear() const;
    void selectMonth(std::optional<YearMonth> month);
    void followTable(const QModelIndex &current);
    void followChart(int month);

    // deltaspageout.cpp: what leaves it
    DeltaTitle exportTitle() const;
    void copyPicture();
    void exportParts();

    // deltaspagecosts.cpp: money
    bool hasCosts() const;
    void updateCosts();
    DeltaTableModel::View moneyView(QList<MonthlyDelta> *deltas) const;
    std::optional<MonthCost> costOf(YearMonth month) const;
    QString invoiceUnit() const;
    QString currency() const;
    void updateCostLine();

    // deltaspagecomparison.cpp: the selected month
    bool isMeterShown() const;
    bool isMonthLoaded() const;
    void requestReadings();
    void updateComparison();
    void explainMeter();
    void explainEntity();
    std::optional<double> toldOf(YearMonth month) const;
    int figureDecimals() const;
    void updateParts();

    ViewState &m_viewState;
    DeltaTableModel::Clock m_clock;
    Session *m_session = nullptr;
    MeterId m_meter;
    EntityId m_entity;
    DeltaSubject m_subject;
    QTimeZone m_zone;
    GasProperties m_gas;
    PreferredUnits m_preferred;
    QList<MonthlyDelta> m_deltas; // of the energy that is shown, as the service tells them
    QString m_unit; // of m_deltas
    QString m_shownUnit; // of the consumptions that are shown
    bool m_isMoney = false; // the table shows costs
    QList<UnitPrice> m_prices;
    std::vector<MonthCost> m_costs;
    std::optional<YearMonth> m_month;
    std::optional<std::pair<MeterId, YearMonth>> m_requested; // whose readings were asked for
    QTimer m_readingsTimer; // walking over the months asks once it rests
    bool m_isFollowing = false; // table and chart move each other
    bool m_isSplitterMoved = false;

    DeltaTableModel m_model;
    DeltasHeader *m_header;
    Banner *m_banner;
    QSplitter *m_splitter;
    QStackedWidget *m_tableStack;
    QTableView *m_table;
    EmptyState *m_empty;
    DeltaChartView *m_chart;
    ElidedLabel *m_costLine;
    DeltaComparisonStrip *m_comparison;
    DeltaPartsPane *m_parts;
    ChartOutput *m_output;
    QAction *m_copyPicture;
};

} // namespace meterdesk
