// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

namespace meterdesk {

//! What was invoiced and what the meter measured as two bars of one scale; the measured one with a
//! whisker as long as its uncertainty to both sides.
class UseBars : public QWidget
{
    Q_OBJECT

public:
    explicit UseBars(QWidget *parent = nullptr);

    struct Bars
    {
        std::optional<double> invoiced;
        std::optional<double> measured;
        std::optional<double> uncertainty; //!< of measured, plus or minus

        friend bool operator==(const Bars &, const Bars &) = default;
    };
    void setBars(const Bars &bars);
    //! In which rows the bars are, from the top.
    static int rowHeight();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Bars m_bars;
};

} // namespace meterdesk
