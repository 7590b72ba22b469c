// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/againstpanel.h"

#include "models/formats.h"
#include "ui/invoices/findingsbox.h"
#include "ui/invoices/usebars.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/textsize.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <cmath>

namespace meterdesk {

namespace {

constexpr int kTitlePixels = 15;

//! Lines between the rows of a grid of labels.
class RuledGrid : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto *grid = static_cast<QGridLayout *>(layout());
        for (int row = 0; row < grid->rowCount(); ++row) {
            const QRect cell = grid->cellRect(row, 0);
            painter.fillRect(0, cell.bottom() + 1, width(), 1, QColor(tokens(palette()).grid));
        }
    }
};

//! Whole months by their names: "Mar – May 2026".
QString spanText(const QDate &from, const QDate &to, const QLocale &locale)
{
    if (from.day() != 1 || to.day() != to.daysInMonth())
        return QStringLiteral("%1 – %2").arg(dayText(from, locale), dayText(to, locale));
    const auto month = [&locale](const QDate &day) {
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    };
    const QString last = QStringLiteral("%1 %2").arg(month(to)).arg(to.year());
    if (from.year() != to.year())
        return QStringLiteral("%1 %2 – %3").arg(month(from)).arg(from.year()).arg(last);
    return from.month() == to.month() ? last : QStringLiteral("%1 – %2").arg(month(from), last);
}

