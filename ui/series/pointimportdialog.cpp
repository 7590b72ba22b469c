// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/pointimportdialog.h"

#include "domain/onresult.h"
#include "files/tableimport.h"
#include "services/outbox.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "ui/imports/importhead.h"
#include "ui/imports/importparts.h"
#include "ui/imports/tablechoices.h"
#include "ui/imports/tablesource.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr QSize kUsualSize(860, 560);

} // namespace

PointImportDialog::PointImportDialog(Session &session, Target target, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_target(std::move(target))
    , m_model(m_import, m_sheet, m_target.zone)
    , m_banner(new Banner)
    , m_source(new TableSource(this, *m_banner))
    , m_choices(new TableChoices(TableChoices::Mark | TableChoices::Order))
    , m_table(new QTableView)
    , m_head(new ImportHead(PointImportModel::OwnColumns, m_table))
    , m_counts(new QLabel)
    , m_replaces(new QCheckBox)
    , m_send(new QPushButton)
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    resize(kUsualSize);
    layOut();
    connectParts();
    retranslate();
    update();
}

PointImportDialog::~PointImportDialog()
{
    m_table->setModel(nullptr);
}

void PointImportDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_source);
    column->addWidget(m_banner);
    column->addWidget(m_choices);
    m_table->setHorizontalHeader(m_head);
    m_table->setModel(&m_model);
    setUpPreview(m_table);
    m_head->setDefaultSectionSize(130);
    m_table->setColumnWidth(PointImportModel::VerdictColumn, 190);
    column->addWidget(m_table, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_counts, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_replaces, m_send, m_close})
        last->addWidget(part);
    column->addLayout(last);
    // Enter in the table or in a choice must not send anything.
    for (QPushButton *button : {m_send, m_close})
        button->setAutoDefault(false);
    m_send->setProperty("primary", true);
}

void PointImportDialog::connectParts()
{
    connect(m_source, &TableSource::sheetRead, this, &PointImportDialog::showSheet);
    connect(m_choices, &TableChoices::changed, this, &PointImportDialog::change);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_send, &QPushButton::clicked, this, &PointImportDialog::send);
    connect(m_replaces, &QCheckBox::toggled, this, &PointImportDialog::update);
    connect(m_head, &ImportHead::roleChosen, this, [this](int column, ColumnRole role) {
        TableSettings settings = m_settings;
        settings.setRole(column, role);
        change(settings);
    });
}

void PointImportDialog::showSheet(const Sheet &sheet)
{
    m_sheet = sheet;
    m_isSent = false;
    m_banner->clear();
    m_settings = guessTableOfOne(m_sheet);
    read();
    m_table->setFocus();
}

void PointImportDialog::change(const TableSettings &settings)
{
    m_settings = settings;
    m_isSent = false;
    read();
}

void PointImportDialog::read()
{
    m_import.setRows(importRowsOfOne(m_sheet, m_settings), m_target.zone, *m_target.known,
                     QDateTime::currentMSecsSinceEpoch());
    m_model.reset(m_settings.hasHeader);
    m_head->setRoles(m_settings.roles);
    update();
}

void PointImportDialog::update()
{
    m_choices->setSettings(m_settings, !m_sheet.rows.empty());
    const QString &name = m_source->name();
    const int rows = int(m_import.rows().size());
    m_source->setText(m_sheet.rows.empty() ? tr("Paste a table with times and values of “%1”, or "
                                                "open a file.")
                                                 .arg(m_target.name)
                          : name.isEmpty()
                          ? tr("Pasted table for “%1”, %n row(s)", nullptr, rows).arg(m_target.name)
                          : tr("%1 for “%2”, %n row(s)", nullptr, rows).arg(name, m_target.name));
    using State = PointImport::State;
    const int ready = m_import.count(State::Ready);
    const int others = m_import.count(State::Replaces);
    const int there = m_import.count(State::There);
    const int problems = m_import.count(State::Problem);
    const int empty = m_import.count(State::Empty);
    m_counts->setText(countsText({
        {ready, tr("%n ready", nullptr, ready)},
        {others, tr("%n with another value at that time", nullptr, others)},
        {there, tr("%n stored already", nullptr, there)},
        {problems, tr("%n with a problem", nullptr, problems)},
        {empty, tr("%n without a value", nullptr, empty)},
    }));
    m_replaces->setText(tr("Also replace %n other value(s)", nullptr, others));
    m_replaces->setVisible(others > 0);
    const int sent = ready + (m_replaces->isChecked() ? others : 0);
    m_send->setText(tr("Send %n data point(s)", nullptr, sent));
    m_send->setEnabled(sent > 0 && !m_isSent && m_session.outbox() && !m_session.isReadOnly());
}

void PointImportDialog::send()
{
    const QList<WriteRequest> requests =
        m_import.requests(m_target.stream, *m_target.known, m_replaces->isChecked());
    if (m_isSent || requests.isEmpty() || !m_session.outbox())
        return;
    m_isSent = true;
    update();
    Outbox::Intake intake;
    intake.label = m_source->name().isEmpty() ? tr("Pasted data points") : m_source->name();
    intake.connection = m_session.connection().id;
    onResult(m_session.outbox()->add(requests, intake), this,
             [this](const StorageResult<Outbox::Taken> &result) {
                 if (!result) {
                     m_isSent = false;
                     update();
                     return m_banner->showMessage(Banner::Kind::Error, sentenceFor(result.error()));
                 }
                 int count = 0;
                 for (const Admission &admission : result->admissions)
                     count += admission.refusal ? 0 : 1;
                 Q_EMIT sent(count);
                 if (m_import.count(PointImport::State::Problem) == 0)
                     return void(close());
                 m_banner->showMessage(Banner::Kind::Info,
                                       tr("%n data point(s) are in the outbox. The rows with "
                                          "problems were left out.",
                                          nullptr, count));
             });
}

void PointImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_head->retranslate();
        m_head->setRoles(m_settings.roles);
        retranslate();
        update();
    }
    QDialog::changeEvent(event);
}

void PointImportDialog::retranslate()
{
    setWindowTitle(tr("Paste and import data points"));
    m_source->setFileTitle(tr("Open a table of data points"));
    m_table->setAccessibleName(tr("Preview"));
    m_close->setText(tr("Close"));
}

} // namespace meterdesk
