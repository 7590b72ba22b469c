// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tablesource.h"

#include "domain/inpool.h"
#include "domain/onresult.h"
#include "files/fileio.h"
#include "files/tableguess.h"
#include "texts/filetexts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace meterdesk {

namespace {

//! The first file of what is dragged or copied; empty without one.
QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const auto found =
        std::find_if(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return found == urls.end() ? QString() : found->toLocalFile();
}

Result<Sheet, FileError> sheetOf(const QString &path, TableSource::Reader reader)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return reader(bytes.value());
}

} // namespace

TableSource::TableSource(QWidget *dialog, Banner &banner, Takes takes, Reader reader)
    : QWidget(dialog)
    , m_banner(banner)
    , m_takes(takes)
    , m_reader(reader)
    , m_text(new QLabel(this))
    , m_paste(new QPushButton(icon(QStringLiteral("paste")), {}, this))
    , m_open(new QPushButton(icon(QStringLiteral("import")), {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_paste);
    row->addWidget(m_open);
    m_text->setTextFormat(Qt::PlainText);
    m_paste->setVisible(m_takes == Takes::TextAndFiles);
    // Enter elsewhere in the dialog must not open anything.
    m_paste->setAutoDefault(false);
    m_open->setAutoDefault(false);
    connect(m_paste, &QPushButton::clicked, this, &TableSource::paste);
    connect(m_open, &QPushButton::clicked, this, &TableSource::chooseFile);
    dialog->setAcceptDrops(true);
    dialog->installEventFilter(this);
    retranslate();
}

void TableSource::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && !copied->hasText() && !fileIn(*copied).isEmpty())
        return openFile(fileIn(*copied));
    showText(QGuiApplication::clipboard()->text());
}

void TableSource::showText(const QString &text)
{
    const Sheet sheet = sheetOfClipboard(text);
    if (sheet.rows.empty())
        return m_banner.showMessage(
            Banner::Kind::Info,
            tr("There is no table on the clipboard. Copy one in the spreadsheet, or open a file."));
    ++m_reads;
    take(sheet, {});
}

void TableSource::openFile(const QString &path)
{
    const int read = ++m_reads;
    m_isReading = true;
    onResult(inPool([path, reader = m_reader] { return sheetOf(path, reader); }), this,
             [this, read, path](const Result<Sheet, FileError> &sheet) {
                 if (read != m_reads)
                     return;
                 if (sheet)
                     return take(sheet.value(), QFileInfo(path).fileName());
                 m_isReading = false;
                 m_banner.showMessage(Banner::Kind::Error, sentenceFor(sheet.error()));
             });
}

void TableSource::take(const Sheet &sheet, const QString &name)
{
    m_isReading = false;
    m_name = name;
    Q_EMIT sheetRead(sheet);
}

void TableSource::chooseFile()
{
    delete m_files;
    m_files = new QFileDialog(this, m_fileTitle,
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                              tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    m_files->setAttribute(Qt::WA_DeleteOnClose);
    m_files->setFileMode(QFileDialog::ExistingFile);
    connect(m_files, &QFileDialog::fileSelected, this, &TableSource::openFile);
    m_files->open();
}

// ---- What comes to the dialog -------------------------------------------------------------------

bool TableSource::canTake(const QMimeData &mime) const
{
    return !fileIn(mime).isEmpty() || (m_takes == Takes::TextAndFiles && mime.hasText());
}

bool TableSource::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPaste = key->matches(QKeySequence::Paste) && m_takes == Takes::TextAndFiles;
        if (!isPaste && !key->matches(QKeySequence::Open))
            return false;
        isPaste ? paste() : chooseFile();
        return true;
    }
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter)
        return QWidget::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event);
    if (!canTake(*drag->mimeData()))
        return false;
    drag->acceptProposedAction();
    if (isDrop) {
        const QString file = fileIn(*drag->mimeData());
        file.isEmpty() ? showText(drag->mimeData()->text()) : openFile(file);
    }
    return true;
}

// ---- Words --------------------------------------------------------------------------------------

void TableSource::setText(const QString &text)
{
    m_text->setText(text);
}

void TableSource::setOpenText(const QString &text)
{
    m_openText = text;
    retranslate();
}

void TableSource::showSheet(const Sheet &sheet, const TableSettings &settings)
{
    const int rows = int(sheet.rows.size()) - (settings.hasHeader ? 1 : 0);
    if (sheet.rows.empty())
        setText(tr("Paste a table, drop a file here, or open one."));
    else if (m_name.isEmpty())
        setText(tr("Pasted table, %n row(s)", nullptr, rows));
    else
        setText(tr("%1, %n row(s)", nullptr, rows).arg(m_name));
}

void TableSource::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TableSource::retranslate()
{
    m_paste->setText(tr("Paste"));
    m_open->setText(m_openText.isEmpty() ? tr("Open file…") : m_openText);
}

} // namespace meterdesk
