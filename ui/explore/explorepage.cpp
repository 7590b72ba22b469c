// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorepage.h"

#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "texts/errortexts.h"
#include "ui/charts/chartoutput.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/chartdescription.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/comparedtime.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/exploreheader.h"
#include "ui/explore/exploretable.h"
#include "ui/explore/meterchips.h"
#include "ui/explore/pointactions.h"
#include "ui/explore/pointnote.h"
#include "ui/explore/readingstates.h"
#include "ui/explore/removeattime.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/firstpaint.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace meterdesk {

namespace {

constexpr std::chrono::milliseconds kAskAfterPanning{250};
constexpr std::chrono::milliseconds kTableAfterPanning{60};
constexpr std::chrono::milliseconds kNoticeAfter{400};

constexpr QLatin1String kChoicesKey("explore/choices");
constexpr QLatin1String kSplitterKey("explore/splitter");

} // namespace

ExplorePage::ExplorePage(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
    , m_zone(QTimeZone::utc())
    , m_header(new ExploreHeader)
    , m_banner(new Banner)
    , m_question(new Banner)
    , m_chart(new ExploreChart)
    , m_time(m_chart->time())
    , m_table(new ExploreTable(viewState))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_points(new PointActions(*m_question, *this))
    , m_output(new ChartOutput(this))
    , m_copy(new QAction(this))
    , m_copyPicture(new QAction(this))
    , m_note(new PointNote)
    , m_removeAt(new RemoveAtTime)
{
    layOut();
    m_requestTimer.setSingleShot(true);
    m_requestTimer.setInterval(kAskAfterPanning);
    m_tableTimer.setSingleShot(true);
    m_tableTimer.setInterval(kTableAfterPanning);
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(kNoticeAfter);
    connectViews();
    connectHeader();
    addKeys();
    addOutActions();
    updateTexts();
    updateState();
}

ExplorePage::~ExplorePage() = default;

void ExplorePage::layOut()
{
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({490, 250});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_banner);
    page->addWidget(m_question);
    page->addWidget(m_note);
    page->addWidget(m_removeAt);
    page->addWidget(m_splitter, 1);
    m_states = new ReadingStates(m_table->readingsView(), m_table->readings(), m_time, this);
}

void ExplorePage::connectViews()
{
    connect(m_splitter, &QSplitter::splitterMoved, this, &ExplorePage::saveState);
    connect(&m_time, &TimeChartView::visibleRangeChanged, this, &ExplorePage::takeRange);
    connect(&m_time, &TimeChartView::cursorChanged, this, &ExplorePage::followCursor);
    connect(&m_time, &TimeChartView::selectionChanged, this, [this] {
        updatePanel();
        updateTexts();
        tellSelection();
    });
    connect(&m_time, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_points->showMenu(m_time.mapToGlobal(at)); });
    connect(m_chart, &ExploreChart::built, this, &ExplorePage::takePicture);
    connect(m_chart, &ExploreChart::timePointedAt, this, [this](TimeMs, TimeMs to) {
        tellPoint(to);
        m_table->showTime(to);
    });
    connect(&m_chart->builder(), &SeriesBuilder::noticed, this,
            [this](const std::vector<Anomaly> &anomalies) {
                m_anomalies = anomalies;
                updateNoticed();
            });
    connect(m_chart, &ExploreChart::dayAsked, this, [this](TimeMs from, TimeMs to) {
        showDay({from, to});
    });
    connect(m_table, &ExploreTable::rowChosen, this, &ExplorePage::followRow);
    connect(m_table, &ExploreTable::buttonClicked, this, &ExplorePage::goToLastReading);
    connect(m_table, &ExploreTable::noticingChanged, this, &ExplorePage::lookForAnomalies);
    connect(m_table, &ExploreTable::rangeAsked, this, [this](const TimeRange &range) {
        // With as much around it, to see what is odd about it.
        const TimeMs room = std::max<TimeMs>(range.to - range.from, 6 * 3'600'000LL);
        go(TimeRange{range.from - room, range.to + room});
    });
    connect(&m_requestTimer, &QTimer::timeout, this, &ExplorePage::settle);
    connect(&m_tableTimer, &QTimer::timeout, this, [this] {
        const ChartChoice &choice = m_header->choice();
        if (ChartKind::of(choice.kind).followsWindow() || choice.comparesPeriod())
            showReadings();
        updateTable();
    });
    connect(&m_noticeTimer, &QTimer::timeout, this, &ExplorePage::lookForAnomalies);
    connect(m_banner, &Banner::buttonClicked, this, &ExplorePage::requestWindow);
    connect(m_points, &PointActions::noteAsked, m_note, &PointNote::open);
    connect(m_points, &PointActions::timeAsked, m_removeAt, &RemoveAtTime::open);
    connect(m_removeAt, &RemoveAtTime::asked, m_points, &PointActions::removeAt);
    connect(m_points, &PointActions::copyAsked, this, &ExplorePage::copy);
    connect(m_points, &PointActions::showAsked, this,
            [this] { m_table->readingsView().setFocus(Qt::OtherFocusReason); });
    m_table->readingsView().addActions(m_points->actions());
    connect(new FirstPaint(*m_time.viewport(), this, [this] { return hasChart(); }),
            &FirstPaint::painted, this, &ExplorePage::chartDrawn);
}

