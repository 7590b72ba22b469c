// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jumpmodel.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace meterdesk {

class JumpPopup;
class MeterStore;

//! Finds what is typed in a field, and hangs what it found below it: the popup follows the window,
//! and a click beside it closes it. The keys are the field's, which hands them on. GUI thread.
class JumpFinder : public QObject
{
    Q_OBJECT

public:
    //! Of \a field, which must outlive it; the popup is at least \a width wide where there is room.
    JumpFinder(QWidget &field, int width);
    ~JumpFinder() override;

    //! Finds in the lists of \a store, nullptr for none; it must outlive its being used.
    void setStore(MeterStore *store);
    JumpModel &model() { return m_model; }

    //! Looks for \a text; shows the popup while the field has the focus, without words none.
    void search(const QString &text);
    //! What Up, Down and the pages do; false where nothing was looked for.
    bool moveBy(int key);
    void hide();
    bool isOpen() const;
    //! The row that Enter would choose; invalid where nothing is found or nothing was shown.
    QModelIndex current() const;
    //! Loads the lists again.
    void retry();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! The person chose \a index of the model.
    void chosen(const QModelIndex &index);
    //! current() is another one.
    void currentChanged();

private:
    void show();
    void place();

    QWidget &m_field;
    const int m_width;
    MeterStore *m_store = nullptr;
    JumpModel m_model;
    QPointer<JumpPopup> m_popup; // a child of the window, above all else
};

} // namespace meterdesk
