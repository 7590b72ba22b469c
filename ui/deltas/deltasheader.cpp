// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deltas/deltasheader.h"

#include "domain/costs.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
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
constexpr int kKindLetters = 24; // that the combo box has room for
constexpr int kLeastKindWidth = 150;
constexpr int kIdWidth = 140;
constexpr int kShortestSource = 24;

} // namespace

DeltasHeader::DeltasHeader(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_virtualMeter(new QLineEdit)
    , m_energy(new QComboBox)
    , m_unit(new QComboBox)
    , m_show(new QComboBox)
    , m_source(new ElidedLabel)
    , m_actions(new QHBoxLayout)
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
    m_unitLabel = addLabel(row, m_unit);
    m_showLabel = addLabel(row, m_show);
    row->addWidget(m_source, 1);
    m_actions->setSpacing(4);
    row->addLayout(m_actions);

    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(kKindLetters);
    m_kind->setMinimumWidth(kLeastKindWidth); // names give way to the other controls
    m_energy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_energy->setIconSize(badgeSize(font()));
    m_kind->setIconSize(badgeSize(font()));
    m_virtualMeter->setFixedWidth(kIdWidth);
    m_virtualMeter->setMaxLength(100);
    for (QComboBox *combo : {m_unit, m_show})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->setShortest(kShortestSource);
    retranslate();
    connectFields();
}

void DeltasHeader::connectFields()
{
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
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_chosenUnit = m_unit->currentData().toString();
        Q_EMIT displayChosen();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, &DeltasHeader::displayChosen);
}

void DeltasHeader::setVirtualMeter(const QString &id)
{
    const QSignalBlocker blocker(m_kind);
    m_virtualMeterId = id;
    m_virtualMeter->setText(id);
    m_kind->setCurrentIndex(int(DeltaSubject::Kind::VirtualMeter));
    updateVisibility();
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
    m_unitLabel->setText(tr("Unit"));
    //: Label of a choice: month by month, or cumulated
    m_showLabel->setText(tr("Show"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_virtualMeter->setAccessibleName(m_virtualMeterLabel->text());
    m_virtualMeter->setToolTip(tr("Press Enter to load its monthly deltas"));
    m_energy->setAccessibleName(m_energyLabel->text());
    m_unit->setAccessibleName(m_unitLabel->text());
    m_show->setAccessibleName(m_showLabel->text());
    const QString shows[] = {tr("month by month"),
                             //: Sums from January on
                             tr("cumulated")};
    for (int i = 0; i < int(std::size(shows)); ++i) {
        const QSignalBlocker blocker(m_show);
        if (i >= m_show->count())
            m_show->addItem(QString());
        m_show->setItemText(i, shows[i]);
    }
    updateUnits();
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
    m_kind->setItemIcon(0, m_meterEnergy.isEmpty() ? QIcon() : badgeOf(m_meterEnergy));
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

void DeltasHeader::updateUnits()
{
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    for (const QString &unit : std::as_const(m_units)) {
        const bool isMoney = unit == QString::fromUtf16(kMoneyUnit);
        m_unit->addItem(isMoney ? m_money : unit, unit);
    }
    m_unit->setCurrentIndex(int(m_units.indexOf(m_shownUnit)));
    m_unit->setEnabled(m_units.size() > 1);
}

void DeltasHeader::updateVisibility()
{
    const bool hasUnits = !m_units.isEmpty() && !m_units.first().isEmpty();
    m_unitLabel->setVisible(hasUnits);
    m_unit->setVisible(hasUnits);
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

void DeltasHeader::setNames(const QString &meter, const QString &meterEnergy, const QString &entity)
{
    m_meterName = meter;
    m_meterEnergy = meterEnergy;
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

void DeltasHeader::setUnits(const QStringList &units, const QString &shown, const QString &money)
{
    if (units == m_units && shown == m_shownUnit && money == m_money)
        return;
    m_money = money;
    m_units = units;
    m_shownUnit = shown;
    updateUnits();
    updateVisibility();
}

bool DeltasHeader::isCumulated() const
{
    return m_show->currentIndex() == 1;
}

void DeltasHeader::setSource(const QString &source)
{
    m_source->setLine(source);
}

void DeltasHeader::addAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_actions->addWidget(button);
}

QByteArray DeltasHeader::save() const
{
    return QStringList{QString::number(int(kind())), m_chosenEnergy, m_virtualMeterId, m_chosenUnit,
                       QString::number(isCumulated())}
        .join(QLatin1Char('\n'))
        .toUtf8();
}

void DeltasHeader::restore(const QByteArray &state)
{
    const QStringList parts = QString::fromUtf8(state).split(QLatin1Char('\n'));
    bool isNumber = false;
    const int kind = parts.first().toInt(&isNumber);
    // An earlier version knew no unit.
    if ((parts.size() != 3 && parts.size() != 5) || !isNumber || kind < 0 || kind >= kKinds)
        return;
    const QSignalBlocker blocker(m_kind);
    m_kind->setCurrentIndex(kind);
    m_chosenEnergy = parts.at(1);
    m_virtualMeterId = parts.at(2);
    m_virtualMeter->setText(m_virtualMeterId);
    m_chosenUnit = parts.value(3);
    const QSignalBlocker showBlocker(m_show);
    m_show->setCurrentIndex(parts.value(4) == QLatin1String("1") ? 1 : 0);
    updateEnergies();
    updateVisibility();
}

void DeltasHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateKinds();
        updateEnergies();
    }
    QWidget::changeEvent(event);
}

} // namespace meterdesk
