// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoiceform.h"

#include "services/invoiceledger.h"
#include "services/meterstore.h"
#include "ui/invoices/invoicefields.h"
#include "ui/invoices/meterfield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/textsize.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace meterdesk {

namespace {

constexpr int kSmallPixels = 12;
constexpr int kTitlePixels = 15;
constexpr int kKeyPixels = 11;
constexpr int kGap = 10;

//! Rows of the grid.
enum GridRow {
    HeadRow,
    MeterLabelRow,
    MeterRow,
    MeterNoteRow,
    DaysLabelRow,
    DaysRow,
    DaysNoteRow,
    AmountLabelRow,
    AmountRow,
    AmountNoteRow,
    NoteLabelRow,
    NoteRow,
    NoteNoteRow,
    PdfRow,
    EndRow
};

QFont sized(QFont font, int pixels, bool isBold = false)
{
    font.setPixelSize(scaledToText(pixels, font));
    if (isBold)
        font.setWeight(QFont::DemiBold);
    return font;
}

//! How many whole months \a days are; 0 where they are none.
int wholeMonths(const DayRange &days)
{
    if (days.from.day() != 1 || days.to.day() != days.to.daysInMonth())
        return 0;
    return (days.to.year() - days.from.year()) * 12 + days.to.month() - days.from.month() + 1;
}

} // namespace

InvoiceForm::InvoiceForm(QWidget *parent)
    : QWidget(parent)
    , m_today([](const MeterId &) { return QDate::currentDate(); })
    , m_grid(new QGridLayout(this))
    , m_title(new QLabel(this))
    , m_key(new QLabel(this))
    , m_bringBack(new QPushButton(this))
    , m_meter(new MeterField(this))
    , m_from(new DayField(this))
    , m_to(new DayField(this))
    , m_consumption(new AmountField(this))
    , m_unit(new QComboBox(this))
    , m_cost(new AmountField(this))
    , m_price(new AmountField(this))
    , m_note(new QLineEdit(this))
    , m_days(new QLabel(this))
    , m_count(new QLabel(this))
    , m_pdf(new QPushButton(icon(QStringLiteral("clip")), {}, this))
    , m_noPdf(new QToolButton(this))
    , m_pdfName(new ElidedLabel(this))
{
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_grid->setContentsMargins(metrics::kSidePadding, 8, metrics::kSidePadding, 8);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(1);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column == 0 ? 4 : 3); // beside the unit is room
    m_grid->setRowStretch(EndRow, 1);
    makeHead();
    makeFields();
    connectFields();
    retranslate();
    updatePdf();
}

InvoiceForm::~InvoiceForm()
{
    delete m_files;
}

void InvoiceForm::makeHead()
{
    m_title->setFont(sized(font(), kTitlePixels, true));
    m_key->setFont(sized(font(), kKeyPixels));
    m_key->setForegroundRole(QPalette::PlaceholderText);
    m_key->setText(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    m_bringBack->setProperty("flat", true);
    m_bringBack->setIcon(icon(QStringLiteral("undo")));
    m_bringBack->hide();
    connect(m_bringBack, &QPushButton::clicked, this, &InvoiceForm::bringBack);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_bringBack);
    head->addWidget(m_key);
    m_grid->addLayout(head, HeadRow, 0, 1, 3);
    m_grid->setRowMinimumHeight(HeadRow, metrics::kField);
}

QLabel *InvoiceForm::addLabel(QWidget *field, int row, int column, int span)
{
    auto *label = new QLabel(this);
    label->setFont(sized(font(), kSmallPixels));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    m_grid->addWidget(label, row, column, 1, span);
    return label;
}

void InvoiceForm::addNote(Note note, int row)
{
    auto *label = new ElidedLabel(this);
    label->setFont(sized(font(), kSmallPixels));
    label->setFixedHeight(QFontMetrics(label->font()).height() + 1);
    m_grid->addWidget(label, row, 0, 1, 3);
    m_notes[note] = label;
}

