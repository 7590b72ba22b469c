// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wirequestion.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace meterdesk {

//! How the server writes what its documentation leaves open: what was found, and for what is sent
//! a choice instead.
class WaysTable : public QWidget
{
    Q_OBJECT

public:
    explicit WaysTable(QWidget *parent = nullptr);

    void showQuestions(const QList<WireQuestion> &questions);

Q_SIGNALS:
    //! By a person; an empty \a answer means automatic.
    void chosen(const QString &question, const QString &answer);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillChoice(int row, const WireQuestion &question);

    QLabel *m_hint;
    QTableWidget *m_table;
    QList<WireQuestion> m_questions;
};

} // namespace meterdesk
