// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/widgets/banner.h"

namespace meterdesk {

class Session;

//! A workspace, or a part of one, that follows the connection and the meter chosen on the left, and
//! whose contents can be handed out. GUI thread.
class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Shows what belongs to \a session, nullptr for none; it must outlive its being shown.
    virtual void setSession(Session *session) = 0;
    //! The meter that is chosen on the left.
    virtual void setMeter(const MeterId &meter) = 0;
    //! Takes the choices and sizes of the last time; once they are read.
    virtual void restoreState() = 0;
    //! Asks the service anew for what is shown.
    virtual void refresh() = 0;
    //! What the bottom strip says while this is shown.
    virtual QString statusText() const = 0;
    //! Whether something is shown that can be handed out.
    virtual bool canExport() const = 0;
    //! Asks for a file and writes what is shown; how it went is told().
    virtual void exportShown() = 0;
    //! Shows how it is printed, or says that it is only written to files.
    virtual void printShown() = 0;
    //! Whether nothing is on its way any more: for pictures.
    virtual bool isSettled() const = 0;

Q_SIGNALS:
    //! statusText() or canExport() may be something else.
    void stateChanged();
    //! Something to be told above the workspace.
    void told(meterdesk::Banner::Kind kind, const QString &text);
};

} // namespace meterdesk
