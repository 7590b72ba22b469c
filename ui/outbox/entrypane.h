// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outboxmodel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace meterdesk {

class Banner;
class EmptyState;
class TableColumns;
class ViewState;

//! The outbox or the journal: a line with its title, how much there is of what, and what to look
//! for; below it the table, and between them a banner for what is to be said about the rows.
//!
//! What is selected stays selected by its ids, whatever becomes of the rows.
class EntryPane : public QWidget
{
    Q_OBJECT

public:
    using Part = OutboxModel::Part;

    //! \a viewState keeps the columns and must outlive the pane.
    EntryPane(Part part, ViewState &viewState, QWidget *parent = nullptr);
    ~EntryPane() override;

    //! \a model outlives its being shown; nullptr for none.
    void setModel(OutboxModel *model);
    OutboxModel *model() const { return m_model; }
    //! Adds \a widget at the right end of the line above the table.
    void addTool(QWidget *widget);

    QTableView &table() { return *m_table; }
    Banner &banner() { return *m_banner; }
    //! In the order of the rows.
    QList<OutboxEntry> selected() const;
    //! Only what came with \a batch; nothing for all.
    void showBatch(const std::optional<qint64> &batch, const QString &label = {});
    void focusFilter();

Q_SIGNALS:
    void selectionChanged();
    //! A person typed another value of an entry.
    void valueTyped(meterdesk::EntryId entry, const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Chip
    {
        QPushButton *button;
        QSet<EntryState> states; // what it narrows to; both empty: nothing
        QSet<WriteKind> kinds;

        bool isAll() const { return states.isEmpty() && kinds.isEmpty(); }
    };

    void makeHeader(QVBoxLayout *column);
    void makeChips();
    void fitHeader();
    void addChip(const QSet<EntryState> &states, const QSet<WriteKind> &kinds);
    void choose(const Chip &chosen);
    void makeTable();
    QString wordOf(const Chip &chip) const;
    static int countOf(const Chip &chip, const OutboxModel::Counts &counts);
    void applyFilter();
    void clearFilter();
    void updateCounts();
    void updateFace();
    QList<int> selectedRows() const;
    void keepSelection();
    void restoreSelection();
    void retranslate();

    const Part m_part;
    OutboxModel *m_model = nullptr;
    QList<Chip> m_chips;
    std::optional<qint64> m_batch;
    QList<EntryId> m_kept; // selected before a reset
    EntryId m_keptCurrent;
    QTimer m_counting; // many changes are counted once

    QWidget *m_header;
    QHBoxLayout *m_line; // title, narrowing where there is room, tools
    QHBoxLayout *m_secondLine; // narrowing where there is none
    QWidget *m_narrowing; // chips and filter
    QHBoxLayout *m_narrowingRow;
    QLabel *m_title;
    QLineEdit *m_filter;
    QPushButton *m_batchChip;
    QHBoxLayout *m_tools;
    QWidget *m_lastTool; // that takes the keys
    Banner *m_banner;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    TableColumns *m_columns = nullptr;
};

} // namespace meterdesk
