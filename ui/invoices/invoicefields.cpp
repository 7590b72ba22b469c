// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicefields.h"

#include "domain/checks/dateentry.h"
#include "domain/checks/numberentry.h"
#include "models/formats.h"
#include "texts/datetexts.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <optional>

namespace meterdesk {

namespace {

constexpr int kUnitGap = 4;
constexpr int kEdge = 8;

} // namespace

AmountField::AmountField(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

void AmountField::setUnit(const QString &unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    updateMargins();
    setAccessibleDescription(unit);
    update();
}

void AmountField::updateMargins()
{
    const int room = m_unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_unit) + kUnitGap;
    setTextMargins(0, 0, room, 0);
}

QByteArray AmountField::digits() const
{
    const QString typed = text().trimmed();
    const NumberEntry entry = readTypedNumber(typed);
    return entry.kind == NumberEntry::Kind::Value && !entry.isEstimated ? entry.digits
                                                                        : typed.toUtf8();
}

bool AmountField::isOdd() const
{
    const NumberEntry entry = readTypedNumber(text());
    return entry.kind != NumberEntry::Kind::Empty
        && (entry.kind != NumberEntry::Kind::Value || entry.isEstimated);
}

void AmountField::setDigits(const QByteArray &digits)
{
    setText(QString::fromUtf8(digits).replace(u'.', QLocale().decimalPoint()));
}

void AmountField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(QColor(tokens(palette()).muted));
    painter.drawText(rect().adjusted(0, 0, -kEdge, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

void AmountField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMargins();
}

DayField::DayField(QWidget *parent)
    : QLineEdit(parent)
{ }

//! "31" alone.
QDate DayField::dayOfMonth(const QString &text) const
{
    bool isNumber = false;
    const int number = text.size() <= 2 ? text.toInt(&isNumber) : 0;
    if (!isNumber || number < 1 || number > 31)
        return {};
    const QDate earliest = m_earliest ? m_earliest() : QDate();
    QDate month = earliest.isValid() ? earliest : m_shown.isValid() ? m_shown : m_today;
    month = QDate(month.year(), month.month(), 1);
    for (int i = 0; i < 12; ++i, month = month.addMonths(1)) {
        const QDate day(month.year(), month.month(), number);
        if (day.isValid() && (!earliest.isValid() || day >= earliest))
            return day;
    }
    return {};
}

QDate DayField::day() const
{
    const QString typed = text().trimmed();
    if (m_shown.isValid() && typed == m_shownText)
        return m_shown;
    // As this field writes days, then the short forms.
    if (const QDate day = QLocale().toDate(typed, dateFormat(QLocale())); day.isValid())
        return day;
    if (const QDate day = dayOfMonth(typed); day.isValid())
        return day;
    DateContext context;
    context.today = m_today;
    const DateEntry entry = readDate(typed, context);
    return entry.kind == DateEntry::Kind::Moment ? entry.date : QDate();
}

void DayField::setDay(QDate day)
{
    m_shown = day;
    m_shownText = day.isValid() ? dayText(day, QLocale()) : QString();
    setText(m_shownText);
}

//! What was understood is written out, what was not stays as it was typed.
void DayField::settle()
{
    const QDate understood = day();
    if (understood.isValid())
        setDay(understood);
    Q_EMIT settled();
}

void DayField::setWritten(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    setDay(day);
    if (!day.isValid())
        setText(text);
}

QString DayField::written() const
{
    const QDate understood = day();
    return understood.isValid() ? understood.toString(Qt::ISODate) : text();
}

void DayField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    const bool isOfNewLanguage = event->type() == QEvent::LanguageChange;
    if (isOfNewLanguage && m_shown.isValid() && text() == m_shownText)
        setDay(m_shown);
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const QDate now = day();
    std::optional<QDate> wanted;
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        switch (event->key()) {
        case Qt::Key_Up:
            wanted = now.addDays(1);
            break;
        case Qt::Key_Down:
            wanted = now.addDays(-1);
            break;
        case Qt::Key_PageUp:
            wanted = now.addMonths(1);
            break;
        case Qt::Key_PageDown:
            wanted = now.addMonths(-1);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            settle();
            break;
        default:
            break;
        }
    }
    if (wanted && now.isValid()) {
        setDay(*wanted);
        selectAll();
        Q_EMIT textEdited(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

} // namespace meterdesk
