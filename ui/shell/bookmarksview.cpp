// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bookmarksview.h"

#include "services/bookmarks.h"
#include "services/localrecords.h"
#include "services/session.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace meterdesk {

BookmarksView::BookmarksView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_list(new QListWidget)
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setContentsMargins(metrics::kSidePadding, 4, 4, 4);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({metrics::kButtonIcon, metrics::kButtonIcon});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemClicked, this, &BookmarksView::open);
    retranslate();
    hide();
}

void BookmarksView::setSession(Session *session)
{
    if (m_session)
        m_session->records().bookmarks().disconnect(this);
    m_session = session;
    if (m_session)
        connect(&m_session->records().bookmarks(), &Bookmarks::changed, this, &BookmarksView::fill);
    fill();
}

void BookmarksView::fill()
{
    const QList<Bookmark> all =
        m_session ? m_session->records().bookmarks().all() : QList<Bookmark>();
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Bookmark &bookmark : all) {
        const bool isSeries = bookmark.kind == Bookmark::Kind::DataSeries;
        auto *item = new QListWidgetItem(
            icon(isSeries ? QStringLiteral("series") : QStringLiteral("meter"), IconInk::Muted),
            bookmark.name.isEmpty() ? bookmark.id : bookmark.name, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(bookmark));
        item->setToolTip(isSeries
                             //: %1 is a name, %2 an id
                             ? tr("%1, data series %2").arg(item->text(), bookmark.id)
                             //: %1 is a name, %2 an id
                             : tr("%1, virtual meter %2").arg(item->text(), bookmark.id));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
        item->setSizeHint({0, metrics::kTreeRow});
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    setVisible(!all.isEmpty());
}

void BookmarksView::open(const QListWidgetItem *item)
{
    if (item)
        Q_EMIT opened(item->data(Qt::UserRole).value<Bookmark>());
}

bool BookmarksView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->isAutoRepeat()) {
            open(m_list->currentItem());
            return true;
        }
    }
    // A screen reader would go on telling the row where the keys were last.
    if (watched == m_list && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        m_list->setCurrentRow(-1);
    return QWidget::eventFilter(watched, event);
}

void BookmarksView::retranslate()
{
    m_title->setText(tr("Bookmarks"));
    m_list->setAccessibleName(tr("Bookmarked series and virtual meters"));
}

void BookmarksView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
