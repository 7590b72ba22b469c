// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace meterdesk {

class ConnectionFacts;
class Desk;
class Diagnostics;
class EmptyState;
class RequestsTable;
class RightsTable;
class WaysTable;

//! What can be told of the open connection when something is wrong with it; goes along when
//! another one is opened. Nothing in it holds a token.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a desk must outlive this.
    explicit DiagnosticsDialog(Desk &desk, QWidget *parent = nullptr);
    ~DiagnosticsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void letGo();
    void refresh();
    void copyReport();
    void say(const QString &words);
    void retranslate();

    Desk &m_desk;
    QPointer<Diagnostics> m_diagnostics; //!< of the open connection
    QStackedWidget *m_faces;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    ConnectionFacts *m_facts;
    RightsTable *m_rights;
    WaysTable *m_ways;
    RequestsTable *m_requests;
    QPushButton *m_copy;
    QLabel *m_said;
    QPushButton *m_close;
};

} // namespace meterdesk
