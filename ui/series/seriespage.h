// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/widgets/banner.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace meterdesk {

class MappingPane;
class ProfilesPane;
class SeriesPane;
class Session;
class ViewState;

//! The workspace Series and profiles: data series and virtual meters that were added by their ids,
//! with their points; profiles by import id and suit; which meter is fed by which import id.
class SeriesPage : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Series, Profiles, Mapping };
    Q_ENUM(Part)

    //! \a viewState keeps the choices between sessions and must outlive the page.
    explicit SeriesPage(ViewState &viewState, QWidget *parent = nullptr);
    ~SeriesPage() override;

    Part part() const;
    void showPart(Part part);
    SeriesPane &series() { return *m_series; }
    ProfilesPane &profiles() { return *m_profiles; }
    MappingPane &mapping() { return *m_mapping; }

    //! Shows what belongs to \a session, nullptr for none; it must outlive its being shown.
    void setSession(Session *session);
    //! The meter that is chosen on the left.
    void setMeter(const MeterId &meter);
    //! Takes the choices and sizes of the last time; once they are read.
    void restoreState();
    //! Asks the service anew for what is shown.
    void refresh();
    //! What the bottom strip says while this is the workspace.
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
    //! The person wants to see the deltas of the virtual meter \a id.
    void virtualMeterAsked(const QString &id);
    //! The person wants to see \a series laid over the chosen meter.
    void overlayAsked(const meterdesk::DataSeriesId &series);

protected:
    void changeEvent(QEvent *event) override;

private:
    template<typename Act>
    void withAll(Act act) const;
    template<typename Act>
    auto withShown(Act act) const;
    void retranslate();

    ViewState &m_viewState;
    QTabBar *m_parts;
    QStackedWidget *m_stack;
    SeriesPane *m_series;
    ProfilesPane *m_profiles;
    MappingPane *m_mapping;
};

} // namespace meterdesk
