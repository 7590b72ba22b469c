// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/profilespane.h"

#include "domain/inpool.h"
#include "domain/onresult.h"
#include "domain/suit.h"
#include "models/profiletablemodel.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/profilelog.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/charts/chartoutput.h"
#include "ui/charts/readoutstrip.h"
#include "ui/charts/timechartview.h"
#include "ui/outbox/entrydelegates.h"
#include "ui/series/loadprofiledialog.h"
#include "ui/series/profilechart.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"
#include "ui/widgets/textsize.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace meterdesk {
namespace {

using Columns = ProfileTableModel;

constexpr QLatin1String kImportIdKey("series/profiles/importid");
constexpr QLatin1String kSuitKey("series/profiles/suit");
constexpr QLatin1String kSplitterKey("series/profiles/splitter");
constexpr std::chrono::milliseconds kChartAfter{400};
constexpr int kWidths[] = {276, 76, 60, 76, 108, 110, 146, 118, 110};
//! After sending the newest one is another.
constexpr std::chrono::milliseconds kAskAfter{1500};

} // namespace

ProfilesPane::ProfilesPane(ViewState &viewState, QWidget *parent)
    : Pane(parent)
    , m_viewState(viewState)
    , m_header(new QWidget(this))
    , m_streamLabel(new QLabel(m_header))
    , m_streams(new QComboBox(m_header))
    , m_suitLabel(new QLabel(m_header))
    , m_suit(new QLineEdit(m_header))
    , m_remember(new QPushButton(m_header))
    , m_ask(new QPushButton(icon(QStringLiteral("retry")), {}, m_header))
    , m_new(new QPushButton(icon(QStringLiteral("plus")), {}, m_header))
    , m_import(new QPushButton(icon(QStringLiteral("import")), {}, m_header))
    , m_delete(new QPushButton(icon(QStringLiteral("trash")), {}, m_header))
    , m_undo(new QPushButton(icon(QStringLiteral("undo")), {}, m_header))
    , m_again(new QPushButton(icon(QStringLiteral("redo")), {}, m_header))
    , m_newest(new ElidedLabel(this))
    , m_banner(new Banner(this))
    , m_form(
          new ProfileForm([this](const WriteRequest &request) { return verdictOf(request); }, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_readout(new ReadoutStrip)
    , m_chart(new TimeChartView)
    , m_table(new QTableView)
    , m_output(new ChartOutput(this))
{
    m_charting.setSingleShot(true);
    m_charting.setInterval(kChartAfter);
    connect(&m_charting, &QTimer::timeout, this, &ProfilesPane::updateChart);
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(kAskAfter);
    connect(&m_askAgain, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    makeHeader();
    makeBody();
    retranslate();
    updateFace();
}

ProfilesPane::~ProfilesPane()
{
    delete m_dialog;
    m_table->setModel(nullptr);
}

void ProfilesPane::makeHeader()
{
    m_streams->setEditable(true);
    m_streams->setInsertPolicy(QComboBox::NoInsert);
    m_streams->setMinimumWidth(160);
    m_streams->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_streams->setMinimumContentsLength(24);
    m_streamLabel->setBuddy(m_streams);
    m_suitLabel->setBuddy(m_suit);
    m_suit->setMaximumWidth(110);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_streamLabel, m_streams, m_suitLabel,
                                                            m_suit, m_remember, m_ask})
        first->addWidget(widget);
    first->addStretch();
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_new, m_import, m_delete, m_undo, m_again})
        second->addWidget(widget);
    second->addWidget(m_newest, 1);
    auto *column = new QVBoxLayout(m_header);
    column->setContentsMargins(metrics::kSidePadding, 8, metrics::kSidePadding, 8);
    column->setSpacing(8);
    column->addLayout(first);
    column->addLayout(second);
    m_newest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remember->hide();
    connect(m_streams, &QComboBox::activated, this, [this](int index) {
        const QVariant stream = m_streams->itemData(index);
        if (stream.isValid())
            showStream(stream.value<ProfileStream>());
    });
    connect(m_streams->lineEdit(), &QLineEdit::editingFinished, this, &ProfilesPane::takeTyped);
    connect(m_suit, &QLineEdit::editingFinished, this, &ProfilesPane::takeTyped);
    connect(m_remember, &QPushButton::clicked, this, &ProfilesPane::remember);
    connect(m_ask, &QPushButton::clicked, this, &ProfilesPane::refresh);
    connect(m_new, &QPushButton::clicked, this, [this] { openForm(ProfileForm::Mode::Create); });
    connect(m_delete, &QPushButton::clicked, this, [this] { openForm(ProfileForm::Mode::Delete); });
    connect(m_import, &QPushButton::clicked, this, [this] { import(); });
    connect(m_undo, &QPushButton::clicked, this, &ProfilesPane::askUndo);
    connect(m_again, &QPushButton::clicked, this, &ProfilesPane::askAgain);
    connect(m_banner, &Banner::buttonClicked, this, &ProfilesPane::answer);
    connect(m_form, &ProfileForm::asked, this, &ProfilesPane::send);
    connect(m_form, &ProfileForm::closed, this, [this] { m_new->setFocus(Qt::OtherFocusReason); });
    connect(m_output, &ChartOutput::told, this, &ProfilesPane::told);
}

