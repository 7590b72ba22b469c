// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/energy.h"
#include "models/deltaexplanation.h"

#include <QTimeZone>
#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace meterdesk {

class DeltaEdgesView;

//! What the selected month is made of: both its edges with their readings, computed here and from
//! the service side by side, and in words ("Explanation") the sums with their numbers. It shows
//! texts that are made when they are set; whoever sets them does so again in another language.
class DeltaComparisonStrip : public QWidget
{
    Q_OBJECT

public:
    //! Which meter is explained, and how its figures and moments are written.
    struct Format
    {
        DeltaUnits units;
        QTimeZone zone; //!< of the meter
        QString energyCode;
        QString serialNumber;
    };

    explicit DeltaComparisonStrip(QWidget *parent = nullptr);

    //! Only words: there is nothing to compare. \a title and \a lines may be empty; the lines are
    //! the explanation.
    void showSentence(const QString &title, const QString &sentence, const QStringList &lines = {});
    //! What the service says of \a month; \a sentence tells why nothing is computed yet. \a button
    //! may be empty.
    void showWaiting(YearMonth month, std::optional<double> fromService, const Format &format,
                     const QString &sentence, const QString &button = {});
    //! \a more: further lines of the explanation.
    void showComparison(const DeltaComparison &comparison, const Format &format,
                        const QStringList &more = {});

    QString sentence() const;
    //! The lines of the explanation.
    QString explanation() const;

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct FigureLabels
    {
        QLabel *name;
        QLabel *figure;
        QLabel *unit;
    };
    enum FigureRow { Computed, FromService, Difference, Interpolated, Limits, FigureRows };

    QWidget *makeFigures();
    void makeLayout();
    void setWords(const QString &title, const QString &sentence, const QString &button);
    void setLines(const QStringList &lines);
    void fitLines();
    void showBadge();
    void setOrigin(const Format &format, const QString &words);
    QString figureName(FigureRow row) const;
    void setFigure(FigureRow row, const QString &figure, const QString &unit);
    void setShares(const DeltaComparison &comparison, const Format &format);
    void setEdges(const DeltaComparison &comparison, const Format &format);

    QString m_energyCode; // of the badge
    QLabel *m_title;
    QLabel *m_badge;
    QLabel *m_origin;
    QLabel *m_sentence;
    QPushButton *m_button;
    DeltaEdgesView *m_edges;
    QPlainTextEdit *m_lines;
    QWidget *m_figureArea;
    std::array<FigureLabels, FigureRows> m_figures;
};

} // namespace meterdesk
