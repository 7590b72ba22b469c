// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/invoicecheck.h"
#include "ui/invoices/invoicedrafttext.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <functional>
#include <optional>

class QFileDialog;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace meterdesk {

class AmountField;
class DayField;
class ElidedLabel;
class InvoiceLedger;
class LocalChoices;
class MeterField;
class MeterStore;

//! The form of an invoice. Enter goes from field to field and, behind the last one, asks for the
//! invoice to be taken; Esc empties it, which can be taken back. It takes whatever is typed and
//! says beside the field what is wrong with it. What is typed is told with every key.
class InvoiceForm : public QWidget
{
    Q_OBJECT

public:
    //! The day it is at a meter; replaced in tests.
    using Today = std::function<QDate(const MeterId &meter)>;

    explicit InvoiceForm(QWidget *parent = nullptr);
    ~InvoiceForm() override;

    //! Null for none; all must outlive their being used.
    void setSource(MeterStore *meters, InvoiceLedger *ledger, LocalChoices *choices, Today today);
    //! Units and currency may be others now.
    void updateUnits();
    //! An empty form for \a meter (none: to be chosen), with the days that are likely; \a days
    //! where they are known. What was typed before can be brought back.
    void begin(const MeterId &meter, const std::optional<DayRange> &days = {});
    //! The form with what \a invoice, a row of the batch, says; it is changed. What was typed
    //! before can be brought back.
    void edit(const LedgerInvoice &invoice);
    //! What stands in it was taken: the next invoice of the meter.
    void finish();
    //! begin() without a meter, for the keyboard.
    void clear();
    bool canBringBack() const { return m_cleared.has_value(); }
    void bringBack();

    InvoiceDraftText draft() const;
    void setDraft(const InvoiceDraftText &draft);
    //! What the texts mean. What is no number stays as it was typed, so that a check finds it.
    LedgerInvoice invoice() const;
    bool hasTyping() const { return draft().hasTyping(); }
    //! Says beside the fields what \a verdict has found; \a sentence makes the words of a finding.
    void showVerdict(const InvoiceVerdict &verdict, const QString &unitPrice, const QString &days,
                     const std::function<QString(const InvoiceFinding &)> &sentence);
    //! Something that was refused, below the fields; empty: nothing.
    void setProblem(const QString &sentence);
    void setPdf(const QString &path);
    void choosePdf();
    void focusMeter();
    //! The first field that the person has to do with.
    void focusFirst();
    //! The field that \a issue is about; \a amount where it is about one.
    void focusFor(InvoiceIssue issue, InvoiceFinding::Amount amount);

Q_SIGNALS:
    //! draft() has changed.
    void changed();
    //! The person is done with the last field.
    void addAsked();
    //! Another meter was chosen in the form.
    void meterChosen(const meterdesk::MeterId &meter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Note { MeterNote, DaysNote, AmountNote, NoteNote, NoteCount };

    void makeHead();
    void makeFields();
    void connectFields();
    void addNote(Note note, int row);
    QLabel *addLabel(QWidget *field, int row, int column, int span = 1);
    void setNote(Note note, const QString &text, bool isError);
    void stash();
    void beginAnew(const MeterId &meter, const std::optional<DayRange> &days);
    void prefill();
    DayRange likelyDays(const MeterId &meter) const;
    void takeMeter();
    void takeUnit();
    void tell();
    void updateCounts();
    void updatePdf();
    void updateHead();
    void retranslate();
    QDate today() const;

    MeterStore *m_store = nullptr;
    InvoiceLedger *m_ledger = nullptr;
    LocalChoices *m_choices = nullptr;
    Today m_today;
    LedgerId m_changes;
    QString m_pdfPath;
    QString m_problem;
    bool m_isFromTyped = false;
    bool m_isToTyped = false;
    bool m_isSetting = false;
    std::optional<InvoiceDraftText> m_cleared;

    QGridLayout *m_grid;
    QLabel *m_title;
    QLabel *m_key;
    QPushButton *m_bringBack;
    MeterField *m_meter;
    DayField *m_from;
    DayField *m_to;
    AmountField *m_consumption;
    QComboBox *m_unit;
    AmountField *m_cost;
    AmountField *m_price;
    QLineEdit *m_note;
    QLabel *m_labels[7] = {};
    QLabel *m_days;
    QLabel *m_count;
    QPushButton *m_pdf;
    QToolButton *m_noPdf;
    ElidedLabel *m_pdfName;
    std::array<ElidedLabel *, NoteCount> m_notes{};
    QPointer<QFileDialog> m_files;
};

} // namespace meterdesk
