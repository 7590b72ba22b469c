// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What a person can do in the part Profiles, and what is said before.
#include "domain/numbertext.h"
#include "domain/onresult.h"
#include "domain/outboxrules.h"
#include "domain/suit.h"
#include "models/formats.h"
#include "models/profiletablemodel.h"
#include "services/importmapping.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/profilelog.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "texts/outboxtexts.h"
#include "texts/profiletexts.h"
#include "ui/charts/chartoutput.h"
#include "ui/charts/datetexts.h"
#include "ui/charts/timechartview.h"
#include "ui/imports/tablesource.h"
#include "ui/series/loadprofiledialog.h"
#include "ui/series/profilechart.h"
#include "ui/series/profilespane.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace meterdesk {
namespace {

QString ageText()
{
    return ProfilesPane::tr("The server deletes only what is a few weeks old, and charts follow "
                            "after some time.");
}

} // namespace

// ---- One profile -------------------------------------------------------------------------------

ProfileForm::Verdict ProfilesPane::verdictOf(const WriteRequest &request) const
{
    if (!m_session || !m_session->outbox())
        return {};
    if (request.kind == WriteKind::RemoveProfile)
        return removalVerdict(request);
    const ProfileEffect effect = m_session->profiles().book().effectOf(request);
    const OutboxEntry *other = m_session->outbox()->find(effect.other);
    const QString text =
        sentenceFor(effect.kind, other ? m_model->rangeText(other->request.range) : QString(),
                    other ? figureText(other->request.value, QLocale()) : QString());
    const bool isSound =
        effect.kind == ProfileEffect::Kind::Creates || effect.kind == ProfileEffect::Kind::Updates;
    return {text, isSound, effect.kind != ProfileEffect::Kind::Creates};
}

//! What will go is told before it is asked for.
ProfileForm::Verdict ProfilesPane::removalVerdict(const WriteRequest &request) const
{
    const ProfileBook &book = m_session->profiles().book();
    const EntryId known = request.target.isEmpty() ? book.at(m_stream, request.range)
                                                   : book.withServerId(request.target);
    const OutboxEntry *entry = m_session->outbox()->find(known);
    if (!entry) {
        const QString text = request.target.isEmpty()
            ? tr(
                "Not sent from here. The server deletes a profile of exactly this range, if it has "
                "one; it cannot be brought back from here.")
            : tr("This ID is not known here. The server deletes that profile, whatever it is; it "
                 "cannot be brought back from here.");
        return {text + QLatin1Char(' ') + ageText(), true, true};
    }
    if (!canUndo(*entry) && !canDrop(*entry))
        return {tr("That profile is not on the server: %1.").arg(wordFor(entry->state)), false,
                true};
    const QString what = withUnit(figureText(entry->request.value, QLocale()), entry->request.unit);
    QString text =
        tr("Deletes the value %1, which was sent from here. It can be sent again.").arg(what)
        + QLatin1Char(' ') + ageText();
    if (request.range.isEmpty()) // the form tells only what was typed
        text.prepend(m_model->rangeText(entry->request.range) + QStringLiteral(". "));
    return {text, true, true};
}

//! Behind the last one that counts, and as long.
std::optional<TimeRange> ProfilesPane::nextRange() const
{
    const QList<EntryId> standing = m_session->profiles().book().standing(m_stream);
    const OutboxEntry *last =
        standing.isEmpty() ? nullptr : m_session->outbox()->find(standing.last());
    if (last) {
        const TimeRange &range = last->request.range;
        return TimeRange{range.to, range.to + (range.to - range.from)};
    }
    if (m_latest && !m_latest->profile.range.isEmpty()) {
        const TimeRange &range = m_latest->profile.range;
        return TimeRange{range.to, range.to + (range.to - range.from)};
    }
    return std::nullopt;
}

