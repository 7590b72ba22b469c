// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace meterdesk {

class ElidedLabel;

//! The bar above the strip: whose ledger, which months, what the fillings mean, and the ways in and
//! out.
class LedgerHeader : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setMonths(const QString &months);
    void setOnlyInvoiced(bool only);
    bool isOnlyInvoiced() const;
    void addTool(QAction *action);

Q_SIGNALS:
    //! A year back (-1) or on (1).
    void yearAsked(int step);
    void onlyInvoicedChosen(bool only);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_caption;
    ElidedLabel *m_title;
    QToolButton *m_earlier;
    QLabel *m_months;
    QToolButton *m_later;
    QWidget *m_legend;
    QCheckBox *m_onlyInvoiced;
    QHBoxLayout *m_tools;
};

} // namespace meterdesk
