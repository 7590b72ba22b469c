// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QScrollArea;

namespace meterdesk {

class ConnectionForm;
class Desk;

//! Adds a connection. Closes itself once that is done; deletes itself when it is closed, which it
//! may be at any time.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a desk must outlive the dialog.
    explicit ConnectionDialog(Desk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void growWithForm();

    QLabel *m_hint;
    QScrollArea *m_scroll;
    ConnectionForm *m_form;
};

} // namespace meterdesk