std::optional<double> numberOf(const QByteArray &digits)
{
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

AgainstPanel::AgainstPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_days(new ElidedLabel(this))
    , m_invoicedCaption(new QLabel(this))
    , m_measuredCaption(new QLabel(this))
    , m_invoiced(new QLabel(this))
    , m_measured(new QLabel(this))
    , m_bars(new UseBars(this))
    , m_findings(new FindingsBox(this))
    , m_readings(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_body(new QWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setPixelSize(scaledToText(kTitlePixels, font()));
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setMinimumHeight(metrics::kField); // as the title of the form beside it
    m_days->setForegroundRole(QPalette::PlaceholderText);
    m_readings->setForegroundRole(QPalette::PlaceholderText);
    m_readings->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_days, 1);

    auto *left = new QGridLayout;
    makeBars(left);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(16);
    figures->addLayout(left, 2);
    figures->addWidget(makeTable(), 3, Qt::AlignTop);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    body->addLayout(figures);
    body->addWidget(m_readings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kSidePadding, 8, metrics::kSidePadding, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_body);
    column->addStretch(1);
    retranslate();
    showNothing();
}

void AgainstPanel::makeBars(QGridLayout *left)
{
    left->setHorizontalSpacing(8);
    left->setVerticalSpacing(0);
    left->setColumnStretch(1, 1);
    for (QLabel *caption : {m_invoicedCaption, m_measuredCaption}) {
        caption->setForegroundRole(QPalette::PlaceholderText);
        caption->setFixedHeight(UseBars::rowHeight());
    }
    left->addWidget(m_invoicedCaption, 0, 0);
    left->addWidget(m_measuredCaption, 1, 0);
    left->addWidget(m_bars, 0, 1, 2, 1);
    left->addWidget(m_invoiced, 0, 2);
    left->addWidget(m_measured, 1, 2);
    left->setRowMinimumHeight(2, 8);
    left->addWidget(m_findings, 3, 0, 1, 3);
    left->setRowStretch(4, 1);
}

QWidget *AgainstPanel::makeTable()
{
    auto *table = new RuledGrid(m_body);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(3, 1);
    for (int row = 0; row < RowCount; ++row) {
        Cells &cells = m_rows[row];
        cells.caption = new QLabel(table);
        cells.figure = new QLabel(table);
        cells.unit = new QLabel(table);
        cells.remark = new ElidedLabel(table);
        cells.caption->setForegroundRole(QPalette::PlaceholderText);
        cells.unit->setForegroundRole(QPalette::PlaceholderText);
        cells.figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        int column = 0;
        for (QLabel *label : {cells.caption, cells.figure, cells.unit, cells.remark}) {
            label->setTextFormat(Qt::PlainText);
            label->setMinimumHeight(metrics::kTreeRow);
            grid->addWidget(label, row, column++);
        }
    }
    return table;
}

void AgainstPanel::setRow(Row row, const QString &figure, const QString &unit,
                          const QString &remark, Severity severity)
{
    Cells &cells = m_rows[row];
    cells.figure->setText(figure.isEmpty() ? QStringLiteral("–") : figure);
    cells.unit->setText(figure.isEmpty() || figure == QStringLiteral("–") ? QString() : unit);
    static_cast<ElidedLabel *>(cells.remark)->setLine(remark);
    const LookTokens &colours = tokens(palette());
    QPalette own = palette();
    own.setColor(QPalette::WindowText,
                 QColor(severity == Severity::Error         ? colours.error
                            : severity == Severity::Warning ? colours.warn
                                                            : colours.muted));
    cells.remark->setPalette(own);
    const QString words =
        QStringList{cells.caption->text(), cells.figure->text(), cells.unit->text(), remark}
            .join(u' ')
            .simplified();
    cells.figure->setAccessibleDescription(words);
}

void AgainstPanel::showNothing()
{
    m_body->hide();
    m_nothing->show();
    m_days->setLine({});
    m_measured->setText(QStringLiteral("–"));
    m_measured->setAccessibleDescription(m_measured->text());
}

void AgainstPanel::show(const LedgerInvoice &invoice, const InvoiceVerdict &verdict,
                        Readings readings, const InvoiceWording &wording)
{
    m_nothing->hide();
    m_body->show();
    const bool hasDays =
        invoice.from.isValid() && invoice.to.isValid() && invoice.from <= invoice.to;
    m_days->setLine(hasDays ? tr("%1 00:00 – %2 00:00, both days included")
                                  .arg(dayText(invoice.from, wording.locale),
                                       dayText(invoice.to.addDays(1), wording.locale))
                            : QString());
    fillBars(invoice, verdict, readings, wording);
    fillFindings(invoice, verdict, wording);
    fillTable(verdict, wording);
    fillPrices(verdict, wording);
}

void AgainstPanel::fillBars(const LedgerInvoice &invoice, const InvoiceVerdict &verdict,
                            Readings readings, const InvoiceWording &wording)
{
    const InvoiceFigures &figures = verdict.figures;
    const std::optional<double> invoiced = numberOf(invoice.consumption);
    m_bars->setBars({invoiced, figures.measured, figures.uncertainty});
    const QString unit = wording.unit.isEmpty() ? QString() : QChar(0x00A0) + wording.unit;
    const auto withUnit = [&unit](const QString &text) {
        return text.isEmpty() || text == QStringLiteral("–") ? text : text + unit;
    };
    m_invoiced->setText(invoiced ? withUnit(figureText(invoice.consumption, wording.locale))
                                 : QStringLiteral("–"));
    switch (readings) {
    case Readings::Loading:
        m_measured->setText(figures.measured ? withUnit(measuredText(figures, wording))
                                             : tr("being loaded"));
        break;
    case Readings::Missing:
        m_measured->setText(figures.measured ? withUnit(measuredText(figures, wording))
                                             : tr("not loaded"));
        break;
    case Readings::Known:
        m_measured->setText(withUnit(measuredText(figures, wording)));
        break;
    }
    m_measured->setAccessibleDescription(m_measured->text());
    QString told =
        verdict.measured && figures.measured ? readingsText(*verdict.measured, wording) : QString();
    if (readings == Readings::Missing && told.isEmpty())
        told = tr("The readings of these days could not be loaded. The invoice can be added and "
                  "sent; it is compared once they are there.");
    m_readings->setText(told);
}

void AgainstPanel::fillFindings(const LedgerInvoice &invoice, const InvoiceVerdict &verdict,
                                const InvoiceWording &wording)
{
    QList<FindingsBox::Line> lines;
    const bool isBegun = !invoice.consumption.isEmpty() || !invoice.cost.isEmpty();
    for (const InvoiceFinding &finding : verdict.findings) {
        // What is not typed yet is not wrong.
        const bool isOpen = finding.issue == InvoiceIssue::NoMeter
            || finding.issue == InvoiceIssue::NoDays || finding.issue == InvoiceIssue::Empty
            || (!isBegun && finding.severity != Severity::Error);
        const bool isInTable = finding.issue == InvoiceIssue::PriceLastYear;
        if (!isOpen && !isInTable)
            lines.append({finding.severity, sentenceFor(finding, verdict, wording)});
    }
    const bool isCompared = isBegun && verdict.figures.difference.has_value();
    if (lines.isEmpty() && isCompared)
        lines.append(
            {Severity::Ok,
             tr("Fits the meter (%1).").arg(shareText(verdict.figures.differenceShare, wording))});
    m_findings->setLines(lines, isCompared ? limitText(verdict.figures, wording) : QString());
}

void AgainstPanel::fillTable(const InvoiceVerdict &verdict, const InvoiceWording &wording)
{
    const InvoiceFigures &figures = verdict.figures;
    const QLocale &locale = wording.locale;
    QString days;
    if (figures.daysAgainstLast) {
        const int change = int(*figures.daysAgainstLast);
        days = change == 0 ? tr("as the last one")
            : change > 0   ? tr("%n more than the last one", nullptr, change)
                           : tr("%n less than the last one", nullptr, -change);
    }
    const bool isLong = verdict.has(InvoiceIssue::LongPeriod);
    setRow(DaysRow, figures.days ? locale.toString(*figures.days) : QString(), {}, days,
           isLong ? Severity::Warning : Severity::Ok);
    setRow(LastRow, shareText(figures.consumptionAgainstLast, wording), {},
           figures.last ? spanText(figures.last->from, figures.last->to, locale)
                        : tr("no invoice before"));
    if (!figures.gapBefore && !figures.gapAfter)
        return setRow(GapRow, {}, {}, {});
    const auto gap = [&locale](const std::optional<qint64> &count) {
        return count ? locale.toString(*count) : QStringLiteral("–");
    };
    const bool isGap = figures.gapBefore.value_or(0) > 0 || figures.gapAfter.value_or(0) > 0;
    const bool isClosed = figures.gapBefore == 0 && figures.gapAfter == 0;
    setRow(GapRow, QStringLiteral("%1 / %2").arg(gap(figures.gapBefore), gap(figures.gapAfter)),
           //: Short for days
           tr("d"),
           isClosed     ? tr("closes the gap")
               : !isGap ? tr("follows directly")
                        : tr("days without an invoice"),
           isGap ? Severity::Warning : Severity::Ok);
}

void AgainstPanel::fillPrices(const InvoiceVerdict &verdict, const InvoiceWording &wording)
{
    const InvoiceFigures &figures = verdict.figures;
    const QString unit = priceUnit(wording);
    const bool isChanged = verdict.has(InvoiceIssue::PriceChange);
    setRow(PriceRow, moneyText(figures.unitPrice, wording), unit,
           figures.priceChange ? shareText(figures.priceChange, wording) : QString(),
           isChanged ? Severity::Warning : Severity::Ok);
    setRow(MeanRow, moneyText(figures.meanPrice, wording), unit,
           figures.meanCount > 0
               ? spanText(figures.meanDays.from, figures.meanDays.to, wording.locale)
               : QString());
    if (figures.lastYear) {
        const QDate middle =
            figures.lastYear->from.addDays(figures.lastYear->from.daysTo(figures.lastYear->to) / 2);
        m_rows[YearRow].caption->setText(
            QStringLiteral("%1 %2")
                .arg(wording.locale.standaloneMonthName(middle.month()))
                .arg(middle.year()));
    } else {
        m_rows[YearRow].caption->setText(tr("Same month last year"));
    }
    setRow(YearRow, moneyText(figures.priceLastYear, wording), unit,
           figures.priceAgainstLastYear ? shareText(figures.priceAgainstLastYear, wording)
                                        : QString());
}

void AgainstPanel::retranslate()
{
    m_title->setText(tr("Against the meter"));
    m_invoicedCaption->setText(tr("Invoiced"));
    m_measuredCaption->setText(tr("Measured"));
    m_measured->setAccessibleName(tr("Measured consumption"));
    m_nothing->setText(tr("Choose a meter: what it measured on the days of the invoice is shown "
                          "here, before anything is sent."));
    const QString captions[RowCount] = {tr("Days"),
                                        tr("To the last invoice"),
                                        tr("Unit price"),
                                        tr("Last three, mean"),
                                        tr("Same month last year"),
                                        tr("Gap before / after")};
    for (int row = 0; row < RowCount; ++row)
        m_rows[row].caption->setText(captions[row]);
}

void AgainstPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace meterdesk
