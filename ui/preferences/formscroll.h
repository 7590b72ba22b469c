// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace meterdesk {

//! As high as the form, or as the screen lets it be. The wheel scrolls, and turns only the field
//! that has the keys.
class FormScroll : public QScrollArea
{
public:
    //! With \a form, which has its fields already.
    explicit FormScroll(QFormLayout *form)
    {
        auto *content = new QWidget;
        form->setContentsMargins(0, 0, 0, 0);
        content->setLayout(form);
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        content->installEventFilter(this);
        for (QWidget *field : content->findChildren<QWidget *>()) {
            if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
                continue;
            field->setFocusPolicy(Qt::StrongFocus);
            field->installEventFilter(this);
        }
    }

    QSize sizeHint() const override
    {
        const QSize wanted = widget()->sizeHint();
        const int room = screen()->availableGeometry().height() - kAroundForm;
        const int bar = wanted.height() > room ? verticalScrollBar()->sizeHint().width() : 0;
        return {wanted.width() + bar, std::min(wanted.height(), room)};
    }
    QSize minimumSizeHint() const override
    {
        const QSize hint = sizeHint();
        return {hint.width(), std::min(hint.height(), kLeastForm)};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget()) {
            if (event->type() == QEvent::LayoutRequest) // other words have other sizes
                updateGeometry();
        } else if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
            event->ignore(); // goes on to the area
            return true;
        }
        return QScrollArea::eventFilter(watched, event);
    }

private:
    static constexpr int kAroundForm = 180; // title, buttons, margins, panels of the desktop
    static constexpr int kLeastForm = 200;
};

} // namespace meterdesk
