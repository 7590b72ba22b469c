// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorepage.h"

#include "domain/gaps.h"
#include "models/formats.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "texts/errortexts.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/readoutstrip.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/chartdescription.h"
#include "ui/explore/exploreheader.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecolumns.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace meterdesk {

namespace {

constexpr std::chrono::milliseconds kAskAfterPanning{250};
constexpr std::chrono::milliseconds kTableAfterPanning{60};
//! Readings that are further apart than this are looked at by the year, not by the week.
constexpr TimeMs kSparse = TimeMs(12) * 3600 * 1000;

constexpr QLatin1String kChoicesKey("explore/choices");
constexpr QLatin1String kSplitterKey("explore/splitter");
constexpr QLatin1String kPlaceKey("explore/place");
constexpr QLatin1String kColumnsKey("explore/columns");

TimeMs nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

ExplorePage::ExplorePage(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
    , m_zone(QTimeZone::utc())
    , m_header(new ExploreHeader)
    , m_banner(new Banner)
    , m_readout(new ReadoutStrip)
    , m_chart(new TimeChartView)
    , m_overview(new OverviewStrip)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_tableStack(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState)
{
    auto *chartArea = new QWidget;
    auto *column = new QVBoxLayout(chartArea);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_readout);
    column->addWidget(m_chart, 1);
    column->addWidget(m_overview);

    makeTable();
    m_splitter->addWidget(chartArea);
    m_splitter->addWidget(m_tableStack);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({520, 220});

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_banner);
    page->addWidget(m_splitter, 1);

    m_requestTimer.setSingleShot(true);
    m_requestTimer.setInterval(kAskAfterPanning);
    m_tableTimer.setSingleShot(true);
    m_tableTimer.setInterval(kTableAfterPanning);
    connectViews();
    updateTexts();
    updateState();
}

ExplorePage::~ExplorePage() = default;

void ExplorePage::makeTable()
{
    m_table->setModel(&m_tableModel);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setDefaultSectionSize(130);
    m_columns = new TableColumns(m_table,
                                 {{ReadingTableModel::TimeColumn, "time", true, 170},
                                  {ReadingTableModel::StateColumn, "state", true, 130},
                                  {ReadingTableModel::UseColumn, "use", true, 130},
                                  {ReadingTableModel::RateColumn, "rate", true, 130}},
                                 m_viewState, kColumnsKey);
    auto *figures = new NumberDelegate(NumberDelegate::kNoRole, m_table);
    for (const int figureColumn : {ReadingTableModel::StateColumn, ReadingTableModel::UseColumn,
                                   ReadingTableModel::RateColumn})
        m_table->setItemDelegateForColumn(figureColumn, figures);
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_empty);
    m_tableStack->addWidget(new LoadingRows);
}

void ExplorePage::connectViews()
{
    connect(m_header, &ExploreHeader::displayChanged, this, [this] {
        saveState();
        showReadings();
    });
    connect(m_header, &ExploreHeader::periodChosen, this, [this] {
        m_isPeriodChosen = true;
        saveState();
        showPeriod();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &ExplorePage::saveState);
    connect(m_chart, &TimeChartView::visibleRangeChanged, this, [this](const TimeRange &range) {
        m_overview->setVisibleRange(range);
        m_readout->setVisibleRange(range);
        m_tableTimer.start();
        m_requestTimer.start();
        Q_EMIT rangeShown(m_meter.isEmpty() ? TimeRange{0, 0} : range, m_zone);
    });
    connect(m_chart, &TimeChartView::plotRectChanged, m_overview,
            [this](const QRect &plot) { m_overview->setPlotLeft(plot.left()); });
    connect(m_overview, &OverviewStrip::rangeSelected, m_chart, &TimeChartView::setVisibleRange);
    connect(m_chart, &TimeChartView::cursorChanged, this, &ExplorePage::followCursor);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { followRow(current.row()); });
    connect(&m_requestTimer, &QTimer::timeout, this, &ExplorePage::requestWindow);
    connect(&m_requestTimer, &QTimer::timeout, this, &ExplorePage::rememberPlace);
    connect(&m_tableTimer, &QTimer::timeout, this, &ExplorePage::updateTable);
    connect(&m_builder, &SeriesBuilder::built, this, &ExplorePage::takeSeries);
    connect(m_empty, &EmptyState::buttonClicked, this, &ExplorePage::goToLastReading);
    connect(m_banner, &Banner::buttonClicked, this, &ExplorePage::requestWindow);
    const auto isWhole = [this] {
        return m_chart->state() == TimeChartView::State::Ready && m_chart->series()
            && !m_chart->series()->isEmpty();
    };
    connect(new FirstPaint(*m_chart->viewport(), this, isWhole), &FirstPaint::painted, this,
            &ExplorePage::chartDrawn);
}

