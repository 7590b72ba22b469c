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
class QToolButton;

namespace meterdesk {

//! The bar above the monthly deltas: of what they are, which energy of it, and where from.
class DeltasHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DeltasHeader(QWidget *parent = nullptr);

    DeltaSubject::Kind kind() const;
    //! As it was entered last; what is being typed does not count.
    QString virtualMeterId() const { return m_virtualMeterId; }
    //! The names of the chosen meter and entity; empty where none is chosen.
    void setNames(const QString &meter, const QString &entity);
    //! The codes of the energies there are, as the server wrote them. The choice is shown for more
    //! than one; what was chosen before stays chosen where it is among them.
    void setEnergies(const QStringList &codes);
    //! The chosen one of setEnergies(); empty without any.
    QString energyCode() const;
    void setUnit(const QString &unit);
    //! Puts \a action as a button at the right.
    void setCopyAction(QAction *action);

    //! The choices as text that restore() understands.
    QByteArray save() const;
    //! Without a signal.
    void restore(const QByteArray &state);

Q_SIGNALS:
    //! The person chose another kind or entered the ID of a virtual meter.
    void subjectChosen();
    void energyChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLabel(QHBoxLayout *row, QWidget *buddy);
    void retranslate();
    void updateKinds();
    void updateEnergies();
    void updateVisibility();
    QIcon badgeOf(const QString &code) const;

    QString m_meterName;
    QString m_entityName;
    QString m_virtualMeterId;
    QStringList m_energies;
    QString m_chosenEnergy; // by the person; need not be among m_energies

    QComboBox *m_kind;
    QLineEdit *m_virtualMeter;
    QComboBox *m_energy;
    QLabel *m_kindLabel;
    QLabel *m_virtualMeterLabel;
    QLabel *m_energyLabel;
    QLabel *m_unit;
    QLabel *m_source;
    QToolButton *m_copy;
};

} // namespace meterdesk
