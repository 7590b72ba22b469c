// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/seriespane.h"

#include "services/bookmarks.h"
#include "services/localrecords.h"
#include "services/meterstore.h"
#include "services/session.h"
#include "services/viewstate.h"
#include "ui/explore/explorechart.h"
#include "ui/series/bookmarkspane.h"
#include "ui/series/seriesview.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace meterdesk {

namespace {

constexpr QLatin1String kSplitterKey("series/bookmarks");
constexpr QLatin1String kCurrentKey("series/current");
constexpr QLatin1String kSeries("series ");
constexpr QLatin1String kVirtualMeter("virtual ");

} // namespace

using Kind = Bookmark::Kind;

SeriesPane::SeriesPane(ViewState &viewState, QWidget *parent)
    : Pane(parent)
    , m_viewState(viewState)
    , m_bookmarks(new BookmarksPane)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_faces(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_view(new SeriesView(viewState))
{
    m_faces->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(m_view);
    m_splitter->addWidget(m_bookmarks);
    m_splitter->addWidget(m_faces);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({350, 750});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_viewState.setValue(kSplitterKey, m_splitter->saveState()); });
    connect(m_bookmarks, &BookmarksPane::currentChanged, this, &SeriesPane::takeCurrent);
    connect(m_bookmarks, &BookmarksPane::opened, this, &SeriesPane::act);
    connect(m_empty, &EmptyState::buttonClicked, this, &SeriesPane::act);
    connect(m_view, &SeriesView::stateChanged, this, &SeriesPane::stateChanged);
    connect(m_view, &SeriesView::told, this, &SeriesPane::told);
    connect(m_view, &SeriesView::overlayAsked, this, &SeriesPane::overlayAsked);
    setFocusProxy(&m_bookmarks->table());
    updateEmpty();
}

SeriesPane::~SeriesPane() = default;

void SeriesPane::setSession(Session *session)
{
    if (m_session) {
        m_session->records().bookmarks().disconnect(this);
        m_session->meters().disconnect(this);
    }
    m_session = session;
    m_isRestored = false;
    m_view->setSession(session);
    m_bookmarks->setSession(session);
    if (m_session) {
        connect(&m_session->records().bookmarks(), &Bookmarks::changed, this,
                &SeriesPane::takeRecords);
        connect(&m_session->meters(), &MeterStore::loaded, this, &SeriesPane::updateEmpty);
        takeRecords();
    }
    updateEmpty();
}

void SeriesPane::setMeter(const MeterId &) { }

void SeriesPane::show(Kind kind, const QString &id)
{
    m_bookmarks->select(kind, id);
}

//! The one that was chosen last, once the bookmarks are there; else the first.
void SeriesPane::takeRecords()
{
    const QList<Bookmark> &all = m_session->records().bookmarks().all();
    if (!m_isRestored && !all.isEmpty()) {
        m_isRestored = true;
        const QString kept = QString::fromUtf8(m_viewState.value(kCurrentKey));
        if (kept.startsWith(kSeries))
            m_bookmarks->select(Kind::DataSeries, kept.mid(kSeries.size()));
        else if (kept.startsWith(kVirtualMeter))
            m_bookmarks->select(Kind::VirtualMeter, kept.mid(kVirtualMeter.size()));
        if (!m_bookmarks->current())
            m_bookmarks->select(all.first().kind, all.first().id);
    }
    updateEmpty();
}

void SeriesPane::takeCurrent()
{
    const auto current = m_bookmarks->current();
    if (current) {
        const QString word = current->kind == Kind::DataSeries ? kSeries : kVirtualMeter;
        m_viewState.setValue(kCurrentKey, (word + current->id).toUtf8());
    }
    m_view->setSeries(current);
    updateEmpty();
    m_faces->setCurrentIndex(current && current->kind == Kind::DataSeries ? SeriesFace : EmptyFace);
    Q_EMIT stateChanged();
}

void SeriesPane::updateEmpty()
{
    const auto current = m_bookmarks->current();
    if (current && current->kind == Kind::VirtualMeter) {
        m_empty->setMessage(tr("The monthly deltas of the virtual meter “%1” are in Deltas.")
                                .arg(current->name.isEmpty() ? current->id : current->name),
                            tr("Open in Deltas"));
        return;
    }
    const int named = m_session ? int(seriesNamedByEntities(*m_session).size()) : 0;
    const QString how = tr("Enectiva lists neither data series nor virtual meters. Add one by its "
                           "ID on the left: Enectiva shows it with the series.");
    if (named > 0 && m_bookmarks->model().rowCount() == 0)
        m_empty->setMessage(
            how, tr("Add the %n series that entities name in their attributes", nullptr, named));
    else
        m_empty->setMessage(how);
}

//! The next step from what is shown.
void SeriesPane::act()
{
    const auto current = m_bookmarks->current();
    if (current && current->kind == Kind::VirtualMeter) {
        Q_EMIT virtualMeterAsked(current->id);
    } else if (current) {
        m_view->chart().view()->setFocus(Qt::OtherFocusReason);
    } else if (m_session) {
        for (const Bookmark &bookmark : seriesNamedByEntities(*m_session))
            m_session->records().bookmarks().set(bookmark);
    }
}

void SeriesPane::restoreState()
{
    m_view->restoreState();
    const QByteArray splitter = m_viewState.value(kSplitterKey);
    if (!splitter.isEmpty())
        m_splitter->restoreState(splitter);
}

void SeriesPane::refresh()
{
    m_view->refresh();
}

QString SeriesPane::statusText() const
{
    return m_view->statusText();
}

bool SeriesPane::canExport() const
{
    return m_view->canExport();
}

void SeriesPane::exportShown()
{
    m_view->exportShown();
}

void SeriesPane::printShown()
{
    m_view->printShown();
}

bool SeriesPane::isSettled() const
{
    return m_view->isSettled() && !m_bookmarks->isChecking();
}

void SeriesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateEmpty();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
