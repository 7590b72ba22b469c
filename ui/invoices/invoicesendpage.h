// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/invoicebatchmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/reviewframe.h"

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidgetItem;

namespace meterdesk {

//! The batch once more before it is sent, in place of the workspace: what will go, what stays and
//! why, the sums, and the one button that sends. Afterwards the same place tells what became of
//! each invoice, asks about those that nobody knows of, and hands out the receipt.
class InvoiceSendPage : public ReviewFrame
{
    Q_OBJECT

public:
    //! Both must outlive the page.
    InvoiceSendPage(InvoiceBatch &batch, InvoiceBatchModel &model, QWidget *parent = nullptr);

    //! Shows what would be sent to \a connection now. \a trouble: why nothing can be; empty: it
    //! can.
    void review(const QString &connection, const QString &trouble);
    //! Shows what became of a batch of the outbox.
    void showReceipt(qint64 batch);
    //! The batch whose receipt is shown; nothing before anything was sent.
    std::optional<qint64> receiptBatch() const { return m_receipt; }
    void tell(const QString &text, Banner::Kind kind = Banner::Kind::Error);
    void focusFirst();

Q_SIGNALS:
    //! To the row of the batch.
    void rowAsked(int row);
    //! The person has looked: the invoice of this entry is at the service, or is not.
    void foundThere(meterdesk::EntryId entry);
    void notThere(meterdesk::EntryId entry);
    void saveAsked(qint64 batch);

protected:
    bool canSend() const override;
    void showNow() override;
    void retranslate() override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum Column {
        MeterColumn,
        PlaceColumn,
        PeriodColumn,
        UseColumn,
        CostColumn,
        WhyColumn,
        Columns
    };
    enum Role { RowRole = Qt::UserRole + 20, EnergyRole };
    enum Group { Going, ToDecide, Blocked, OnTheWay, GroupCount };

    void setUpRows();
    QWidget *makeSide();
    void fillReview();
    void fillReceipt();
    void fillReceiptSide(const InvoiceReceipt &receipt);
    void addGroup(Group group, const QList<int> &rows);
    void askAbout(const InvoiceReceipt &receipt);
    void act(QTreeWidgetItem *item);
    void setSums(int number, const QString &caption, const QStringList &lines);
    QString titleOf(Group group) const;
    QString lineOf(const InvoiceReceipt::Line &line) const;

    InvoiceBatch &m_batch;
    InvoiceBatchModel &m_model;
    QString m_connection;
    QString m_trouble;
    std::optional<qint64> m_receipt;
    EntryId m_asked; // the banner is about it
    bool m_isTold = false; // the banner tells an error
    Banner *m_banner;
    QLabel *m_caption = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_sums = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace meterdesk
