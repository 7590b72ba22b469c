// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! Bookmarks as files for colleagues: the part of BookmarksPane that writes and reads them.
#include "files/bookmarkfile.h"
#include "files/csvwriter.h"
#include "files/fileio.h"
#include "files/xlsx.h"
#include "services/bookmarks.h"
#include "services/localrecords.h"
#include "services/session.h"
#include "texts/filetexts.h"
#include "ui/series/bookmarkspane.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace meterdesk {

QFileDialog *BookmarksPane::ask(const QString &title)
{
    delete m_dialog;
    m_dialog = new QFileDialog(this, title,
                               QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    return m_dialog;
}

void BookmarksPane::askToExport()
{
    QFileDialog *dialog = ask(tr("Export the data series and virtual meters"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Separated text (*.csv)"), tr("Workbooks (*.xlsx)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("series and virtual meters"));
    connect(dialog, &QFileDialog::fileSelected, this, &BookmarksPane::exportTo);
    dialog->open();
}

void BookmarksPane::askToImport()
{
    QFileDialog *dialog = ask(tr("Import data series and virtual meters"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.xlsx *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BookmarksPane::importFrom);
    dialog->open();
}

void BookmarksPane::exportTo(const QString &path)
{
    if (!m_session)
        return;
    const Table table = bookmarkTable(m_session->records().bookmarks().all());
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        const auto workbook = xlsxBytes(table);
        if (!workbook)
            return tell(sentenceFor(workbook.error()));
        bytes = *workbook;
    } else {
        CsvOptions options;
        options.hasMark = true;
        bytes = csvText(table, options);
    }
    const auto written = writeFile(path, bytes);
    if (!written)
        return tell(sentenceFor(written.error()));
    tell(tr("%n entry(ies) were written to %1.", nullptr, int(table.rowCount()))
             .arg(QDir::toNativeSeparators(path)));
}

//! What is in the list already keeps its names: they are the person's own.
void BookmarksPane::importFrom(const QString &path)
{
    if (!m_session)
        return;
    const auto bytes = readFile(path);
    if (!bytes)
        return tell(sentenceFor(bytes.error()));
    const auto sheet = readSheet(*bytes);
    if (!sheet)
        return tell(sentenceFor(sheet.error()));
    const BookmarkRows read = bookmarkRows(*sheet);
    if (!read.hasHead)
        return tell(tr("The first row of the file has no columns “kind” and “id”. Nothing was "
                       "taken over."));
    Bookmarks &bookmarks = m_session->records().bookmarks();
    int added = 0;
    for (const Bookmark &bookmark : read.bookmarks) {
        if (bookmarks.find(bookmark.kind, bookmark.id))
            continue;
        bookmarks.set(bookmark);
        ++added;
    }
    QStringList said{tr("%n entry(ies) were added.", nullptr, added)};
    const int known = int(read.bookmarks.size()) - added;
    if (known > 0)
        said << tr("%n are in the list already and keep their names.", nullptr, known);
    using Problem = BookmarkRows::Problem;
    for (const BookmarkRows::Trouble &trouble : read.troubles) {
        if (trouble.problem == Problem::NoId)
            said << tr("Row %1 has no ID.").arg(trouble.row);
        else if (trouble.problem == Problem::OtherKind)
            said << tr("Row %1: “%2” is neither series nor virtual-meter.")
                        .arg(trouble.row)
                        .arg(trouble.text);
        else
            said << tr("Row %1: “%2” was there before.").arg(trouble.row).arg(trouble.text);
    }
    tell(said.join(QLatin1Char('\n')));
}

} // namespace meterdesk
