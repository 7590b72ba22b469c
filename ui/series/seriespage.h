// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/widgets/pane.h"

#include <array>

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
class SeriesPage : public Pane
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

    void setSession(Session *session) override;
    void setMeter(const MeterId &meter) override;
    void restoreState() override;
    void refresh() override;
    QString statusText() const override;
    bool canExport() const override;
    void exportShown() override;
    void printShown() override;
    bool isSettled() const override;

Q_SIGNALS:
    //! The person wants to see the deltas of the virtual meter \a id.
    void virtualMeterAsked(const QString &id);
    //! The person wants to see \a series laid over the chosen meter.
    void overlayAsked(const meterdesk::DataSeriesId &series);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::array<Pane *, 3> panes() const;
    //! The part that is seen.
    Pane &shown() const;
    void retranslate();

    ViewState &m_viewState;
    QTabBar *m_parts;
    QStackedWidget *m_stack;
    SeriesPane *m_series;
    ProfilesPane *m_profiles;
    MappingPane *m_mapping;
};

} // namespace meterdesk
