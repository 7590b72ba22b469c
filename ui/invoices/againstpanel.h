// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/invoicecheck.h"
#include "texts/invoicetexts.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

namespace meterdesk {

class ElidedLabel;
class FindingsBox;
class UseBars;

//! An invoice against its meter: invoiced and measured on the same days, what the checks found, and
//! how days and price compare with the invoices before.
class AgainstPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AgainstPanel(QWidget *parent = nullptr);

    //! What is known of the readings behind it.
    enum class Readings { Loading, Known, Missing };
    //! \a invoice may be unfinished.
    void show(const LedgerInvoice &invoice, const InvoiceVerdict &verdict, Readings readings,
              const InvoiceWording &wording);
    //! No meter is chosen.
    void showNothing();
    FindingsBox &findings() { return *m_findings; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Row { DaysRow, LastRow, PriceRow, MeanRow, YearRow, GapRow, RowCount };
    struct Cells
    {
        QLabel *caption = nullptr;
        QLabel *figure = nullptr;
        QLabel *unit = nullptr;
        QLabel *remark = nullptr;
    };

    void makeBars(QGridLayout *left);
    QWidget *makeTable();
    void setRow(Row row, const QString &figure, const QString &unit, const QString &remark,
                Severity severity = Severity::Ok);
    void fillBars(const LedgerInvoice &invoice, const InvoiceVerdict &verdict, Readings readings,
                  const InvoiceWording &wording);
    void fillFindings(const LedgerInvoice &invoice, const InvoiceVerdict &verdict,
                      const InvoiceWording &wording);
    void fillTable(const InvoiceVerdict &verdict, const InvoiceWording &wording);
    void fillPrices(const InvoiceVerdict &verdict, const InvoiceWording &wording);
    void retranslate();

    QLabel *m_title;
    ElidedLabel *m_days;
    QLabel *m_invoicedCaption;
    QLabel *m_measuredCaption;
    QLabel *m_invoiced;
    QLabel *m_measured;
    UseBars *m_bars;
    FindingsBox *m_findings;
    QLabel *m_readings;
    QLabel *m_nothing;
    QWidget *m_body;
    std::array<Cells, RowCount> m_rows;
};

} // namespace meterdesk
