// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/rangestatistics.h"
#include "ui/explore/chartpicture.h"

#include <QString>
#include <QTimeZone>
#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;

namespace meterdesk {

class ElidedLabel;

//! The figures of the time that is looked at, or of what is selected of it, right of the table: how
//! much is known, sum, last year, mean, extremes, what runs at night. They are computed off the GUI
//! thread, and labelled as computed here.
class RangePanel : public QWidget
{
    Q_OBJECT

public:
    //! Of what the figures are.
    struct Subject
    {
        ChartSource source; //!< of the meter, in the unit shown
        TimeRange range;
        bool isSelection = false;
        Resolution resolution = Resolution::Interval;
        QTimeZone zone;
        int decimals = 1;
        TimeRange other; //!< the time that is compared with; empty for none
        QString otherName; //!< "Last year"
    };

    explicit RangePanel(QWidget *parent = nullptr);
    ~RangePanel() override;

    void show(const Subject &subject);
    //! Says nothing: without a meter.
    void clear();
    //! What it says, a line each: "Sum: 4 442 kWh".
    QStringList lines() const;
    bool isComputing() const { return m_shown != m_asked; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Figures;
    struct Line
    {
        QString name;
        QString value;
        QString unit;
        int sign = 0; // of a difference
    };

    void take(const Subject &subject, const Figures &figures);
    void add(const QString &name, double value, int decimals, const QString &unit);
    void updateLines();
    void fitWidth();
    void retell();
    void retellPoints();
    void addDifference(double before, double now, int decimals, const QString &unit);

    ElidedLabel *m_title;
    QGridLayout *m_grid;
    QLabel *m_origin;
    QList<Line> m_lines;
    QList<QLabel *> m_labels; // three a line
    std::unique_ptr<Figures> m_figures;
    Subject m_subject;
    int m_asked = 0;
    int m_shown = 0;
};

} // namespace meterdesk
