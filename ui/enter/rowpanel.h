// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meternote.h"
#include "services/entryround.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace meterdesk {

class ElidedLabel;
class MonthBars;
class RoundTableModel;

//! What there is to say and to do about the row that is typed into: the verdict in a sentence, what
//! may have been meant, the answers to a value that is lower than the last, the reason for one that
//! is not usual; how to get to the meter, and its last 24 months. Always of one height, so that
//! nothing shifts the grid.
class RowPanel : public QWidget
{
    Q_OBJECT

public:
    //! Both must outlive the panel.
    RowPanel(EntryRound &round, RoundTableModel &model, QWidget *parent = nullptr);

    //! -1: none.
    void showRow(int row);
    int row() const { return m_row; }
    //! There is but one row, whose number says nothing, and no grid to go back to.
    void setAlone();
    void setNote(const MeterNote &note);
    //! Gives the keys to the field of the reason.
    void askReason();
    //! The two offsets of an hour that is twice are answers, too.
    void answer(int number);

Q_SIGNALS:
    //! Number \a number of what is offered was chosen, the first is 0.
    void chosen(int number);
    //! Nothing more to type here: back to the grid.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    //! One button: its words, and what it does.
    struct Offer
    {
        QString text;
        std::function<void()> act;
        bool isPossible = true;
    };

    void makeLayout();
    QWidget *makeOffers();
    QWidget *makeExchange();
    void refresh();
    void refreshOffers();
    void refreshAccess();
    void refreshBars();
    void fitBars();
    void fitHeight();
    QList<Offer> offers();
    void addLowerOffers(QList<Offer> &offers);
    void addHourOffers(QList<Offer> &offers);
    void openExchange();
    void storeExchange();
    void takeBackExchange();
    QString hints() const;
    bool wantsReason() const;
    void retranslate();

    EntryRound &m_round;
    RoundTableModel &m_model;
    int m_row = -1;
    bool m_isAlone = false;
    MeterNote m_note;
    QList<Offer> m_offers;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QStackedWidget *m_stack; // offers and reason, exchange
    std::size_t m_shownReadings = 0; // in the bars
    QPushButton *m_buttons[4];
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_exchangeLabels[3];
    QLineEdit *m_exchange[3]; // end of the old, start of the new, day
    ElidedLabel *m_hints;
    QLabel *m_access;
    QLabel *m_register;
    MonthBars *m_bars;
};

} // namespace meterdesk
