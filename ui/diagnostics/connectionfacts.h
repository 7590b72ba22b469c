// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace meterdesk {

class Session;

//! What connection this is and in which state, how busy its requests are, and on which program and
//! system: names and values, which can be copied.
class ConnectionFacts : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionFacts(QWidget *parent = nullptr);

    void showSession(Session &session);

private:
    enum Fact {
        Name,
        Address,
        State,
        ImportToken,
        UnderWay,
        Waiting,
        ReadsAtOnce,
        SlowedDown,
        Program,
        System,
        FactCount
    };

    QLabel *addHeading(QFormLayout *form);
    void setFact(Fact fact, const QString &name, const QString &value);
    void setPace(Session &session);

    QLabel *m_headings[3];
    QLabel *m_names[FactCount];
    QLabel *m_values[FactCount];
};

} // namespace meterdesk
