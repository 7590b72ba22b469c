// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace meterdesk {

class ConnectionForm;
class Desk;

//! What a person sees who has no connection yet: the form for one, the way into the demo, and what
//! is kept where.
class FirstRunPage : public QScrollArea
{
    Q_OBJECT

public:
    //! \a desk must outlive the page.
    explicit FirstRunPage(Desk &desk, QWidget *parent = nullptr);

    //! Puts the cursor where typing begins.
    void focusFirstField();

Q_SIGNALS:
    void demoAsked();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *makeDemo();
    QWidget *makePlaces();
    void retranslate();
    void updateFonts();

    QLabel *m_title;
    QLabel *m_subtitle;
    ConnectionForm *m_form;
    QLabel *m_demoTitle;
    QLabel *m_demoText;
    QPushButton *m_openDemo;
    QLabel *m_placesTitle;
    QLabel *m_placesText;
};

} // namespace meterdesk