void ProfilesPane::makeBody()
{
    setUpTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegateForColumn(Columns::StateColumn, new EntryStateDelegate(m_table));
    m_table->setItemDelegateForColumn(Columns::WordsColumn, new EntryWordsDelegate(m_table));
    m_table->setItemDelegateForColumn(Columns::ValueColumn,
                                      new NumberDelegate(NumberDelegate::kNoRole, m_table));
    addCopyAction(m_table, ProfileTableModel::RawRole);
    auto *top = new QWidget;
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    topColumn->addWidget(m_readout);
    topColumn->addWidget(m_chart, 1);
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_header, m_form, m_banner})
        page->addWidget(widget);
    page->addWidget(m_stack, 1);
    connect(m_chart, &TimeChartView::cursorChanged, m_readout, [this](qsizetype index) {
        m_readout->setCursor(index < 0 ? std::nullopt : std::optional(std::size_t(index)));
    });
    connect(m_chart, &TimeChartView::visibleRangeChanged, m_readout,
            &ReadoutStrip::setVisibleRange);
    connect(m_chart, &TimeChartView::selectionChanged, m_readout,
            [this] { m_readout->setSelection(m_chart->selection()); });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_viewState.setValue(kSplitterKey, m_splitter->saveState()); });
}

// ---- Session and stream ------------------------------------------------------------------------

void ProfilesPane::setSession(Session *session)
{
    if (m_session) {
        m_session->profiles().disconnect(this);
        m_session->meters().disconnect(this);
        m_session->records().mapping().disconnect(this);
        m_session->disconnect(this);
    }
    delete m_dialog;
    endQuestion();
    m_table->setModel(nullptr);
    m_model.reset();
    m_session = session;
    m_latest.reset();
    m_isAsking = false;
    m_hasStreams = false;
    m_form->hide();
    if (session && session->outbox())
        connectSession();
    showStream(m_stream);
}

