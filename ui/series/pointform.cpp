// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/pointform.h"

#include "domain/checks/numberentry.h"
#include "domain/fieldrules.h"
#include "models/formats.h"
#include "ui/enter/rounddateedit.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace meterdesk {

PointForm::PointForm(QWidget *parent)
    : QWidget(parent)
    , m_valueLabel(new QLabel)
    , m_value(new QLineEdit)
    , m_unit(new QLabel)
    , m_timeLabel(new QLabel)
    , m_time(new RoundDateEdit)
    , m_second(new QCheckBox)
    , m_importIdLabel(new QLabel)
    , m_importId(new QLineEdit)
    , m_suitLabel(new QLabel)
    , m_suit(new QLineEdit)
    , m_note(new QLabel)
    , m_send(new QPushButton)
    , m_close(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    layOut();
    m_send->setProperty("primary", true);
    for (QLineEdit *field : {m_value, m_importId, m_suit})
        connect(field, &QLineEdit::textChanged, this, &PointForm::update);
    for (QLineEdit *field : {m_importId, m_suit})
        connect(field, &QLineEdit::editingFinished, this, &PointForm::streamChanged);
    connect(m_time, &RoundDateEdit::entryChanged, this, [this](const DateEntry &entry) {
        m_entry = entry;
        update();
    });
    connect(m_second, &QCheckBox::toggled, this, &PointForm::update);
    connect(m_send, &QPushButton::clicked, this, &PointForm::send);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

void PointForm::layOut()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metrics::kSidePadding, 8, metrics::kSidePadding, 8);
    rows->setSpacing(6);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    rows->addLayout(first);
    rows->addLayout(second);
    m_valueLabel->setBuddy(m_value);
    m_timeLabel->setBuddy(m_time);
    m_importIdLabel->setBuddy(m_importId);
    m_suitLabel->setBuddy(m_suit);
    m_value->setAlignment(Qt::AlignRight);
    m_value->setMaximumWidth(120);
    m_importId->setMaximumWidth(200);
    m_suit->setMaximumWidth(110);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *part : std::initializer_list<QWidget *>{m_valueLabel, m_value, m_unit,
                                                          m_timeLabel, m_time, m_second})
        first->addWidget(part);
    first->addStretch(1);
    first->addWidget(m_send);
    first->addWidget(m_close);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_importIdLabel, m_importId, m_suitLabel, m_suit})
        second->addWidget(part);
    second->addSpacing(8);
    second->addWidget(m_note, 1);
}

void PointForm::setStream(const PointStream &stream)
{
    m_stream = stream;
    m_importId->setText(stream.importId);
    m_suit->setText(stream.suit);
    m_unit->setText(stream.unit);
}

PointStream PointForm::stream() const
{
    return {m_importId->text().trimmed(), m_suit->text().trimmed(), m_stream.unit};
}

void PointForm::open(TimeMs moment, const QTimeZone &zone)
{
    m_time->setZone(zone);
    m_time->setMoment(moment);
    m_entry = {};
    m_entry.kind = DateEntry::Kind::Moment;
    m_entry.time = moment;
    update();
    show();
    m_value->setFocus(Qt::OtherFocusReason);
}

QByteArray PointForm::digits() const
{
    QString text = m_value->text().trimmed();
    const bool isNegative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (isNegative)
        text.remove(0, 1); // a register has no sign, a temperature has
    const NumberEntry entry = readTypedNumber(text);
    if (entry.kind != NumberEntry::Kind::Value || entry.isEstimated)
        return {};
    return isNegative ? '-' + entry.digits : entry.digits;
}

TimeMs PointForm::time() const
{
    const TimeMs time = chosen(m_entry, m_second->isChecked()).time;
    return time - time % 1000;
}

//! Why it cannot be sent; empty where it can.
QString PointForm::problem() const
{
    if (m_value->text().trimmed().isEmpty())
        return tr("Type the value and press Enter.");
    if (digits().isEmpty())
        return tr("“%1” is not a number.").arg(m_value->text().trimmed());
    if (m_entry.kind != DateEntry::Kind::Moment && m_entry.kind != DateEntry::Kind::Ambiguous)
        return tr("There is no such time: the clocks were put forward.");
    if (time() > QDateTime::currentMSecsSinceEpoch())
        return tr("The time is in the future.");
    if (stream().importId.isEmpty())
        return tr("Which import ID do its points come in under? Enectiva shows it with the "
                  "series.");
    if (hasSpace(stream().importId) || hasSpace(stream().suit))
        return tr("An import ID and a suit have no spaces.");
    return {};
}

void PointForm::update()
{
    m_second->setVisible(m_entry.kind == DateEntry::Kind::Ambiguous);
    const QString why = problem();
    m_send->setEnabled(why.isEmpty());
    if (!why.isEmpty()) {
        m_note->setText(why);
        return;
    }
    const auto known = m_known ? m_known(time()) : std::nullopt;
    if (!known)
        m_note->setText(tr("Points that are older than the newest one may stay unused."));
    else if (*known == digits().toDouble())
        m_note->setText(tr("The series has this value at that time already."));
    else
        m_note->setText(
            tr("The series has %1 at that time. It is deleted on the server, and this one stored.")
                .arg(figureText(*known, decimalsOf(std::span(&*known, 1)), QLocale())));
}

void PointForm::send()
{
    if (!problem().isEmpty())
        return;
    const QByteArray number = digits();
    Q_EMIT sent(time(), number);
    m_value->clear();
    m_value->setFocus(Qt::OtherFocusReason);
}

void PointForm::retranslate()
{
    m_valueLabel->setText(tr("Value"));
    m_value->setAccessibleName(tr("Value of the point"));
    m_timeLabel->setText(tr("Time"));
    m_time->setAccessibleName(tr("Time of the point"));
    //: Of an hour that the clocks show twice
    m_second->setText(tr("the second one, winter time"));
    m_importIdLabel->setText(tr("Import ID"));
    m_importId->setAccessibleName(tr("Import ID of the point"));
    m_suitLabel->setText(tr("Suit"));
    m_suit->setAccessibleName(tr("Suit of the point"));
    m_suit->setPlaceholderText(QStringLiteral("default"));
    m_send->setText(tr("Send data point"));
    m_close->setText(tr("Close"));
    update();
}

void PointForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PointForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        send();
    else
        QWidget::keyPressEvent(event);
}

} // namespace meterdesk
