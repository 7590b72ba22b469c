// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltaspage.h"

#include "services/invoiceledger.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/readingstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/charts/chartoutput.h"
#include "ui/deltas/deltacelldelegate.h"
#include "ui/deltas/deltacomparisonstrip.h"
#include "ui/deltas/deltapartspane.h"
#include "ui/deltas/deltasheader.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/frozentable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"

#include <QAction>
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
constexpr int kCostLine = 28;

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
    , m_costLine(new ElidedLabel)
    , m_comparison(new DeltaComparisonStrip)
    , m_parts(new DeltaPartsPane)
    , m_output(new ChartOutput(this))
    , m_copyPicture(new QAction(this))
{
    makeTable();
    makeLayout();
    makeActions();
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
    setUpTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setResizeContentsPrecision(-1); // all rows, seen or not
    m_header->addAction(addCopyAction(m_table, DeltaTableModel::RawRole));
}

void DeltasPage::makeActions()
{
    connect(m_parts, &DeltaPartsPane::exportAsked, this, &DeltasPage::exportParts);
    m_copyPicture->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyPicture->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copyPicture->setIcon(icon(QStringLiteral("picture")));
    connect(m_copyPicture, &QAction::triggered, this, &DeltasPage::copyPicture);
    addAction(m_copyPicture);
    m_header->addAction(m_copyPicture);
}

void DeltasPage::addHeaderAction(QAction *action)
{
    m_header->addAction(action);
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
    m_costLine->setMinimumHeight(kCostLine);
    m_costLine->setContentsMargins(metrics::kSidePadding, 0, metrics::kSidePadding, 0);
    m_costLine->setForegroundRole(QPalette::PlaceholderText);
    m_costLine->hide();
    const auto makeLine = [] {
        auto *line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setFixedHeight(1);
        return line;
    };

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_banner);
    page->addWidget(m_splitter, 1);
    page->addWidget(makeLine());
    page->addWidget(m_costLine);
    page->addWidget(m_comparison);
    page->addWidget(makeLine());
    page->addWidget(m_parts);
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
    connect(m_header, &DeltasHeader::displayChosen, this, [this] {
        saveState();
        showTable();
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
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(&m_session->meters(), nullptr, this, nullptr);
        disconnect(&m_session->readings(), nullptr, this, nullptr);
        disconnect(&m_session->deltas(), nullptr, this, nullptr);
        disconnect(&m_session->records().ledger(), nullptr, this, nullptr);
        disconnect(&m_session->records().choices(), nullptr, this, nullptr);
    }
    m_session = session;
    m_meter = {};
    m_entity = {};
    m_requested.reset();
    m_parts->setSession(session);
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
    connect(m_session, &Session::stateChanged, this, &DeltasPage::updateBanner);
    const DeltaStore *deltas = &m_session->deltas();
    connect(deltas, &DeltaStore::loadStarted, this, ifShown(&DeltasPage::updateState));
    connect(deltas, &DeltaStore::deltasChanged, this, ifShown(&DeltasPage::showDeltas));
    connect(deltas, &DeltaStore::loadFailed, this, ifShown(&DeltasPage::updateState));
    const auto ifComputed = [this](const MeterId &meter) {
        if (!isMeterShown() || meter != m_meter)
            return;
        updateCosts();
        if (m_isMoney)
            showTable(); // invoices are shared out by what was measured
        else
            updateComparison();
    };
    const ReadingStore *readings = &m_session->readings();
    connect(readings, &ReadingStore::loadStarted, this, ifComputed);
    connect(readings, &ReadingStore::readingsChanged, this, ifComputed);
    connect(readings, &ReadingStore::loadFinished, this, ifComputed);
    connect(readings, &ReadingStore::loadFailed, this, ifComputed);
    connect(&m_session->records().ledger(), &InvoiceLedger::changed, this,
            [this](const QList<MeterId> &meters) {
                if (isMeterShown() && meters.contains(m_meter))
                    showDeltas();
            });
    connect(&m_session->records().choices(), &LocalChoices::changed, this, &DeltasPage::showDeltas);
    // Names and zones may be others now, and the chosen ones may be gone.
    connect(&m_session->meters(), &MeterStore::loaded, this, &DeltasPage::takeSubject);
}

void DeltasPage::setMeter(const MeterId &meter)
{
    m_meter = meter;
    takeSubject();
}

void DeltasPage::setGas(const GasProperties &gas)
{
    m_gas = gas;
    updateCosts();
    showTable();
}

void DeltasPage::setPreferredUnits(const PreferredUnits &units)
{
    m_preferred = units;
    showTable();
}

void DeltasPage::forgetUnit()
{
    m_header->forgetUnit();
    saveState();
    showTable();
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
                       meter ? meter->energyCode : QString(), entity ? entity->name : QString());
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
    if (!isVisible())
        return;
    retry();
    if (m_session)
        m_parts->refresh();
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
    if (m_session->deltas().isLoading(m_subject) || !m_parts->isSettled())
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
        updateCostLine();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
