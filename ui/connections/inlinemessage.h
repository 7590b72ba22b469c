// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace meterdesk {

class InkIcon;

//! Says inside a form what became of what was asked, over as many lines as that takes, with at most
//! one way out below. Hidden until there is something to say.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    //! \a button may be empty. A screen reader announces the text.
    void showMessage(Banner::Kind kind, const QString &text, const QString &button = {});
    void clear();
    QString text() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Banner::Kind m_kind = Banner::Kind::Info;
    InkIcon *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace meterdesk
