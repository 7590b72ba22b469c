// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/readingimportdialog.h"

#include "domain/onresult.h"
#include "files/tableimport.h"
#include "services/entryround.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/enter/readingimportmodel.h"
#include "ui/imports/importparts.h"
#include "ui/imports/tablesource.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr TimeMs kMinute = 60'000;

} // namespace

ReadingImportDialog::ReadingImportDialog(Session &session, ViewState &state, EntryRound *round,
                                         QWidget *parent)
    : TableImportDialog(&state,
                        {.kind = TableKind::Readings,
                         .choices = TableChoices::Mark | TableChoices::Order | TableChoices::Time,
                         .figures = {{ColumnRole::Value, &TableSettings::mark}},
                         .widths = {210, 170, 110, 136},
                         .size = QSize(1100, 680),
                         .keptAs = QStringLiteral("import/")},
                        parent)
    , m_session(session)
    , m_round(round)
    , m_import(std::make_unique<ReadingImport>(session))
    , m_target(new QComboBox(this))
{
    addToFoot(m_target);
    connect(m_import.get(), &ReadingImport::countsChanged, this,
            &ReadingImportDialog::updateCounts);
    connect(m_import.get(), &ReadingImport::metersChanged, this, &ReadingImportDialog::read);
    connect(&source(), &TableSource::sheetRead, this, [this] { m_hasChosenTarget = false; });
    connect(m_target, &QComboBox::activated, this, [this] {
        m_hasChosenTarget = true;
        updateCounts();
    });
    if (m_round)
        connect(m_round, &EntryRound::reset, this, &ReadingImportDialog::updateTargets);
    setUp(std::make_unique<ReadingImportModel>(*m_import, sheet()));
}

ReadingImportDialog::~ReadingImportDialog() = default;

TableSettings ReadingImportDialog::guess() const
{
    return guessTable(sheet(), m_import->finder());
}

void ReadingImportDialog::fillRows()
{
    m_import->setRows(importRows(sheet(), settings(), m_import->finder()), moment());
}

//! Of rows that give no time: the round's, else now.
TimeMs ReadingImportDialog::moment() const
{
    if (m_round && m_round->isOpen())
        return m_round->header().at;
    const TimeMs now = QDateTime::currentMSecsSinceEpoch();
    return now - now % kMinute;
}

// ---- Where it goes ------------------------------------------------------------------------------

ReadingImportDialog::Target ReadingImportDialog::target() const
{
    if (m_import->hasSeveralOfAMeter())
        return Target::Outbox;
    const bool isOpen = m_target->currentData() == int(Target::OpenRound) && m_round;
    return isOpen ? Target::OpenRound : Target::NewRound;
}

//! The open round first, where it has any of the meters.
void ReadingImportDialog::updateTargets()
{
    const QSignalBlocker blocker(m_target);
    const QVariant chosen = m_target->currentData();
    m_target->clear();
    if (m_import->hasSeveralOfAMeter()) {
        m_target->addItem(tr("Into the outbox"), int(Target::Outbox));
    } else {
        const int fitting = m_round ? m_import->fitting(*m_round) : 0;
        if (fitting > 0)
            m_target->addItem(tr("Into the round “%1”").arg(m_round->header().title),
                              int(Target::OpenRound));
        m_target->addItem(tr("Into a new round"), int(Target::NewRound));
    }
    m_target->setCurrentIndex(m_hasChosenTarget ? std::max(0, m_target->findData(chosen)) : 0);
    m_target->setEnabled(m_target->count() > 1);
    alsoBox().setVisible(target() == Target::Outbox);
}

int ReadingImportDialog::takeCount() const
{
    const auto &rows = m_import->rows();
    switch (target()) {
    case Target::OpenRound:
        return m_import->fitting(*m_round);
    case Target::NewRound:
        return int(std::count_if(rows.begin(), rows.end(),
                                 [this](const auto &row) { return m_import->isForRound(row); }));
    case Target::Outbox:
        break;
    }
    if (!m_session.outbox() || m_session.isReadOnly())
        return 0;
    return int(std::count_if(rows.begin(), rows.end(), [this](const auto &row) {
        return m_import->isToSend(row, alsoBox().isChecked());
    }));
}