void ExplorePage::setSession(Session *session)
{
    if (m_session)
        m_session->readings().disconnect(this);
    m_session = session;
    m_meter = {};
    if (m_session) {
        ReadingStore *store = &m_session->readings();
        const auto ifShown = [this](void (ExplorePage::*react)()) {
            return [this, react](const MeterId &meter) {
                if (meter == m_meter)
                    (this->*react)();
            };
        };
        connect(store, &ReadingStore::readingsChanged, this, ifShown(&ExplorePage::showReadings));
        connect(store, &ReadingStore::loadStarted, this, ifShown(&ExplorePage::updateState));
        connect(store, &ReadingStore::progressed, this, ifShown(&ExplorePage::updateTexts));
        connect(store, &ReadingStore::loadFinished, this, ifShown(&ExplorePage::updateState));
        connect(store, &ReadingStore::loadFailed, this, ifShown(&ExplorePage::updateState));
    }
    setMeter({});
}

void ExplorePage::setMeter(const MeterId &meter)
{
    if (m_session && !m_meter.isEmpty() && meter != m_meter)
        m_session->readings().cancel(m_meter);
    m_meter = meter;
    m_isPeriodChosen = false;
    m_header->showPeriod(m_header->chosenPeriod());
    m_chart->setCursor(std::nullopt);
    const Meter *known = m_session ? m_session->meters().meter(meter) : nullptr;
    if (!known) {
        m_chart->setSeries(nullptr);
        m_overview->setSeries(nullptr);
        m_readout->setSeries(nullptr);
        m_header->setTitle({}, {});
        m_tableModel.setMeter({}, QTimeZone::utc());
        Q_EMIT rangeShown({0, 0}, m_zone);
        updateState();
        updateTexts();
        return;
    }
    m_zone = QTimeZone(m_session->meters().timeZone(*known));
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    m_unit = known->unit;
    m_tableModel.setMeter(m_unit, m_zone);
    m_header->setTitle(known->name.isEmpty() ? known->code : known->name,
                       known->entity
                           ? m_session->meters().pathOf(*known->entity).join(QStringLiteral(" › "))
                           : QString());
    m_chart->setSeries(nullptr);
    m_overview->setSeries(nullptr);
    m_readout->setSeries(nullptr);
    showPeriod();
    returnToPlace();
    // Also where the period is the one of the meter before.
    Q_EMIT rangeShown(m_chart->visibleRange(), m_zone);
    showReadings();
    requestWindow();
}

void ExplorePage::showPeriod()
{
    if (!m_session || m_meter.isEmpty())
        return;
    const auto readings = m_session->readings().readings(m_meter);
    if (m_header->period() == Period::Everything && !readings->isEmpty()) {
        m_chart->setVisibleRange({readings->firstTime(), readings->lastTime() + 1});
        return;
    }
    const Period period =
        m_header->period() == Period::Everything ? Period::Year : m_header->period();
    // Someone who pages back and then takes another period stays where they look.
    const TimeRange shown = m_chart->visibleRange();
    const bool looksBack = m_isPeriodChosen && shown.hasEnd() && shown.to < nowMs();
    m_chart->setVisibleRange(periodEndingAt(period, looksBack ? shown.to - 1 : nowMs(), m_zone));
}

void ExplorePage::shiftPeriod(int steps)
{
    m_isPeriodChosen = true;
    m_chart->setVisibleRange(shifted(m_chart->visibleRange(), m_header->period(), steps, m_zone));
}

