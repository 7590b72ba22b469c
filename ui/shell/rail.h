// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QToolButton>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace meterdesk {

//! The bar at the left edge with a button for each workspace: an icon with its word below it.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    //! Adds a button for \a action, which is checked while its workspace is the current one.
    void addWorkspace(QAction *action);
    //! A number beside the icon of \a action, also told to screen readers; 0: none.
    void setCount(const QAction *action, int count);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitWidth();
    static void tellName(QToolButton &button, const QAction &action);

    QVBoxLayout *m_column;
    QList<QToolButton *> m_buttons;
    QHash<const QAction *, QToolButton *> m_byAction;
};

} // namespace meterdesk
