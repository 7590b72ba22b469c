// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/widgets/banner.h"

#include <QWidget>

namespace meterdesk {

class Session;
class ViewState;

//! The part Profiles of the workspace: the consumption of spans of time, by import id and suit.
class ProfilesPane : public QWidget
{
    Q_OBJECT

public:
    //! \a viewState keeps the choices between sessions and must outlive the pane.
    explicit ProfilesPane(ViewState &viewState, QWidget *parent = nullptr);
    ~ProfilesPane() override;

    //! Shows what belongs to \a session, nullptr for none; it must outlive its being shown.
    void setSession(Session *session);
    //! The meter that is chosen on the left.
    void setMeter(const MeterId &meter);
    //! Takes the choices and sizes of the last time; once they are read.
    void restoreState();
    //! Asks the service anew for what is shown.
    void refresh();
    //! What the bottom strip says while this is shown.
    QString statusText() const;
    //! Whether something is shown that can be handed out.
    bool canExport() const;
    //! Asks for a file and writes what is shown; how it went is told().
    void exportShown();
    //! Shows how it is printed.
    void printShown();
    //! Whether nothing is on its way any more: for pictures.
    bool isSettled() const;

Q_SIGNALS:
    //! statusText() or canExport() may be something else.
    void stateChanged();
    //! Something to be told above the workspace.
    void told(meterdesk::Banner::Kind kind, const QString &text);

private:
    ViewState &m_viewState;
    Session *m_session = nullptr;
    MeterId m_meter;
};

} // namespace meterdesk
