// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicesendpage.h"

#include "ui/invoices/batchdelegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

namespace meterdesk {

namespace {

using RowState = InvoiceBatch::RowState;

constexpr int kSideWidth = 280;
constexpr int kBigPixels = 24;

} // namespace

InvoiceSendPage::InvoiceSendPage(InvoiceBatch &batch, InvoiceBatchModel &model, QWidget *parent)
    : QWidget(parent)
    , m_batch(batch)
    , m_model(model)
    , m_back(new QToolButton(this))
    , m_title(new ElidedLabel(this))
    , m_banner(new Banner(this))
    , m_rows(new QTreeWidget(this))
{
    makeLayout();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &InvoiceSendPage::refresh);
    const auto later = [this] {
        if (isVisible())
            m_refresh.start();
    };
    connect(&batch, &InvoiceBatch::reset, this, later);
    connect(&batch, &InvoiceBatch::rowChanged, this, later);
    connect(&batch, &InvoiceBatch::receiptChanged, this, later);
    connect(m_back, &QToolButton::clicked, this, &InvoiceSendPage::backAsked);
    connect(m_rows, &QTreeWidget::itemActivated, this, &InvoiceSendPage::act);
    connect(m_banner, &Banner::buttonClicked, this, [this](int button) {
        if (m_asked.isEmpty())
            return m_banner->clear();
        const EntryId entry = m_asked;
        m_asked = {};
        m_banner->clear();
        m_rows->setFocus(Qt::OtherFocusReason);
        if (button == 0)
            Q_EMIT foundThere(entry);
        else
            Q_EMIT notThere(entry);
    });
    m_rows->installEventFilter(this);
    for (QPushButton *button : {m_confirm, m_save, m_done})
        button->installEventFilter(this);
    retranslate();
}

void InvoiceSendPage::makeLayout()
{
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPixelSize(15);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::kSidePadding, 6, metrics::kSidePadding, 6);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    m_rows->setColumnCount(Columns);
    m_rows->setItemDelegateForColumn(MeterColumn, new BadgeDelegate(EnergyRole, m_rows));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->header()->setStretchLastSection(true);
    static constexpr int kWidths[] = {150, 150, 180, 120, 110, 200};
    for (int i = 0; i < Columns; ++i)
        m_rows->setColumnWidth(i, kWidths[i]);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_banner);
    left->addWidget(m_rows, 1);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->addLayout(left, 1);
    body->addWidget(makeSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(body, 1);
}

QWidget *InvoiceSendPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    m_caption = new QLabel(side);
    m_number = new QLabel(side);
    QFont big = font();
    big.setPixelSize(kBigPixels);
    big.setWeight(QFont::DemiBold);
    m_number->setFont(big);
    m_sums = new QLabel(side);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setWordWrap(true);
    m_about = new QLabel(side);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_confirm = new QPushButton(side);
    m_confirm->setProperty("primary", true);
    m_confirm->setMinimumHeight(32);
    m_save = new QPushButton(icon(QStringLiteral("export")), {}, side);
    m_done = new QPushButton(side);
    connect(m_confirm, &QPushButton::clicked, this, &InvoiceSendPage::sendAsked);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_receipt)
            Q_EMIT saveAsked(*m_receipt);
    });
    connect(m_done, &QPushButton::clicked, this, &InvoiceSendPage::backAsked);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metrics::kSidePadding, 8, metrics::kSidePadding, 12);
    column->setSpacing(6);
    column->addWidget(m_caption);
    column->addWidget(m_number);
    column->addSpacing(8);
    column->addWidget(m_sums);
    column->addStretch();
    column->addWidget(m_about);
    column->addWidget(m_confirm);
    column->addWidget(m_save);
    column->addWidget(m_done);
    return side;
}

void InvoiceSendPage::review(const QString &connection, const QString &trouble)
{
    m_connection = connection;
    m_trouble = trouble;
    m_receipt.reset();
    m_asked = {};
    m_isTold = false;
    m_banner->clear();
    refresh();
}

