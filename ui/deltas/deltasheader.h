// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/deltastore.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace meterdesk {

class ElidedLabel;

//! The bar above the monthly deltas: of what they are, which energy of it, in which unit, month by
//! month or cumulated, and where the figures come from.
class DeltasHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DeltasHeader(QWidget *parent = nullptr);

    DeltaSubject::Kind kind() const;
    //! As it was entered last; what is being typed does not count.
    QString virtualMeterId() const { return m_virtualMeterId; }
    //! The names of the chosen meter and entity; empty where none is chosen. \a meterEnergy: the
    //! code of the meter's energy.
    void setNames(const QString &meter, const QString &meterEnergy, const QString &entity);
    //! Makes the virtual meter \a id the subject; without a signal.
    void setVirtualMeter(const QString &id);
    //! The codes of the energies there are, as the server wrote them. The choice is shown for more
    //! than one; what was chosen before stays chosen where it is among them.
    void setEnergies(const QStringList &codes);
    //! The chosen one of setEnergies(); empty without any.
    QString energyCode() const;
    //! The units that the figures can be shown in and the one that is; kMoneyUnit for money,
    //! which is called \a money. Empty without figures.
    void setUnits(const QStringList &units, const QString &shown, const QString &money);
    //! As the person chose it, which need not be among those of setUnits(); may be empty.
    QString chosenUnit() const { return m_chosenUnit; }
    //! As if none had been chosen; without a signal.
    void forgetUnit() { m_chosenUnit.clear(); }
    //! Whether each month is shown with those of the year before it.
    bool isCumulated() const;
    //! Where the figures come from, in words.
    void setSource(const QString &source);
    //! Puts \a action as a button at the right end.
    void addAction(QAction *action);
    using QWidget::addAction;

    //! The choices as text that restore() understands.
    QByteArray save() const;
    //! Without a signal.
    void restore(const QByteArray &state);

Q_SIGNALS:
    //! The person chose another kind or entered the ID of a virtual meter.
    void subjectChosen();
    void energyChosen();
    //! The person chose another unit, or another way to show the months.
    void displayChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLabel(QHBoxLayout *row, QWidget *buddy);
    void connectFields();
    void retranslate();
    void updateKinds();
    void updateEnergies();
    void updateUnits();
    void updateVisibility();
    QIcon badgeOf(const QString &code) const;

    QString m_meterName;
    QString m_meterEnergy;
    QString m_entityName;
    QString m_virtualMeterId;
    QStringList m_energies;
    QString m_chosenEnergy; // by the person; need not be among m_energies
    QStringList m_units;
    QString m_shownUnit;
    QString m_money;
    QString m_chosenUnit; // by the person

    QComboBox *m_kind;
    QLineEdit *m_virtualMeter;
    QComboBox *m_energy;
    QComboBox *m_unit;
    QComboBox *m_show;
    QLabel *m_kindLabel;
    QLabel *m_virtualMeterLabel;
    QLabel *m_energyLabel;
    QLabel *m_unitLabel;
    QLabel *m_showLabel;
    ElidedLabel *m_source;
    QHBoxLayout *m_actions;
};

} // namespace meterdesk
