// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unsentcounts.h"
#include "ui/widgets/banner.h"

#include <QPointer>

namespace meterdesk {

class Desk;

//! Says above the workspace, when the window is to be closed, that entries are not sent and that
//! they are kept; to be told twice means it.
class QuitNotice : public Banner
{
    Q_OBJECT

public:
    //! \a desk must outlive this.
    explicit QuitNotice(Desk &desk, QWidget *parent = nullptr);

    //! Whether the window may close: nothing waits in the open connection, or that was said
    //! already. Otherwise it is said now.
    bool mayQuit();

Q_SIGNALS:
    //! The person has read it.
    void quitAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    UnsentCounts counts() const;
    void tell();
    void follow();
    void refresh();
    void stay();

    Desk &m_desk;
    QPointer<QWidget> m_before; //!< had the keys
};

} // namespace meterdesk