void InvoiceForm::makeFields()
{
    m_labels[0] = addLabel(m_meter, MeterLabelRow, 0, 3);
    m_grid->addWidget(m_meter, MeterRow, 0, 1, 3);
    addNote(MeterNote, MeterNoteRow);
    m_labels[1] = addLabel(m_from, DaysLabelRow, 0);
    m_labels[2] = addLabel(m_to, DaysLabelRow, 1);
    m_grid->addWidget(m_from, DaysRow, 0);
    m_grid->addWidget(m_to, DaysRow, 1);
    m_days->setFont(sized(font(), kSmallPixels));
    m_days->setForegroundRole(QPalette::PlaceholderText);
    m_days->setWordWrap(true);
    m_grid->addWidget(m_days, DaysLabelRow, 2, 2, 1);
    addNote(DaysNote, DaysNoteRow);
    m_labels[3] = addLabel(m_consumption, AmountLabelRow, 0);
    m_labels[4] = addLabel(m_cost, AmountLabelRow, 1);
    m_labels[5] = addLabel(m_price, AmountLabelRow, 2);
    auto *amount = new QHBoxLayout;
    amount->setSpacing(4);
    amount->addWidget(m_consumption, 1);
    amount->addWidget(m_unit);
    m_grid->addLayout(amount, AmountRow, 0);
    m_grid->addWidget(m_cost, AmountRow, 1);
    m_grid->addWidget(m_price, AmountRow, 2);
    m_price->setReadOnly(true);
    m_price->setFocusPolicy(Qt::NoFocus);
    m_price->setEnabled(false);
    addNote(AmountNote, AmountNoteRow);
    m_labels[6] = addLabel(m_note, NoteLabelRow, 0, 2);
    m_count->setFont(sized(font(), kSmallPixels));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(m_count, NoteLabelRow, 2, Qt::AlignRight);
    m_grid->addWidget(m_note, NoteRow, 0, 1, 3);
    addNote(NoteNote, NoteNoteRow);

    m_noPdf->setIcon(icon(QStringLiteral("close")));
    m_noPdf->setAutoRaise(true);
    m_pdfName->setForegroundRole(QPalette::PlaceholderText);
    m_pdfName->setFont(sized(font(), kSmallPixels));
    auto *pdf = new QHBoxLayout;
    pdf->setSpacing(8);
    pdf->addWidget(m_pdf);
    pdf->addWidget(m_pdfName, 1);
    pdf->addWidget(m_noPdf);
    m_grid->addLayout(pdf, PdfRow, 0, 1, 3);
}

void InvoiceForm::connectFields()
{
    connect(m_meter, &MeterField::meterChanged, this, &InvoiceForm::takeMeter);
    connect(m_meter, &MeterField::entered, this, [this] {
        // The first day follows from the last invoice.
        QLineEdit *next = m_from->day().isValid() ? m_to : m_from;
        next->setFocus(Qt::TabFocusReason);
        next->selectAll();
    });
    m_to->setEarliest([this] { return m_from->day(); });
    connect(m_from, &QLineEdit::textEdited, this, [this] {
        m_isFromTyped = true;
        tell();
    });
    connect(m_to, &QLineEdit::textEdited, this, [this] {
        m_isToTyped = true;
        tell();
    });
    for (DayField *field : {m_from, m_to})
        connect(field, &DayField::settled, this, &InvoiceForm::tell);
    for (QLineEdit *field :
         {static_cast<QLineEdit *>(m_consumption), static_cast<QLineEdit *>(m_cost), m_note})
        connect(field, &QLineEdit::textEdited, this, &InvoiceForm::tell);
    const QList<QLineEdit *> order{m_from, m_to, m_consumption, m_cost, m_note};
    m_meter->installEventFilter(this);
    for (qsizetype i = 0; i < order.size(); ++i) {
        order.at(i)->installEventFilter(this);
        QLineEdit *next = i + 1 < order.size() ? order.at(i + 1) : nullptr;
        connect(order.at(i), &QLineEdit::returnPressed, this, [this, next] {
            if (!next)
                return Q_EMIT addAsked();
            next->setFocus(Qt::TabFocusReason);
            next->selectAll();
        });
    }
    connect(m_unit, &QComboBox::activated, this, &InvoiceForm::takeUnit);
    connect(m_pdf, &QPushButton::clicked, this, &InvoiceForm::choosePdf);
    connect(m_noPdf, &QToolButton::clicked, this, [this] { setPdf({}); });
}

