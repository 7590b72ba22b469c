// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/removeattime.h"

#include "ui/enter/rounddateedit.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace meterdesk {

RemoveAtTime::RemoveAtTime(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_time(new RoundDateEdit)
    , m_note(new QLabel)
    , m_delete(new QPushButton)
    , m_close(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSidePadding, 6, metrics::kSidePadding, 6);
    row->setSpacing(8);
    // Records have seconds, too.
    m_time->setDisplayFormat(m_time->displayFormat() + QStringLiteral(":ss"));
    m_label->setBuddy(m_time);
    m_label->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_time, m_delete, m_close})
        row->addWidget(part);
    row->addWidget(m_note, 1);
    connect(m_time, &RoundDateEdit::entryChanged, this, [this](const DateEntry &entry) {
        m_entry = entry;
        retranslate();
    });
    connect(m_delete, &QPushButton::clicked, this, &RemoveAtTime::ask);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

void RemoveAtTime::open(const QString &of, TimeMs moment, const QTimeZone &zone)
{
    m_of = of;
    m_time->setZone(zone);
    m_time->setMoment(moment);
    m_entry = {};
    m_entry.kind = DateEntry::Kind::Moment;
    m_entry.time = moment;
    retranslate();
    show();
    m_time->setFocus(Qt::OtherFocusReason);
}

void RemoveAtTime::ask()
{
    const bool isTwice = m_entry.kind == DateEntry::Kind::Ambiguous;
    if (!m_entry.isMoment() && !isTwice)
        return;
    hide();
    Q_EMIT asked(m_entry.time - m_entry.time % 1000);
}

void RemoveAtTime::retranslate()
{
    //: %1 is the name of a meter or a data series
    m_label->setText(tr("Delete what %1 has at").arg(m_of));
    m_time->setAccessibleName(tr("Time of what is deleted"));
    m_delete->setText(tr("Delete…"));
    m_close->setText(tr("Cancel"));
    const bool isTwice = m_entry.kind == DateEntry::Kind::Ambiguous;
    const bool isNone = !m_entry.isMoment() && !isTwice;
    m_note->setText(isTwice      ? tr("This hour exists twice; the first one is meant.")
                        : isNone ? tr("There is no such time.")
                                 : QString());
    m_delete->setEnabled(!isNone);
}

void RemoveAtTime::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RemoveAtTime::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        ask();
    else
        QWidget::keyPressEvent(event);
}

} // namespace meterdesk