void InvoiceSendPage::showReceipt(qint64 batch)
{
    m_receipt = batch;
    m_isTold = false;
    m_banner->clear();
    refresh();
}

void InvoiceSendPage::tell(const QString &error)
{
    m_asked = {};
    m_isTold = true;
    m_banner->showMessage(Banner::Kind::Error, error, {tr("Close")});
    refresh();
}

void InvoiceSendPage::refresh()
{
    m_confirm->setVisible(!m_receipt);
    m_save->setVisible(m_receipt.has_value());
    m_done->setVisible(m_receipt.has_value());
    const QTreeWidgetItem *current = m_rows->currentItem();
    const int row =
        current ? m_rows->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(current)) : -1;
    m_rows->clear();
    m_receipt ? fillReceipt() : fillReview();
    if (row >= 0 && row < m_rows->topLevelItemCount())
        m_rows->setCurrentItem(m_rows->topLevelItem(row));
}

// ---- Before -------------------------------------------------------------------------------------

QString InvoiceSendPage::titleOf(Group group) const
{
    switch (group) {
    case Going:
        return tr("Will be sent");
    case ToDecide:
        return tr("To decide, stays here");
    case Blocked:
        return tr("Cannot be sent, stays here");
    case OnTheWay:
    case GroupCount:
        break;
    }
    return tr("Sent before");
}

void InvoiceSendPage::fillReview()
{
    QList<int> groups[GroupCount];
    for (int i = 0; i < int(m_batch.rows().size()); ++i) {
        const InvoiceBatch::Row &row = m_batch.rows()[std::size_t(i)];
        if (InvoiceBatch::isToSend(row)) {
            groups[Going] << i;
            continue;
        }
        switch (row.state) {
        case RowState::UnderWay:
        case RowState::Check:
            groups[OnTheWay] << i;
            break;
        case RowState::Blocked:
            groups[Blocked] << i;
            break;
        default:
            groups[ToDecide] << i;
        }
    }
    for (const Group group : {Blocked, ToDecide, OnTheWay, Going})
        addGroup(group, groups[group]);
    const int count = int(groups[Going].size());
    m_title->setText(tr("Send invoices to %1").arg(m_connection));
    QStringList lines;
    const auto money = [this](const QByteArray &digits) {
        return sumText(digits.toDouble(), m_model.wordingOf({}));
    };
    const InvoiceBatch::Totals totals = m_batch.totals();
    lines << tr("Cost: %1").arg(money(totals.costToSend));
    if (totals.paper)
        lines << tr("Paper total: %1, left: %2")
                     .arg(money(*totals.paper), money(totals.left.value_or("0")));
    const int stay = int(groups[ToDecide].size() + groups[Blocked].size());
    if (stay > 0)
        lines << tr("%n invoice(s) stay here, the reasons are in the list.", nullptr, stay);
    setSums(count, tr("Will be sent"), lines);
    m_about->setText(
        m_trouble.isEmpty()
            ? tr("To %1. Invoices cannot be changed or deleted on the server: what is "
                 "sent is final. They are stored on this computer first, then sent one "
                 "by one; one that gets no answer is never sent again by itself.")
                  .arg(m_connection)
            : m_trouble);
    m_confirm->setEnabled(count > 0 && m_trouble.isEmpty());
    m_confirm->setToolTip(m_trouble);
}

