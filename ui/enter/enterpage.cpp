// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/enterpage.h"

#include "models/roundtablemodel.h"
#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/outbox.h"
#include "services/rounddrafts.h"
#include "services/savedlists.h"
#include "services/session.h"
#include "services/streammeters.h"
#include "services/viewstate.h"
#include "ui/charts/chartoutput.h"
#include "ui/enter/enterheader.h"
#include "ui/enter/readingimportdialog.h"
#include "ui/enter/reviewpage.h"
#include "ui/enter/rowpanel.h"
#include "ui/enter/streamform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace meterdesk {

namespace {

constexpr QLatin1String kRoundKey("enter/round");
constexpr qsizetype kMostRows = 5000;

} // namespace

EnterPage::EnterPage(ViewState &viewState, QWidget *parent)
    : QWidget(parent)
    , m_viewState(viewState)
    , m_output(new ChartOutput(this))
    , m_header(new EnterHeader(this))
    , m_streams(new StreamForm(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_streams);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    // The review has a head, and the one primary button, of its own.
    connect(m_stack, &QStackedWidget::currentChanged, m_header, [this](int page) {
        m_header->setVisible(page != ReviewsPage);
        m_streams->setVisible(page != ReviewsPage && m_session && m_session->isSendOnly());
    });
    connect(m_streams, &StreamForm::added, this, &EnterPage::addStream);
    connect(m_streams, &StreamForm::left, this, [this] { m_view->setFocus(); });
    m_stack->addWidget(m_empty);
    makeActions();
    connect(m_output, &ChartOutput::told, this, &EnterPage::told);
    connect(m_empty, &EmptyState::buttonClicked, this, &EnterPage::beginSelection);
    connect(m_banner, &Banner::buttonClicked, this, &EnterPage::answerBanner);
    connect(m_header, &EnterHeader::reviewAsked, this, &EnterPage::review);
    connect(m_header, &EnterHeader::roundChosen, this, &EnterPage::showRound);
    connect(m_header, &EnterHeader::listChosen, this, &EnterPage::openList);
    connect(m_header, &EnterHeader::momentChosen, this, [this](TimeMs moment) {
        if (m_round && m_round->isOpen())
            m_round->setRoundTime(
                QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODate));
    });
    connect(m_header, &EnterHeader::hourSkipped, this, [this] {
        m_question = Question::None;
        m_banner->showMessage(Banner::Kind::Warning,
                              tr("The clocks were put forward: this hour does not exist. The round "
                                 "keeps its time until another one is chosen."));
    });
    retranslate();
    updateState();
}

EnterPage::~EnterPage() = default;

void EnterPage::makeActions()
{
    const auto make = [this](const char *iconName) {
        auto *action = new QAction(icon(QLatin1String(iconName)), {}, this);
        m_header->addTool(action);
        return action;
    };
    m_new = make("plus");
    m_paste = make("paste");
    m_import = make("import");
    m_print = make("print");
    m_discard = make("trash");
    connect(m_new, &QAction::triggered, this, &EnterPage::beginSelection);
    connect(m_paste, &QAction::triggered, this, &EnterPage::paste);
    connect(m_import, &QAction::triggered, this, &EnterPage::importFile);
    connect(m_print, &QAction::triggered, this, &EnterPage::printShown);
    connect(m_discard, &QAction::triggered, this, &EnterPage::askDiscard);
}

void EnterPage::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_gridPage) {
        m_stack->removeWidget(m_gridPage);
        m_stack->removeWidget(m_review);
        delete m_gridPage;
        delete m_review;
        m_gridPage = nullptr;
        m_review = nullptr;
        m_view = nullptr;
        m_panel = nullptr;
    }
    delete m_importDialog;
    m_banner->clear();
    m_model.reset();
    m_round.reset();
    m_session = session;
    m_hasShown = false;
    m_streams->setVisible(session && session->isSendOnly());
    if (session)
        makeRound();
    updateState();
}

