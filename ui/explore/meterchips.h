// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QChar>
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace meterdesk {

class ElidedLabel;
class MeterStore;

//! Which meters the chart shows: the first with its place, the others as chips that take them out
//! again, and a way to add one.
class MeterChips : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        MeterId id;
        QString name;
        QChar letter;
        int number = 0; //!< of the series' colours
    };

    explicit MeterChips(QWidget *parent = nullptr);

    //! \a store: where a meter to add is looked for; nullptr for none.
    void setStore(MeterStore *store);
    //! The first of \a chips is the meter that was chosen in the list, at \a place.
    void setMeters(const QList<Chip> &chips, const QString &place);
    //! Opens the field in which a meter to add is looked for.
    void openField();

Q_SIGNALS:
    void addAsked(const meterdesk::MeterId &meter);
    void removeAsked(const meterdesk::MeterId &meter);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void closeField();

    MeterStore *m_store = nullptr;
    QList<Chip> m_chips;
    QHBoxLayout *m_row;
    ElidedLabel *m_title;
    ElidedLabel *m_place;
    QList<QWidget *> m_buttons; // of all chips, where there are several
    QPushButton *m_add;
    QWidget *m_field = nullptr;
};

} // namespace meterdesk
