// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoutput.h"

#include "domain/inpool.h"
#include "domain/onresult.h"
#include "files/csvwriter.h"
#include "files/fileio.h"
#include "files/xlsx.h"
#include "texts/filetexts.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

namespace meterdesk {

namespace {

constexpr const char *kSuffixes[] = {"png", "svg", "pdf", "csv", "xlsx"};
constexpr int kLongestName = 120;

QString suffixOf(OutputFormat format)
{
    return QString::fromLatin1(kSuffixes[int(format)]);
}

Result<Done, FileError> writePicture(const QString &path, const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return FileError{FileError::Kind::NotWritable, 0, {}, {}};
    return writeFile(path, buffer.data());
}

Result<Done, FileError> writeTable(const QString &path, OutputFormat format, const Table &table)
{
    if (format == OutputFormat::Csv) {
        CsvOptions options;
        options.hasMark = true;
        options.hasTitle = true;
        return writeFile(path, csvText(table, options));
    }
    const auto bytes = xlsxBytes(table);
    if (!bytes)
        return bytes.error();
    return writeFile(path, bytes.value());
}

//! Paints what belongs to the GUI thread; what it returns writes the rest in any other.
std::function<Result<Done, FileError>()> writerFor(const ChartOutcome &outcome, OutputFormat format,
                                                   const QString &path)
{
    switch (format) {
    case OutputFormat::Png:
        return [path, image = outcome.sheet.image()] { return writePicture(path, image); };
    case OutputFormat::Svg:
        return [path, bytes = outcome.sheet.svg()] { return writeFile(path, bytes); };
    case OutputFormat::Pdf:
        return [path, bytes = outcome.sheet.pdf()] { return writeFile(path, bytes); };
    case OutputFormat::Csv:
    case OutputFormat::Xlsx:
        break;
    }
    return [path, format, table = outcome.table] { return writeTable(path, format, table()); };
}

} // namespace

QString asFileName(const QString &name)
{
    static const QRegularExpression s_unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString fit = name;
    fit.replace(s_unfit, QStringLiteral("-"));
    fit = fit.simplified().left(kLongestName).trimmed();
    while (fit.startsWith(QLatin1Char('.')))
        fit.remove(0, 1);
    return fit;
}

std::optional<OutputFormat> outputFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (int i = 0; i <= int(OutputFormat::Xlsx); ++i) {
        if (suffix == QLatin1String(kSuffixes[i]))
            return OutputFormat(i);
    }
    return std::nullopt;
}

ChartOutput::ChartOutput(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{ }

void ChartOutput::askAndWrite(const ChartOutcome &outcome)
{
    delete m_files;
    m_files = new QFileDialog(m_window, tr("Export"), m_folder);
    m_files->setAttribute(Qt::WA_DeleteOnClose);
    m_files->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Document (*.pdf)"),
                              tr("Table (*.csv)"), tr("Workbook (*.xlsx)")};
    const int first = outcome.sheet.chart ? 0 : int(OutputFormat::Csv);
    m_files->setNameFilters(filters.mid(first));
    const QString name = asFileName(outcome.fileName);
    // The name gets the suffix of the kind that is chosen; one that is typed counts all the same.
    const auto propose = [dialog = m_files.data(), filters, name](const QString &filter) {
        const QString suffix =
            suffixOf(OutputFormat(std::max<qsizetype>(0, filters.indexOf(filter))));
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(name + QLatin1Char('.') + suffix);
    };
    connect(m_files, &QFileDialog::filterSelected, m_files, propose);
    const QString last = filters.at(std::max(int(m_format), first));
    m_files->selectNameFilter(last);
    propose(last);
    connect(m_files, &QFileDialog::fileSelected, this,
            [this, outcome](const QString &path) { write(outcome, path); });
    m_files->open();
}

void ChartOutput::write(const ChartOutcome &outcome, const QString &path)
{
    const auto format = outputFormat(path);
    if (!format || (!outcome.sheet.chart && *format < OutputFormat::Csv)) {
        Q_EMIT told(Banner::Kind::Error,
                    tr("Nothing was written: the name of the file has to end with %1, which says "
                       "what it becomes.")
                        .arg(outcome.sheet.chart ? QStringLiteral(".png, .svg, .pdf, .csv, .xlsx")
                                                 : QStringLiteral(".csv, .xlsx")));
        return;
    }
    m_folder = QFileInfo(path).path();
    m_format = *format;
    ++m_writing;
    onResult(inPool(writerFor(outcome, *format, path)), this,
             [this, path](const Result<Done, FileError> &written) {
                 --m_writing;
                 tell(written, path);
             });
}

void ChartOutput::tell(const Result<Done, FileError> &written, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (written)
        //: %1 is the path of a file
        Q_EMIT told(Banner::Kind::Info, tr("Exported to %1.").arg(shown));
    else
        //: %1 is the path of a file, %2 a sentence with the reason
        Q_EMIT told(Banner::Kind::Error,
                    tr("%1 was not written. %2").arg(shown, sentenceFor(written.error())));
}

void ChartOutput::print(const ChartOutcome &outcome)
{
    delete m_preview;
    m_preview = new QPrintPreviewDialog(m_window);
    m_preview->setAttribute(Qt::WA_DeleteOnClose);
    m_preview->printer()->setPageOrientation(QPageLayout::Landscape);
    m_preview->printer()->setDocName(outcome.fileName);
    connect(m_preview, &QPrintPreviewDialog::paintRequested, this,
            [this, sheet = outcome.sheet](QPrinter *printer) {
                if (!sheet.print(*printer))
                    Q_EMIT told(Banner::Kind::Error,
                                tr("Nothing was printed: the printer does not take it."));
            });
    m_preview->open();
}

void ChartOutput::copyPicture(const ChartOutcome &outcome)
{
    QGuiApplication::clipboard()->setImage(outcome.sheet.image());
    Q_EMIT told(Banner::Kind::Info, tr("The picture is on the clipboard."));
}

} // namespace meterdesk
