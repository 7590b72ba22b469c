// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/pointimportdialog.h"

#include "domain/onresult.h"
#include "files/fileio.h"
#include "files/tableimport.h"
#include "services/outbox.h"
#include "services/session.h"
#include "texts/errortexts.h"
#include "texts/filetexts.h"
#include "ui/enter/importhead.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
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
    , m_source(new QLabel)
    , m_paste(new QPushButton)
    , m_open(new QPushButton)
    , m_banner(new Banner)
    , m_hasHeader(new QCheckBox)
    , m_markLabel(new QLabel)
    , m_mark(new QComboBox)
    , m_orderLabel(new QLabel)
    , m_order(new QComboBox)
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
    delete m_files;
}

void PointImportDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    const auto addRow = [column](std::initializer_list<QWidget *> left,
                                 std::initializer_list<QWidget *> right) {
        auto *row = new QHBoxLayout;
        for (QWidget *part : left)
            row->addWidget(part);
        row->addStretch(1);
        for (QWidget *part : right)
            row->addWidget(part);
        column->addLayout(row);
    };
    m_source->setTextFormat(Qt::PlainText);
    m_paste->setIcon(icon(QStringLiteral("paste")));
    m_open->setIcon(icon(QStringLiteral("import")));
    m_markLabel->setBuddy(m_mark);
    m_orderLabel->setBuddy(m_order);
    addRow({m_source}, {m_paste, m_open});
    column->addWidget(m_banner);
    addRow({m_hasHeader, m_markLabel, m_mark, m_orderLabel, m_order}, {});
    m_table->setHorizontalHeader(m_head);
    m_table->setModel(&m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kRow);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_head->setDefaultSectionSize(130);
    m_table->setColumnWidth(PointImportModel::VerdictColumn, 190);
    column->addWidget(m_table, 1);
    addRow({m_counts}, {m_replaces, m_send, m_close});
    // Enter in the table or in a choice must not send anything.
    for (QPushButton *button : {m_paste, m_open, m_send, m_close})
        button->setAutoDefault(false);
    m_send->setProperty("primary", true);
}

void PointImportDialog::connectParts()
{
    connect(m_paste, &QPushButton::clicked, this, &PointImportDialog::paste);
    connect(m_open, &QPushButton::clicked, this, &PointImportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_send, &QPushButton::clicked, this, &PointImportDialog::send);
    connect(m_replaces, &QCheckBox::toggled, this, &PointImportDialog::update);
    connect(m_hasHeader, &QCheckBox::clicked, this, [this](bool isOn) {
        TableSettings settings = m_settings;
        settings.hasHeader = isOn && !m_sheet.rows.empty();
        change(settings);
    });
    connect(m_mark, &QComboBox::activated, this, [this](int index) {
        TableSettings settings = m_settings;
        settings.mark = index == 0
            ? std::nullopt
            : std::optional(index == 1 ? DecimalMark::Comma : DecimalMark::Point);
        change(settings);
    });
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        TableSettings settings = m_settings;
        settings.order = index == 0
            ? std::nullopt
            : std::optional(index == 1 ? DateOrder::DayFirst : DateOrder::MonthFirst);
        change(settings);
    });
    connect(m_head, &ImportHead::roleChosen, this, [this](int column, ColumnRole role) {
        TableSettings settings = m_settings;
        settings.setRole(column, role);
        change(settings);
    });
}

void PointImportDialog::paste()
{
    showText(QGuiApplication::clipboard()->text());
}

void PointImportDialog::showText(const QString &text)
{
    Sheet sheet = sheetOfClipboard(text);
    if (sheet.rows.empty())
        return m_banner->showMessage(
            Banner::Kind::Info,
            tr("There is no table on the clipboard. Copy one in the spreadsheet, or open a file."));
    showSheet(std::move(sheet), {});
}

void PointImportDialog::openFile(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return m_banner->showMessage(Banner::Kind::Error, sentenceFor(bytes.error()));
    const auto sheet = readSheet(*bytes);
    if (!sheet)
        return m_banner->showMessage(Banner::Kind::Error, sentenceFor(sheet.error()));
    showSheet(*sheet, QFileInfo(path).fileName());
}

void PointImportDialog::chooseFile()
{
    delete m_files;
    m_files = new QFileDialog(this, tr("Open a table of data points"),
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                              tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    m_files->setAttribute(Qt::WA_DeleteOnClose);
    m_files->setFileMode(QFileDialog::ExistingFile);
    connect(m_files, &QFileDialog::fileSelected, this, &PointImportDialog::openFile);
    m_files->open();
}

void PointImportDialog::showSheet(Sheet sheet, const QString &name)
{
    m_sheet = std::move(sheet);
    m_name = name;
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
    const QSignalBlocker blockers[] = {QSignalBlocker(m_hasHeader), QSignalBlocker(m_mark),
                                       QSignalBlocker(m_order)};
    m_hasHeader->setChecked(m_settings.hasHeader);
    m_mark->setCurrentIndex(!m_settings.mark ? 0 : *m_settings.mark == DecimalMark::Comma ? 1 : 2);
    m_order->setCurrentIndex(!m_settings.order                              ? 0
                                 : *m_settings.order == DateOrder::DayFirst ? 1
                                                                            : 2);
    const int rows = int(m_import.rows().size());
    m_source->setText(m_sheet.rows.empty() ? tr("Paste a table with times and values of “%1”, or "
                                                "open a file.")
                                                 .arg(m_target.name)
                          : m_name.isEmpty()
                          ? tr("Pasted table for “%1”, %n row(s)", nullptr, rows).arg(m_target.name)
                          : tr("%1 for “%2”, %n row(s)", nullptr, rows).arg(m_name, m_target.name));
    using State = PointImport::State;
    const int ready = m_import.count(State::Ready);
    const int others = m_import.count(State::Replaces);
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    add(ready, tr("%n ready", nullptr, ready));
    add(others, tr("%n with another value at that time", nullptr, others));
    const int there = m_import.count(State::There);
    add(there, tr("%n stored already", nullptr, there));
    const int problems = m_import.count(State::Problem);
    add(problems, tr("%n with a problem", nullptr, problems));
    const int empty = m_import.count(State::Empty);
    add(empty, tr("%n without a value", nullptr, empty));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
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
    intake.label = m_name.isEmpty() ? tr("Pasted data points") : m_name;
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

void PointImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Open))
        return chooseFile();
    QDialog::keyPressEvent(event);
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
    m_paste->setText(tr("Paste"));
    m_open->setText(tr("Open file…"));
    m_hasHeader->setText(tr("The first row has the names"));
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const QSignalBlocker blocker(box);
        const int current = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(current);
    };
    m_markLabel->setText(tr("Decimal mark:"));
    fill(m_mark, {tr("as the cells tell"), tr("comma"), tr("point")});
    m_orderLabel->setText(tr("Dates:"));
    fill(m_order, {tr("as the cells tell"), tr("day first"), tr("month first")});
    m_table->setAccessibleName(tr("Preview"));
    m_close->setText(tr("Close"));
}

} // namespace meterdesk
