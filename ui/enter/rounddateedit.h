// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/dateentry.h"

#include <QDateTimeEdit>
#include <QTimeZone>

#include <optional>

namespace meterdesk {

//! Date and time of a round as a clock at the meter shows them. Beside what such a field takes, it
//! takes the short forms of readDate(): "1", "1.9", "t", "u", "14:00". Tells a moment in UTC; of an
//! hour that is twice the one that was chosen.
class RoundDateEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit RoundDateEdit(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    //! Shows \a moment (UTC) without a signal.
    void setMoment(TimeMs moment);

Q_SIGNALS:
    //! The person chose another date or time; see momentInZone() of it.
    void entryChanged(const meterdesk::DateEntry &entry);

protected:
    QValidator::State validate(QString &input, int &pos) const override;
    void fixup(QString &input) const override;
    QDateTime dateTimeFromText(const QString &text) const override;

private:
    std::optional<QDateTime> understood(const QString &text) const;
    void tell();

    QTimeZone m_zone;
    bool m_isSetting = false;
};

} // namespace meterdesk
