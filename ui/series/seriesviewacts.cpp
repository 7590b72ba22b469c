// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SeriesView does with points: new ones, deletions, the newest.
#include "domain/numbertext.h"
#include "domain/onresult.h"
#include "models/formats.h"
#include "services/latestpoints.h"
#include "services/localchoices.h"
#include "services/localrecords.h"
#include "services/seriesstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "texts/errortexts.h"
#include "ui/charts/timechartview.h"
#include "ui/explore/explorechart.h"
#include "ui/explore/exploreheader.h"
#include "ui/explore/removeattime.h"
#include "ui/series/pointform.h"
#include "ui/series/pointimportdialog.h"
#include "ui/series/seriesview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace meterdesk {

namespace {

constexpr std::chrono::milliseconds kLookAgain[] = {std::chrono::milliseconds(300),
                                                    std::chrono::milliseconds(4000),
                                                    std::chrono::milliseconds(15000)};

QString nameOf(const Bookmark &bookmark)
{
    return bookmark.name.isEmpty() ? bookmark.id : bookmark.name;
}

} // namespace

QWidget *SeriesView::makeBar()
{
    auto *bar = new QWidget;
    bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // docks keep their room
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::kSidePadding, 4, metrics::kSidePadding, 4);
    row->setSpacing(6);
    m_new = new QPushButton(icon(QStringLiteral("plus")), {});
    m_importButton = new QPushButton(icon(QStringLiteral("paste")), {});
    m_latest = new QPushButton;
    m_overlay = new QPushButton;
    m_remove = new QPushButton(icon(QStringLiteral("trash")), {});
    m_removeAtButton = new QPushButton;
    for (QPushButton *button : {m_new, m_importButton, m_latest, m_overlay})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_remove);
    row->addWidget(m_removeAtButton);
    connect(m_new, &QPushButton::clicked, this, &SeriesView::openForm);
    connect(m_importButton, &QPushButton::clicked, this, [this] { openImport(); });
    connect(m_latest, &QPushButton::clicked, this, &SeriesView::askForLatest);
    connect(m_overlay, &QPushButton::clicked, this, [this] { Q_EMIT overlayAsked(id()); });
    connect(m_remove, &QPushButton::clicked, this, &SeriesView::askToRemove);
    connect(m_removeAtButton, &QPushButton::clicked, this, &SeriesView::askToRemoveAt);
    connect(m_form, &PointForm::sent, this, &SeriesView::send);
    connect(m_form, &PointForm::streamChanged, this, &SeriesView::keepStream);
    m_form->setKnown([this](TimeMs time) -> std::optional<double> {
        const auto points = m_session->series().points(id());
        const std::size_t at = points->lowerBound(time);
        if (at < points->size() && points->times()[at] == time)
            return points->values()[at];
        return std::nullopt;
    });
    connect(m_removeAt, &RemoveAtTime::asked, this, &SeriesView::removeAt);
    connect(&m_againTimer, &QTimer::timeout, this, &SeriesView::lookAgain);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_chart->addAction(m_copy);
    m_copyPicture->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyPicture->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copyPicture->setIcon(icon(QStringLiteral("picture")));
    addAction(m_copyPicture);
    m_header->addAction(m_copy);
    m_header->addAction(m_copyPicture);
    connect(m_copy, &QAction::triggered, this, &SeriesView::copy);
    connect(m_copyPicture, &QAction::triggered, this, &SeriesView::copyPicture);
    return bar;
}

// ---- What is on its way -------------------------------------------------------------------------

void SeriesView::connectOutbox()
{
    if (const Outbox *outbox = m_session->outbox()) {
        connect(outbox, &Outbox::loaded, this, &SeriesView::updateSent);
        connect(outbox, &Outbox::entriesChanged, this, &SeriesView::watchOutbox);
    }
    LatestPoints *latest = &m_session->latestPoints();
    const auto ifAsked = [this](const QString &importId, const QString &suit) {
        return m_bookmark && importId == stream().importId && suit == stream().suit
            && std::exchange(m_asksLatest, false);
    };
    connect(latest, &LatestPoints::told, this,
            [this, ifAsked](const QString &importId, const QString &suit,
                            const std::optional<LatestDataPoint> &told) {
                if (ifAsked(importId, suit))
                    tellLatest(told);
            });
    connect(latest, &LatestPoints::failed, this,
            [this, ifAsked](const QString &importId, const QString &suit, const ApiError &error) {
                if (ifAsked(importId, suit))
                    m_question->showMessage(Banner::Kind::Error, sentenceFor(error), {tr("Close")});
            });
}

//! What was stored or deleted is looked for in the list: at once, and later, as the service takes
//! a while.
void SeriesView::watchOutbox(const QList<EntryId> &entries)
{
    updateSent();
    const auto isOurs = [this](const EntryId &id) {
        const OutboxEntry *entry = m_session->outbox()->find(id);
        const bool isStored = entry
            && (entry->state == EntryState::Sent || entry->state == EntryState::AlreadyThere
                || entry->state == EntryState::Undone);
        return isStored && m_bookmark && entry->request.owner == stream().importId
            && (entry->request.kind == WriteKind::DataPoint
                || entry->request.kind == WriteKind::RemoveDataPoint);
    };
    if (std::any_of(entries.cbegin(), entries.cend(), isOurs)) {
        m_looks = 0;
        m_againTimer.start(kLookAgain[0]);
    }
}

