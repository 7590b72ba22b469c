// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltapartspane.h"

#include "services/meterstore.h"
#include "services/session.h"
#include "ui/deltas/deltapartsdelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablesetup.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace meterdesk {

namespace {

constexpr std::chrono::milliseconds kAskAfterMoving{250};
constexpr int kNameWidth = 290;
constexpr int kFigureWidth = 108;
constexpr int kPercentWidth = 90;
constexpr int kMostRows = 5; // before it is scrolled

} // namespace

DeltaPartsPane::DeltaPartsPane(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_export(new QAction(icon(QStringLiteral("export")), {}, this))
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new DeltaPartsDelegate(m_table));
    setUpTable(m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(true);
    head->setSectionsClickable(false);
    addCopyAction(m_table, DeltaPartsModel::RawRole);
    m_table->addAction(m_export);
    connect(m_export, &QAction::triggered, this, &DeltaPartsPane::exportAsked);
    // In sight, not only in the menu: at the right end of the head.
    auto *button = new QToolButton;
    button->setDefaultAction(m_export);
    button->setAutoRaise(true);
    auto *corner = new QHBoxLayout(head);
    corner->setContentsMargins(0, 0, 4, 0);
    corner->addStretch();
    corner->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kAskAfterMoving);
    connect(&m_timer, &QTimer::timeout, this, &DeltaPartsPane::request);
    hide();
}

void DeltaPartsPane::setSession(Session *session)
{
    if (m_session)
        m_session->deltas().disconnect(this);
    m_session = session;
    clear();
    if (!m_session)
        return;
    const auto ifPart = [this](const DeltaSubject &subject) {
        const bool isPart = std::any_of(m_parts.cbegin(), m_parts.cend(),
                                        [&](const DeltaPart &p) { return p.subject == subject; });
        if (isPart)
            updateParts();
    };
    const DeltaStore *store = &m_session->deltas();
    connect(store, &DeltaStore::deltasChanged, this, ifPart);
    connect(store, &DeltaStore::loadFailed, this, ifPart);
    connect(store, &DeltaStore::loadStarted, this, ifPart);
}

void DeltaPartsPane::setWhole(const Whole &whole)
{
    const bool isOther = whole.subject != m_whole.subject || whole.energyCode != m_whole.energyCode;
    m_whole = whole;
    const QList<DeltaPart> parts = m_session
        ? deltaParts(m_session->meters(), whole.subject, whole.energyCode)
        : QList<DeltaPart>();
    if (isOther || parts != m_parts) {
        m_parts = parts;
        m_timer.start();
    }
    updateParts();
}

void DeltaPartsPane::clear()
{
    m_timer.stop();
    m_parts.clear();
    m_whole = {};
    updateParts();
}

void DeltaPartsPane::refresh()
{
    for (const DeltaPart &part : std::as_const(m_parts))
        m_session->deltas().refresh(part.subject);
}

void DeltaPartsPane::request()
{
    if (!m_session || !isVisible())
        return;
    for (const DeltaPart &part : std::as_const(m_parts))
        m_session->deltas().request(part.subject);
    updateParts();
}

bool DeltaPartsPane::isSettled() const
{
    return !isVisible()
        || (!m_timer.isActive()
            && std::none_of(m_parts.cbegin(), m_parts.cend(), [this](const DeltaPart &part) {
                   return m_session->deltas().isLoading(part.subject);
               }));
}

std::optional<double> DeltaPartsPane::valueOf(const DeltaPart &part, YearMonth month) const
{
    for (const MonthlyDelta &delta : m_session->deltas().deltas(part.subject)) {
        const bool isOurs = delta.energyCode.isEmpty() || m_whole.energyCode.isEmpty()
            || isSameEnergy(delta.energyCode, m_whole.energyCode);
        if (!isOurs || delta.month != month || !delta.value)
            continue;
        const QString unit = delta.unit.isEmpty() ? m_whole.ownUnit : delta.unit;
        const auto rule = conversion(unit, m_whole.unit, m_whole.gas);
        if (rule)
            return rule->apply(*delta.value);
    }
    return std::nullopt;
}

DeltaPartsModel::Part DeltaPartsPane::partOf(const DeltaPart &part) const
{
    DeltaPartsModel::Part row;
    row.name = part.name;
    const DeltaStore &store = m_session->deltas();
    if (!store.loadedAt(part.subject)) {
        row.state = store.error(part.subject) && !store.isLoading(part.subject)
            ? DeltaPartsModel::State::Failed
            : DeltaPartsModel::State::Loading;
        return row;
    }
    row.current = valueOf(part, m_whole.month);
    row.previous = valueOf(part, m_whole.month.plus(-12));
    return row;
}

void DeltaPartsPane::updateParts()
{
    m_table->setAccessibleName(tr("Parent and children"));
    m_export->setText(tr("Export parent and children…"));
    m_export->setToolTip(m_export->text());
    DeltaPartsModel::Content content;
    content.month = m_whole.month;
    content.unit = m_whole.unit;
    content.decimals = m_whole.decimals;
    content.isPartial = m_whole.isPartial;
    content.isMeter = m_whole.subject.kind == DeltaSubject::Kind::Meter;
    content.whole.name = m_whole.name;
    content.whole.current = m_whole.current;
    content.whole.previous = m_whole.previous;
    for (const DeltaPart &part : std::as_const(m_parts))
        content.parts << partOf(part);
    m_model.setContent(content);
    fit();
    setVisible(!m_parts.isEmpty());
}

void DeltaPartsPane::fit()
{
    QHeaderView *head = m_table->horizontalHeader();
    const QFontMetrics metrics(head->font());
    const QString title =
        m_model.headerData(DeltaPartsModel::NameColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    head->resizeSection(DeltaPartsModel::NameColumn,
                        std::max(kNameWidth, metrics.horizontalAdvance(title) + 24));
    head->resizeSection(DeltaPartsModel::CurrentColumn, kFigureWidth);
    head->resizeSection(DeltaPartsModel::PreviousColumn, kFigureWidth);
    head->resizeSection(DeltaPartsModel::PercentColumn, kPercentWidth);
    const int rows = std::min(m_model.rowCount(), kMostRows);
    const int row = m_model.rowCount() > 0 ? m_table->rowHeight(0) : metrics::kRow;
    m_table->setFixedHeight(head->sizeHint().height() + rows * row);
}

void DeltaPartsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
}

void DeltaPartsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateParts();
    else if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
