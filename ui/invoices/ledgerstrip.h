// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledgerstripmodel.h"

#include <QTableView>

namespace meterdesk {

//! The ledgers of many meters under each other, months as columns. Arrows walk over the months;
//! Enter, or a click, on days without an invoice asks for one, on an invoice shows it. Only what
//! is seen is painted.
class LedgerStrip : public QTableView
{
    Q_OBJECT

public:
    //! \a model must outlive the view.
    explicit LedgerStrip(LedgerStripModel &model, QWidget *parent = nullptr);

    //! Where \a day begins, in the viewport.
    double xOf(QDate day) const;
    //! The day at \a x of the viewport; not valid beside the months.
    QDate dayAt(int x) const;
    //! Makes the row of \a meter the current one; false where it is not shown.
    bool showMeter(const MeterId &meter);

Q_SIGNALS:
    //! An invoice of these days of the meter is wanted.
    void invoiceWanted(const meterdesk::MeterId &meter, const meterdesk::DayRange &days);
    //! The meter is looked at.
    void meterChosen(const meterdesk::MeterId &meter);
    //! An invoice of the ledger is looked at.
    void invoiceChosen(const meterdesk::LedgerId &invoice);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void act(int row, const LedgerSpan *span);
    void fitMonths();

    LedgerStripModel &m_model;
};

} // namespace meterdesk
