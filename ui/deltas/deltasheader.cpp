// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltasheader.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/energychip.h"
#include "ui/widgets/meterdeskstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace meterdesk {

namespace {

constexpr int kKinds = 3;
constexpr int kKindLetters = 30; // that the combo box has room for
constexpr int kLeastKindWidth = 150;
constexpr int kIdWidth = 140;

} // namespace

DeltasHeader::DeltasHeader(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_virtualMeter(new QLineEdit)
    , m_energy(new QComboBox)
    , m_unit(new QLabel)
    , m_source(new QLabel)
    , m_copy(new QToolButton)
{
    setFixedHeight(metrics::kToolBar);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSidePadding, 0, metrics::kSidePadding, 0);
    row->setSpacing(8);
    m_kindLabel = addLabel(row, m_kind);
    m_virtualMeterLabel = addLabel(row, m_virtualMeter);
    m_energyLabel = addLabel(row, m_energy);
    row->addWidget(m_unit);
    row->addWidget(m_source);
    row->addStretch(1);
    row->addWidget(m_copy);

    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(kKindLetters);
    m_kind->setMinimumWidth(kLeastKindWidth); // names give way to the other controls
    m_energy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_energy->setIconSize(badgeSize(font()));
    m_virtualMeter->setFixedWidth(kIdWidth);
    m_virtualMeter->setMaxLength(100);
    m_unit->setTextFormat(Qt::PlainText);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setAutoRaise(true);
    m_copy->hide();
    retranslate();

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        updateVisibility();
        if (kind() == DeltaSubject::Kind::VirtualMeter && m_virtualMeterId.isEmpty())
            m_virtualMeter->setFocus(Qt::OtherFocusReason);
        Q_EMIT subjectChosen();
    });
    connect(m_virtualMeter, &QLineEdit::returnPressed, this, [this] {
        m_virtualMeterId = m_virtualMeter->text().trimmed();
        Q_EMIT subjectChosen();
    });
    connect(m_energy, &QComboBox::activated, this, [this] {
        m_chosenEnergy = energyCode();
        Q_EMIT energyChosen();
    });
}

QLabel *DeltasHeader::addLabel(QHBoxLayout *row, QWidget *buddy)
{
    auto *label = new QLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(buddy);
    row->addWidget(label);
    row->addWidget(buddy);
    return label;
}

void DeltasHeader::retranslate()
{
    //: Label of a choice: the monthly deltas of a meter, an entity or a virtual meter
    m_kindLabel->setText(tr("Of"));
    m_virtualMeterLabel->setText(tr("Virtual meter ID"));
    m_energyLabel->setText(tr("Energy"));
    //: Where figures come from: the service computed them
    m_source->setText(tr("from Enectiva"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_virtualMeter->setAccessibleName(m_virtualMeterLabel->text());
    m_virtualMeter->setToolTip(tr("Press Enter to load its monthly deltas"));
    m_energy->setAccessibleName(m_energyLabel->text());
    updateKinds();
    updateEnergies();
    updateVisibility();
}

void DeltasHeader::updateKinds()
{
    const QString texts[kKinds] = {
        //: %1 is a name
        m_meterName.isEmpty() ? tr("Meter") : tr("Meter: %1").arg(m_meterName),
        //: %1 is a name
        m_entityName.isEmpty() ? tr("Entity") : tr("Entity: %1").arg(m_entityName),
        tr("Virtual meter"),
    };
    const QSignalBlocker blocker(m_kind);
    for (int i = 0; i < kKinds; ++i) {
        if (i >= m_kind->count())
            m_kind->addItem(QString());
        m_kind->setItemText(i, texts[i]);
        m_kind->setItemData(i, texts[i], Qt::ToolTipRole);
    }
    m_kind->setToolTip(m_kind->currentText());
}

void DeltasHeader::updateEnergies()
{
    const QSignalBlocker blocker(m_energy);
    const qsizetype wanted = m_energies.indexOf(m_chosenEnergy);
    m_energy->clear();
    for (const QString &code : m_energies) {
        const std::optional<Energy> energy = energyFromCode(code);
        QString name = energy ? EnergyChip::nameOf(*energy) : code;
        if (name.isEmpty())
            name = tr("Not told by Enectiva");
        m_energy->addItem(badgeOf(code), name, code);
    }
    m_energy->setCurrentIndex(int(std::max<qsizetype>(wanted, 0)));
}

QIcon DeltasHeader::badgeOf(const QString &code) const
{
    const QSize size = badgeSize(font());
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBadge(&painter, QRect(QPoint(), size), energyFromCode(code), code, font(), palette());
    return QIcon(pixmap);
}

void DeltasHeader::updateVisibility()
{
    const bool isVirtual = kind() == DeltaSubject::Kind::VirtualMeter;
    m_virtualMeterLabel->setVisible(isVirtual);
    m_virtualMeter->setVisible(isVirtual);
    m_energyLabel->setVisible(m_energies.size() > 1);
    m_energy->setVisible(m_energies.size() > 1);
}

DeltaSubject::Kind DeltasHeader::kind() const
{
    return DeltaSubject::Kind(std::max(m_kind->currentIndex(), 0));
}

void DeltasHeader::setNames(const QString &meter, const QString &entity)
{
    m_meterName = meter;
    m_entityName = entity;
    updateKinds();
}

void DeltasHeader::setEnergies(const QStringList &codes)
{
    if (codes == m_energies)
        return;
    m_energies = codes;
    updateEnergies();
    updateVisibility();
}

QString DeltasHeader::energyCode() const
{
    return m_energy->currentData().toString();
}

void DeltasHeader::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

void DeltasHeader::setCopyAction(QAction *action)
{
    m_copy->setDefaultAction(action);
    m_copy->show();
}

QByteArray DeltasHeader::save() const
{
    return QStringList{QString::number(int(kind())), m_chosenEnergy, m_virtualMeterId}
        .join(QLatin1Char('\n'))
        .toUtf8();
}

void DeltasHeader::restore(const QByteArray &state)
{
    const QStringList parts = QString::fromUtf8(state).split(QLatin1Char('\n'));
    bool isNumber = false;
    const int kind = parts.first().toInt(&isNumber);
    if (parts.size() != 3 || !isNumber || kind < 0 || kind >= kKinds)
        return;
    const QSignalBlocker blocker(m_kind);
    m_kind->setCurrentIndex(kind);
    m_chosenEnergy = parts.at(1);
    m_virtualMeterId = parts.at(2);
    m_virtualMeter->setText(m_virtualMeterId);
    updateEnergies();
    updateVisibility();
}

void DeltasHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateEnergies();
    QWidget::changeEvent(event);
}

} // namespace meterdesk
