// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter/rounddateedit.h"

#include "texts/datetexts.h"

#include <QLocale>

namespace meterdesk {

namespace {

//! The field shows a clock on the wall: what it holds is called UTC, so that no rule of this
//! computer's own zone moves it.
QDateTime wall(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, Qt::UTC);
}

} // namespace

RoundDateEdit::RoundDateEdit(QWidget *parent)
    : QDateTimeEdit(parent)
    , m_zone(QTimeZone::utc())
{
    setTimeSpec(Qt::UTC);
    setCalendarPopup(true);
    setKeyboardTracking(false);
    setDisplayFormat(dateFormat(QLocale()) + QStringLiteral(" HH:mm"));
    connect(this, &QDateTimeEdit::dateTimeChanged, this, &RoundDateEdit::tell);
}

void RoundDateEdit::setZone(const QTimeZone &zone)
{
    m_zone = zone;
}

void RoundDateEdit::setMoment(TimeMs moment)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment, m_zone);
    m_isSetting = true;
    setDateTime(wall(local.date(), local.time()));
    m_isSetting = false;
}

void RoundDateEdit::tell()
{
    if (!m_isSetting)
        Q_EMIT entryChanged(momentInZone(date(), time(), m_zone));
}

std::optional<QDateTime> RoundDateEdit::understood(const QString &text) const
{
    DateContext context;
    context.today = QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date();
    context.date = date();
    context.time = time();
    context.zone = m_zone;
    const DateEntry entry = readDate(text, context);
    if (!entry.date.isValid() || entry.kind == DateEntry::Kind::Invalid
        || entry.kind == DateEntry::Kind::NoSuchDay)
        return std::nullopt;
    return wall(entry.date, entry.timeOfDay);
}

//! Anything may be typed; what it means is seen at the end.
QValidator::State RoundDateEdit::validate(QString &input, int &pos) const
{
    const QValidator::State state = QDateTimeEdit::validate(input, pos);
    return state == QValidator::Acceptable ? state : QValidator::Intermediate;
}

void RoundDateEdit::fixup(QString &input) const
{
    const std::optional<QDateTime> moment = understood(input);
    input = textFromDateTime(moment ? *moment : dateTime());
}

QDateTime RoundDateEdit::dateTimeFromText(const QString &text) const
{
    const std::optional<QDateTime> moment = understood(text);
    return moment ? *moment : QDateTimeEdit::dateTimeFromText(text);
}

} // namespace meterdesk
