// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitWidth();

    QVBoxLayout *m_column;
    QList<QToolButton *> m_buttons;
};

} // namespace meterdesk