bool ExplorePage::hasChart() const
{
    return m_time.state() == TimeChartView::State::Ready && m_time.series()
        && !m_time.series()->isEmpty();
}

void ExplorePage::connectHeader()
{
    connect(m_header, &ExploreHeader::displayChanged, this, [this] {
        saveState();
        updateUnits();
        updateSeries();
        m_table->showPart(m_header->choice().kind == ChartKindId::HeatMap);
        showReadings();
    });
    connect(m_header, &ExploreHeader::periodChosen, this, [this] {
        m_isPeriodChosen = true;
        saveState();
        showPeriod();
    });
    connect(&m_header->chips(), &MeterChips::addAsked, this, &ExplorePage::addMeter);
    connect(&m_header->chips(), &MeterChips::removeAsked, &m_meters, &ChartMeters::remove);
    connect(&m_meters, &ChartMeters::changed, this, &ExplorePage::takeMeters);
    connect(&m_meters, &ChartMeters::readingsChanged, this, [this] {
        showReadings();
        m_noticeTimer.start();
    });
    connect(&m_temperature, &Temperature::changed, this, &ExplorePage::showReadings);
    connect(&m_overlay, &ChartOverlay::changed, this, &ExplorePage::showReadings);
    connect(&m_overlay, &ChartOverlay::seriesChanged, this, &ExplorePage::updateSeries);
    connect(&m_meters, &ChartMeters::loadStateChanged, this, &ExplorePage::updateState);
    connect(&m_meters, &ChartMeters::progressed, this, &ExplorePage::updateTexts);
}

void ExplorePage::addKey(const QKeySequence &key, const std::function<void()> &what)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, what);
    addAction(action);
}

void ExplorePage::addKeys()
{
    addKey(Qt::Key_BracketLeft, [this] { shiftPeriod(-1); });
    addKey(Qt::Key_BracketRight, [this] { shiftPeriod(1); });
    addKey(Qt::Key_Y, [this] { m_header->toggleLastYear(); });
    addKey(Qt::Key_A, [this] { m_header->cycleResolution(); });
    addKey(Qt::Key_U, [this] { m_header->cycleUnit(); });
    addKey(Qt::Key_H, [this] { m_header->toggleHeatMap(); });
    const auto back = [this] { go(m_history.back(m_time.visibleRange())); };
    addKey(Qt::Key_Backspace, back);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Left), back);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { go(m_history.forth()); });
}

void ExplorePage::setSession(Session *session)
{
    m_note->setSession(session);
    m_session = session;
    if (session)
        connect(&session->records().notes(), &LocalNotes::momentsChanged, this,
                &ExplorePage::updateFlags, Qt::UniqueConnection);
    m_states->setSession(session);
    m_points->setSession(session);
    m_temperature.setSession(session);
    m_overlay.setSession(session);
    updateSeries();
    m_header->chips().setStore(session ? &session->meters() : nullptr);
    m_meters.setSession(session);
    setMeter({});
}

void ExplorePage::setMeter(const MeterId &meter)
{
    m_isPeriodChosen = false;
    m_header->showPeriod(m_header->chosenPeriod());
    m_history.clear();
    m_chart->clear();
    m_anomalies.clear();
    m_points->setReading({}, std::nullopt, m_zone);
    const Meter *known = m_session ? m_session->meters().meter(meter) : nullptr;
    if (!known) {
        m_meters.setMain({});
        clearMeter();
        m_states->setMeter({});
        return;
    }
    m_zone = QTimeZone(m_session->meters().timeZone(*known));
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    m_table->readings().setMeter(known->unit, m_zone);
    m_states->setMeter(meter);
    {
        const QSignalBlocker blocker(m_meters); // once the period is known
        m_meters.setMain(meter);
    }
    showPeriod();
    returnToPlace();
    // Also where the period is the one of the meter before.
    Q_EMIT rangeShown(m_time.visibleRange(), m_zone);
    takeMeters();
}