void ExplorePage::showDays(const QDate &from, const QDate &to)
{
    if (m_meter.isEmpty() || !from.isValid() || !to.isValid())
        return;
    m_isPeriodChosen = true;
    m_chart->setVisibleRange({from.startOfDay(m_zone).toMSecsSinceEpoch(),
                              to.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch()});
}

void ExplorePage::requestWindow()
{
    if (m_session && !m_meter.isEmpty())
        m_session->readings().request(m_meter, m_chart->visibleRange());
    updateState();
}

void ExplorePage::refresh()
{
    if (m_session && !m_meter.isEmpty())
        m_session->readings().refresh(m_meter, m_chart->visibleRange());
}

void ExplorePage::showReadings()
{
    if (!m_session || m_meter.isEmpty())
        return;
    const auto readings = m_session->readings().readings(m_meter);
    widenForSparseReadings(*readings);
    m_isBuilding = true;
    m_builder.build({readings, m_header->kind(), m_header->resolution(), m_unit,
                     axisTitle(m_header->kind(), m_header->resolution(), m_unit), m_zone, true});
    updateTable();
}

void ExplorePage::takeSeries(const ChartSeries::Pointer &series,
                             const ChartSeries::Pointer &history)
{
    m_isBuilding = false;
    const TimeRange visible = m_chart->visibleRange();
    const TimeRange known = history->range();
    // One may look on to the end of the period that is running.
    if (!series->isEmpty())
        m_chart->setLimits({std::min(known.from, visible.from), std::max(known.to, visible.to)});
    std::optional<TimeMs> cursorTime;
    if (m_chart->cursor() && m_chart->series() && m_chart->series()->kind() == series->kind())
        cursorTime = m_chart->series()->times()[*m_chart->cursor()];
    m_chart->setSeries(series);
    m_readout->setSeries(series);
    // The same moment has another index once older readings are there.
    if (cursorTime && !series->isEmpty())
        m_chart->setCursor(series->nearest(*cursorTime));
    m_overview->setSeries(history);
    m_overview->setVisibleRange(m_chart->visibleRange());
    m_readout->setVisibleRange(m_chart->visibleRange());
    updateState();
}

void ExplorePage::widenForSparseReadings(const ReadingSeries &readings)
{
    if (m_isPeriodChosen || readings.size() < 2 || m_header->period() == Period::Everything)
        return;
    if (usualInterval(readings.times()) < kSparse)
        return;
    m_isPeriodChosen = true;
    m_header->showPeriod(Period::Year);
    m_chart->setVisibleRange(periodEndingAt(Period::Year, nowMs(), m_zone));
}

void ExplorePage::updateState()
{
    const bool hasMeter = m_session && !m_meter.isEmpty();
    m_readout->setVisible(hasMeter);
    m_overview->setVisible(hasMeter);
    m_tableStack->setVisible(hasMeter);
    if (!hasMeter) {
        m_banner->clear();
        m_chart->setState(TimeChartView::State::Empty,
                          tr("Choose a meter on the left to see its readings."));
        return;
    }
    const ReadingStore &store = m_session->readings();
    const TimeRange window = m_chart->visibleRange();
    const auto error = store.error(m_meter);
    if (error)
        m_banner->showMessage(Banner::Kind::Error, sentenceFor(*error), {tr("Try again")});
    else
        m_banner->clear();

    const bool isLoaded = store.isLoaded(m_meter, window) && !m_isBuilding;
    if (!isLoaded && !error)
        m_chart->setState(TimeChartView::State::Loading);
    else if (m_tableModel.rowCount() == 0 && store.readings(m_meter)->isEmpty())
        m_chart->setState(TimeChartView::State::Empty,
                          error ? QString() : tr("This meter has no readings yet."));
    else
        m_chart->setState(TimeChartView::State::Ready);
    updateTable();
    updateTexts();
}

void ExplorePage::updateTable()
{
    if (!m_session || m_meter.isEmpty())
        return;
    const ReadingStore &store = m_session->readings();
    const auto readings = store.readings(m_meter);
    const TimeRange window = m_chart->visibleRange();
    m_tableModel.setReadings(readings, window, store.arrived(m_meter));
    if (m_tableModel.rowCount() > 0) {
        m_tableStack->setCurrentIndex(0);
    } else if (!store.isLoaded(m_meter, window) && !store.error(m_meter)) {
        m_tableStack->setCurrentIndex(2);
    } else {
        m_tableStack->setCurrentIndex(1);
        m_empty->setMessage(emptyPeriodText(window, *readings, m_zone),
                            readings->isEmpty() ? QString() : tr("Go there"));
    }
    updateTexts();
}

