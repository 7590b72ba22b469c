// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QHeaderView;
class QMenu;
class QTableView;
class QToolButton;

namespace meterdesk {

class ViewState;

//! A column of a table as TableColumns has it before anybody chose.
struct TableColumn
{
    int section; //!< the model's column
    const char *name; //!< remembered under this; never changes, nor has another meaning
    bool isShown = true;
    int width = 0; //!< 0: as the header has it
    //! Takes the rest of the width for as long as just the columns are shown that are by default;
    //! never less than its own width.
    bool isStretched = false;
};

//! Which columns of a table are shown, in which order, how wide, and what the rows are sorted by:
//! chosen in the menu of the head (also by the Menu key in the table), by dragging and clicking
//! heads, and remembered. Columns that a later version adds or no longer has do no harm. The choice
//! outlives the model, and is put to use on the next one. Owned by the table.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    //! \a columns: all of the model's, in their order. \a state keeps the choice under \a key and
    //! must outlive the table; it is read as soon as it is loaded.
    TableColumns(QTableView *table, const QList<TableColumn> &columns, ViewState &state,
                 const QString &key);
    ~TableColumns() override;

    //! Heads sort when they are clicked; the model sorts by \a section in \a order by itself.
    void setSortable(int section, Qt::SortOrder order = Qt::AscendingOrder);
    //! Whether the columns shown are those by default.
    bool hasDefaults() const;
    //! The section at the left: the one to make current, as a view does not scroll to hidden ones.
    int firstShown() const;

    //! Adds the choices to \a menu, for a table with a menu of its own; \a section is the column
    //! that is asked for, -1 for none. Without such a menu the helper shows its own.
    void fillMenu(QMenu *menu, int section);
    //! A small button that shows the menu, for a table without heads; the caller takes it over.
    QToolButton *makeButton();

Q_SIGNALS:
    //! Which columns are shown, or their order, or what the rows are sorted by, has changed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        TableColumn basis;
        bool isShown;
        int width;
    };
    struct Sort
    {
        int section;
        Qt::SortOrder order;
    };

    QHeaderView *header() const;
    bool hasModel() const;
    void restore();
    void read(const QByteArray &saved);
    void readSort(const QByteArray &saved);
    QByteArray saved() const;
    void apply();
    void applyOrder();
    bool hasRoomToStretch() const;
    int widthOf(const Column &column) const;
    void sortModel();
    void takeWidth(int section);
    void takeOrder();
    void takeSort(int section, Qt::SortOrder order);
    void finishChange();
    void reset();
    void show(int section, bool isShown);
    void move(int section, int steps);
    int shownCount() const;
    Column *find(int section);
    Column *find(const QByteArray &name);
    void addActionsOf(QMenu *menu, int section);
    void showMenu(const QPoint &globalPosition, int section);
    void retranslateButton();

    QTableView *m_table;
    const QList<TableColumn> m_usual; //!< for texts of the usual size
    QList<TableColumn> m_defaults; //!< for those of the table
    ViewState &m_state;
    const QString m_key;
    QList<Column> m_columns; // from left to right
    std::optional<Sort> m_sortedByDefault;
    Sort m_sort{0, Qt::AscendingOrder};
    QPointer<QToolButton> m_button;
    bool m_isStretching = false;
    bool m_isApplying = false; // the header is told, and does not tell
};

} // namespace meterdesk
