// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importhead.h"

#include "ui/widgets/comboitems.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace meterdesk {

namespace {

constexpr int kGap = 2;

} // namespace

ImportHead::ImportHead(int own, QWidget *parent, TableKind kind)
    : QHeaderView(Qt::Horizontal, parent)
    , m_own(own)
    , m_roles(rolesOf(kind))
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsMovable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &ImportHead::place);
    connect(this, &QHeaderView::geometriesChanged, this, &ImportHead::place);
}

QString ImportHead::nameOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignore:
        return tr("Not used");
    case ColumnRole::Meter:
        return tr("Meter");
    case ColumnRole::ImportId:
        return tr("Import ID");
    case ColumnRole::Code:
        return tr("Code");
    case ColumnRole::Serial:
        return tr("Serial number");
    case ColumnRole::Name:
        return tr("Name");
    case ColumnRole::OwnId:
        return tr("Meter ID");
    case ColumnRole::Suit:
        return tr("Suit");
    case ColumnRole::Value:
        return tr("Value");
    case ColumnRole::Date:
        return tr("Date");
    case ColumnRole::Time:
        return tr("Time of day");
    case ColumnRole::Unit:
        return tr("Unit");
    case ColumnRole::Note:
        return tr("Note");
    case ColumnRole::From:
        return tr("From");
    case ColumnRole::To:
        return tr("To");
    case ColumnRole::Consumption:
        return tr("Consumption");
    case ColumnRole::Cost:
        return tr("Cost");
    }
    return {};
}

void ImportHead::fill(QComboBox *choice) const
{
    QStringList names;
    for (const ColumnRole role : m_roles)
        names << nameOf(role);
    setItems(choice, names);
}

//! The first one, which is no use, where it cannot be chosen.
int ImportHead::indexOf(ColumnRole role) const
{
    const auto found = std::find(m_roles.begin(), m_roles.end(), role);
    return found == m_roles.end() ? 0 : int(found - m_roles.begin());
}

void ImportHead::setRoles(const std::vector<ColumnRole> &roles)
{
    const auto wanted = qsizetype(std::min<std::size_t>(roles.size(), kMost));
    while (m_choices.size() > wanted)
        delete m_choices.takeLast();
    while (m_choices.size() < wanted) {
        auto *choice = new QComboBox(viewport());
        const int column = int(m_choices.size());
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->installEventFilter(this);
        fill(choice);
        connect(choice, &QComboBox::activated, this, [this, column](int index) {
            Q_EMIT roleChosen(column, m_roles[std::size_t(index)]);
        });
        m_choices.append(choice);
    }
    for (qsizetype i = 0; i < wanted; ++i) {
        const QSignalBlocker blocker(m_choices[i]);
        m_choices[i]->setCurrentIndex(indexOf(roles[std::size_t(i)]));
        const QString name =
            model() ? model()->headerData(m_own + int(i), Qt::Horizontal).toString() : QString();
        //: %1 is the name of a column
        m_choices[i]->setAccessibleName(tr("What “%1” is").arg(name));
        m_choices[i]->setToolTip(m_choices[i]->accessibleName());
    }
    if (const auto *table = qobject_cast<QTableView *>(parentWidget()))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ImportHead::place,
                Qt::UniqueConnection);
    place();
}

void ImportHead::retranslate()
{
    for (QComboBox *choice : std::as_const(m_choices))
        fill(choice);
}

QSize ImportHead::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(metrics::kTableHead + metrics::kField + 2 * kGap);
    return size;
}

//! The name stands above the choice.
void ImportHead::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->fillRect(rect, palette().brush(QPalette::Button));
    QRect upper = rect;
    upper.setHeight(metrics::kTableHead);
    QHeaderView::paintSection(painter, upper, logicalIndex);
}

void ImportHead::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void ImportHead::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

void ImportHead::place()
{
    for (int i = 0; i < int(m_choices.size()); ++i) {
        const int section = m_own + i;
        const bool isThere = section < count() && !isSectionHidden(section);
        m_choices[i]->setVisible(isThere);
        if (isThere)
            m_choices[i]->setGeometry(sectionViewportPosition(section) + kGap,
                                      metrics::kTableHead + kGap, sectionSize(section) - 2 * kGap,
                                      metrics::kField);
    }
}

//! A wheel over the head scrolls; it changes a choice only while that has the keys. And a choice
//! that gets the keys is brought into view.
bool ImportHead::eventFilter(QObject *watched, QEvent *event)
{
    auto *choice = qobject_cast<QComboBox *>(watched);
    if (choice && event->type() == QEvent::Wheel && !choice->hasFocus()) {
        event->ignore();
        return true;
    }
    if (choice && event->type() == QEvent::FocusIn) {
        auto *table = qobject_cast<QTableView *>(parentWidget());
        const int section = m_own + int(m_choices.indexOf(choice));
        if (table && table->model() && table->model()->rowCount() > 0)
            table->scrollTo(table->model()->index(std::max(0, table->rowAt(0)), section));
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace meterdesk