void ProfilesPane::openForm(ProfileForm::Mode mode)
{
    if (!m_model)
        return;
    endQuestion();
    const QList<OutboxEntry> chosen = selected();
    QString unit;
    const auto fed = m_session->records().mapping().metersOf(m_stream.importId, m_stream.suit);
    if (const OutboxEntry *entry = m_model->entryAt(0))
        unit = entry->request.unit;
    else if (const Meter *meter = fed.isEmpty() ? nullptr : m_session->meters().meter(fed.first()))
        unit = meter->unit;
    if (mode == ProfileForm::Mode::Create)
        return m_form->open(mode, nextRange(), unit);
    const bool isOne = chosen.size() == 1 && !chosen.first().request.range.isEmpty();
    m_form->open(mode, isOne ? std::optional(chosen.first().request.range) : std::nullopt, {});
}

void ProfilesPane::send(const WriteRequest &request)
{
    if (request.kind == WriteKind::Profile) {
        add({request}, tr("Typed profile"));
        return m_form->open(ProfileForm::Mode::Create,
                            TimeRange{request.range.to, 2 * request.range.to - request.range.from},
                            request.unit);
    }
    const ProfileBook &book = m_session->profiles().book();
    const EntryId known = request.target.isEmpty() ? book.at(m_stream, request.range)
                                                   : book.withServerId(request.target);
    if (known.isEmpty()) {
        add({request}, tr("Deleted profile"));
    } else {
        // Also where it had another value before: the profile goes as a whole.
        const OutboxEntry *entry = m_session->outbox()->find(known);
        if (canDrop(*entry)) {
            m_session->outbox()->drop({known});
        } else {
            WriteRequest removal = request;
            removal.range = entry->request.range;
            removal.target = entry->serverId;
            add({removal}, tr("Deleted profile"));
        }
    }
    m_form->open(ProfileForm::Mode::Delete);
}

void ProfilesPane::add(const QList<WriteRequest> &requests, const QString &label)
{
    const Outbox::Intake intake{label, m_session->connection().id, false, false};
    onResult(m_session->outbox()->add(requests, intake), this,
             [this](const StorageResult<Outbox::Taken> &taken) {
                 if (!taken)
                     return tell(taken.error());
                 for (const Admission &admission : taken->admissions) {
                     if (admission.refusal)
                         m_banner->showMessage(Banner::Kind::Warning,
                                               sentenceFor(*admission.refusal));
                 }
             });
}

// ---- Several -----------------------------------------------------------------------------------

QList<OutboxEntry> ProfilesPane::selected() const
{
    QList<OutboxEntry> entries;
    if (!m_model || !m_table->selectionModel())
        return entries;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const OutboxEntry *entry = m_model->entryAt(row))
                entries << *entry;
        }
    }
    return entries;
}

void ProfilesPane::askUndo()
{
    m_asked.clear();
    int updates = 0;
    int unsent = 0;
    TimeRange all{TimeRange::kEnd, TimeRange::kBegin};
    for (const OutboxEntry &entry : selected()) {
        if (!canUndo(entry) && !(canDrop(entry) && !entry.hasUnclearTry))
            continue;
        m_asked << entry.id;
        all.from = std::min(all.from, entry.request.range.from);
        all.to = std::max(all.to, entry.request.range.to);
        unsent += canUndo(entry) ? 0 : 1;
        updates += canUndo(entry) && m_session->profiles().book().isUpdate(entry) ? 1 : 0;
    }
    if (m_asked.isEmpty())
        return;
    m_form->hide();
    m_question = Question::Undo;
    const int count = int(m_asked.size());
    const int deleted = count - updates - unsent;
    QStringList parts;
    if (deleted > 0)
        parts << tr("%n is/are deleted on the server", nullptr, deleted);
    if (updates > 0)
        parts << tr("%n get(s) the value before back", nullptr, updates);
    if (unsent > 0)
        parts << tr("%n not sent yet is/are dropped", nullptr, unsent);
    m_banner->showMessage(
        Banner::Kind::Warning,
        tr("Of %1: %2. ").arg(m_model->rangeText(all), parts.join(QStringLiteral(", ")))
            + ageText(),
        {tr("Undo %n profile(s)", nullptr, count), tr("Keep")});
    m_banner->focusButton(1);
}