void ProfilesPane::connectSession()
{
    m_model = std::make_unique<ProfileTableModel>(m_session->profiles(), *m_session->outbox());
    m_table->setModel(m_model.get());
    for (int column = 0; column < Columns::ColumnCount; ++column)
        m_table->setColumnWidth(column, scaledToText(kWidths[column], font()));
    connect(m_model.get(), &ProfileTableModel::updated, this, [this] {
        if (!m_charting.isActive())
            m_charting.start();
        m_form->judgeAgain();
        updateFace();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProfilesPane::updateActions);
    const ProfileLog *log = &m_session->profiles();
    connect(log, &ProfileLog::changed, this, [this](const QList<ProfileStream> &streams) {
        m_hasStreams = false; // until the next one is shown
        if (streams.contains(m_stream))
            m_askAgain.start(); // anew with each change: once when all of them are sent
    });
    connect(log, &ProfileLog::latestTold, this,
            [this](const ProfileStream &stream, const std::optional<LatestProfile> &latest) {
                if (stream != m_stream)
                    return;
                m_isAsking = false;
                m_latest = latest;
                m_latestText = latest ? QString() : tr("The server has no profile of this stream.");
                updateLatest();
            });
    connect(log, &ProfileLog::latestFailed, this,
            [this](const ProfileStream &stream, const ApiError &) {
                if (stream != m_stream)
                    return;
                m_isAsking = false;
                m_latestText = tr("The newest profile could not be loaded.");
                updateLatest();
            });
    connect(&m_session->meters(), &MeterStore::loaded, this, [this] {
        takeStreams();
        if (m_model)
            m_model->setStream(m_stream, zoneOf(m_stream));
        m_form->setStream(m_stream, zoneOf(m_stream));
    });
    connect(&m_session->records().mapping(), &ImportMapping::changed, this,
            &ProfilesPane::takeStreams);
    connect(m_session, &Session::stateChanged, this, &ProfilesPane::updateActions);
}

QTimeZone ProfilesPane::zoneOf(const ProfileStream &stream) const
{
    if (!m_session)
        return QTimeZone::utc();
    const MeterStore &store = m_session->meters();
    const auto fed = m_session->records().mapping().metersOf(stream.importId, stream.suit);
    const Meter *meter = store.meter(fed.isEmpty() ? m_meter : fed.first());
    const QTimeZone zone(meter ? store.timeZone(*meter) : store.fallbackZone());
    return zone.isValid() ? zone : QTimeZone::utc();
}

//! The meter that the stream feeds; empty where none is known.
QString ProfilesPane::meterName() const
{
    if (!m_session)
        return {};
    const auto fed = m_session->records().mapping().metersOf(m_stream.importId, m_stream.suit);
    const Meter *meter = fed.isEmpty() ? nullptr : m_session->meters().meter(fed.first());
    return meter ? meter->shownName() : QString();
}

void ProfilesPane::setMeter(const MeterId &meter)
{
    m_meter = meter;
    if (!m_session)
        return;
    if (const auto link = m_session->records().mapping().linkOf(meter))
        showStream(ProfileStream::of(link->importId, link->suit));
    else
        updateActions();
}

void ProfilesPane::takeTyped()
{
    const QString typed = m_streams->currentText().trimmed();
    const int known = m_streams->findText(typed);
    if (known >= 0 && m_streams->itemData(known).isValid()
        && m_streams->itemData(known).value<ProfileStream>().importId != typed)
        return; // it was chosen, not typed
    showStream(ProfileStream::of(typed, m_suit->text().trimmed()));
}

void ProfilesPane::showStream(const ProfileStream &stream)
{
    const bool isOther = stream != m_stream;
    m_stream = ProfileStream::of(stream.importId, stream.suit);
    if (isOther) {
        endQuestion();
        m_latest.reset();
        m_latestText.clear();
        m_isAsking = false;
        m_viewState.setValue(kImportIdKey, m_stream.importId.toUtf8());
        m_viewState.setValue(kSuitKey, m_stream.suit.toUtf8());
    }
    m_isFresh = true;
    m_streams->setEditText(m_stream.importId);
    m_suit->setText(shortSuit(m_stream.suit));
    m_form->setStream(m_stream, zoneOf(m_stream));
    if (m_model)
        m_model->setStream(m_stream, zoneOf(m_stream));
    showStreams();
    updateFace();
    if (isVisible() && !m_latest && m_session && !m_stream.importId.isEmpty())
        refresh();
}

//! There may be others now.
void ProfilesPane::takeStreams()
{
    m_hasStreams = false;
    showStreams();
}

//! Which one is shown. The others are filled in while somebody can see them: where meters are many
//! that takes long, and which one is shown changes with each meter.
void ProfilesPane::showStreams()
{
    const QSignalBlocker blocker(m_streams);
    if (isVisible() && !std::exchange(m_hasStreams, true))
        fillStreams();
    m_streams->setCurrentIndex(-1);
    m_streams->setEditText(m_stream.importId);
    updateActions();
}

//! Those of the log first, then those of the meters.
void ProfilesPane::fillStreams()
{
    m_streams->clear();
    if (!m_session)
        return;
    const ImportMapping &mapping = m_session->records().mapping();
    QList<ProfileStream> streams = m_session->profiles().book().streams();
    QSet<ProfileStream> known(streams.cbegin(), streams.cend());
    for (const ImportLink &link : mapping.links()) {
        const ProfileStream stream = ProfileStream::of(link.importId, link.suit);
        if (!known.contains(stream)) {
            known.insert(stream);
            streams << stream;
        }
    }
    for (const ProfileStream &stream : std::as_const(streams)) {
        const auto fed = mapping.metersOf(stream.importId, stream.suit);
        const Meter *meter = fed.isEmpty() ? nullptr : m_session->meters().meter(fed.first());
        QStringList parts{stream.importId};
        if (!isDefaultSuit(stream.suit))
            parts << stream.suit;
        if (meter && !meter->name.isEmpty())
            parts << meter->name;
        m_streams->addItem(parts.join(QStringLiteral(" · ")), QVariant::fromValue(stream));
    }
}

void ProfilesPane::restoreState()
{
    m_splitter->restoreState(m_viewState.value(kSplitterKey));
    const QString importId = QString::fromUtf8(m_viewState.value(kImportIdKey));
    if (m_stream.importId.isEmpty() && !importId.isEmpty())
        showStream(ProfileStream::of(importId, QString::fromUtf8(m_viewState.value(kSuitKey))));
}

void ProfilesPane::refresh()
{
    if (!m_session || m_stream.importId.isEmpty() || m_session->isReadOnly())
        return;
    m_isAsking = true;
    m_session->profiles().askLatest(m_stream);
    updateLatest();
}

void ProfilesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_hasStreams)
        showStreams();
    if (m_latestText.isEmpty() && !m_latest && !m_isAsking)
        refresh();
}

