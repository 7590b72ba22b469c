// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListView;
class QStackedWidget;

namespace meterdesk {

class EmptyState;
class JumpModel;

//! What hangs below the jump box: what was found, or why nothing was. A part of the window that
//! never takes the focus, so that it is the same under every window manager; whoever owns it tells
//! where it stands and hands it the keys.
class JumpPopup : public QFrame
{
    Q_OBJECT
public:
    //! \a model must outlive the popup.
    explicit JumpPopup(JumpModel &model, QWidget *parent = nullptr);

    //! The row that Enter would choose; invalid where nothing is found.
    QModelIndex current() const;
    //! Moves the chosen row; stops at both ends.
    void move(int rows);
    void movePage(int pages);
    //! As high as what it shows, but no higher than \a most.
    int wantedHeight(int most) const;
    //! Whether meters out of service are among what is looked through; told where nothing is found.
    void setIncludesDeactivated(bool includes);

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    void currentChanged(const QModelIndex &index);
    //! The person wants to have the lists loaded again.
    void retryAsked();
    //! wantedHeight() may be another now.
    void resized();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rememberCurrent();
    void restoreCurrent();
    void choose(int row, bool isMoved);
    void updateFace();
    int rowHeight() const;

    JumpModel &m_model;
    QString m_words; // what the remembered row was found by
    QString m_remembered;
    bool m_includesDeactivated = false;

    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    QLabel *m_more;
};

} // namespace meterdesk
