// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/pointnote.h"

#include "services/localnotes.h"
#include "services/localrecords.h"
#include "services/session.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace meterdesk {

PointNote::PointNote(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_line(new QLineEdit)
    , m_keep(new QPushButton)
    , m_remove(new QPushButton)
    , m_undo(new QPushButton)
    , m_close(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSidePadding, 4, metrics::kSidePadding, 4);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_line, 1);
    for (QPushButton *button : {m_keep, m_remove, m_undo, m_close})
        row->addWidget(button);
    connect(m_line, &QLineEdit::returnPressed, this, &PointNote::keep);
    connect(m_keep, &QPushButton::clicked, this, &PointNote::keep);
    connect(m_remove, &QPushButton::clicked, this, &PointNote::removeNote);
    connect(m_undo, &QPushButton::clicked, this, &PointNote::undo);
    connect(m_close, &QPushButton::clicked, this, &PointNote::close);
    retranslate();
    hide();
}

void PointNote::setSession(Session *session)
{
    if (m_session && m_isAsking)
        keep();
    m_session = session;
    m_isAsking = false;
    hide();
}

void PointNote::open(const MeterId &meter, TimeMs at, const QString &reading)
{
    if (!m_session)
        return;
    if (m_isAsking)
        keep(); // what was typed for another one
    m_note = {{}, meter, at, {}};
    for (const MomentNote &note : m_session->records().notes().momentsOf(meter)) {
        if (note.at == at)
            m_note = note;
    }
    m_isAsking = true;
    m_before = QApplication::focusWidget();
    //: Before the field of a note; %1 is a reading
    m_label->setText(tr("Note on %1").arg(reading));
    m_line->setAccessibleName(m_label->text());
    m_line->setText(m_note.text);
    m_line->show();
    m_keep->show();
    m_remove->setVisible(!m_note.id.isEmpty());
    m_undo->hide();
    show();
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

QString PointNote::text() const
{
    return m_isAsking ? m_line->text() : m_label->text();
}

void PointNote::keep()
{
    const QString text = m_line->text().trimmed();
    if (!m_session || text == m_note.text)
        return close();
    if (text.isEmpty())
        return removeNote();
    LocalNotes &notes = m_session->records().notes();
    m_isRemoved = false;
    if (m_note.id.isEmpty()) {
        m_kept = notes.addMoment(m_note.meter, m_note.at, text);
    } else {
        MomentNote changed = m_note;
        changed.text = text;
        notes.changeMoment(changed);
        m_kept = m_note.id;
    }
    tell(tr("The note is kept here."));
}

void PointNote::removeNote()
{
    if (!m_session || m_note.id.isEmpty())
        return close();
    m_session->records().notes().removeMoment(m_note.id);
    m_isRemoved = true;
    tell(tr("The note was removed."));
}

//! What was done last: as it was before.
void PointNote::undo()
{
    if (m_session) {
        LocalNotes &notes = m_session->records().notes();
        if (m_isRemoved)
            notes.bringBack(m_note.id);
        else if (m_note.id.isEmpty())
            notes.removeMoment(m_kept);
        else
            notes.changeMoment(m_note);
    }
    close();
}

void PointNote::tell(const QString &text)
{
    m_isAsking = false;
    m_label->setText(text);
    m_line->hide();
    m_keep->hide();
    m_remove->hide();
    m_undo->show();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void PointNote::close()
{
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    m_isAsking = false;
    hide();
    if (hadKeys && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void PointNote::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

void PointNote::retranslate()
{
    m_keep->setText(tr("Keep"));
    m_remove->setText(tr("Remove"));
    m_undo->setText(tr("Undo"));
    m_close->setText(tr("Close"));
}

void PointNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