void ExplorePage::clearMeter()
{
    m_table->readings().setMeter({}, QTimeZone::utc());
    m_table->setAnomalies({}, {}, m_zone);
    m_table->panel().clear();
    m_header->setUnits({}, {}, {});
    m_header->chips().setMeters({}, {});
    updateFlags();
    Q_EMIT rangeShown({0, 0}, m_zone);
    updateState();
    updateTexts();
}

//! Others are shown now, or in another unit.
void ExplorePage::takeMeters()
{
    if (!m_session || meter().isEmpty())
        return;
    QList<MeterChips::Chip> chips;
    for (const ChartMeters::Entry &entry : m_meters.entries())
        chips.append(
            {entry.id, m_meters.nameOf(entry.id), ChartMeters::letterOf(entry), entry.number});
    const Meter &main = *m_session->meters().meter(meter());
    const MeterStore &store = m_session->meters();
    m_header->chips().setMeters(
        chips, main.entity ? store.pathOf(*main.entity).join(QStringLiteral(" › ")) : QString());
    updateUnits();
    updateSeries();
    updateFlags();
    showReadings();
    m_noticeTimer.start();
    requestWindow();
}

void ExplorePage::addMeter(const MeterId &meter)
{
    if (this->meter().isEmpty())
        return;
    switch (m_meters.add(meter)) {
    case ChartMeters::Added::Yes:
    case ChartMeters::Added::AlreadyThere:
        m_question->clear();
        return;
    case ChartMeters::Added::TooMany:
        m_question->showMessage(
            Banner::Kind::Info,
            tr("A chart shows at most %n meters. Take one out first.", nullptr, ChartMeters::kMost),
            {tr("Close")});
        return;
    case ChartMeters::Added::ThirdUnit:
        m_question->showMessage(Banner::Kind::Info,
                                tr("A chart has two axes, and both are taken: %1 is measured in a "
                                   "third unit.")
                                    .arg(m_meters.nameOf(meter)),
                                {tr("Close")});
    }
}

void ExplorePage::updateUnits()
{
    const ChartChoice &choice = m_header->choice();
    m_header->setUnits(m_meters.unitChoices(choice), m_meters.shownUnit(choice),
                       m_meters.ruleOf(choice), m_meters.currency());
}

//! Which series may be laid over, and what that leaves of the choices.
void ExplorePage::updateSeries()
{
    m_header->setSeries(m_overlay.choices());
    const ChartChoice &choice = m_header->choice();
    const QList<ChartSource> sources = m_meters.sources(choice);
    m_header->setOverlayable(m_overlay.hasRoom(sources));
    m_header->setComparable(sources.size() <= 1 && !m_overlay.isShown(choice));
}

void ExplorePage::overlaySeries(const DataSeriesId &series)
{
    ChartChoice choice = m_header->choice();
    choice.overlay = series;
    if (!series.isEmpty() && !ChartKind::of(choice.kind).takesSeveralMeters())
        choice.kind = ChartKindId::Consumption;
    m_header->setChoice(choice);
}

void ExplorePage::refresh()
{
    if (m_session && !meter().isEmpty())
        m_meters.refresh(m_time.visibleRange());
}

ChartOrder ExplorePage::makeOrder() const
{
    ChartOrder order;
    order.choice = m_header->choice();
    order.sources = m_meters.sources(order.choice);
    if (const auto overlay = m_overlay.source(order.choice, order.sources))
        order.sources << *overlay;
    order.window = m_time.visibleRange();
    order.zone = m_zone;
    order.otherNames = comparedNames(order.choice);
    order.otherNote = comparedNote(order.choice);
    if (ChartKind::of(order.choice.kind).needsTemperature())
        order.temperature = m_temperature.points();
    return order;
}