void ReadingImportDialog::updateCounts()
{
    updateTargets();
    const ReadingImport::Counts counts = m_import->counts();
    const int problems = counts.refused + counts.problems;
    showCounts(countsText({
                   {counts.waiting, tr("%n being checked", nullptr, counts.waiting)},
                   {counts.ready, tr("%n ready", nullptr, counts.ready)},
                   {counts.toDecide, tr("%n with a warning", nullptr, counts.toDecide)},
                   {problems, tr("%n with a problem", nullptr, problems)},
                   {counts.there, tr("%n stored already", nullptr, counts.there)},
                   {counts.empty, tr("%n without a value", nullptr, counts.empty)},
               }),
               m_import->isChecking());
    alsoBox().setText(tr("Also %n with a warning", nullptr, counts.toDecide));
    alsoBox().setEnabled(counts.toDecide > 0);
    const int taken = takeCount();
    const bool isSent = target() == Target::Outbox;
    takeButton().setText(isSent ? tr("Send %n readings", nullptr, taken)
                                : tr("Take over %n readings", nullptr, taken));
    // Sent readings leave at once: not before all of them are checked.
    takeButton().setEnabled(taken > 0 && !(isSent && m_import->isChecking()) && !isTaken());
}

void ReadingImportDialog::take()
{
    if (isTaken() || takeCount() == 0)
        return;
    if (target() == Target::Outbox)
        return sendNow();
    const bool isOpen = target() == Target::OpenRound;
    const int count = takeCount();
    const RoundId round = isOpen
        ? m_round->id()
        : m_import->beginRound(source().name().isEmpty()
                                   ? tr("Pasted table")
                                   : QFileInfo(source().name()).completeBaseName());
    if (isOpen)
        m_import->takeInto(*m_round);
    setTaken(true);
    Q_EMIT taken(round, count);
    finishTaking(tr("%n reading(s) stand in the round, to be looked at and sent.", nullptr, count));
}

void ReadingImportDialog::sendNow()
{
    setTaken(true);
    takeButton().setEnabled(false);
    const QString name = source().name();
    const QString label = name.isEmpty() ? tr("Pasted table") : name;
    onResult(m_import->send(label, alsoBox().isChecked()), this,
             [this](const StorageResult<Outbox::Taken> &result) {
                 if (!result) {
                     setTaken(false);
                     updateCounts();
                     return banner().showMessage(Banner::Kind::Error, sentenceFor(result.error()));
                 }
                 int count = 0;
                 for (const Admission &admission : result->admissions)
                     count += admission.refusal ? 0 : 1;
                 Q_EMIT sent(result->batch.id, count);
                 finishTaking(tr("%n reading(s) are in the outbox. The whole import can be undone "
                                 "in the journal.",
                                 nullptr, count));
             });
}

TableImportDialog::Rejected ReadingImportDialog::rejects() const
{
    Rejected rows;
    const bool isSent = target() == Target::Outbox;
    for (int i = 0; i < int(m_import->rows().size()); ++i) {
        const ReadingImport::Row &row = m_import->rows()[std::size_t(i)];
        using State = ReadingImport::State;
        const bool isLeft = row.state == State::Problem || (isSent && row.state == State::Refused)
            || (isSent && row.state == State::ToDecide && !alsoBox().isChecked());
        if (isLeft)
            rows.emplace_back(row.row.number, model().reasonOf(i));
        else if (target() == Target::OpenRound && m_import->isForRound(row)
                 && m_round->rowOf(row.meter) < 0)
            rows.emplace_back(row.row.number, tr("The meter is not in the round."));
    }
    return rows;
}

void ReadingImportDialog::retranslate()
{
    TableImportDialog::retranslate();
    setWindowTitle(tr("Paste and import readings"));
    source().setFileTitle(tr("Open a table of readings"));
    m_target->setAccessibleName(tr("Where the readings go"));
}

} // namespace meterdesk