void ProfilesPane::askAgain()
{
    m_asked.clear();
    QList<WriteRequest> requests;
    for (const OutboxEntry &entry : selected()) {
        const bool isGone = entry.state == EntryState::Undone || entry.state == EntryState::Dropped;
        if (entry.request.kind == WriteKind::Profile && isGone)
            requests << entry.request;
    }
    std::reverse(requests.begin(), requests.end()); // by time
    if (!requests.isEmpty())
        add(requests, tr("Sent again"));
}

void ProfilesPane::answer(int button)
{
    const QList<EntryId> asked = m_asked;
    const Question question = m_question;
    endQuestion();
    if (question == Question::Undo && button == 0)
        undo(asked);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ProfilesPane::undo(const QList<EntryId> &entries)
{
    const Outbox::Intake intake{tr("Undo"), m_session->connection().id, false, false};
    onResult(m_session->outbox()->undo(entries, intake), this,
             [this](const StorageResult<Outbox::Taken> &taken) {
                 if (!taken)
                     tell(taken.error());
             });
}

void ProfilesPane::endQuestion()
{
    m_question = Question::None;
    m_asked.clear();
    m_banner->clear();
}

void ProfilesPane::tell(const StorageError &error)
{
    m_banner->showMessage(Banner::Kind::Error, sentenceFor(error), {tr("Close")});
}

LoadProfileDialog *ProfilesPane::import(const QString &path)
{
    if (!m_session || m_stream.importId.isEmpty())
        return nullptr;
    delete m_dialog;
    m_dialog = new LoadProfileDialog(*m_session, m_stream, zoneOf(m_stream), this);
    connect(m_dialog, &LoadProfileDialog::sent, this, [this](qint64, int profiles) {
        Q_EMIT told(Banner::Kind::Info,
                    tr("%n profile(s) are in the outbox. Sending can be paused there, and all of "
                       "them undone as one.",
                       nullptr, profiles));
    });
    m_dialog->show();
    if (path.isEmpty())
        m_dialog->source().chooseFile();
    else
        m_dialog->source().openFile(path);
    return m_dialog;
}

//! The import id that was typed is the chosen meter's from now on: asked once.
void ProfilesPane::remember()
{
    if (!m_session || m_meter.isEmpty())
        return;
    m_session->records().mapping().setTyped(m_meter, m_stream.importId, shortSuit(m_stream.suit));
    showStream(m_stream);
}

// ---- Words -------------------------------------------------------------------------------------

void ProfilesPane::updateActions()
{
    const bool canSend = m_session && m_session->outbox() && !m_session->isReadOnly();
    const bool hasStream = !m_stream.importId.isEmpty();
    const QList<OutboxEntry> chosen = selected();
    const auto has = [&chosen](auto test) {
        return std::any_of(chosen.cbegin(), chosen.cend(), test);
    };
    for (QPushButton *button : {m_new, m_import, m_delete}) {
        button->setEnabled(canSend && hasStream);
        button->setToolTip(canSend ? QString()
                                   : tr("Without an import token nothing can be sent."));
    }
    m_ask->setEnabled(m_session && !m_session->isReadOnly() && hasStream);
    m_undo->setEnabled(canSend && has([](const OutboxEntry &entry) {
                           return canUndo(entry) || (canDrop(entry) && !entry.hasUnclearTry);
                       }));
    m_again->setEnabled(canSend && has([](const OutboxEntry &entry) {
                            return entry.request.kind == WriteKind::Profile
                                && (entry.state == EntryState::Undone
                                    || entry.state == EntryState::Dropped);
                        }));
    const Meter *meter = m_session ? m_session->meters().meter(m_meter) : nullptr;
    const bool isAsked = meter && hasStream && !m_session->records().mapping().linkOf(m_meter)
        && meterName().isEmpty();
    m_remember->setVisible(isAsked);
    if (isAsked)
        m_remember->setText(tr("Remember it for %1").arg(meter->name.left(30)));
}

void ProfilesPane::updateLatest()
{
    QString text = m_isAsking ? tr("Asking for the newest profile …") : m_latestText;
    if (m_latest && !m_isAsking && m_model) {
        const Profile &profile = m_latest->profile;
        text = tr("Newest on the server: %1 %2")
                   .arg(m_model->rangeText(profile.range),
                        withUnit(figureText(numberText(profile.value), QLocale()), m_latest->unit));
        if (m_latest->isSuspicious.value_or(false))
            text += QStringLiteral(" · ") + tr("suspicious");
    }
    m_newest->setLine(text);
}

void ProfilesPane::retranslate()
{
    m_streamLabel->setText(tr("Import ID"));
    m_streams->setAccessibleName(tr("Import ID"));
    m_streams->lineEdit()->setAccessibleName(tr("Import ID"));
    m_suitLabel->setText(tr("Suit"));
    m_suit->setAccessibleName(tr("Suit"));
    m_suit->setPlaceholderText(suitOrDefault({}));
    m_ask->setText(tr("Ask for the newest"));
    m_new->setText(tr("New profile"));
    m_import->setText(tr("Import a file…"));
    m_delete->setText(tr("Delete by range or ID"));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo profiles"));
    m_again->setText(tr("Send again"));
    m_table->setAccessibleName(tr("Profiles"));
    m_chart->setAccessibleName(tr("Profile chart"));
    m_newest->setAccessibleName(tr("Newest profile"));
}

// ---- Out ---------------------------------------------------------------------------------------

void ProfilesPane::exportShown()
{
    handOut(false);
}

void ProfilesPane::printShown()
{
    handOut(true);
}

void ProfilesPane::handOut(bool isPrint)
{
    if (!canExport())
        return;
    QList<OutboxEntry> entries;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const OutboxEntry *entry = m_model->entryAt(row);
        if (entry && entry->request.kind == WriteKind::Profile)
            entries << *entry;
    }
    const QString subject = meterName().isEmpty() ? m_stream.importId : meterName();
    const QString suit = m_stream.suit;
    ChartOutcome outcome;
    outcome.fileName = tr("Profiles %1").arg(subject);
    outcome.sheet.head.title = subject;
    outcome.sheet.head.lines = {{tr("Import ID"), m_stream.importId},
                                {tr("Suit"), suit},
                                {tr("Source"), tr("sent from here")},
                                {tr("Time zone"), QString::fromLatin1(zoneOf(m_stream).id())}};
    std::vector<std::pair<QString, Cell>> lines;
    for (const TitleBlock::Line &line : std::as_const(outcome.sheet.head.lines))
        lines.emplace_back(line.caption, line.text);
    outcome.table = [entries, zone = zoneOf(m_stream), name = outcome.fileName, lines] {
        return profileTable(entries, zone, name, lines);
    };
    // A chart of its own paints, so that the picture stays what it was while more is sent.
    auto picture = std::make_shared<TimeChartView>();
    picture->setSeries(m_chart->series());
    picture->setState(m_chart->state());
    picture->resize(outcome.sheet.chartSize.toSize());
    picture->setVisibleRange(m_chart->visibleRange());
    outcome.sheet.chart = [picture](QPainter &painter, const QRectF &rect,
                                    const LookTokens &colours) {
        picture->paintChart(painter, rect, colours);
    };
    isPrint ? m_output->print(outcome) : m_output->askAndWrite(outcome);
}

} // namespace meterdesk