void InvoiceForm::setSource(MeterStore *meters, InvoiceLedger *ledger, LocalChoices *choices,
                            Today today)
{
    m_store = meters;
    m_ledger = ledger;
    m_choices = choices;
    m_today = std::move(today);
    m_cleared.reset();
    m_isSetting = true;
    m_meter->setStore(meters);
    m_isSetting = false;
    beginAnew({}, {});
}

QDate InvoiceForm::today() const
{
    return m_today(m_meter->meter());
}

// ---- What stands in it --------------------------------------------------------------------------

//! As long as the last one, in months where that was of whole months; the last month without one.
DayRange InvoiceForm::likelyDays(const MeterId &meter) const
{
    const QDate now = m_today(meter);
    const QDate thisMonth(now.year(), now.month(), 1);
    const QList<LedgerInvoice> invoices =
        m_ledger ? m_ledger->invoicesOf(meter) : QList<LedgerInvoice>();
    const std::optional<QDate> from = nextFrom(invoices);
    if (!from)
        return {thisMonth.addMonths(-1), thisMonth.addDays(-1)};
    const std::optional<LedgerInvoice> last = lastBefore(*from, invoices);
    const DayRange before = last ? DayRange{last->from, last->to} : DayRange{};
    const int months = last ? std::max(1, wholeMonths(before)) : 1;
    const bool isWhole = !last || wholeMonths(before) > 0 || before.days() < 45;
    const QDate month(from->year(), from->month(), 1);
    return {*from,
            isWhole ? month.addMonths(months).addDays(-1) : from->addDays(before.days() - 1)};
}

//! Fills in the days that the person has not typed.
void InvoiceForm::prefill()
{
    if (m_meter->meter().isEmpty() || !m_changes.isEmpty())
        return;
    const DayRange likely = likelyDays(m_meter->meter());
    if (!m_isFromTyped)
        m_from->setDay(likely.from);
    if (!m_isToTyped)
        m_to->setDay(likely.to);
}

void InvoiceForm::takeMeter()
{
    const Meter *meter = m_store ? m_store->meter(m_meter->meter()) : nullptr;
    updateUnits();
    for (DayField *field : {m_from, m_to})
        field->setToday(today());
    prefill();
    tell();
    if (meter && !m_isSetting)
        Q_EMIT meterChosen(meter->id);
}

//! What is typed can be brought back.
void InvoiceForm::stash()
{
    const InvoiceDraftText now = draft();
    if (now.hasTyping() || !now.changes.isEmpty())
        m_cleared = now;
}

void InvoiceForm::begin(const MeterId &meter, const std::optional<DayRange> &days)
{
    stash();
    beginAnew(meter, days);
}

void InvoiceForm::finish()
{
    beginAnew(m_meter->meter(), {});
    focusMeter();
}

void InvoiceForm::beginAnew(const MeterId &meter, const std::optional<DayRange> &days)
{
    InvoiceDraftText draft;
    draft.meter = meter;
    setDraft(draft);
    if (days) {
        m_from->setDay(days->from);
        // A long gap is filled by one invoice after the other.
        const DayRange likely = likelyDays(meter);
        const QDate usual = days->from.addDays(likely.days() - 1);
        const QDate monthEnd(usual.year(), usual.month(), usual.daysInMonth());
        const bool isMonth = wholeMonths(likely) > 0 && days->from.day() == 1;
        const QDate end =
            isMonth ? days->from.addMonths(wholeMonths(likely)).addDays(-1) : monthEnd;
        m_to->setDay(std::min(end, days->to));
        m_isFromTyped = true;
        tell();
    }
}