void SeriesView::lookAgain()
{
    refresh();
    bool isOpen = false;
    for (int row = 0; row < m_model.rowCount() && !isOpen; ++row)
        isOpen = m_model.index(row, 0).data(ReadingTableModel::StageRole).toInt()
            == int(ReadingStage::Pending);
    if (isOpen && ++m_looks < int(std::size(kLookAgain)))
        m_againTimer.start(kLookAgain[m_looks]);
}

void SeriesView::updateSent()
{
    const Outbox *outbox = m_session ? m_session->outbox() : nullptr;
    const PointStream to = m_bookmark ? stream() : PointStream();
    m_model.setSent(outbox && m_bookmark ? sentPoints(outbox->entries(), to.importId, to.suit)
                                         : QList<SentReading>());
    updateTable();
}

// ---- The stream ---------------------------------------------------------------------------------

//! As it was typed last; else under the id of the series, as the documentation has it.
PointStream SeriesView::stream() const
{
    const LocalChoices::Stream kept = m_session->records().choices().seriesStream(m_bookmark->id);
    return {kept.importId.isEmpty() ? m_bookmark->id : kept.importId, kept.suit, m_bookmark->unit};
}

void SeriesView::keepStream()
{
    if (!m_session || !m_bookmark)
        return;
    const PointStream typed = m_form->stream();
    if (typed.importId.isEmpty())
        return;
    m_session->records().choices().setSeriesStream(m_bookmark->id, {typed.importId, typed.suit});
    updateSent();
}

//! Earlier versions kept it in the state of the window, which no backup has.
void SeriesView::takeOldStream()
{
    LocalChoices &choices = m_session->records().choices();
    const QString key = QStringLiteral("series/stream/%1/%2")
                            .arg(m_session->connection().customerId, m_bookmark->id);
    const QList<QByteArray> kept = m_viewState.value(key).split('\n');
    if (kept.size() != 2 || !choices.isLoaded())
        return;
    if (choices.seriesStream(m_bookmark->id).importId.isEmpty())
        choices.setSeriesStream(m_bookmark->id,
                                {QString::fromUtf8(kept.at(0)), QString::fromUtf8(kept.at(1))});
    m_viewState.setValue(key, {});
}

// ---- New points ---------------------------------------------------------------------------------

