// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deltacomparison.h"

#include <QTimeZone>
#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;

namespace meterdesk {

//! What the selected month is made of: computed here and from the service side by side, their
//! difference, and the readings around both edges of the month. It shows texts that are made when
//! they are set; whoever sets them does so again in another language.
class DeltaComparisonStrip : public QWidget
{
    Q_OBJECT

public:
    //! How figures and moments are written.
    struct Format
    {
        QString unit; //!< of the service's figure
        QString registerUnit; //!< of the readings
        int decimals = 0; //!< of the months in the table
        QTimeZone zone; //!< of the meter
    };

    explicit DeltaComparisonStrip(QWidget *parent = nullptr);

    //! Only words: there is nothing to compare. \a title may be empty.
    void showSentence(const QString &title, const QString &sentence);
    //! What the service says of \a month; \a sentence tells why nothing is computed yet. \a button
    //! may be empty.
    void showWaiting(YearMonth month, std::optional<double> fromService, const Format &format,
                     const QString &sentence, const QString &button = {});
    void showComparison(const DeltaComparison &comparison, const Format &format);

    QString sentence() const;

Q_SIGNALS:
    void buttonClicked();

private:
    struct EdgeLabels
    {
        QLabel *title;
        QLabel *before;
        QLabel *after;
    };
    struct FigureLabels
    {
        QLabel *name;
        QLabel *figure;
        QLabel *unit;
    };
    enum FigureRow { Computed, FromService, Difference };

    QWidget *makeFigures();
    QGridLayout *makeEdges();
    void setWords(const QString &title, const QString &sentence, const QString &button);
    void setFigure(FigureRow row, const QString &figure, const QString &unit);
    void setEdge(int which, const DeltaEdge &edge, int decimals, const Format &format);
    void clearEdges();

    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
    QWidget *m_figureArea;
    std::array<EdgeLabels, 2> m_edges;
    std::array<FigureLabels, 3> m_figures;
};

} // namespace meterdesk
