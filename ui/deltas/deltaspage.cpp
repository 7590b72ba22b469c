// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltaspage.h"

#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/charts/chartoutput.h"
#include "ui/deltas/deltacelldelegate.h"
#include "ui/deltas/deltacomparisonstrip.h"
#include "ui/deltas/deltadescription.h"
#include "ui/deltas/deltasheader.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/frozentable.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecopy.h"

#include <QDateTime>
#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace meterdesk {

namespace {

using Kind = DeltaSubject::Kind;

constexpr QLatin1String kChoicesKey("deltas/choices");
constexpr QLatin1String kSplitterKey("deltas/splitter");
constexpr std::chrono::milliseconds kAskAfterMoving{250};
constexpr int kMonthWidth = 100;
constexpr int kYearWidth = 72;
constexpr int kCellRoom = 4; // texts are measured in whole pixels, and a little wider
constexpr double kTableShare = 0.62; // at most, of the width, until the person wants it otherwise

} // namespace

DeltasPage::DeltasPage(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
    , m_clock([] { return TimeMs(QDateTime::currentMSecsSinceEpoch()); })
    , m_zone(QTimeZone::utc())
    , m_model([this] { return m_clock(); })
    , m_header(new DeltasHeader)
    , m_banner(new Banner)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_tableStack(new QStackedWidget)
    , m_table(new FrozenTable)
    , m_empty(new EmptyState)
    , m_chart(new DeltaChartView)
    , m_comparison(new DeltaComparisonStrip)
    , m_output(new ChartOutput(this))
{
    makeTable();
    makeLayout();
    m_readingsTimer.setSingleShot(true);
    m_readingsTimer.setInterval(kAskAfterMoving);
    connectViews();
    setFocusProxy(m_table);
    updateState();
}

DeltasPage::~DeltasPage() = default;

void DeltasPage::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new DeltaCellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(-1); // all rows, seen or not
    m_header->setCopyAction(addCopyAction(m_table, DeltaTableModel::RawRole));
}

void DeltasPage::makeLayout()
{
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_empty);
    m_tableStack->addWidget(new LoadingRows);
    m_splitter->addWidget(m_tableStack);
    m_splitter->addWidget(m_chart);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({570, 540});
    m_chart->setMinimumWidth(300);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_banner);
    page->addWidget(m_splitter, 1);
    page->addWidget(line);
    page->addWidget(m_comparison);
}