void ExplorePage::goToLastReading()
{
    const auto readings = m_session->readings().readings(m_meter);
    if (readings->isEmpty())
        return;
    m_isPeriodChosen = true;
    const Period period =
        m_header->period() == Period::Everything ? Period::Year : m_header->period();
    m_chart->setVisibleRange(periodEndingAt(period, readings->lastTime(), m_zone));
}

void ExplorePage::followCursor(qsizetype index)
{
    const ChartSeries::Pointer &series = m_chart->series();
    if (index < 0 || !series) {
        m_readout->setCursor(std::nullopt);
        return;
    }
    m_readout->setCursor(std::size_t(index));
    if (m_isFollowing)
        return;
    // A use lasts until the reading that ends it.
    const int row = m_tableModel.rowAt(series->endOf(std::size_t(index)));
    if (row < 0)
        return;
    m_isFollowing = true;
    m_table->setCurrentIndex(m_tableModel.index(row, m_columns->firstShown()));
    m_isFollowing = false;
}

void ExplorePage::followRow(int row)
{
    const ChartSeries::Pointer &series = m_chart->series();
    if (m_isFollowing || row < 0 || !series || series->isEmpty())
        return;
    const bool isRegister = series->kind() == ChartSeries::Kind::Register;
    const TimeMs time = m_tableModel.timeAt(row);
    std::size_t point = series->nearest(isRegister ? time : time - 1);
    // The use that ends with the first row began before the period: looking at the row is no
    // reason to leave it.
    if (series->times()[point] < m_chart->visibleRange().from && point + 1 < series->size())
        ++point;
    m_isFollowing = true;
    m_chart->setCursor(point);
    m_isFollowing = false;
}

void ExplorePage::updateTexts()
{
    m_chart->setAccessibleName(tr("Consumption chart"));
    m_table->setAccessibleName(tr("Readings"));
    const Meter *meter = m_session ? m_session->meters().meter(m_meter) : nullptr;
    if (!meter) {
        m_chart->setAccessibleDescription({});
        Q_EMIT summaryChanged({});
        return;
    }
    const ReadingStore &store = m_session->readings();
    const auto readings = store.readings(m_meter);
    m_chart->setAccessibleDescription(
        chartDescription(*meter, *readings, m_chart->visibleRange(), m_zone));
    Q_EMIT summaryChanged(loadSummary(*readings, store.loadedAt(m_meter), m_zone));
}

void ExplorePage::rememberPlace()
{
    if (m_meter.isEmpty())
        return;
    const Period period = m_header->period();
    const TimeRange range = m_chart->visibleRange();
    const bool isRunning =
        period == Period::Everything || range == periodEndingAt(period, nowMs(), m_zone);
    m_place = isRunning ? ChartPlace{} : ChartPlace{m_meter, range};
    m_viewState.setValue(kPlaceKey, m_place.save());
}

//! To where this meter was left when the session or the program ended.
void ExplorePage::returnToPlace()
{
    if (m_place.meter != m_meter)
        return;
    m_isPeriodChosen = true;
    m_chart->setVisibleRange(m_place.range);
}

void ExplorePage::saveState()
{
    m_viewState.setValue(kChoicesKey, m_header->save());
    m_viewState.setValue(kSplitterKey, m_splitter->saveState());
}

void ExplorePage::restoreState()
{
    m_header->restore(m_viewState.value(kChoicesKey));
    m_place = ChartPlace::restored(m_viewState.value(kPlaceKey));
    const QByteArray splitter = m_viewState.value(kSplitterKey);
    if (!splitter.isEmpty())
        m_splitter->restoreState(splitter);
}

bool ExplorePage::isSettled() const
{
    return !m_isBuilding
        && (!m_session || m_meter.isEmpty() || !m_session->readings().isLoading(m_meter));
}

void ExplorePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateState();
        showReadings();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
