// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookmark.h"
#include "domain/ids.h"
#include "ui/widgets/banner.h"

#include <QWidget>

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
class SeriesPane : public QWidget
{
    Q_OBJECT

public:
    //! \a viewState keeps the choices between sessions and must outlive the pane.
    explicit SeriesPane(ViewState &viewState, QWidget *parent = nullptr);
    ~SeriesPane() override;

    //! Shows what belongs to \a session, nullptr for none; it must outlive its being shown.
    void setSession(Session *session);
    //! The meter that is chosen on the left.
    void setMeter(const MeterId &meter);
    //! Chooses the bookmark.
    void show(Bookmark::Kind kind, const QString &id);
    using QWidget::show;
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

    BookmarksPane &bookmarks() { return *m_bookmarks; }
    SeriesView &view() { return *m_view; }

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
