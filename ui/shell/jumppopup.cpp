// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jumppopup.h"

#include "domain/ids.h"
#include "models/jumpmodel.h"
#include "texts/errortexts.h"
#include "ui/shell/jumpdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kMostRows = 12;

//! What stays the same about a row when others come above it.
QString keyOf(const QModelIndex &index)
{
    return index.data(JumpModel::MeterIdRole).value<MeterId>().value + QLatin1Char('\n')
        + index.data(JumpModel::EntityIdRole).value<EntityId>().value;
}

} // namespace

JumpPopup::JumpPopup(JumpModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new EmptyState)
    , m_more(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new JumpDelegate(m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setContentsMargins(8, 4, 8, 4);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0); // beside the frame
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_more);
    // The keys stay with the box.
    for (QWidget *inside : findChildren<QWidget *>())
        inside->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::NoFocus);

    connect(m_list, &QListView::clicked, this, &JumpPopup::chosen);
    connect(m_empty, &EmptyState::buttonClicked, this, &JumpPopup::retryAsked);
    connect(&m_model, &JumpModel::modelAboutToBeReset, this, &JumpPopup::rememberCurrent);
    connect(&m_model, &JumpModel::modelReset, this, &JumpPopup::restoreCurrent);
    connect(&m_model, &JumpModel::changed, this, &JumpPopup::updateFace);
    restoreCurrent();
    updateFace();
}

QModelIndex JumpPopup::current() const
{
    return m_list->currentIndex();
}

void JumpPopup::rememberCurrent()
{
    m_remembered = keyOf(current());
}

//! Other words begin at the first row; other lists under the same words keep the row.
void JumpPopup::restoreCurrent()
{
    const QString words = m_model.words().join(QLatin1Char(' '));
    int row = 0;
    for (int i = 0; words == m_words && i < m_model.rowCount(); ++i) {
        if (keyOf(m_model.index(i)) == m_remembered)
            row = i;
    }
    m_words = words;
    choose(row, false);
}

void JumpPopup::choose(int row, bool isMoved)
{
    const QModelIndex index = m_model.index(row);
    m_list->setCurrentIndex(index);
    Q_EMIT currentChanged(index);
    // A list without the focus does not tell of its current row by itself.
    if (!isMoved || !index.isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void JumpPopup::move(int rows)
{
    if (m_model.rowCount() > 0)
        choose(std::clamp(current().row() + rows, 0, m_model.rowCount() - 1), true);
}

void JumpPopup::movePage(int pages)
{
    move(pages * std::max(1, m_list->viewport()->height() / rowHeight() - 1));
}

int JumpPopup::rowHeight() const
{
    return std::max(metrics::kRow, m_list->fontMetrics().height() + 4);
}

int JumpPopup::wantedHeight(int most) const
{
    const int frame = 2 * frameWidth();
    if (m_stack->currentWidget() == m_empty)
        return std::min(most,
                        frame + std::max(rowHeight(), m_empty->heightForWidth(width() - frame)));
    const int rest = frame + (m_more->isHidden() ? 0 : m_more->sizeHint().height());
    const int rows = std::min({m_model.rowCount(), kMostRows, (most - rest) / rowHeight()});
    return rest + std::max(rows, 1) * rowHeight();
}

void JumpPopup::setIncludesDeactivated(bool includes)
{
    m_includesDeactivated = includes;
    updateFace();
}

void JumpPopup::updateFace()
{
    const bool hasRows = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_list) : m_empty);
    //: What the jump box has found; read aloud
    m_list->setAccessibleName(tr("Matches"));
    const bool hasMore = m_model.total() > m_model.rowCount();
    m_more->setVisible(hasMore);
    if (hasMore)
        m_more->setText(
            tr("The first %1 of %2. Type more to narrow them down.")
                .arg(QLocale().toString(m_model.rowCount()), QLocale().toString(m_model.total())));
    if (!hasRows) {
        switch (m_model.state()) {
        case JumpModel::State::Closed:
            m_empty->setMessage(tr("No connection is open."));
            break;
        case JumpModel::State::Loading:
            m_empty->setMessage(tr("Loading entities and meters…"));
            break;
        case JumpModel::State::Failed:
            m_empty->setMessage(sentenceFor(*m_model.error()), tr("Try again"));
            break;
        case JumpModel::State::Ready:
            m_empty->setMessage(
                m_includesDeactivated
                    ? tr("Nothing matches “%1”.").arg(m_model.text().trimmed())
                    : tr("Nothing matches “%1”. Deactivated meters are left out here; the menu "
                         "View can include them.")
                          .arg(m_model.text().trimmed()));
            break;
        }
    }
    Q_EMIT resized();
}

void JumpPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateFace();
    QFrame::changeEvent(event);
}

} // namespace meterdesk
