// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QLabel;

namespace meterdesk {

//! An icon beside a line of text, in the colours of the theme. It says nothing that the text does
//! not say.
class InkIcon : public QWidget
{
    Q_OBJECT

public:
    explicit InkIcon(QWidget *parent = nullptr);

    void setIcon(const QString &name, IconInk ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    IconInk m_ink = IconInk::Muted;
};

//! What stands below a field: a hint, or in its place what is wrong with the field. A screen reader
//! hears it as the field's description.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    //! Empty: nothing is wrong.
    void setError(const QString &error);
    QString error() const { return m_error; }

protected:
    bool event(QEvent *event) override;

private:
    void update();
    void updateFont();

    QWidget *m_field;
    InkIcon *m_icon;
    QLabel *m_text;
    QString m_hint;
    QString m_error;
};

} // namespace meterdesk