void InvoiceSendPage::addGroup(Group group, const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    auto *head = new QTreeWidgetItem(m_rows);
    head->setText(0, QStringLiteral("%1  %2").arg(titleOf(group)).arg(rows.size()));
    head->setFirstColumnSpanned(true);
    head->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(0, bold);
    head->setBackground(0, QColor(tokens(palette()).header));
    for (const int row : rows) {
        auto *item = new QTreeWidgetItem(m_rows);
        const auto text = [this, row](InvoiceBatchModel::Column column) {
            return m_model.index(row, column).data().toString();
        };
        const InvoiceBatch::Row &shown = m_batch.rows()[std::size_t(row)];
        item->setData(0, RowRole, row);
        item->setText(MeterColumn, text(InvoiceBatchModel::MeterColumn));
        item->setData(MeterColumn, EnergyRole,
                      m_model.index(row, 0).data(InvoiceBatchModel::EnergyCodeRole));
        item->setText(PlaceColumn, text(InvoiceBatchModel::PlaceColumn));
        item->setText(PeriodColumn, text(InvoiceBatchModel::PeriodColumn));
        item->setText(UseColumn,
                      QStringLiteral("%1 %2")
                          .arg(text(InvoiceBatchModel::ConsumptionColumn),
                               text(InvoiceBatchModel::UnitColumn))
                          .trimmed());
        item->setText(CostColumn, text(InvoiceBatchModel::CostColumn));
        for (const int column : {UseColumn, CostColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        const BatchLook look = lookOf(InvoiceBatchModel::toneOf(shown));
        const bool isGood = group == Going && shown.state == RowState::Ready;
        item->setText(WhyColumn, isGood ? m_model.verdictText(shown) : m_model.sentenceOf(shown));
        item->setToolTip(WhyColumn, m_model.sentenceOf(shown));
        if (!look.icon.isEmpty())
            item->setIcon(WhyColumn, icon(look.icon, look.ink));
        item->setForeground(WhyColumn, colourOf(look.ink, palette()));
    }
}

void InvoiceSendPage::setSums(int number, const QString &caption, const QStringList &lines)
{
    m_caption->setText(caption);
    m_number->setText(tr("%n invoice(s)", nullptr, number));
    m_sums->setText(lines.join(u'\n'));
}

// ---- Keys and looks -----------------------------------------------------------------------------

void InvoiceSendPage::act(QTreeWidgetItem *item)
{
    if (item && !m_receipt && item->data(0, RowRole).isValid())
        Q_EMIT rowAsked(item->data(0, RowRole).toInt());
}

void InvoiceSendPage::focusFirst()
{
    if (m_confirm->isVisible() && m_confirm->isEnabled())
        m_confirm->setFocus(Qt::ShortcutFocusReason);
    else
        m_rows->setFocus(Qt::ShortcutFocusReason);
}

//! Enter on a button presses it; a key that was held down since the batch sends nothing.
bool InvoiceSendPage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        auto *button = qobject_cast<QPushButton *>(object);
        const bool isPlain = !(key->modifiers() & Qt::ControlModifier);
        if (isEnter && button && isPlain) {
            if (!key->isAutoRepeat())
                button->click();
            return true;
        }
        if ((isEnter && !isPlain) || key->key() == Qt::Key_Escape) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void InvoiceSendPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT backAsked();
    if (isEnter && (event->modifiers() & Qt::ControlModifier) && m_confirm->isVisible()
        && m_confirm->isEnabled() && !event->isAutoRepeat())
        return Q_EMIT sendAsked();
    QWidget::keyPressEvent(event);
}

void InvoiceSendPage::retranslate()
{
    m_back->setIcon(icon(QStringLiteral("left")));
    m_back->setText(tr("Back to the batch"));
    m_back->setToolTip(tr("Esc"));
    m_confirm->setText(tr("Confirm sending"));
    m_confirm->setAccessibleName(tr("Confirm sending"));
    m_save->setText(tr("Save the receipt…"));
    m_done->setText(tr("Back to the batch"));
    m_rows->setAccessibleName(tr("Invoices to be sent"));
    m_rows->setHeaderLabels(
        {tr("Meter"), tr("Place"), tr("Period"), tr("Consumption"), m_model.costTitle(), tr("State")});
    for (const int column : {UseColumn, CostColumn})
        m_rows->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void InvoiceSendPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(tokens(palette()).header));
}

void InvoiceSendPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::PaletteChange)
        return;
    retranslate();
    if (isVisible())
        refresh();
}

} // namespace meterdesk
