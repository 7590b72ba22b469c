// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicesendpage.h"

#include "ui/invoices/batchdelegate.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meterdeskstyle.h"
#include "ui/widgets/textsize.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappingdelegate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace meterdesk {

namespace {

using RowState = InvoiceBatch::RowState;

constexpr int kSideWidth = 280;
constexpr int kBigPixels = 24;

} // namespace

InvoiceSendPage::InvoiceSendPage(InvoiceBatch &batch, InvoiceBatchModel &model, QWidget *parent)
    : ReviewFrame(parent)
    , m_batch(batch)
    , m_model(model)
    , m_banner(new Banner(this))
{
    setUpRows();
    layOut(m_banner, 0, makeSide());
    const auto later = [this] { showSoon(); };
    connect(&batch, &InvoiceBatch::reset, this, later);
    connect(&batch, &InvoiceBatch::rowChanged, this, later);
    connect(&batch, &InvoiceBatch::receiptChanged, this, later);
    connect(&rows(), &QTreeWidget::itemActivated, this, &InvoiceSendPage::act);
    connect(m_banner, &Banner::buttonClicked, this, [this](int button) {
        if (m_asked.isEmpty())
            return m_banner->clear();
        const EntryId entry = m_asked;
        m_asked = {};
        m_banner->clear();
        rows().setFocus(Qt::OtherFocusReason);
        if (button == 0)
            Q_EMIT foundThere(entry);
        else
            Q_EMIT notThere(entry);
    });
    for (QPushButton *button : {m_confirm, m_save, m_done})
        button->installEventFilter(this);
    retranslate();
}

void InvoiceSendPage::setUpRows()
{
    rows().setColumnCount(Columns);
    rows().setItemDelegateForColumn(MeterColumn, new BadgeDelegate(EnergyRole, &rows()));
    rows().header()->setStretchLastSection(false);
    rows().header()->setSectionResizeMode(Columns - 1, QHeaderView::Stretch);
    new WrappingDelegate(&rows(), {PlaceColumn, WhyColumn}); // they are read whole
    static constexpr int kWidths[] = {116, 136, 190, 100, 96, 200};
    for (int i = 0; i < Columns; ++i)
        rows().setColumnWidth(i, scaledToText(kWidths[i], font()));
}

QWidget *InvoiceSendPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    m_caption = new QLabel(side);
    m_number = new QLabel(side);
    QFont big = font();
    big.setPixelSize(scaledToText(kBigPixels, font()));
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
    showNow();
}

void InvoiceSendPage::showReceipt(qint64 batch)
{
    m_receipt = batch;
    m_isTold = false;
    m_banner->clear();
    showNow();
}

void InvoiceSendPage::tell(const QString &text, Banner::Kind kind)
{
    m_asked = {};
    m_isTold = true;
    m_banner->showMessage(kind, text, {tr("Close")});
    showNow();
}

void InvoiceSendPage::showNow()
{
    m_confirm->setVisible(!m_receipt);
    m_save->setVisible(m_receipt.has_value());
    m_done->setVisible(m_receipt.has_value());
    const QTreeWidgetItem *current = rows().currentItem();
    const int row =
        current ? rows().indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(current)) : -1;
    rows().clear();
    m_receipt ? fillReceipt() : fillReview();
    if (row >= 0 && row < rows().topLevelItemCount())
        rows().setCurrentItem(rows().topLevelItem(row));
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
    setTitle(tr("Send invoices to %1").arg(m_connection));
    QStringList lines;
    const auto money = [this](const QByteArray &digits) {
        return sumText(digits.toDouble(), m_model.wordingOf({}));
    };
    const InvoiceBatch::Totals totals = m_batch.totals();
    lines << tr("Cost: %1").arg(money(totals.costToSend));
    if (totals.paper)
        lines << tr("Paper total: %1, left: %2")
                     .arg(money(*totals.paper), money(totals.left.value_or("0")));
    const auto isInOther = [this](int index) {
        const MeterId &id = m_batch.rows()[std::size_t(index)].invoice.meter;
        const Meter *meter = m_batch.meterOf(id);
        return meter && m_batch.unitOf(id) != meter->unit;
    };
    const int others = int(std::count_if(groups[Going].begin(), groups[Going].end(), isInOther));
    if (others > 0)
        lines << tr("%n invoice(s) count in another unit than the meter; the figures are sent as "
                    "they were typed.",
                    nullptr, others);
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
    // The number once more where it counts; the name stays.
    m_confirm->setText(count > 0 ? tr("Confirm sending: %n invoice(s)", nullptr, count)
                                 : tr("Confirm sending"));
    m_confirm->setEnabled(count > 0 && m_trouble.isEmpty());
    m_confirm->setToolTip(m_trouble);
}

void InvoiceSendPage::addGroup(Group group, const QList<int> &rowNumbers)
{
    if (rowNumbers.isEmpty())
        return;
    addHeading(titleOf(group), rowNumbers.size());
    for (const int row : rowNumbers) {
        auto *item = new QTreeWidgetItem(&rows());
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
    if (canSend())
        m_confirm->setFocus(Qt::ShortcutFocusReason);
    else
        rows().setFocus(Qt::ShortcutFocusReason);
}

//! Enter on a button presses it; a key that was held down since the batch sends nothing.
bool InvoiceSendPage::eventFilter(QObject *object, QEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(object);
    if (button && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ControlModifier)) {
            if (!key->isAutoRepeat())
                button->click();
            return true;
        }
    }
    return ReviewFrame::eventFilter(object, event);
}

bool InvoiceSendPage::canSend() const
{
    return m_confirm->isVisible() && m_confirm->isEnabled();
}

void InvoiceSendPage::retranslate()
{
    ReviewFrame::retranslate();
    setBackText(tr("Back to the batch"));
    m_confirm->setAccessibleName(tr("Confirm sending"));
    m_save->setText(tr("Save the receipt…"));
    m_done->setText(tr("Back to the batch"));
    rows().setAccessibleName(tr("Invoices to be sent"));
    rows().setHeaderLabels({tr("Meter"), tr("Place"), tr("Period"), tr("Consumption"),
                            m_model.costTitle(), tr("State")});
    for (const int column : {UseColumn, CostColumn})
        rows().headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace meterdesk