// ---- What is shown -----------------------------------------------------------------------------

void ProfilesPane::updateChart()
{
    const int run = ++m_chartRun;
    if (!m_session || !m_session->outbox() || m_stream.importId.isEmpty()) {
        m_charted = run;
        return m_chart->setSeries(nullptr);
    }
    std::vector<ProfilePoint> points;
    QString unit;
    for (const EntryId id : m_session->profiles().book().standing(m_stream)) {
        const OutboxEntry *entry = m_session->outbox()->find(id);
        points.push_back({entry->request.range, entry->request.value.toDouble()});
        unit = entry->request.unit;
    }
    ChartLabels labels{unit, unit, zoneOf(m_stream), 2};
    onResult(inPool([points = std::move(points), labels] { return profileSeries(points, labels); }),
             this, [this, run](const ChartSeries::Pointer &series) {
                 if (run != m_chartRun)
                     return;
                 m_charted = run;
                 m_chart->setSeries(series);
                 m_readout->setSeries(series);
                 m_chart->setState(series ? TimeChartView::State::Ready
                                          : TimeChartView::State::Empty,
                                   tr("Nothing that was sent from here is stored."));
                 if (series)
                     m_chart->setLimits(series->range());
                 if (series && std::exchange(m_isFresh, false))
                     m_chart->showAll();
                 m_readout->setVisibleRange(m_chart->visibleRange());
                 Q_EMIT stateChanged();
             });
}

void ProfilesPane::updateFace()
{
    const bool hasRows = m_model && m_model->rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_splitter) : m_empty);
    if (!m_session)
        m_empty->setMessage(tr("No connection is open."));
    else if (!m_session->outbox())
        m_empty->setMessage(tr("The local data cannot be used, so nothing can be sent and nothing "
                               "is known of what was."));
    else if (m_stream.importId.isEmpty())
        m_empty->setMessage(tr("Choose a meter on the left, or type the import ID of a stream of "
                               "profiles."));
    else
        m_empty->setMessage(tr("Nothing was sent from here to this stream yet. The service does "
                               "not list profiles, only its newest one is told above."));
    updateActions();
    updateLatest();
    Q_EMIT stateChanged();
}

QString ProfilesPane::statusText() const
{
    if (!m_model || m_model->rowCount() == 0)
        return {};
    return tr("%n profile(s) of %1 sent from here or waiting", nullptr, m_model->rowCount())
        .arg(meterName().isEmpty() ? m_stream.importId : meterName());
}

bool ProfilesPane::canExport() const
{
    return m_model && m_model->rowCount() > 0;
}

bool ProfilesPane::isSettled() const
{
    return !m_isAsking && !m_askAgain.isActive() && !m_charting.isActive()
        && m_charted == m_chartRun && !m_output->isWriting();
}

void ProfilesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_model)
            m_model->retranslate();
        updateFace();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
