// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/readingcheck.h"

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace meterdesk {

//! What the checks found, the worst first: its edge and wash are in the colour of the worst one,
//! with its icon before the first sentence.
class FindingsBox : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsBox(QWidget *parent = nullptr);

    struct Line
    {
        Severity severity = Severity::Ok;
        QString text;

        friend bool operator==(const Line &, const Line &) = default;
    };
    //! \a foot is smaller and says what it is measured by; may be empty.
    void setLines(const QList<Line> &lines, const QString &foot = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLook();
    Severity worst() const;

    QList<Line> m_lines;
    QList<QLabel *> m_labels;
    QLabel *m_foot;
    QVBoxLayout *m_column;
};

} // namespace meterdesk
