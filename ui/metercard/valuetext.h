// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QTextEdit>

namespace meterdesk {

//! A value that can be selected and copied, with the mouse and with the keys; reached by Tab it is
//! selected as a whole. As high as its text, which breaks wherever it has to; a
//! single word that is somewhat too long is set smaller instead.
class ValueText : public QTextEdit
{
    Q_OBJECT
public:
    //! Around the text, as room for the focus ring.
    static constexpr int kMargin = 2;

    explicit ValueText(QWidget *parent = nullptr);

    //! \a strong stands out, \a pale follows it; either may be empty. Plain text.
    void setTexts(const QString &strong, const QString &plain, const QString &pale);
    void setText(const QString &plain) { setTexts({}, plain, {}); }

    //! Draws the icon \a name before the text; an empty one takes it away.
    void setIcon(const QString &name, IconInk ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont fittingFont(int width) const;
    void write();

    QString m_strong;
    QString m_plain;
    QString m_pale;
    QString m_icon;
    IconInk m_ink = IconInk::Muted;
};

} // namespace meterdesk
