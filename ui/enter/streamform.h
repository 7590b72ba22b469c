// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meterdesk {

//! The line that adds a row by its import id, where a connection that only sends gets no list of
//! meters. What cannot name a stream is said in place; Enter adds.
class StreamForm : public QWidget
{
    Q_OBJECT

public:
    explicit StreamForm(QWidget *parent = nullptr);

    //! Empty for the next one; unit and suit stay, as they usually repeat.
    void clear();

Q_SIGNALS:
    //! \a importId and \a suit can name a stream; unit and name may be empty.
    void added(const QString &importId, const QString &suit, const QString &unit,
               const QString &name);
    //! By Down, or by Enter where no import id is typed: to what was added.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();
    void update();
    void retranslate();

    QLabel *m_labels[4];
    QLineEdit *m_importId;
    QLineEdit *m_suit;
    QLineEdit *m_unit;
    QLineEdit *m_name;
    QPushButton *m_add;
    QLabel *m_note;
};

} // namespace meterdesk
