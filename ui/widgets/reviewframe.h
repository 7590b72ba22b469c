// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace meterdesk {

class ElidedLabel;

//! The frame of a page on which something is looked at once more before it is sent: back and a
//! title, the rows in groups, and at the right what will go. Esc leads back, Ctrl+Enter sends; a
//! key that was held down since before sends nothing. GUI thread.
class ReviewFrame : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewFrame(QWidget *parent = nullptr);

Q_SIGNALS:
    void backAsked();
    void sendAsked();

protected:
    //! Puts \a above and the rows beside \a side; once, when all of them are there.
    void layOut(QWidget *above, int gap, QWidget *side);
    void setTitle(const QString &title);
    void setBackText(const QString &text);
    QTreeWidget &rows() const { return *m_rows; }
    //! A heading of \a count rows that follow.
    QTreeWidgetItem *addHeading(const QString &title, qsizetype count);
    //! showNow() once, however many rows change; nothing while the page is not seen.
    void showSoon();

    //! Whether sending can be asked for by a key.
    virtual bool canSend() const = 0;
    virtual void showNow() = 0;
    virtual void retranslate();

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *m_back;
    ElidedLabel *m_title;
    QTreeWidget *m_rows;
    QTimer m_soon;
};

} // namespace meterdesk
