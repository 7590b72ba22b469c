// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/pointimportdialog.h"

#include "domain/onresult.h"
#include "files/tableimport.h"
#include "services/outbox.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/imports/importparts.h"
#include "ui/imports/tablesource.h"
#include "ui/series/pointimportmodel.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QDateTime>
#include <QPushButton>

namespace meterdesk {

using State = PointImport::State;

PointImportDialog::PointImportDialog(Session &session, Target target, QWidget *parent)
    : TableImportDialog(nullptr,
                        {.kind = TableKind::Readings,
                         .choices = TableChoices::Mark | TableChoices::Order,
                         .figures = {{ColumnRole::Value, &TableSettings::mark}},
                         .widths = {190, 130, 130},
                         .size = QSize(860, 560),
                         .keptAs = {}},
                        parent)
    , m_session(session)
    , m_target(std::move(target))
{
    setUp(std::make_unique<PointImportModel>(m_import, sheet(), m_target.zone));
}

PointImportDialog::~PointImportDialog() = default;

TableSettings PointImportDialog::guess() const
{
    return guessTableOfOne(sheet());
}

void PointImportDialog::fillRows()
{
    m_import.setRows(importRowsOfOne(sheet(), settings()), m_target.zone, *m_target.known,
                     QDateTime::currentMSecsSinceEpoch());
}

void PointImportDialog::tellSource()
{
    const QString &name = source().name();
    const int rows = int(m_import.rows().size());
    source().setText(
        sheet().rows.empty()
            ? tr("Paste a table with times and values of “%1”, or open a file.").arg(m_target.name)
            : name.isEmpty()
            ? tr("Pasted table for “%1”, %n row(s)", nullptr, rows).arg(m_target.name)
            : tr("%1 for “%2”, %n row(s)", nullptr, rows).arg(name, m_target.name));
}

void PointImportDialog::updateCounts()
{
    tellSource();
    const int ready = m_import.count(State::Ready);
    const int others = m_import.count(State::Replaces);
    const int there = m_import.count(State::There);
    const int problems = m_import.count(State::Problem);
    const int empty = m_import.count(State::Empty);
    showCounts(countsText({
                   {ready, tr("%n ready", nullptr, ready)},
                   {others, tr("%n with another value at that time", nullptr, others)},
                   {there, tr("%n stored already", nullptr, there)},
                   {problems, tr("%n with a problem", nullptr, problems)},
                   {empty, tr("%n without a value", nullptr, empty)},
               }),
               false);
    alsoBox().setText(tr("Also replace %n other value(s)", nullptr, others));
    alsoBox().setVisible(others > 0);
    const int sent = ready + (alsoBox().isChecked() ? others : 0);
    takeButton().setText(tr("Send %n data point(s)", nullptr, sent));
    takeButton().setEnabled(sent > 0 && !isTaken() && m_session.outbox()
                            && !m_session.isReadOnly());
}

void PointImportDialog::take()
{
    const QList<WriteRequest> requests =
        m_import.requests(m_target.stream, *m_target.known, alsoBox().isChecked());
    if (isTaken() || requests.isEmpty() || !m_session.outbox())
        return;
    setTaken(true);
    updateCounts();
    Outbox::Intake intake;
    intake.label = source().name().isEmpty() ? tr("Pasted data points") : source().name();
    intake.connection = m_session.connection().id;
    onResult(m_session.outbox()->add(requests, intake), this,
             [this](const StorageResult<Outbox::Taken> &result) {
                 if (!result) {
                     setTaken(false);
                     updateCounts();
                     return banner().showMessage(Banner::Kind::Error, sentenceFor(result.error()));
                 }
                 int count = 0;
                 for (const Admission &admission : result->admissions)
                     count += admission.refusal ? 0 : 1;
                 Q_EMIT sent(count);
                 finishTaking(tr("%n data point(s) are in the outbox.", nullptr, count));
             });
}

//! Values that were not to be replaced were left out by choice.
TableImportDialog::Rejected PointImportDialog::rejects() const
{
    Rejected rows;
    for (int i = 0; i < int(m_import.rows().size()); ++i) {
        const PointImport::Row &row = m_import.rows()[std::size_t(i)];
        if (row.state == State::Problem)
            rows.emplace_back(row.row.number, model().reasonOf(i));
    }
    return rows;
}

void PointImportDialog::retranslate()
{
    TableImportDialog::retranslate();
    setWindowTitle(tr("Paste and import data points"));
    source().setFileTitle(tr("Open a table of data points"));
}

} // namespace meterdesk