void EnterPage::makeRound()
{
    m_round = std::make_unique<EntryRound>(*m_session);
    m_model = std::make_unique<RoundTableModel>(*m_round);
    makeView();
    connectRound();
    LocalRecords &records = m_session->records();
    // Begun elsewhere, by an import or the demo: shown, once it is typed, where nothing else was.
    connect(
        &records.rounds(), &RoundDrafts::roundChanged, m_round.get(),
        [this] {
            if (!m_hasShown)
                restoreState();
        },
        Qt::QueuedConnection);
    connect(&records.rounds(), &RoundDrafts::changed, m_round.get(), [this] { updateChoices(); });
    // The strip at the bottom says so.
    connect(&records.rounds(), &RoundDrafts::written, m_round.get(),
            [this] { Q_EMIT stateChanged(); });
    connect(&records.lists(), &SavedLists::changed, m_round.get(), [this] { updateChoices(); });
    connect(&records.rounds(), &RoundDrafts::loaded, m_round.get(), [this] { restoreState(); });
    connect(m_session, &Session::stateChanged, m_round.get(), [this] { updateState(); });
    m_header->setZone(m_round->zone());
    updateChoices();
    if (records.rounds().isLoaded())
        restoreState();
}

void EnterPage::makeView()
{
    m_gridPage = new QWidget(m_stack);
    m_view = new RoundView(*m_round, *m_model, m_gridPage);
    m_view->setAccessibleName(tr("Reading round"));
    addCopyAction(m_view, RoundTableModel::RawRole);
    m_panel = new RowPanel(*m_round, *m_model, m_gridPage);
    auto *column = new QVBoxLayout(m_gridPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_panel);
    m_stack->insertWidget(GridPage, m_gridPage);
    m_review = new ReviewPage(*m_round, *m_model, m_stack);
    m_stack->insertWidget(ReviewsPage, m_review);

    using Model = RoundTableModel;
    const QList<TableColumn> columns = {
        {Model::NumberColumn, "number", true, 32},
        {Model::PlaceColumn, "place", true, 96, true},
        {Model::MeterColumn, "meter", true, 116},
        {Model::LastColumn, "last", true, 76},
        {Model::ReadColumn, "read", true, 60},
        {Model::ExpectedColumn, "expected", true, 134},
        {Model::ValueColumn, "value", true, 84},
        {Model::UnitColumn, "unit", true, 44},
        {Model::UseColumn, "use", true, 60},
        {Model::RateColumn, "rate", true, 56},
        {Model::BandColumn, "band", true, 40},
        {Model::VerdictColumn, "verdict", true, 180},
        {Model::DateColumn, "date", true, 58},
        {Model::NoteColumn, "note", true, 44},
        {Model::SendingColumn, "sending", false, 90},
    };
    m_columns = new TableColumns(m_view, columns, m_viewState, QStringLiteral("enter/columns"));
}

void EnterPage::connectRound()
{
    connect(m_view, &RoundView::commandGiven, this, &EnterPage::doCommand);
    connect(m_view, &RoundView::currentRowChanged, this, [this](int row) {
        m_panel->showRow(row);
        if (row >= 0)
            m_panel->setNote(m_session->records().notes().noteOf(m_round->row(row).meter.id));
        m_round->setCurrent(row, QStringLiteral("value"));
    });
    connect(m_panel, &RowPanel::left, this, [this] { m_view->setFocus(); });
    connect(m_panel, &RowPanel::chosen, this, [this] {
        if (!m_panel->isAncestorOf(focusWidget()) || qobject_cast<QPushButton *>(focusWidget()))
            m_view->setFocus();
    });
    connect(m_review, &ReviewPage::backAsked, this, [this] { backToGrid(); });
    connect(m_review, &ReviewPage::rowAsked, this, &EnterPage::backToGrid);
    connect(m_review, &ReviewPage::sendAsked, this, &EnterPage::send);
    connect(m_round.get(), &EntryRound::countsChanged, this, &EnterPage::updateState);
    connect(m_round.get(), &EntryRound::headerChanged, this, [this] {
        m_header->setZone(m_round->zone());
        m_header->setMoment(m_round->header().at);
    });
    connect(m_round.get(), &EntryRound::sent, this, &EnterPage::tellSent);
}