void SeriesView::openForm()
{
    if (!m_session || !m_bookmark)
        return;
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    m_removeAt->hide();
    m_form->setStream(stream());
    m_form->open(now - now % 60'000, m_zone);
}

void SeriesView::send(TimeMs time, const QByteArray &digits)
{
    Outbox *outbox = m_session ? m_session->outbox() : nullptr;
    if (!outbox || !m_bookmark)
        return;
    keepStream();
    const QList<WriteRequest> requests =
        pointRequests(stream(), time, digits, *m_session->series().points(id()));
    if (requests.isEmpty()) {
        m_question->showMessage(Banner::Kind::Info,
                                tr("The series has this value at that time already."),
                                {tr("Close")});
        return;
    }
    Outbox::Intake intake;
    //: What entries came with that are new data points
    intake.label = tr("Data points of “%1”").arg(nameOf(*m_bookmark));
    intake.connection = m_session->connection().id;
    onResult(outbox->add(requests, intake), this,
             [this](const StorageResult<Outbox::Taken> &result) {
                 if (!result)
                     return m_question->showMessage(Banner::Kind::Error,
                                                    sentenceFor(result.error()), {tr("Close")});
                 const Admission admission = result->admissions.last();
                 if (admission.refusal == Refusal::Repeated)
                     m_question->showMessage(Banner::Kind::Info,
                                             tr("This very point is in the outbox or was sent."),
                                             {tr("Close")});
                 else if (admission.refusal)
                     m_question->showMessage(
                         Banner::Kind::Warning,
                         tr("Another value at that time is in the outbox or was sent. Take that "
                            "one back there first."),
                         {tr("Close")});
                 else
                     m_question->clear();
             });
}

PointImportDialog *SeriesView::openImport()
{
    if (!m_session || !m_bookmark)
        return nullptr;
    delete m_import;
    m_import = new PointImportDialog(
        *m_session, {nameOf(*m_bookmark), stream(), m_zone, m_session->series().points(id())},
        this);
    m_import->show();
    return m_import;
}

// ---- The newest one -----------------------------------------------------------------------------

void SeriesView::askForLatest()
{
    if (!m_session || !m_bookmark)
        return;
    m_asksLatest = true;
    m_session->latestPoints().ask(stream().importId, stream().suit);
}

void SeriesView::tellLatest(const std::optional<LatestDataPoint> &latest)
{
    const PointStream from = stream();
    const QString name = from.suit.isEmpty()
        ? from.importId
        : QStringLiteral("%1 / %2").arg(from.importId, from.suit);
    if (!latest) {
        m_question->showMessage(Banner::Kind::Info,
                                tr("Nothing was imported under the import ID “%1” so far. Another "
                                   "one is entered with “New data point”.")
                                    .arg(name),
                                {tr("Close")});
        return;
    }
    const DataPoint &point = latest->point;
    const QLocale locale;
    const auto points = m_session->series().points(id());
    const std::size_t at = points->lowerBound(point.time);
    const bool isListed = at < points->size() && points->times()[at] == point.time;
    const QString unit = latest->unit.isEmpty() ? from.unit : latest->unit;
    const QString value =
        QStringLiteral("%1 %2")
            .arg(figureText(point.value, decimalsOf(std::span(&point.value, 1)), locale), unit)
            .trimmed();
    m_question->showMessage(
        Banner::Kind::Info,
        tr("The newest point imported under “%1” is %2 of %3.")
                .arg(name, value, momentText(point.time, m_zone, locale))
            + QLatin1Char(' ')
            + (isListed ? tr("The series shows it.")
                        : tr("The series does not show it: it is not processed, or not loaded.")),
        {tr("Close")});
}

// ---- Deleting -----------------------------------------------------------------------------------

RemovableRecord SeriesView::recordOf(const DataPoint &point) const
{
    const PointStream from = stream();
    RemovableRecord record;
    record.kind = WriteKind::DataPoint;
    record.importId = from.importId;
    record.suit = from.suit;
    record.unit = from.unit;
    record.time = point.time;
    record.target = point.id.value;
    record.digits = numberText(point.value);
    return record;
}

//! The rows that are chosen, or what is selected in the chart.
void SeriesView::askToRemove()
{
    if (!m_session || !m_bookmark)
        return;
    const auto points = m_session->series().points(id());
    QList<RemovableRecord> records;
    const auto &selection = m_time.selection();
    if (selection) {
        const DataPointSeries selected = points->slice(*selection);
        for (std::size_t i = 0; i < selected.size(); ++i)
            records << recordOf(selected.at(i));
    } else {
        QList<int> rows;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows << index.row();
        std::sort(rows.begin(), rows.end());
        for (const int row : std::as_const(rows)) {
            const std::size_t at = points->lowerBound(m_model.timeAt(row));
            if (at < points->size() && points->times()[at] == m_model.timeAt(row))
                records << recordOf(points->at(at));
            else // not in the list yet: by its time
                records << recordOf({{},
                                     m_model.timeAt(row),
                                     m_model.index(row, ReadingTableModel::StateColumn)
                                         .data(ReadingTableModel::RawRole)
                                         .toDouble()});
        }
    }
    m_removals->ask(records, m_zone);
}

void SeriesView::askToRemoveAt()
{
    if (!m_session || !m_bookmark)
        return;
    const int row = m_table->currentIndex().row();
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    m_form->hide();
    m_removeAt->open(nameOf(*m_bookmark), row >= 0 ? m_model.timeAt(row) : now - now % 60'000,
                     m_zone);
}

void SeriesView::removeAt(TimeMs time)
{
    const auto points = m_session->series().points(id());
    const std::size_t at = points->lowerBound(time);
    const bool isListed = at < points->size() && points->times()[at] == time;
    RemovableRecord record = recordOf(isListed ? points->at(at) : DataPoint{{}, time, 0});
    // What nobody knows cannot be made anew. By time, as was asked for.
    if (!isListed)
        record.digits.clear();
    record.target.clear();
    m_removals->ask({record}, m_zone);
}

void SeriesView::updateActs()
{
    const bool isShown = m_session && m_bookmark;
    const bool canWrite = isShown && m_session->outbox() && !m_session->isReadOnly();
    const QString readOnly = isShown && !canWrite ? tr("This connection is read-only.") : QString();
    for (QPushButton *button : {m_new, m_importButton, m_latest, m_removeAtButton}) {
        button->setEnabled(canWrite);
        button->setToolTip(readOnly);
    }
    const bool hasChoice = m_time.selection() || m_table->selectionModel()->hasSelection();
    m_remove->setEnabled(canWrite && hasChoice);
    m_remove->setToolTip(!readOnly.isEmpty() ? readOnly
                             : hasChoice     ? QString()
                                             : tr("Choose rows, or select a range of the chart."));
    m_overlay->setEnabled(isShown);
    m_copy->setEnabled(canExport());
    m_copyPicture->setEnabled(canExport());
}

// ---- Texts -------------------------------------------------------------------------------------

void SeriesView::retranslate()
{
    m_table->setAccessibleName(tr("Data points"));
    m_new->setText(tr("New data point"));
    m_importButton->setText(tr("Paste or import…"));
    m_latest->setText(tr("Latest"));
    m_overlay->setText(tr("Beside the meter"));
    m_remove->setText(tr("Delete…"));
    m_removeAtButton->setText(tr("Delete by time…"));
    m_copy->setText(tr("Copy data"));
    m_copyPicture->setText(tr("Copy picture"));
    //: What entries came with that delete data points
    m_removals->setLabel(tr("Deleted data points"));
    m_header->setTitle(title());
    updateActs();
}

} // namespace meterdesk
