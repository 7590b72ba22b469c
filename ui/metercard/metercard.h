// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/meter.h"

#include <QTimeZone>
#include <QWidget>

class QFrame;
class QStackedWidget;
class QVBoxLayout;

namespace meterdesk {

class BadgeLabel;
class CardRows;
class EmptyState;
class MonthSection;
class NoteSection;
class Session;
class ValueText;
struct CardRow;

//! All that is known of one meter: where it is, its numbers, its last valid reading, its months,
//! and whatever else the server gave, as it gave it. What it shows can be selected and copied.
class MeterCard : public QWidget
{
    Q_OBJECT

public:
    explicit MeterCard(QWidget *parent = nullptr);
    ~MeterCard() override;

    //! Shows meters of \a session, nullptr for none; the session must outlive its being shown.
    void setSession(Session *session);
    //! Empty for none.
    void setMeter(const MeterId &meter);
    MeterId meter() const { return m_id; }

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeData();
    void useFont();
    void connectStores();
    void showMeter();
    void updateFace(const Meter *known);
    void updateRows();
    void requestReadings();
    QList<CardRow> rows() const;
    QList<CardRow> stream() const;
    CardRow lastReading() const;
    CardRow lastImported() const;
    QList<CardRow> lastSent() const;

    Session *m_session = nullptr;
    MeterId m_id;
    Meter m_meter; // as it was last shown
    QTimeZone m_zone;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    BadgeLabel *m_badge;
    QVBoxLayout *m_mark = nullptr; // holds the badge
    ValueText *m_name;
    ValueText *m_place;
    CardRows *m_rows;
    MonthSection *m_months;
    QFrame *m_line; // above the further attributes
    CardRows *m_further;
    NoteSection *m_notes;
};

} // namespace meterdesk
