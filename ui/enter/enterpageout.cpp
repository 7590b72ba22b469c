// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves EnterPage: the sheet to walk a round with, and the round as a table.
#include "ui/enter/enterpage.h"

#include "files/table.h"
#include "models/formats.h"
#include "models/roundtablemodel.h"
#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/session.h"
#include "ui/charts/chartoutput.h"
#include "ui/enter/readingsheet.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace meterdesk {

namespace {

constexpr int kResolution = 300; // dots per inch
constexpr qreal kMargin = 12; // mm

} // namespace

bool EnterPage::canExport() const
{
    return m_round && m_round->isOpen() && m_round->rowCount() > 0;
}

ReadingSheet EnterPage::sheet() const
{
    QList<ReadingSheet::Row> rows;
    for (int i = 0; i < m_round->rowCount(); ++i) {
        const auto text = [this, i](int column) {
            return m_model->index(i, column).data().toString();
        };
        const Meter &meter = m_round->row(i).meter;
        const MeterNote note = m_session->records().notes().noteOf(meter.id);
        ReadingSheet::Row row;
        row.place = text(RoundTableModel::PlaceColumn);
        row.note = QStringList({note.key, note.door}).join(QStringLiteral(" ")).trimmed();
        row.energy = meter.energy;
        row.energyCode = meter.energyCode;
        row.serial = text(RoundTableModel::MeterColumn);
        row.unit = meter.unit;
        row.lastValue = text(RoundTableModel::LastColumn);
        row.lastDay = text(RoundTableModel::ReadColumn);
        row.expected =
            m_round->verdict(i).range ? text(RoundTableModel::ExpectedColumn) : QString();
        rows.append(row);
    }
    const QTimeZone zone = m_round->zone();
    return {{m_round->header().title, m_session->connection().name, QString::fromLatin1(zone.id()),
             momentText(QDateTime::currentMSecsSinceEpoch(), zone, QLocale())},
            rows};
}

void EnterPage::printShown()
{
    if (!canExport())
        return;
    auto *dialog = new QPrintPreviewDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
            [sheet = sheet()](QPrinter *printer) { sheet.paint(*printer); });
    dialog->open();
}

//! All columns but the drawn one; figures are numbers, moments those of the round's zone.
Table EnterPage::roundTable() const
{
    using Model = RoundTableModel;
    const QTimeZone zone = m_round->zone();
    Table table;
    table.name = m_round->header().title;
    table.title = {{tr("Round"), m_round->header().title},
                   {tr("Connection"), m_session->connection().name},
                   {tr("Time zone"), QString::fromLatin1(zone.id())}};
    QList<int> columns;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (column != Model::BandColumn)
            columns << column;
    }
    for (const int column : std::as_const(columns))
        table.header
            << (column == Model::NumberColumn
                    ? QStringLiteral("#")
                    : m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = m_model->index(row, column);
            const QVariant raw = index.data(Model::RawRole);
            const bool isMoment = column == Model::ReadColumn || column == Model::DateColumn;
            if (column == Model::NumberColumn)
                table.cells.emplace_back(double(row + 1));
            else if (isMoment && raw.isValid())
                table.cells.emplace_back(ZonedTime{raw.toLongLong(), zone});
            else if (raw.metaType() == QMetaType(QMetaType::Double))
                table.cells.emplace_back(raw.toDouble());
            else
                table.cells.emplace_back(index.data().toString());
        }
    }
    return table;
}

void EnterPage::exportShown()
{
    if (!canExport())
        return;
    delete m_files;
    m_files = new QFileDialog(this, tr("Export the round"));
    m_files->setAttribute(Qt::WA_DeleteOnClose);
    m_files->setAcceptMode(QFileDialog::AcceptSave);
    const QString sheets = tr("Reading sheet (*.pdf)");
    const QString books = tr("Workbook (*.xlsx)");
    m_files->setNameFilters({sheets, books, tr("Table (*.csv)")});
    m_files->setDefaultSuffix(QStringLiteral("pdf"));
    m_files->selectFile(asFileName(m_round->header().title));
    connect(m_files, &QFileDialog::filterSelected, m_files,
            [dialog = m_files.data(), sheets, books](const QString &filter) {
                dialog->setDefaultSuffix(filter == sheets      ? QStringLiteral("pdf")
                                             : filter == books ? QStringLiteral("xlsx")
                                                               : QStringLiteral("csv"));
            });
    connect(m_files, &QFileDialog::fileSelected, this, &EnterPage::exportTo);
    m_files->open();
}

void EnterPage::exportTo(const QString &path)
{
    if (!canExport())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        ChartOutcome outcome;
        outcome.table = [table = roundTable()] { return table; };
        return m_output->write(outcome, path);
    }
    QPdfWriter writer(path);
    writer.setResolution(kResolution);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait,
                          QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter});
    writer.setTitle(m_round->header().title);
    const QString shown = QDir::toNativeSeparators(path);
    if (sheet().paint(writer))
        //: %1 is the path of a file
        Q_EMIT told(Banner::Kind::Info, tr("The reading sheet is in %1.").arg(shown));
    else
        //: %1 is the path of a file
        Q_EMIT told(Banner::Kind::Error, tr("%1 could not be written.").arg(shown));
}

} // namespace meterdesk