void ExplorePage::showReadings()
{
    if (!m_session || meter().isEmpty())
        return;
    widenForSparseReadings(*m_session->readings().readings(meter()));
    m_header->offerOtherBegin(
        QDateTime::fromMSecsSinceEpoch(m_time.visibleRange().from, m_zone).date().addYears(-1));
    requestTemperature();
    requestOverlay();
    m_chart->show(makeOrder());
    updateTable();
}

void ExplorePage::takePicture()
{
    updateState();
    updateNoticed();
    Q_EMIT pictureChanged();
}

void ExplorePage::updateState()
{
    updateOut();
    const bool hasMeter = m_session && !meter().isEmpty();
    m_chart->setStripsShown(hasMeter);
    m_table->setVisible(hasMeter);
    if (!hasMeter) {
        m_banner->clear();
        m_chart->setState(ExploreChart::State::Empty,
                          tr("Choose a meter on the left to see its readings."));
        return;
    }
    const ReadingStore &store = m_session->readings();
    const auto error = store.error(meter());
    if (error && error != m_session->error()) // that of the connection is told above
        m_banner->showMessage(Banner::Kind::Error, sentenceFor(*error), {tr("Try again")});
    else
        m_banner->clear();

    const bool isTemperate = !ChartKind::of(m_header->choice().kind).needsTemperature();
    const bool isLoaded = m_meters.isLoaded(m_time.visibleRange()) && !m_chart->isBuilding()
        && !(m_temperature.isLoading() && !isTemperate);
    const auto &noTemperature = m_temperature.error();
    if (!isTemperate && m_header->choice().temperature.isEmpty())
        m_chart->setState(ExploreChart::State::Empty,
                          tr("Which data series has the temperatures? Enter its ID above; Enectiva "
                             "shows it with the series."));
    else if (!isTemperate && noTemperature)
        m_chart->setState(ExploreChart::State::Empty, sentenceFor(*noTemperature));
    else if (!isLoaded && !error)
        m_chart->setState(ExploreChart::State::Loading);
    else if (m_table->readings().rowCount() == 0 && store.readings(meter())->isEmpty())
        m_chart->setState(ExploreChart::State::Empty,
                          error ? QString() : tr("This meter has no readings yet."));
    else
        m_chart->setState(ExploreChart::State::Ready);
    updateTable();
    updateTexts();
}

void ExplorePage::updateTexts()
{
    const QString name = tr("Consumption chart");
    const Meter *known = m_session ? m_session->meters().meter(meter()) : nullptr;
    if (!known) {
        m_chart->setTexts(name, {});
        Q_EMIT summaryChanged({});
        return;
    }
    const ReadingStore &store = m_session->readings();
    const auto readings = store.readings(meter());
    const TimeRange visible = m_time.visibleRange();
    QStringList words{chartDescription(*known, *readings, visible, m_zone)};
    const ChartLayers &layers = m_time.layers();
    const ChartKind &kind = ChartKind::of(m_header->choice().kind);
    if (!kind.isOverTime())
        words << tr("Shown as: %1.").arg(kind.name());
    else if (layers.size() > 1)
        words << layersDescription(layers, visible);
    if (kind.isOverTime() && m_time.selection() && !layers.isEmpty())
        words << selectionDescription(layers, *m_time.selection(), visible);
    if (const QString flags = flagsDescription(); !flags.isEmpty())
        words << flags;
    m_chart->setTexts(name, words.join(QLatin1Char(' ')));
    Q_EMIT summaryChanged(loadSummary(*readings, store.loadedAt(meter()), m_zone));
}

void ExplorePage::saveState()
{
    m_viewState.setValue(kChoicesKey, m_header->save());
    m_viewState.setValue(kSplitterKey, m_splitter->saveState());
}

void ExplorePage::restoreState()
{
    m_header->restore(m_viewState.value(kChoicesKey));
    m_place = ChartPlace::restored(m_viewState.value(QLatin1String("explore/place")));
    m_table->restoreState();
    const QByteArray splitter = m_viewState.value(kSplitterKey);
    if (!splitter.isEmpty())
        m_splitter->restoreState(splitter);
}

bool ExplorePage::isSettled() const
{
    return !m_chart->isBuilding() && !m_temperature.isLoading() && !m_overlay.isLoading()
        && !m_noticeTimer.isActive() && !m_table->panel().isComputing()
        && (!m_session || meter().isEmpty() || !m_meters.isLoading());
}

void ExplorePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_points->retranslate();
        retranslateOut();
        updateUnits();
        updateState();
        showReadings();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
