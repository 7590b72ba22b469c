// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listfiles.h"

#include "files/csvwriter.h"
#include "files/fileio.h"
#include "files/meterlistfile.h"
#include "files/xlsx.h"
#include "services/importmapping.h"
#include "services/listmatching.h"
#include "services/localrecords.h"
#include "services/meterlookup.h"
#include "services/meterstore.h"
#include "services/savedlists.h"
#include "services/session.h"
#include "texts/filetexts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QWidget>

namespace meterdesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meterdesk::ListFiles)
};

QString sentenceOf(const MeterListMatch::Trouble &trouble)
{
    switch (trouble.problem) {
    case MeterListMatch::Problem::Unknown:
        return Text::tr("Row %1: no meter is called “%2”.").arg(trouble.row).arg(trouble.text);
    case MeterListMatch::Problem::Ambiguous:
        return Text::tr("Row %1: several meters are called “%2”.")
            .arg(trouble.row)
            .arg(trouble.text);
    case MeterListMatch::Problem::Contradictory:
        return Text::tr("Row %1: its cells name different meters (“%2”).")
            .arg(trouble.row)
            .arg(trouble.text);
    case MeterListMatch::Problem::Repeated:
        return Text::tr("Row %1: “%2” is in the list already.").arg(trouble.row).arg(trouble.text);
    }
    return {};
}

QList<SharedMeter> sharedMeters(const MeterStore &store, const QList<MeterId> &meters)
{
    QList<SharedMeter> shared;
    for (const MeterId &id : meters) {
        const Meter *meter = store.meter(id);
        if (!meter) {
            shared.append({{}, id.value, {}, {}, {}}); // it stays in the list
            continue;
        }
        const QStringList path = meter->entity ? store.pathOf(*meter->entity) : QStringList();
        shared.append({meter->name, id.value, meter->code, meter->serialNumber,
                       path.join(QStringLiteral(" › "))});
    }
    return shared;
}

} // namespace

ListFiles::ListFiles(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{ }

//! One dialog at a time; the caller opens it.
QFileDialog *ListFiles::ask(const QString &title)
{
    delete m_dialog;
    m_dialog = new QFileDialog(m_widget, title, m_folder);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_folder = QFileInfo(file).path(); });
    return m_dialog;
}

void ListFiles::askToExport(const QString &name, const QList<MeterId> &meters)
{
    QFileDialog *dialog = ask(tr("Export the list"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Workbooks (*.xlsx)"), tr("Separated text (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("xlsx"));
    });
    QString file = name;
    for (QChar &c : file) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('-');
    }
    dialog->selectFile(file);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, name, meters](const QString &path) { exportTo(path, name, meters); });
    dialog->open();
}

void ListFiles::askToImport()
{
    QFileDialog *dialog = ask(tr("Import a list"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.xlsx *.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ListFiles::importFrom);
    dialog->open();
}

void ListFiles::exportTo(const QString &path, const QString &name, const QList<MeterId> &meters)
{
    if (!m_session)
        return;
    const Table table = meterListTable(name, sharedMeters(m_session->meters(), meters));
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        const auto workbook = xlsxBytes(table);
        if (!workbook)
            return Q_EMIT failed(sentenceFor(workbook.error()));
        bytes = *workbook;
    } else {
        CsvOptions options;
        options.hasMark = true;
        // What spreadsheets of the country expect.
        options.separator = QLocale().decimalPoint() == QLatin1String(",") ? ';' : ',';
        bytes = csvText(table, options);
    }
    const auto written = writeFile(path, bytes);
    if (!written)
        return Q_EMIT failed(sentenceFor(written.error()));
    Q_EMIT exported(path, int(meters.size()));
}

void ListFiles::importFrom(const QString &path)
{
    if (!m_session)
        return;
    const auto bytes = readFile(path);
    if (!bytes)
        return Q_EMIT failed(sentenceFor(bytes.error()));
    const auto sheet = readSheet(*bytes);
    if (!sheet)
        return Q_EMIT failed(sentenceFor(sheet.error()));
    LocalRecords &records = m_session->records();
    const MeterLookup lookup(m_session->meters().meters(), records.mapping());
    const MeterListMatch match = matchMeterList(meterListRows(*sheet), lookup);
    QStringList problems;
    for (const MeterListMatch::Trouble &trouble : match.troubles)
        problems.append(sentenceOf(trouble));
    ListId list;
    if (!match.meters.isEmpty())
        list = records.lists().add(SavedList::Kind::Route, QFileInfo(path).completeBaseName(),
                                   match.meters);
    Q_EMIT imported(list, int(match.meters.size()), problems);
}

} // namespace meterdesk