// ---- Which round --------------------------------------------------------------------------------

void EnterPage::setSelectionSource(std::function<Selection()> source)
{
    m_selectionSource = std::move(source);
    selectionChanged();
}

void EnterPage::selectionChanged()
{
    // With each key of the filter the meters are others: they are looked at while this is seen.
    m_isSelectionStale = true;
    if (isVisible())
        takeSelection();
}

void EnterPage::takeSelection()
{
    if (!std::exchange(m_isSelectionStale, false))
        return;
    m_selection = m_selectionSource ? m_selectionSource() : Selection();
    if (m_selection.meters.size() > kMostRows)
        m_selection.meters.clear(); // nobody walks that far
    updateEmpty();
}

void EnterPage::showEvent(QShowEvent *event)
{
    takeSelection();
    QWidget::showEvent(event);
}

QString EnterPage::titleOfSelection() const
{
    return m_selection.title.isEmpty() ? tr("all entities") : m_selection.title;
}

void EnterPage::updateEmpty()
{
    m_new->setEnabled(m_session && !m_selection.meters.isEmpty());
    if (m_selection.meters.isEmpty() && m_session && m_session->isSendOnly())
        m_empty->setMessage(tr("No round yet, and no list of meters to choose from. Add import IDs "
                               "above, paste a table that has them, or import a file."));
    else if (m_selection.meters.isEmpty())
        m_empty->setMessage(tr("No round yet. Choose an entity on the left: its meters become the "
                               "rows of a round."));
    else
        m_empty->setMessage(
            tr("No round yet. What is selected on the left can become the rows of one: %1.")
                .arg(titleOfSelection()),
            tr("Begin a round with %n meter(s)", nullptr, int(m_selection.meters.size())));
    const bool isOpen = m_round && m_round->isOpen();
    m_header->setOpen(isOpen);
    if (!isOpen)
        m_stack->setCurrentIndex(EmptyPage);
}

void EnterPage::beginSelection()
{
    takeSelection();
    if (m_round && !m_selection.meters.isEmpty())
        begin(titleOfSelection(), m_selection.meters);
}

//! A row for a stream, in the round that is open or in a new one.
void EnterPage::addStream(const QString &importId, const QString &suit, const QString &unit,
                          const QString &name)
{
    StreamMeters *streams = m_session ? m_session->streams() : nullptr;
    if (!streams)
        return;
    const MeterId meter = streams->add(importId, suit, unit, name);
    if (m_round->isOpen()) {
        QList<MeterId> meters = m_round->header().meters;
        if (!meters.contains(meter))
            m_round->setMeters(meters << meter);
        m_view->goTo(m_round->rowOf(meter));
    } else {
        begin(tr("Import IDs"), {meter});
    }
    m_streams->clear(); // the next one is usually typed there, too
}

void EnterPage::openList(const ListId &list)
{
    if (!m_round)
        return;
    LocalRecords &records = m_session->records();
    for (const RoundDraft &draft : records.rounds().rounds()) {
        if (draft.header.list == list)
            return showRound(draft.id);
    }
    if (const SavedList *route = records.lists().find(list))
        begin(route->name, route->meters, list);
}

//! A round that is read now, to the minute.
void EnterPage::begin(const QString &title, const QList<MeterId> &meters, const ListId &list)
{
    RoundHeader header;
    header.list = list;
    header.title = title;
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    header.at = now - now % 60000;
    header.meters = meters;
    m_round->begin(header);
    showRound(m_round->id());
}

