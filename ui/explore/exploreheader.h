// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartchoice.h"
#include "ui/explore/period.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace meterdesk {

class ElidedLabel;
class MeterChips;

//! The bars above the chart: what is shown how, what it is compared with, and which meters they
//! are.
class ExploreHeader : public QWidget
{
    Q_OBJECT

public:
    //! What is looked at: meters, or a data series, which has fewer kinds of charts and one unit.
    enum class Subject { Meters, Series };

    explicit ExploreHeader(Subject subject = Subject::Meters, QWidget *parent = nullptr);

    const ChartChoice &choice() const { return m_choice; }
    MeterChips &chips() { return *m_chips; }
    Period period() const;
    //! What the person chose, which need not be what is shown.
    Period chosenPeriod() const { return m_chosenPeriod; }
    //! Shows \a period without a signal; the choice stays.
    void showPeriod(Period period);
    //! What is looked at is as long as \a period, or as no one of them: says so, changes nothing.
    void tellPeriod(std::optional<Period> period);

    //! Shows \a choice as if a person had made it.
    void setChoice(const ChartChoice &choice);
    //! The units that the meter can be shown in, the one that is, and the rule by which it is
    //! converted as a sentence; empty for none.
    void setUnits(const QStringList &units, const QString &shown, const QString &rule,
                  const QString &currency = {});
    //! What the bar says of the series that is looked at.
    void setTitle(const QString &title);
    //! Whether there is an axis for a data series.
    void setOverlayable(bool isOverlayable);
    //! Of several meters none is compared with another time.
    void setComparable(bool isComparable);
    //! The day that another period begins with where none was chosen yet.
    void offerOtherBegin(const QDate &day);
    //! The data series that may be laid over, or named for the scatter: ids and what to call them.
    void setSeries(const QList<std::pair<DataSeriesId, QString>> &series);
    //! The data series with temperatures where none was named yet; without a signal.
    void offerTemperature(const DataSeriesId &series);
    //! Puts \a action at the right end of the bar, as a button with its icon.
    void addAction(QAction *action);
    using QWidget::addAction;

    //! What the keys do: the next resolution, the next unit, the heat map and back, last year or
    //! not.
    void cycleResolution();
    void cycleUnit();
    void toggleHeatMap();
    //! Back to the course over time that was shown before.
    void leaveHeatMap();
    void toggleLastYear();

    //! The choices as text that restore() understands.
    QByteArray save() const;
    void restore(const QByteArray &state);

Q_SIGNALS:
    //! choice() is another one.
    void displayChanged();
    //! The person chose a period.
    void periodChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isOffered(ChartKindId kind) const;
    QHBoxLayout *makeRow(int height);
    QComboBox *addCombo(QHBoxLayout *row, QLabel *&label);
    void makeComparison(QHBoxLayout *row);
    void makeDetails(QHBoxLayout *row);
    void connectFields();
    void take();
    void showChoice();
    void showResolutions();
    void updateDetails();
    void retranslate();

    const Subject m_subject;
    QList<std::pair<DataSeriesId, QString>> m_series;
    ChartChoice m_choice;
    Period m_chosenPeriod = Period::Week;
    Period m_shownPeriod = Period::Week;
    ChartKindId m_kindBefore = ChartKindId::Consumption; // the heat map
    bool m_isOverlayable = true;
    bool m_isComparable = true;
    bool m_isShowing = false;

    QLabel *m_kindLabel = nullptr;
    QLabel *m_resolutionLabel = nullptr;
    QLabel *m_unitLabel = nullptr;
    QLabel *m_periodLabel = nullptr;
    QLabel *m_yearsLabel;
    QLabel *m_otherLabel;
    QLabel *m_temperatureLabel;
    QComboBox *m_kind;
    QComboBox *m_resolution;
    QComboBox *m_unit;
    QComboBox *m_period;
    QCheckBox *m_compare;
    QComboBox *m_compareBy;
    QSpinBox *m_years;
    QDateEdit *m_otherBegin;
    QLabel *m_overlayLabel;
    QComboBox *m_overlay;
    QLineEdit *m_temperature;
    ElidedLabel *m_title;
    ElidedLabel *m_rule;
    MeterChips *m_chips;
    QHBoxLayout *m_actions;
};

} // namespace meterdesk
