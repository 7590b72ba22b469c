// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/tableguess.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QTimeEdit;

namespace meterdesk {

//! How a table is read, but for the roles of its columns: whether its first row has names, and what
//! the cells cannot tell of numbers and times. GUI thread.
class TableChoices : public QWidget
{
    Q_OBJECT

public:
    //! Which choices there are beside that of the first row.
    enum Part {
        NoPart = 0,
        Mark = 1, //!< the decimal mark
        Order = 2, //!< day or month first
        Time = 4 //!< the time of days without one
    };
    Q_DECLARE_FLAGS(Parts, Part)

    explicit TableChoices(Parts parts, QWidget *parent = nullptr);

    //! Shows \a settings; \a hasSheet: there is a table. Nothing can be chosen without a column
    //! that it would be for.
    void setSettings(const TableSettings &settings, bool hasSheet);
    //! For choices of the dialog's own: before the stretch at the right.
    void addOwn(QLabel *label, QComboBox *choice);
    //! The one that comes last by Tab.
    QWidget *last() const;

Q_SIGNALS:
    //! A person chose otherwise; the settings shown before are the same but for that.
    void changed(const meterdesk::TableSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void retranslate();

    const Parts m_parts;
    TableSettings m_settings;
    QHBoxLayout *m_row;
    QCheckBox *m_hasHeader;
    QLabel *m_markLabel;
    QComboBox *m_mark;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QLabel *m_timeLabel;
    QTimeEdit *m_time;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(TableChoices::Parts)

} // namespace meterdesk
