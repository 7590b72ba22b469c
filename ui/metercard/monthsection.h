// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meter.h"
#include "services/deltastore.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;

namespace meterdesk {

class MonthBars;
class Session;

//! The part of the card with the consumption of 24 months, as Enectiva computes it: loaded once it
//! is looked at, with what was there kept where a load fails.
class MonthSection : public QWidget
{
    Q_OBJECT
public:
    explicit MonthSection(QWidget *parent = nullptr);

    //! nullptr for none; the session must outlive its being shown.
    void setSession(Session *session);
    //! \a zone is the meter's: it decides which month is running.
    void setMeter(const Meter &meter, const QTimeZone &zone);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void request();
    void showMonths();
    void updateFigure();
    QList<MonthlyDelta> ownDeltas() const;
    QString unit() const;

    Session *m_session = nullptr;
    Meter m_meter;
    QTimeZone m_zone;
    DeltaSubject m_subject;

    QLabel *m_title;
    QLabel *m_figure; //!< the unit, or the month that is pointed at
    MonthBars *m_bars;
    QLabel *m_source;
    QPushButton *m_retry;
};

} // namespace meterdesk
