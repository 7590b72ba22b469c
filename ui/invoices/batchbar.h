// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/invoicebatch.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace meterdesk {

class AmountField;

//! The bar above the batch: how much is typed of what the paper says, and what to do with it.
class BatchBar : public QWidget
{
    Q_OBJECT

public:
    explicit BatchBar(QWidget *parent = nullptr);

    void setTotals(const InvoiceBatch::Counts &counts, const InvoiceBatch::Totals &totals);
    //! Adding stands for changing while a row is changed.
    //! Behind all money; may be empty.
    void setCurrency(const QString &sign);
    void setChanging(bool isChanging);
    //! \a why it cannot be done now; empty: it can.
    void setAddTrouble(const QString &why);
    void setSendTrouble(const QString &why);
    //! Texts and numbers of batches of the outbox, the latest first.
    void setReceipts(const QList<std::pair<QString, qint64>> &receipts);

Q_SIGNALS:
    void addAsked();
    void sendAsked();
    //! The paper says \a digits; empty: nothing.
    void paperTyped(const QByteArray &digits);
    void receiptAsked(qint64 batch);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTotals();
    void retranslate();

    InvoiceBatch::Counts m_counts;
    InvoiceBatch::Totals m_totals;
    QString m_currency;
    bool m_isChanging = false;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_cost;
    QLabel *m_ofPaper;
    AmountField *m_paper;
    QLabel *m_left;
    QToolButton *m_receipts;
    QMenu *m_menu;
    QPushButton *m_add;
    QPushButton *m_send;
};

} // namespace meterdesk
