// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/dateentry.h"
#include "services/pointimport.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meterdesk {

class RoundDateEdit;

//! Where a new data point is typed: its value, when it is of, and the stream it is imported into.
//! What is wrong with it is said beside it, before it is sent. Enter sends, Esc closes.
class PointForm : public QWidget
{
    Q_OBJECT

public:
    explicit PointForm(QWidget *parent = nullptr);

    //! Where points go, as it was used last.
    void setStream(const PointStream &stream);
    //! As it is typed.
    PointStream stream() const;
    //! What the series has at a time (UTC), to tell what a new point would do; nothing for none.
    void setKnown(std::function<std::optional<double>(TimeMs)> known) { m_known = known; }
    //! Opens it for a point at \a moment (UTC), told in \a zone.
    void open(TimeMs moment, const QTimeZone &zone);

Q_SIGNALS:
    //! The person wants \a digits to be stored at \a time (UTC).
    void sent(meterdesk::TimeMs time, const QByteArray &digits);
    void streamChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void retranslate();
    void update();
    void send();
    QByteArray digits() const;
    QString problem() const;
    TimeMs time() const;

    PointStream m_stream;
    std::function<std::optional<double>(TimeMs)> m_known;
    DateEntry m_entry;
    QLabel *m_valueLabel;
    QLineEdit *m_value;
    QLabel *m_unit;
    QLabel *m_timeLabel;
    RoundDateEdit *m_time;
    QCheckBox *m_second; //!< of an hour that is twice
    QLabel *m_importIdLabel;
    QLineEdit *m_importId;
    QLabel *m_suitLabel;
    QLineEdit *m_suit;
    QLabel *m_note;
    QPushButton *m_send;
    QPushButton *m_close;
};

} // namespace meterdesk
