// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/seriesview.h"

#include "services/latestpoints.h"
#include "services/meterstore.h"
#include "services/seriesstore.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/charts/chartoutput.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/chartdescription.h"
#include "ui/explore/chartkind.h"
#include "ui/explore/chartoverlay.h"
#include "ui/explore/comparedtime.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/exploreheader.h"
#include "ui/explore/rangepanel.h"
#include "ui/explore/removeattime.h"
#include "ui/series/pointform.h"
#include "ui/series/pointimportdialog.h"
#include "ui/series/seriesdescription.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/stagedelegate.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/textsize.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace meterdesk {

namespace {

constexpr std::chrono::milliseconds kAskAfterPanning{250};
constexpr std::chrono::milliseconds kTableAfterPanning{60};

TimeMs nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

SeriesView::SeriesView(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
    , m_zone(QTimeZone::utc())
    , m_header(new ExploreHeader(ExploreHeader::Subject::Series))
    , m_banner(new Banner)
    , m_question(new Banner)
    , m_chart(new ExploreChart)
    , m_time(m_chart->time())
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_faces(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_panel(new RangePanel)
    , m_form(new PointForm)
    , m_removeAt(new RemoveAtTime)
    , m_removals(new Removals(*m_question, this))
    , m_output(new ChartOutput(this))
    , m_copy(new QAction(this))
    , m_copyPicture(new QAction(this))
{
    m_requestTimer.setSingleShot(true);
    m_requestTimer.setInterval(kAskAfterPanning);
    m_tableTimer.setSingleShot(true);
    m_tableTimer.setInterval(kTableAfterPanning);
    m_againTimer.setSingleShot(true);
    makeTable();
    layOut();
    connectViews();
    addKeys();
    retranslate();
    showPeriod();
}

SeriesView::~SeriesView()
{
    m_table->setModel(nullptr);
    delete m_import;
}

void SeriesView::layOut()
{
    auto *below = new QWidget;
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    rows->addLayout(row, 1);
    row->addWidget(m_faces, 1);
    row->addWidget(m_panel);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({430, 250});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_question);
    column->addWidget(m_form);
    column->addWidget(m_removeAt);
    column->addWidget(m_splitter, 1);
}

void SeriesView::makeTable()
{
    m_model.setSubject(ReadingTableModel::Subject::Points);
    m_table->setModel(&m_model);
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnHidden(ReadingTableModel::UseColumn, true);
    m_table->setColumnHidden(ReadingTableModel::RateColumn, true);
    m_table->setColumnWidth(ReadingTableModel::TimeColumn, scaledToText(160, font()));
    m_table->setColumnWidth(ReadingTableModel::StateColumn, scaledToText(120, font()));
    m_table->setColumnWidth(ReadingTableModel::StageColumn, scaledToText(140, font()));
    m_table->setItemDelegateForColumn(ReadingTableModel::StageColumn,
                                      new StageDelegate(ReadingTableModel::StageRole, m_table));
    addCopyAction(m_table, ReadingTableModel::RawRole);
    m_faces->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(new LoadingRows);
    connect(m_empty, &EmptyState::buttonClicked, this, &SeriesView::goToLast);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { followRow(current.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SeriesView::updateActs);
}

void SeriesView::connectViews()
{
    connect(m_splitter, &QSplitter::splitterMoved, this, &SeriesView::saveState);
    connect(m_header, &ExploreHeader::displayChanged, this, [this] {
        saveState();
        showPoints();
    });
    connect(m_header, &ExploreHeader::periodChosen, this, [this] {
        saveState();
        showPeriod();
    });
    connect(&m_time, &TimeChartView::visibleRangeChanged, this, [this] {
        m_tableTimer.start();
        m_requestTimer.start();
        m_header->tellPeriod(shownPeriod());
    });
    connect(&m_requestTimer, &QTimer::timeout, this, &SeriesView::request);
    connect(&m_tableTimer, &QTimer::timeout, this, [this] {
        const ChartChoice &choice = m_header->choice();
        if (ChartKind::of(choice.kind).followsWindow() || choice.comparesPeriod())
            showPoints();
        updateTable();
    });
    connect(&m_time, &TimeChartView::cursorChanged, this, &SeriesView::followCursor);
    connect(&m_time, &TimeChartView::selectionChanged, this, [this] {
        updatePanel();
        updateTexts();
        updateActs();
    });
    connect(m_chart, &ExploreChart::built, this, &SeriesView::updateState);
    connect(m_banner, &Banner::buttonClicked, this, &SeriesView::refresh);
    connect(m_question, &Banner::buttonClicked, m_question, &Banner::clear);
    connect(m_output, &ChartOutput::told, this, &SeriesView::told);
}

void SeriesView::addKey(const QKeySequence &key, const std::function<void()> &what)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, what);
    addAction(action);
}

void SeriesView::addKeys()
{
    const auto shift = [this](int steps) {
        m_time.setVisibleRange(shifted(m_time.visibleRange(), m_header->period(), steps, m_zone));
    };
    addKey(Qt::Key_BracketLeft, [shift] { shift(-1); });
    addKey(Qt::Key_BracketRight, [shift] { shift(1); });
    addKey(Qt::Key_Y, [this] { m_header->toggleLastYear(); });
    addKey(Qt::Key_A, [this] { m_header->cycleResolution(); });
    addKey(Qt::Key_H, [this] { m_header->toggleHeatMap(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { askToRemove(); });
}

void SeriesView::setSession(Session *session)
{
    if (m_session) {
        m_session->series().disconnect(this);
        m_session->latestPoints().disconnect(this);
        m_session->meters().disconnect(this);
        if (m_session->outbox())
            m_session->outbox()->disconnect(this);
    }
    delete m_import;
    m_session = session;
    m_removals->setSession(session);
    m_question->clear();
    m_form->hide();
    m_removeAt->hide();
    m_bookmark.reset();
    if (m_session) {
        const auto ifShown = [this](void (SeriesView::*react)()) {
            return [this, react](const DataSeriesId &series) {
                if (series == id())
                    (this->*react)();
            };
        };
        connect(&m_session->series(), &SeriesStore::pointsChanged, this,
                ifShown(&SeriesView::showPoints));
        connect(&m_session->series(), &SeriesStore::loadStateChanged, this,
                ifShown(&SeriesView::updateState));
        connectOutbox();
    }
    setSeries(std::nullopt);
}

DataSeriesId SeriesView::id() const
{
    return {m_bookmark ? m_bookmark->id : QString()};
}

void SeriesView::setSeries(const std::optional<Bookmark> &bookmark)
{
    const bool isOther = !m_bookmark || !bookmark || !m_bookmark->isSameThing(*bookmark);
    m_bookmark = bookmark && bookmark->kind == Bookmark::Kind::DataSeries ? bookmark : std::nullopt;
    if (isOther) {
        m_chart->clear();
        m_form->hide();
        m_removeAt->hide();
        m_question->clear();
        m_hasLookedFor = false;
        m_zone = m_session ? QTimeZone(m_session->meters().timeZone(EntityId())) : QTimeZone::utc();
        if (!m_zone.isValid())
            m_zone = QTimeZone::utc();
        showPeriod();
    }
    if (m_session && m_bookmark)
        takeOldStream();
    m_header->setTitle(title());
    m_model.setMeter(m_bookmark ? m_bookmark->unit : QString(), m_zone);
    if (m_bookmark)
        m_form->setStream(stream());
    updateSent();
    showPoints();
    request();
}

void SeriesView::request()
{
    if (m_session && m_bookmark && isVisible())
        m_session->series().request(id(), m_time.visibleRange());
    updateState();
}

void SeriesView::refresh()
{
    if (m_session && m_bookmark)
        m_session->series().refresh(id(), m_time.visibleRange());
}

void SeriesView::showPeriod()
{
    const Period period = m_header->period();
    const auto points = m_session && m_bookmark ? m_session->series().points(id()) : nullptr;
    const bool hasPoints = points && !points->isEmpty();
    if (period == Period::Everything && hasPoints) {
        m_time.setVisibleRange({points->firstTime(), points->lastTime() + 1});
        return;
    }
    m_time.setVisibleRange(
        periodEndingAt(period == Period::Everything ? Period::Year : period, nowMs(), m_zone));
}

//! What is shown; nothing where it is another time than one can choose by a word.
std::optional<Period> SeriesView::shownPeriod() const
{
    const TimeRange range = m_time.visibleRange();
    const auto points = m_session && m_bookmark ? m_session->series().points(id()) : nullptr;
    if (points && !points->isEmpty()
        && range == TimeRange{points->firstTime(), points->lastTime() + 1})
        return Period::Everything;
    return periodOf(range, m_zone);
}

void SeriesView::showDays(const QDate &from, const QDate &to)
{
    m_hasLookedFor = true;
    m_time.setVisibleRange({from.startOfDay(m_zone).toMSecsSinceEpoch(),
                            to.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch()});
}

//! Where the points end: one that is no longer fed has none now.
void SeriesView::goToLast()
{
    const auto points = m_session->series().points(id());
    if (points->isEmpty())
        return;
    m_hasLookedFor = true;
    const Period period =
        m_header->period() == Period::Everything ? Period::Year : m_header->period();
    m_time.setVisibleRange(periodEndingAt(period, points->lastTime(), m_zone));
}

ChartOrder SeriesView::makeOrder() const
{
    ChartOrder order;
    order.choice = m_header->choice();
    order.choice.overlay = {};
    ChartSource source = seriesSource(*m_session, id());
    if (order.choice.kind == ChartKindId::Consumption)
        source.axisTitle = meanTitle(order.choice.resolution, source.unit);
    order.sources = {source};
    order.window = m_time.visibleRange();
    order.zone = m_zone;
    order.otherNames = comparedNames(order.choice);
    order.otherNote = comparedNote(order.choice);
    return order;
}

void SeriesView::showPoints()
{
    if (!m_session || !m_bookmark)
        return updateState();
    const auto points = m_session->series().points(id());
    // The first look goes to where the points are.
    if (!m_hasLookedFor && !points->isEmpty()
        && m_session->series().isLoaded(id(), m_time.visibleRange())
        && points->slice(m_time.visibleRange()).isEmpty())
        goToLast();
    m_header->offerOtherBegin(
        QDateTime::fromMSecsSinceEpoch(m_time.visibleRange().from, m_zone).date().addYears(-1));
    m_chart->show(makeOrder());
    updateState();
}

void SeriesView::updateState()
{
    m_chart->setStripsShown(m_bookmark.has_value());
    if (!m_session || !m_bookmark) {
        m_banner->clear();
        m_chart->setState(ExploreChart::State::Empty, {});
        updateActs();
        Q_EMIT stateChanged();
        return;
    }
    const SeriesStore &store = m_session->series();
    const auto error = store.error(id());
    if (error)
        m_banner->showMessage(Banner::Kind::Error, seriesErrorText(*error, m_bookmark->id),
                              {tr("Try again")});
    else
        m_banner->clear();
    const bool isThere = store.isLoaded(id(), m_time.visibleRange()) && !m_chart->isBuilding();
    if (!isThere && !error)
        m_chart->setState(ExploreChart::State::Loading);
    else if (store.points(id())->isEmpty())
        m_chart->setState(ExploreChart::State::Empty,
                          error ? QString() : tr("This series has no points yet."));
    else
        m_chart->setState(ExploreChart::State::Ready);
    const QList<TimeRange> missing = store.notLoaded(id());
    m_time.setNotLoaded({missing.begin(), missing.end()});
    updateTable();
    updateActs();
    Q_EMIT stateChanged();
}

void SeriesView::updateTable()
{
    if (!m_session || !m_bookmark)
        return;
    const SeriesStore &store = m_session->series();
    const TimeRange window = m_time.visibleRange();
    const auto points = store.points(id());
    m_model.setReadings(seriesSource(*m_session, id()).readings, window);
    const bool isLoaded = store.isLoaded(id(), window);
    if (m_model.rowCount() > 0) {
        m_faces->setCurrentIndex(RowsFace);
    } else if (!isLoaded && !store.error(id())) {
        m_faces->setCurrentIndex(LoadingFace);
    } else {
        m_empty->setMessage(isLoaded ? emptySeriesText(window, *points, m_zone)
                                     : tr("This period is not loaded."),
                            points->isEmpty() ? QString() : tr("Go there"));
        m_faces->setCurrentIndex(EmptyFace);
    }
    updatePanel();
    updateTexts();
}

void SeriesView::updatePanel()
{
    if (!m_session || !m_bookmark)
        return;
    const ChartOrder order = makeOrder();
    RangePanel::Subject subject;
    subject.source = order.sources.first();
    subject.isSelection = m_time.selection().has_value();
    const TimeRange visible = m_time.visibleRange();
    subject.range = m_time.selection().value_or(
        TimeRange{visible.from, std::max(visible.from, std::min(visible.to, nowMs()))});
    subject.resolution = order.choice.resolution;
    subject.zone = m_zone;
    subject.decimals = chartLabels(subject.source, *subject.source.readings, m_zone).decimals;
    subject.other = comparedTime(order.choice, subject.range, visible, m_zone);
    subject.otherName = order.otherNames.first();
    m_panel->show(subject);
}

void SeriesView::updateTexts()
{
    //: The name of the chart for those who do not see it
    const QString name = tr("Chart of the data series");
    if (!m_session || !m_bookmark)
        return m_chart->setTexts(name, {});
    const auto points = m_session->series().points(id());
    QStringList words{
        seriesDescription(title(), m_bookmark->unit, *points, m_time.visibleRange(), m_zone)};
    const ChartKind &kind = ChartKind::of(m_header->choice().kind);
    if (!kind.isOverTime())
        words << tr("Shown as: %1.").arg(kind.seriesName());
    else if (m_time.selection() && !m_time.layers().isEmpty())
        words << selectionDescription(m_time.layers(), *m_time.selection(), m_time.visibleRange());
    m_chart->setTexts(name, words.join(QLatin1Char(' ')));
}

void SeriesView::followCursor(qsizetype index)
{
    const ChartSeries::Pointer &series = m_time.series();
    if (m_isFollowing || index < 0 || !series)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const int row = m_model.rowAt(series->times()[std::size_t(index)]);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, ReadingTableModel::TimeColumn));
}

void SeriesView::followRow(int row)
{
    const ChartSeries::Pointer &series = m_time.series();
    if (m_isFollowing || row < 0 || row >= m_model.rowCount() || !series || series->isEmpty())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_time.setCursor(series->nearest(m_model.timeAt(row)));
}

bool SeriesView::isSettled() const
{
    return !m_chart->isBuilding() && !m_panel->isComputing() && !m_requestTimer.isActive()
        && !m_tableTimer.isActive()
        && (!m_session || !m_bookmark || !m_session->series().isLoading(id()));
}

void SeriesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    request();
}

void SeriesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPoints();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
