// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rounddraft.h"
#include "domain/savedlist.h"
#include "services/entryround.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace meterdesk {

class RoundDateEdit;

//! The bar above the grid: which round, read when, how far it is, and what to do with it.
class EnterHeader : public QWidget
{
    Q_OBJECT

public:
    explicit EnterHeader(QWidget *parent = nullptr);

    //! What can be chosen: rounds that were begun, then routes and lists.
    void setChoices(const QList<RoundDraft> &rounds, const QList<SavedList> &lists);
    void showRound(const RoundId &id);
    void setZone(const QTimeZone &zone);
    void setMoment(TimeMs moment);
    //! Without a round there is no time to choose, and nothing to count.
    void setOpen(bool isOpen);
    void setCounts(const EntryRound::Counts &counts);
    //! What Review and send is not possible for; empty: it is.
    void setSendTrouble(const QString &why);
    //! Asks which of the two hours is meant.
    void askHour(const DateEntry &entry);
    //! Something that belongs beside the buttons of the round.
    void addTool(QAction *action);
    QPushButton &review() { return *m_review; }

Q_SIGNALS:
    void roundChosen(const meterdesk::RoundId &id);
    void listChosen(const meterdesk::ListId &list);
    void momentChosen(meterdesk::TimeMs moment);
    //! The chosen hour does not exist.
    void hourSkipped();
    void reviewAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Count
    {
        const char *icon;
        int (*of)(const EntryRound::Counts &counts);
        QLabel *picture = nullptr;
        QLabel *figure = nullptr;
    };

    void makeCounts(class QBoxLayout *row);
    void fitWords();
    void updateCounts();
    void takeEntry(const DateEntry &entry);
    void showOffset(TimeMs moment);
    void retranslate();
    QString wordsOf(int index, int count) const;

    EntryRound::Counts m_counts;
    QTimeZone m_zone;
    QComboBox *m_round;
    QLabel *m_atLabel;
    RoundDateEdit *m_at;
    QLabel *m_offset;
    QToolButton *m_hours[2];
    QLabel *m_typed;
    QList<Count> m_countParts;
    class QHBoxLayout *m_tools;
    QPushButton *m_review;
};

} // namespace meterdesk
