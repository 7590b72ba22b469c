// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>

namespace meterdesk {

//! A field of a figure: right-aligned, the unit behind it in a paler colour. It takes whatever is
//! typed; what that means is decided elsewhere.
class AmountField : public QLineEdit
{
    Q_OBJECT

public:
    explicit AmountField(QWidget *parent = nullptr);

    void setUnit(const QString &unit);
    QString unit() const { return m_unit; }
    //! What was typed as a JSON number in its digits; what is no number as it was typed, so that
    //! nothing is lost; empty for nothing.
    QByteArray digits() const;
    //! Whether something was typed that is no number.
    bool isOdd() const;
    //! Shows \a digits with the decimal mark of the language and without groups, which another
    //! language would read as something else.
    void setDigits(const QByteArray &digits);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMargins();

    QString m_unit;
};

//! A field of a day. It takes the short forms of readDate(), and a day of the month alone, which is
//! of the month that is likely. Up and Down go a day on, Page Up and Page Down a month.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    //! The first day that a day of the month alone can mean; not valid: the month of the day that
    //! is shown.
    void setEarliest(std::function<QDate()> earliest) { m_earliest = std::move(earliest); }
    void setToday(QDate today) { m_today = today; }
    //! Not valid where nothing, or no day, was typed.
    QDate day() const;
    //! Shows \a day; nothing for one that is not valid.
    void setDay(QDate day);
    bool isOdd() const { return !text().trimmed().isEmpty() && !day().isValid(); }
    //! The day in any language (ISO), or what was typed that is none; and back.
    QString written() const;
    void setWritten(const QString &text);

Q_SIGNALS:
    //! The person left the field, or chose another day by keys; text() is written out.
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QDate dayOfMonth(const QString &text) const;
    void settle();

    std::function<QDate()> m_earliest;
    QDate m_today;
    QDate m_shown; //!< what the text was written for
    QString m_shownText;
};

} // namespace meterdesk
