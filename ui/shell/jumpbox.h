// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/shell/jumpfinder.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QPointer>

namespace meterdesk {

class MeterStore;

//! The field in the tool bar that leads to any meter or entity: what is typed is looked for while
//! it is typed, Up and Down choose, Enter goes there, Esc leads back to where the focus was.
class JumpBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit JumpBox(QWidget *parent = nullptr);
    ~JumpBox() override;

    //! Finds in the lists of \a store, nullptr for none; it must outlive its being used.
    void setStore(MeterStore *store);
    //! The key that leads here, shown while nothing is typed.
    void setKeyHint(const QKeySequence &key);
    //! Takes the focus, with what is there ready to be overwritten.
    void activate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! The person wants to see the meter. The focus is back where it was.
    void meterChosen(const meterdesk::MeterId &meter);
    void entityChosen(const meterdesk::EntityId &entity);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void search(const QString &text);
    void choose(const QModelIndex &index);
    void leave();
    void describe();
    void rememberFocus(QWidget *before, QWidget *now);
    QRect hintRect() const;
    void updateMargins();

    JumpFinder m_finder;
    QKeySequence m_key;
    QPointer<QWidget> m_before; // had the focus before
};

} // namespace meterdesk