void DeltasPage::connectViews()
{
    connect(m_header, &DeltasHeader::subjectChosen, this, [this] {
        saveState();
        takeSubject();
    });
    connect(m_header, &DeltasHeader::energyChosen, this, [this] {
        saveState();
        showDeltas();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_isSplitterMoved = true;
        saveState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DeltasPage::followTable);
    connect(m_chart, &DeltaChartView::monthSelected, this, &DeltasPage::followChart);
    connect(&m_readingsTimer, &QTimer::timeout, this, &DeltasPage::requestReadings);
    connect(m_banner, &Banner::buttonClicked, this, &DeltasPage::retry);
    connect(m_empty, &EmptyState::buttonClicked, this, &DeltasPage::retry);
    connect(m_comparison, &DeltaComparisonStrip::buttonClicked, this, [this] {
        m_requested.reset();
        requestReadings();
    });
    connect(m_output, &ChartOutput::told, this, &DeltasPage::told);
}

void DeltasPage::setSession(Session *session)
{
    if (m_session) {
        disconnect(&m_session->meters(), nullptr, this, nullptr);
        disconnect(&m_session->readings(), nullptr, this, nullptr);
        disconnect(&m_session->deltas(), nullptr, this, nullptr);
    }
    m_session = session;
    m_meter = {};
    m_entity = {};
    m_requested.reset();
    if (m_session)
        connectStores();
    takeSubject();
}

void DeltasPage::connectStores()
{
    const auto ifShown = [this](void (DeltasPage::*react)()) {
        return [this, react](const DeltaSubject &subject) {
            if (subject == m_subject)
                (this->*react)();
        };
    };
    const DeltaStore *deltas = &m_session->deltas();
    connect(deltas, &DeltaStore::loadStarted, this, ifShown(&DeltasPage::updateState));
    connect(deltas, &DeltaStore::deltasChanged, this, ifShown(&DeltasPage::showDeltas));
    connect(deltas, &DeltaStore::loadFailed, this, ifShown(&DeltasPage::updateState));
    const auto ifComputed = [this](const MeterId &meter) {
        if (isMeterShown() && meter == m_meter)
            updateComparison();
    };
    const ReadingStore *readings = &m_session->readings();
    connect(readings, &ReadingStore::loadStarted, this, ifComputed);
    connect(readings, &ReadingStore::readingsChanged, this, ifComputed);
    connect(readings, &ReadingStore::loadFinished, this, ifComputed);
    connect(readings, &ReadingStore::loadFailed, this, ifComputed);
    // Names and zones may be others now, and the chosen ones may be gone.
    connect(&m_session->meters(), &MeterStore::loaded, this, &DeltasPage::takeSubject);
}

void DeltasPage::setMeter(const MeterId &meter)
{
    m_meter = meter;
    takeSubject();
}

void DeltasPage::setEntity(const EntityId &entity)
{
    m_entity = entity;
    takeSubject();
}

DeltaSubject DeltasPage::chosenSubject() const
{
    DeltaSubject subject{m_header->kind(), {}};
    if (!m_session)
        return subject;
    switch (subject.kind) {
    case Kind::Meter:
        if (m_session->meters().meter(m_meter))
            subject.id = m_meter.value;
        break;
    case Kind::Entity:
        if (m_session->meters().entity(m_entity))
            subject.id = m_entity.value;
        break;
    case Kind::VirtualMeter:
        subject.id = m_header->virtualMeterId();
        break;
    }
    return subject;
}

QTimeZone DeltasPage::zoneOf(const DeltaSubject &subject) const
{
    if (!m_session)
        return QTimeZone::utc();
    const MeterStore &meters = m_session->meters();
    const Meter *meter = subject.kind == Kind::Meter ? meters.meter({subject.id}) : nullptr;
    const EntityId entity{subject.kind == Kind::Entity ? subject.id : QString()};
    const QTimeZone zone(meter ? meters.timeZone(*meter) : meters.timeZone(entity));
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString DeltasPage::subjectName() const
{
    if (m_subject.kind == Kind::VirtualMeter)
        return tr("Virtual meter %1").arg(m_subject.id);
    if (const Entity *entity = m_session->meters().entity({m_subject.id});
        entity && m_subject.kind == Kind::Entity)
        return entity->name;
    const Meter *meter = m_session->meters().meter({m_subject.id});
    return !meter ? QString() : meter->name.isEmpty() ? meter->code : meter->name;
}

QString DeltasPage::registerUnit() const
{
    const Meter *meter = m_session ? m_session->meters().meter(m_meter) : nullptr;
    return meter && m_subject.kind == Kind::Meter ? meter->unit : QString();
}

void DeltasPage::takeSubject()
{
    const Meter *meter = m_session ? m_session->meters().meter(m_meter) : nullptr;
    const Entity *entity = m_session ? m_session->meters().entity(m_entity) : nullptr;
    m_header->setNames(!meter                      ? QString()
                           : meter->name.isEmpty() ? meter->code
                                                   : meter->name,
                       entity ? entity->name : QString());
    const DeltaSubject subject = chosenSubject();
    if (subject != m_subject) {
        m_subject = subject;
        m_month.reset();
        m_requested.reset();
        m_readingsTimer.stop();
    }
    m_zone = zoneOf(m_subject);
    showDeltas();
    request();
}

void DeltasPage::request()
{
    if (!m_session || m_subject.isEmpty() || !isVisible())
        return;
    m_session->deltas().request(m_subject);
    requestReadings();
    updateState();
}

void DeltasPage::retry()
{
    if (m_session && !m_subject.isEmpty())
        m_session->deltas().refresh(m_subject);
    updateState();
}

void DeltasPage::refresh()
{
    if (isVisible())
        retry();
}

void DeltasPage::showDeltas()
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
    const std::optional<YearMonth> wanted = m_month;
    m_isFollowing = true; // a reset takes the selection away
    m_model.setDeltas(shown, m_zone);
    m_isFollowing = false;
    m_header->setUnit(shown.isEmpty() ? QString() : m_unit);
    fitColumns();
    const bool isThere = wanted && m_model.indexOf(*wanted).isValid();
    selectMonth(isThere ? wanted : firstSelection());
    m_chart->setBars(deltaBars(m_model, chartYear(), m_unit));
    if (!isThere && m_model.rowCount() > 0)
        m_table->scrollTo( // this year stands before the difference
            m_table->currentIndex().siblingAtColumn(m_model.percentColumn()));
    updateState();
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
    if (error && !isSaidInPlace && !m_session->deltas().isLoading(m_subject))
        m_banner->showMessage(Banner::Kind::Error, deltaErrorText(m_subject, *error),
                              {tr("Try again")});
    else
        m_banner->clear();
}

void DeltasPage::updateTexts()
{
    m_table->setAccessibleName(tr("Monthly deltas"));
    m_chart->setAccessibleName(tr("Delta chart"));
    if (!m_session || m_subject.isEmpty()) {
        m_chart->setAccessibleDescription({});
        Q_EMIT summaryChanged({});
        return;
    }
    m_chart->setAccessibleDescription(m_model.rowCount() > 0 ? deltaDescription(
                                          m_model, m_chart->bars().year, subjectName(), m_unit)
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
        m_chart->setBars(deltaBars(m_model, year, m_unit));
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

void DeltasPage::saveState()
{
    m_viewState.setValue(kChoicesKey, m_header->save());
    if (m_isSplitterMoved)
        m_viewState.setValue(kSplitterKey, m_splitter->saveState());
}

void DeltasPage::restoreState()
{
    m_header->restore(m_viewState.value(kChoicesKey));
    const QByteArray splitter = m_viewState.value(kSplitterKey);
    m_isSplitterMoved = !splitter.isEmpty() && m_splitter->restoreState(splitter);
    takeSubject();
}

bool DeltasPage::isSettled() const
{
    if (!m_session || m_subject.isEmpty() || !isVisible())
        return true;
    if (m_session->deltas().isLoading(m_subject))
        return false;
    return isMonthLoaded() || m_session->readings().error(m_meter).has_value();
}

void DeltasPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
    request();
}

void DeltasPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        fitColumns();
        updateState();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
