// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookmark.h"
#include "domain/ids.h"
#include "ui/widgets/pane.h"

class QSplitter;
class QStackedWidget;

namespace meterdesk {

class BookmarksPane;
class EmptyState;
class SeriesView;
class Session;
class ViewState;

//! The part Data series and virtual meters of the workspace: what was added by its id, and the
//! points of the chosen series as a chart and as a table.
class SeriesPane : public Pane
{
    Q_OBJECT

public:
    //! \a viewState keeps the choices between sessions and must outlive the pane.
    explicit SeriesPane(ViewState &viewState, QWidget *parent = nullptr);
    ~SeriesPane() override;

    void setSession(Session *session) override;
    void setMeter(const MeterId &meter) override;
    void restoreState() override;
    void refresh() override;
    QString statusText() const override;
    bool canExport() const override;
    void exportShown() override;
    void printShown() override;
    bool isSettled() const override;
    //! Chooses the bookmark.
    void show(Bookmark::Kind kind, const QString &id);
    using QWidget::show;

    BookmarksPane &bookmarks() { return *m_bookmarks; }
    SeriesView &view() { return *m_view; }

Q_SIGNALS:
    //! The person wants to see the deltas of the virtual meter \a id.
    void virtualMeterAsked(const QString &id);
    //! The person wants to see \a series laid over the chosen meter.
    void overlayAsked(const meterdesk::DataSeriesId &series);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Face { EmptyFace, SeriesFace };

    void takeCurrent();
    void takeRecords();
    void updateEmpty();
    void act();

    ViewState &m_viewState;
    Session *m_session = nullptr;
    bool m_isRestored = false; // the one that was chosen last
    BookmarksPane *m_bookmarks;
    QSplitter *m_splitter;
    QStackedWidget *m_faces;
    EmptyState *m_empty;
    SeriesView *m_view;
};

} // namespace meterdesk
