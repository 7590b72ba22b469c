// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Where the rows of the table go.
#include "ui/enter/importdialog.h"

#include "domain/onresult.h"
#include "files/csvwriter.h"
#include "files/fileio.h"
#include "files/tableimport.h"
#include "services/entryround.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "texts/filetexts.h"
#include "ui/enter/importmodel.h"
#include "ui/imports/importhead.h"
#include "ui/imports/importparts.h"
#include "ui/imports/tablesource.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

namespace meterdesk {

// ---- Where it goes ------------------------------------------------------------------------------

ImportDialog::Target ImportDialog::target() const
{
    if (m_import->hasSeveralOfAMeter())
        return Target::Outbox;
    const bool isOpen = m_target->currentData() == int(Target::OpenRound) && m_round;
    return isOpen ? Target::OpenRound : Target::NewRound;
}

//! The open round first, where it has any of the meters.
void ImportDialog::updateTargets()
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
    m_withWarnings->setVisible(target() == Target::Outbox);
}

int ImportDialog::takeCount() const
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
        return m_import->isToSend(row, m_withWarnings->isChecked());
    }));
}

void ImportDialog::updateCounts()
{
    updateTargets();
    const ReadingImport::Counts counts = m_import->counts();
    const int problems = counts.refused + counts.problems;
    m_counts->setText(countsText({
        {counts.waiting, tr("%n being checked", nullptr, counts.waiting)},
        {counts.ready, tr("%n ready", nullptr, counts.ready)},
        {counts.toDecide, tr("%n with a warning", nullptr, counts.toDecide)},
        {problems, tr("%n with a problem", nullptr, problems)},
        {counts.there, tr("%n stored already", nullptr, counts.there)},
        {counts.empty, tr("%n without a value", nullptr, counts.empty)},
    }));
    m_withWarnings->setText(tr("Also %n with a warning", nullptr, counts.toDecide));
    m_withWarnings->setEnabled(counts.toDecide > 0);
    const int taken = takeCount();
    m_take->setText(target() == Target::Outbox ? tr("Send %n readings", nullptr, taken)
                                               : tr("Take over %n readings", nullptr, taken));
    // Sent readings leave at once: not before all of them are checked.
    const bool isChecked = target() != Target::Outbox || !m_import->isChecking();
    m_take->setEnabled(taken > 0 && isChecked && !m_isTaken);
    const bool hasRejected = !m_import->isChecking() && !rejected().empty();
    m_copy->setEnabled(hasRejected);
    m_save->setEnabled(hasRejected);
}

void ImportDialog::take()
{
    if (m_isTaken || takeCount() == 0)
        return;
    if (target() == Target::Outbox)
        return sendNow();
    const bool isOpen = target() == Target::OpenRound;
    const int count = takeCount();
    const RoundId round = isOpen
        ? m_round->id()
        : m_import->beginRound(m_source->name().isEmpty()
                                   ? tr("Pasted table")
                                   : QFileInfo(m_source->name()).completeBaseName());
    if (isOpen)
        m_import->takeInto(*m_round);
    m_isTaken = true;
    Q_EMIT taken(round, count);
    finishTaking(tr("%n reading(s) stand in the round, to be looked at and sent.", nullptr, count));
}

void ImportDialog::sendNow()
{
    m_isTaken = true;
    m_take->setEnabled(false);
    const QString name = m_source->name();
    const QString label = name.isEmpty() ? tr("Pasted table") : name;
    onResult(m_import->send(label, m_withWarnings->isChecked()), this,
             [this](const StorageResult<Outbox::Taken> &result) {
                 if (!result) {
                     m_isTaken = false;
                     updateCounts();
                     return m_banner->showMessage(Banner::Kind::Error, sentenceFor(result.error()));
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

//! Closes where nothing is left to look at.
void ImportDialog::finishTaking(const QString &told)
{
    if (rejected().empty()) {
        close();
        return;
    }
    m_banner->showMessage(Banner::Kind::Info,
                          told + u' '
                              + tr("The rows with problems were left out: copy or save them."));
    m_onlyProblems->setChecked(true);
    updateCounts();
}

// ---- What is left over --------------------------------------------------------------------------

//! The rows that are not taken for a reason, by their numbers in the table.
std::vector<std::pair<qint64, QString>> ImportDialog::rejected() const
{
    std::vector<std::pair<qint64, QString>> rows;
    const bool isSent = target() == Target::Outbox;
    for (int i = 0; i < int(m_import->rows().size()); ++i) {
        const ReadingImport::Row &row = m_model->importRow(i);
        using State = ReadingImport::State;
        const bool isLeft = row.state == State::Problem || (isSent && row.state == State::Refused)
            || (isSent && row.state == State::ToDecide && !m_withWarnings->isChecked());
        if (isLeft)
            rows.emplace_back(row.row.number, m_model->reasonOf(i));
        else if (target() == Target::OpenRound && m_import->isForRound(row)
                 && m_round->rowOf(row.meter) < 0)
            rows.emplace_back(row.row.number, tr("The meter is not in the round."));
    }
    return rows;
}

Table ImportDialog::rejectedRows() const
{
    //: The name of a column
    return rejectedTable(m_sheet, m_settings, rejected(), tr("Reason"));
}

void ImportDialog::copyRejected()
{
    meterdesk::copyRejected(rejectedRows(), *m_banner);
}

void ImportDialog::saveRejected()
{
    delete m_files;
    m_files = new QFileDialog(this, tr("Save the rows with problems"),
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                              tr("Tables (*.csv);;All files (*)"));
    m_files->setAttribute(Qt::WA_DeleteOnClose);
    m_files->setAcceptMode(QFileDialog::AcceptSave);
    m_files->setDefaultSuffix(QStringLiteral("csv"));
    connect(m_files, &QFileDialog::fileSelected, this, &ImportDialog::writeRejected);
    m_files->open();
}

void ImportDialog::writeRejected(const QString &path)
{
    CsvOptions options;
    options.separator = ';';
    options.hasMark = true;
    const auto written = writeFile(path, csvText(rejectedRows(), options));
    if (!written)
        return m_banner->showMessage(Banner::Kind::Error, sentenceFor(written.error()));
    m_banner->showMessage(Banner::Kind::Info,
                          tr("%n row(s) were written to %1.", nullptr, int(rejected().size()))
                              .arg(QDir::toNativeSeparators(path)));
}

// ---- Language -----------------------------------------------------------------------------------

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        m_head->retranslate();
        m_head->setRoles(m_settings.roles);
        updateCounts();
        if (m_question != Question::None)
            ask();
    }
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Paste and import readings"));
    m_source->setFileTitle(tr("Open a table of readings"));
    m_source->showSheet(m_sheet, m_settings);
    m_table->setAccessibleName(tr("Preview"));
    m_target->setAccessibleName(tr("Where the readings go"));
    m_onlyProblems->setText(tr("Only problems"));
    m_copy->setText(tr("Copy rejected rows"));
    m_save->setText(tr("Save rejected rows…"));
    m_close->setText(tr("Close"));
}

} // namespace meterdesk