void InvoiceForm::edit(const LedgerInvoice &invoice)
{
    stash();
    InvoiceDraftText draft;
    draft.meter = invoice.meter;
    draft.changes = invoice.id;
    setDraft(draft);
    m_isSetting = true;
    m_from->setDay(invoice.from);
    m_to->setDay(invoice.to);
    m_isFromTyped = m_isToTyped = true;
    m_consumption->setDigits(invoice.consumption);
    m_cost->setDigits(invoice.cost);
    m_note->setText(invoice.note);
    m_pdfPath = invoice.pdfPath;
    m_isSetting = false;
    updatePdf();
    tell();
}

void InvoiceForm::clear()
{
    begin({});
    focusMeter();
}

void InvoiceForm::bringBack()
{
    if (!m_cleared)
        return;
    const InvoiceDraftText before = *std::exchange(m_cleared, std::nullopt);
    stash();
    setDraft(before);
    focusFirst();
}

InvoiceDraftText InvoiceForm::draft() const
{
    return {
        m_meter->meter(), m_meter->typed(),      m_from->written(), m_to->written(), m_isFromTyped,
        m_isToTyped,      m_consumption->text(), m_cost->text(),    m_note->text(),  m_pdfPath,
        m_changes};
}

void InvoiceForm::setDraft(const InvoiceDraftText &draft)
{
    m_isSetting = true;
    m_changes = draft.changes;
    m_problem.clear();
    if (draft.meterText.isEmpty())
        m_meter->setMeter(draft.meter);
    else
        m_meter->setTyped(draft.meterText);
    m_isFromTyped = draft.isFromTyped;
    m_isToTyped = draft.isToTyped;
    m_from->setWritten(draft.from);
    m_to->setWritten(draft.to);
    m_consumption->setText(draft.consumption);
    m_cost->setText(draft.cost);
    m_note->setText(draft.note);
    m_pdfPath = draft.pdfPath;
    takeMeter();
    m_isSetting = false;
    updatePdf();
    updateHead();
    tell();
}

LedgerInvoice InvoiceForm::invoice() const
{
    LedgerInvoice invoice;
    invoice.id = m_changes;
    invoice.meter = m_meter->meter();
    invoice.from = m_from->day();
    invoice.to = m_to->day();
    invoice.consumption = m_consumption->digits();
    invoice.cost = m_cost->digits();
    invoice.note = m_note->text().trimmed();
    invoice.pdfPath = m_pdfPath;
    return invoice;
}

void InvoiceForm::tell()
{
    if (m_isSetting)
        return;
    updateCounts();
    Q_EMIT changed();
}

void InvoiceForm::focusMeter()
{
    m_meter->setFocus(Qt::ShortcutFocusReason);
    m_meter->selectAll();
}

void InvoiceForm::focusFirst()
{
    QLineEdit *first = m_meter->meter().isEmpty() ? static_cast<QLineEdit *>(m_meter)
        : !m_from->day().isValid()                ? m_from
        : m_isToTyped && m_to->day().isValid()    ? static_cast<QLineEdit *>(m_consumption)
                                                  : m_to;
    first->setFocus(Qt::ShortcutFocusReason);
    first->selectAll();
}

void InvoiceForm::focusFor(InvoiceIssue issue, InvoiceFinding::Amount amount)
{
    QLineEdit *field = m_consumption;
    switch (issue) {
    case InvoiceIssue::NoMeter:
        field = m_meter;
        break;
    case InvoiceIssue::NoDays:
        field = m_from->day().isValid() ? m_to : m_from;
        break;
    case InvoiceIssue::ToBeforeFrom:
    case InvoiceIssue::FutureEnd:
        field = m_to;
        break;
    case InvoiceIssue::Overlap:
        field = m_from;
        break;
    default:
        if (amount == InvoiceFinding::Amount::Cost)
            field = m_cost;
        break;
    }
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

// ---- Keys ---------------------------------------------------------------------------------------

void InvoiceForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (hasTyping() || !m_changes.isEmpty())) {
        event->accept();
        return clear();
    }
    QWidget::keyPressEvent(event);
}

//! Nothing typed: the fields have nothing of their own to undo.
bool InvoiceForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool isUndo = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    if (isUndo && m_cleared && !hasTyping()) {
        bringBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meterdesk
