// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumption.h"
#include "ui/charts/chartseries.h"
#include "ui/explore/period.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace meterdesk {

class ElidedLabel;

//! The bar above the chart: which meter it is, and what of it is shown how.
class ExploreHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ExploreHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &place);
    ChartSeries::Kind kind() const;
    Resolution resolution() const;
    Period period() const;
    //! What the person chose, which need not be what is shown.
    Period chosenPeriod() const { return m_chosenPeriod; }
    //! Shows \a period without a signal; the choice stays.
    void showPeriod(Period period);

    //! The choices as text that restore() understands.
    QByteArray save() const;
    void restore(const QByteArray &state);

Q_SIGNALS:
    //! Kind or resolution are others now.
    void displayChanged();
    //! The person chose a period.
    void periodChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addCombo(QLabel *&label);
    void retranslate();

    ElidedLabel *m_title;
    ElidedLabel *m_place;
    QLabel *m_kindLabel = nullptr;
    QLabel *m_resolutionLabel = nullptr;
    QLabel *m_periodLabel = nullptr;
    QComboBox *m_kind;
    QComboBox *m_resolution;
    QComboBox *m_period;
    Period m_chosenPeriod = Period::Week;
};

} // namespace meterdesk
