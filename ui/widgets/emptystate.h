// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace meterdesk {

//! What stands where the first row would be when there is none: one sentence and one plain button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    //! \a button may be empty.
    void setMessage(const QString &sentence, const QString &button = {});
    QString text() const;

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

//! What stands in place of rows while they load: still bars where their text will be.
class LoadingRows : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingRows(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace meterdesk