void EnterPage::showRound(const RoundId &id)
{
    if (!m_round || (m_round->id() != id && !m_round->open(id)))
        return;
    m_hasShown = true;
    m_viewState.setValue(kRoundKey, id.value.toUtf8());
    updateChoices();
    m_header->setZone(m_round->zone());
    m_header->setMoment(m_round->header().at);
    m_banner->clear();
    m_stack->setCurrentIndex(GridPage);
    const int row = m_round->rowOf(m_round->header().currentMeter);
    m_view->goTo(row < 0 ? 0 : row);
    updateState();
}

void EnterPage::restoreState()
{
    if (!m_round || m_round->isOpen())
        return;
    const QList<RoundDraft> rounds = m_session->records().rounds().rounds();
    if (rounds.isEmpty())
        return;
    const QString last = QString::fromUtf8(m_viewState.value(kRoundKey));
    RoundId id = rounds.first().id;
    for (const RoundDraft &draft : rounds) {
        if (draft.id.value == last)
            id = draft.id;
    }
    const QWidget *had = window()->focusWidget();
    showRound(id);
    if (had && !isAncestorOf(const_cast<QWidget *>(had)))
        const_cast<QWidget *>(had)->setFocus();
}

void EnterPage::updateChoices()
{
    if (!m_round)
        return;
    LocalRecords &records = m_session->records();
    m_header->setChoices(records.rounds().rounds(), records.lists().lists());
    m_header->showRound(m_round->id());
}

void EnterPage::askDiscard()
{
    if (!m_round || !m_round->isOpen())
        return;
    m_question = Question::Discard;
    m_banner->showMessage(
        Banner::Kind::Warning,
        tr("Throw away the round %1 with %n typed row(s)? What was sent stays sent.", nullptr,
           m_round->counts().typed)
            .arg(m_round->header().title),
        {tr("Throw away"), tr("Keep")});
    m_banner->focusButton(1);
}

// ---- State --------------------------------------------------------------------------------------

QString EnterPage::sendTrouble() const
{
    if (!m_round || !m_round->isOpen())
        return tr("There is no round.");
    if (!m_session->outbox())
        return tr("The local data cannot be written, so that nothing can be sent.");
    if (m_session->isReadOnly())
        return tr("This connection has no import token, so that nothing can be sent. Add one under "
                  "File > Manage connections.");
    return {};
}

void EnterPage::updateState()
{
    const bool isOpen = m_round && m_round->isOpen();
    m_header->setOpen(isOpen);
    m_header->setCounts(isOpen ? m_round->counts() : EntryRound::Counts());
    m_header->setSendTrouble(sendTrouble());
    m_import->setEnabled(m_round != nullptr);
    for (QAction *action : {m_print, m_discard})
        action->setEnabled(isOpen);
    m_paste->setEnabled(m_round != nullptr);
    if (!isOpen)
        updateEmpty();
    Q_EMIT stateChanged();
}

QString EnterPage::statusText() const
{
    if (!m_round || !m_round->isOpen())
        return {};
    return m_session->records().rounds().hasUnwritten() ? tr("Saving the draft…")
                                                        : tr("Draft saved on this computer");
}

bool EnterPage::isSettled() const
{
    if (!m_round)
        return true;
    for (int i = 0; i < m_round->rowCount(); ++i) {
        if (m_round->row(i).isLoading)
            return false;
    }
    return true;
}

void EnterPage::focusGrid()
{
    if (m_stack->currentIndex() == GridPage)
        m_view->setFocus();
    else
        m_empty->setFocus();
}

void EnterPage::retranslate()
{
    m_new->setText(tr("New round"));
    m_new->setToolTip(tr("New round with the meters of the chosen entity"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Paste (Ctrl+V)"));
    m_import->setText(tr("Import file…"));
    m_print->setText(tr("Print sheet…"));
    m_discard->setText(tr("Throw away the round…"));
    if (m_view)
        m_view->setAccessibleName(tr("Reading round"));
}

void EnterPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_model)
        m_model->retranslate();
    updateState();
    updateEmpty();
}

} // namespace meterdesk
