// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meternote.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meterdesk {

class Session;

//! Asks in place for the note at a reading, and takes changes and removals of it back. Hidden until
//! open(). Enter keeps, Esc leaves it as it was. What is typed when the session ends is kept, too.
class PointNote : public QWidget
{
    Q_OBJECT

public:
    explicit PointNote(QWidget *parent = nullptr);

    //! The session must outlive its being shown; nullptr for none.
    void setSession(Session *session);
    //! Asks for the note at \a at (UTC) of \a meter; \a reading says which one that is.
    void open(const MeterId &meter, TimeMs at, const QString &reading);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();
    void removeNote();
    void undo();
    void tell(const QString &text);
    void close();
    void retranslate();

    Session *m_session = nullptr;
    MomentNote m_note; // as it was; without id: a new one
    NoteId m_kept; // of what was kept last
    bool m_isRemoved = false; // by what is told
    bool m_isAsking = false;
    QPointer<QWidget> m_before; // had the keys
    QLabel *m_label;
    QLineEdit *m_line;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_close;
};

} // namespace meterdesk
