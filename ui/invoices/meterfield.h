// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/shell/jumpfinder.h"

#include <QLineEdit>

namespace meterdesk {

class MeterStore;

//! A field that names one meter: it is found while its serial, code, EAN or name is typed, Up and
//! Down choose, Enter takes it. The badge of the chosen meter stands before its name.
class MeterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit MeterField(QWidget *parent = nullptr);

    //! Finds in the lists of \a store, nullptr for none; it must outlive its being used.
    void setStore(MeterStore *store);
    //! Empty: none is chosen, and nothing is typed.
    void setMeter(const MeterId &meter);
    //! The chosen one; empty while something is typed that none was chosen for.
    MeterId meter() const { return m_meter; }
    //! What is typed and no meter was chosen for.
    QString typed() const { return m_meter.isEmpty() ? text() : QString(); }
    void setTyped(const QString &text);

Q_SIGNALS:
    //! The person chose another meter, or typed what is none: meter() is empty then.
    void meterChanged();
    //! Enter, with a meter chosen.
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void showChosen();
    bool takeOnlyOne();

    MeterStore *m_store = nullptr;
    JumpFinder m_finder;
    MeterId m_meter;
};

} // namespace meterdesk
