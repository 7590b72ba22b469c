// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace meterdesk {

//! Says in place, 40 px high, what is so and what to do next: an icon, a sentence and at most two
//! buttons. Hidden until there is something to say.
class Banner : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Error, Warning, Info, Offline };
    Q_ENUM(Kind)

    explicit Banner(QWidget *parent = nullptr);

    //! Shows \a text with up to two \a buttons; a screen reader announces the text.
    void showMessage(Kind kind, const QString &text, const QStringList &buttons = {});
    //! Hides the banner and forgets what it said.
    void clear();
    //! Gives the keys to the button \a index.
    void focusButton(int index);
    Kind kind() const { return m_kind; }
    QString text() const;

Q_SIGNALS:
    //! The button \a index of those handed to showMessage().
    void buttonClicked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_buttons[2];
};

} // namespace meterdesk
