// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/meterchips.h"

#include "ui/shell/jumpbox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace meterdesk {

namespace {

constexpr int kHeight = 24;
constexpr int kSwatch = 16;
constexpr int kCross = 12;
constexpr int kLongestName = 180;

//! A meter in the chart: its colour with its letter, its name and, where it can be taken out, a
//! cross.
class ChipButton : public QAbstractButton
{
public:
    ChipButton(const MeterChips::Chip &chip, bool isRemovable)
        : m_chip(chip)
        , m_isRemovable(isRemovable)
    {
        setFocusPolicy(isRemovable ? Qt::StrongFocus : Qt::NoFocus);
        setEnabled(isRemovable);
        setText(chip.name);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int name = std::min(fontMetrics().horizontalAdvance(text()), kLongestName);
        return {4 + kSwatch + 6 + name + 6 + (m_isRemovable ? kCross + 6 : 2), kHeight};
    }
    QSize minimumSizeHint() const override { return {4 + kSwatch + 40, kHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const LookTokens &colours = tokens(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(hasFocus() ? QPen(QColor(colours.focus), 2)
                                  : QPen(QColor(m_isRemovable ? colours.border : colours.line), 1));
        painter.setBrush(QColor(underMouse() && m_isRemovable ? colours.hover : colours.surface));
        painter.drawRoundedRect(box, 4, 4);
        const QRectF swatch(5, (height() - kSwatch) / 2.0, kSwatch, kSwatch);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(colours.series[static_cast<std::size_t>(m_chip.number) % 8]));
        painter.drawRoundedRect(swatch, 3, 3);
        QFont letters = font();
        letters.setWeight(QFont::DemiBold);
        painter.setFont(letters);
        painter.setPen(QColor(colours.surface));
        painter.drawText(swatch, Qt::AlignCenter, QString(m_chip.letter));
        painter.setFont(font());
        painter.setPen(QColor(colours.text));
        const int left = 5 + kSwatch + 6;
        const int right = m_isRemovable ? kCross + 8 : 6;
        const QRect name(left, 0, width() - left - right, height());
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
        if (m_isRemovable) {
            const QPointF middle(width() - kCross / 2.0 - 6, height() / 2.0);
            painter.setPen(QPen(QColor(colours.muted), 1.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5));
            painter.drawLine(middle + QPointF(-3.5, 3.5), middle + QPointF(3.5, -3.5));
        }
    }

    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    const MeterChips::Chip m_chip;
    const bool m_isRemovable;
};

} // namespace

MeterChips::MeterChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new ElidedLabel)
    , m_place(new ElidedLabel)
    , m_add(new QPushButton)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setShortest(150);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_row->addWidget(m_title);
    m_row->addWidget(m_place);
    m_row->addWidget(m_add);
    m_row->addStretch(1);
    m_add->setProperty("flat", true);
    m_add->setAutoDefault(false);
    m_add->setIcon(icon(QStringLiteral("plus"), IconInk::Muted));
    connect(m_add, &QPushButton::clicked, this, &MeterChips::openField);
    retranslate();
    setMeters({}, {});
}

void MeterChips::setStore(MeterStore *store)
{
    closeField();
    m_store = store;
}

void MeterChips::setMeters(const QList<Chip> &chips, const QString &place)
{
    m_chips = chips;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const bool isOne = chips.size() == 1;
    m_title->setLine(isOne ? chips.first().name : QString());
    m_title->setVisible(isOne);
    m_place->setLine(place);
    m_place->setVisible(isOne);
    m_add->setVisible(!chips.isEmpty() && !m_field);
    if (chips.size() < 2)
        return;
    for (int i = 0; i < int(chips.size()); ++i) {
        auto *button = new ChipButton(chips.at(i), i > 0);
        const MeterId id = chips.at(i).id;
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT removeAsked(id); });
        m_row->insertWidget(2 + i, button);
        m_buttons.append(button);
    }
    retranslate();
}

void MeterChips::openField()
{
    if (m_field || !m_store)
        return;
    auto *field = new JumpBox;
    field->setStore(m_store);
    field->setPlaceholderText(tr("Meter to add"));
    field->setAccessibleName(tr("Meter to add"));
    field->setMaximumWidth(260);
    m_field = field;
    m_row->insertWidget(m_row->indexOf(m_add), field);
    m_add->hide();
    connect(field, &JumpBox::meterChosen, this, [this](const MeterId &meter) {
        closeField();
        Q_EMIT addAsked(meter);
    });
    // It is there as long as somebody types in it.
    field->installEventFilter(this);
    field->setFocus(Qt::OtherFocusReason);
}

bool MeterChips::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        QMetaObject::invokeMethod(this, &MeterChips::closeField, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void MeterChips::closeField()
{
    if (!m_field)
        return;
    m_field->removeEventFilter(this);
    m_field->hide();
    m_field->deleteLater();
    m_field = nullptr;
    m_add->setVisible(!m_chips.isEmpty());
}

void MeterChips::retranslate()
{
    //: Puts another meter into the chart
    m_add->setText(tr("Add meter"));
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        const QString text =
            i == 0 ? m_chips.at(i).name : tr("Take %1 out of the chart").arg(m_chips.at(i).name);
        m_buttons.at(i)->setToolTip(text);
        m_buttons.at(i)->setAccessibleName(text);
    }
}

void MeterChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        closeField();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
