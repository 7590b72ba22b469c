// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timerange.h"

#include <QDate>
#include <QTimeZone>
#include <QWidget>

class QDateEdit;
class QFormLayout;
class QFrame;
class QLabel;
class QPushButton;
class QToolButton;

namespace meterdesk {

//! The time that is looked at, with a step back and forth; pressed, it offers usual periods and
//! asks for two days.
class PeriodPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    //! Shows \a range as days in \a zone, without a signal; a range without an end shows nothing.
    void setRange(const TimeRange &range, const QTimeZone &zone);
    //! The text of the button: the first and the last day.
    QString text() const;

Q_SIGNALS:
    //! Back for -1, forth for 1.
    void shiftAsked(int steps);
    //! Both days inclusive, \a from never behind \a to.
    void daysChosen(const QDate &from, const QDate &to);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeStep(const QString &iconName, int steps);
    void makePopup();
    void makePresets(QFormLayout *form);
    void openPopup();
    void choose();
    void retranslate();

    QTimeZone m_zone = QTimeZone::utc(); //!< of the days
    QDate m_from;
    QDate m_to;
    QToolButton *m_earlier;
    QPushButton *m_button;
    QToolButton *m_later;
    QFrame *m_popup;
    QLabel *m_fromLabel;
    QDateEdit *m_fromEdit;
    QLabel *m_toLabel;
    QDateEdit *m_toEdit;
    QPushButton *m_show;
    QList<QPushButton *> m_presets;
};

} // namespace meterdesk
