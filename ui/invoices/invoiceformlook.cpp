// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! What the form tells: notes beside the fields, counter, the file of the invoice, texts.
#include "ui/invoices/invoiceform.h"

#include "services/invoiceunits.h"
#include "services/localchoices.h"
#include "services/meterstore.h"
#include "texts/invoicetexts.h"
#include "ui/invoices/invoicefields.h"
#include "ui/invoices/meterfield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace meterdesk {

namespace {

constexpr int kNoteMost = 255;
constexpr int kArrowRoom = 34; // of a combo box, with its edges

QString localFileOf(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

void InvoiceForm::setNote(Note note, const QString &text, bool isError)
{
    ElidedLabel *label = m_notes[note];
    QPalette palette = this->palette();
    const LookTokens &colours = tokens(palette);
    palette.setColor(QPalette::WindowText, QColor(isError ? colours.error : colours.warn));
    label->setPalette(palette);
    label->setLine(text);
    QWidget *fields[] = {m_meter, m_to, m_consumption, m_note};
    if (note != AmountNote)
        fields[note]->setAccessibleDescription(text);
}

void InvoiceForm::showVerdict(const InvoiceVerdict &verdict, const QString &unitPrice,
                              const QString &days,
                              const std::function<QString(const InvoiceFinding &)> &sentence)
{
    m_price->setText(unitPrice);
    m_days->setText(days);
    std::array<QString, NoteCount> texts;
    const auto put = [&texts](Note note, const QString &text) {
        if (texts[note].isEmpty())
            texts[note] = text;
    };
    if (!m_meter->typed().isEmpty() && !m_meter->hasFocus())
        put(MeterNote, tr("No meter, or more than one, is called so. Choose one of the list."));
    if (m_from->isOdd() || m_to->isOdd())
        put(DaysNote,
            tr("“%1” is no day. Type 31, 31.1. or 310126.")
                .arg(m_from->isOdd() ? m_from->text() : m_to->text()));
    if (m_consumption->isOdd() || m_cost->isOdd())
        put(AmountNote,
            tr("“%1” is not a number. Type digits with one decimal mark.")
                .arg(m_consumption->isOdd() ? m_consumption->text() : m_cost->text()));
    if (m_note->text().size() > kNoteMost)
        put(NoteNote,
            tr("The service takes 255 characters; %n too many.", nullptr,
               int(m_note->text().size()) - kNoteMost));
    // Before anything is typed nothing is wrong.
    for (const InvoiceFinding &finding : verdict.findings) {
        if (finding.severity != Severity::Error)
            continue;
        switch (finding.issue) {
        case InvoiceIssue::ToBeforeFrom:
        case InvoiceIssue::FutureEnd:
        case InvoiceIssue::Overlap:
            put(DaysNote, sentence(finding));
            break;
        case InvoiceIssue::Negative:
            put(AmountNote, sentence(finding));
            break;
        default:
            break;
        }
    }
    put(NoteNote, m_problem);
    for (int note = 0; note < NoteCount; ++note)
        setNote(Note(note), texts[note], true);
}

// ---- Units --------------------------------------------------------------------------------------

//! The unit stands in the field where there is nothing to choose.
void InvoiceForm::updateUnits()
{
    const Meter *meter = m_store ? m_store->meter(m_meter->meter()) : nullptr;
    const QString unit = meter && m_choices ? invoiceUnitOf(*meter, *m_choices)
        : meter                             ? meter->unit
                                            : QString();
    QStringList units = meter ? invoiceUnitChoices(*meter) : QStringList();
    if (!units.contains(unit))
        units.prepend(unit);
    m_unit->clear();
    m_unit->addItems(units);
    m_unit->setCurrentText(unit);
    int widest = 0;
    for (const QString &each : std::as_const(units))
        widest = std::max(widest, fontMetrics().horizontalAdvance(each));
    m_unit->setFixedWidth(widest + kArrowRoom);
    m_unit->setVisible(units.size() > 1);
    m_consumption->setUnit(units.size() > 1 ? QString() : unit);
    m_consumption->setAccessibleDescription(unit);
    InvoiceWording wording;
    wording.unit = unit;
    wording.currency = m_choices ? m_choices->currency() : QString();
    m_cost->setUnit(wording.currency);
    m_price->setUnit(priceUnit(wording));
}

void InvoiceForm::takeUnit()
{
    const Meter *meter = m_store ? m_store->meter(m_meter->meter()) : nullptr;
    if (!meter || !m_choices)
        return;
    const QString unit = m_unit->currentText();
    m_choices->setInvoiceUnit(meter->id, unit == meter->unit ? QString() : unit);
}

void InvoiceForm::setProblem(const QString &sentence)
{
    m_problem = sentence;
    setNote(NoteNote, sentence, true);
}

void InvoiceForm::updateCounts()
{
    const int count = int(m_note->text().size());
    m_count->setText(QStringLiteral("%1 / %2").arg(count).arg(kNoteMost));
    m_count->setAccessibleName(tr("%1 of %2 characters").arg(count).arg(kNoteMost));
}

void InvoiceForm::updateHead()
{
    m_title->setText(m_changes.isEmpty() ? tr("New invoice") : tr("Change the invoice"));
    m_bringBack->setVisible(m_cleared.has_value());
}

// ---- The file of the invoice --------------------------------------------------------------------

void InvoiceForm::setPdf(const QString &path)
{
    m_pdfPath = path;
    updatePdf();
    tell();
}

void InvoiceForm::updatePdf()
{
    m_noPdf->setVisible(!m_pdfPath.isEmpty());
    //: %1 is the name of a file
    m_pdfName->setLine(
        m_pdfPath.isEmpty()
            ? tr("Drop the file of the invoice here; it stays on this computer")
            : tr("%1 · stays on this computer").arg(QFileInfo(m_pdfPath).fileName()));
    if (!m_pdfPath.isEmpty())
        m_pdfName->setToolTip(m_pdfPath);
    updateCounts();
}

void InvoiceForm::choosePdf()
{
    delete m_files;
    m_files = new QFileDialog(
        this, tr("File of the invoice"),
        m_pdfPath.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(m_pdfPath).path(),
        tr("Documents (*.pdf *.jpg *.png);;All files (*)"));
    m_files->setAttribute(Qt::WA_DeleteOnClose);
    m_files->setFileMode(QFileDialog::ExistingFile);
    connect(m_files, &QFileDialog::fileSelected, this, &InvoiceForm::setPdf);
    m_files->open();
}

void InvoiceForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InvoiceForm::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setPdf(localFileOf(*event->mimeData()));
}

// ---- Texts --------------------------------------------------------------------------------------

void InvoiceForm::retranslate()
{
    const QString names[] = {tr("Invoice meter"), tr("From"),       tr("To"),  tr("Consumption"),
                             tr("Cost"),          tr("Unit price"), tr("Note")};
    QLineEdit *const fields[] = {m_meter, m_from, m_to, m_consumption, m_cost, m_price, m_note};
    for (std::size_t i = 0; i < std::size(names); ++i) {
        m_labels[i]->setText(names[i]);
        fields[i]->setAccessibleName(names[i]);
    }
    m_unit->setAccessibleName(tr("Unit of the invoices"));
    m_unit->setToolTip(tr("What the invoices of this meter count in. It is kept for the meter; the "
                          "figure is sent as it is typed."));
    m_cost->setToolTip(tr("The currency is set in the preferences."));
    m_meter->setPlaceholderText(tr("Serial, code, EAN or name"));
    m_bringBack->setText(tr("Bring back"));
    m_bringBack->setToolTip(tr("What was typed before (Ctrl+Z)"));
    m_pdf->setText(tr("PDF"));
    m_pdf->setAccessibleName(tr("Choose the file of the invoice"));
    m_noPdf->setAccessibleName(tr("Forget the file of the invoice"));
    m_noPdf->setToolTip(m_noPdf->accessibleName());
    updateHead();
    updatePdf();
}

void InvoiceForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        tell();
    }
}

} // namespace meterdesk
