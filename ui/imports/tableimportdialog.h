// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sheet.h"
#include "files/table.h"
#include "files/tableguess.h"
#include "ui/imports/tablechoices.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QFileDialog;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace meterdesk {

class Banner;
class ImportFilter;
class ImportHead;
class PreviewModel;
class TableSource;
class ViewState;

//! What is imported from a table that was copied, or from a file: what each column is, what each
//! row means and what is wrong with it, before anything is taken over. What is not taken goes back
//! to the clipboard or into a file, with the reasons. How a table is read may be remembered for
//! others with the same head. Classes that inherit say what the rows become. Not modal: show it
//! with open() or show(). GUI thread.
class TableImportDialog : public QDialog
{
    Q_OBJECT

public:
    ~TableImportDialog() override;

    //! Where the table comes from.
    TableSource &source() const { return *m_source; }
    //! How it is read.
    const TableSettings &settings() const { return m_settings; }

protected:
    //! A column of figures, and where the settings have the answer which mark is its decimal mark.
    struct Figures
    {
        ColumnRole role;
        std::optional<DecimalMark> TableSettings::*mark;
    };
    struct Shape
    {
        TableKind kind = TableKind::Readings;
        TableChoices::Parts choices = TableChoices::NoPart;
        std::vector<Figures> figures; //!< in the order in which they are asked about
        std::vector<int> widths; //!< of the columns that stand before those of the table
        QSize size; //!< of the dialog
        QString keptAs; //!< where the view state keeps settings; empty: they are not remembered
    };
    //! Rows of the sheet by their numbers, with the reasons why they are not taken.
    using Rejected = std::vector<std::pair<qint64, QString>>;

    //! \a state may be null where nothing is remembered; it must outlive the dialog.
    TableImportDialog(ViewState *state, Shape shape, QWidget *parent);
    //! Shows \a model; called once, by the constructor of the class that inherits.
    void setUp(std::unique_ptr<PreviewModel> model);

    const Sheet &sheet() const { return m_sheet; }
    const PreviewModel &model() const { return *m_model; }
    Banner &banner() const { return *m_banner; }
    TableChoices &choices() const { return *m_choices; }
    //! The choice whether rows that a person has to decide about are taken as well.
    QCheckBox &alsoBox() const { return *m_also; }
    QPushButton &takeButton() const { return *m_take; }
    //! Before the button that takes.
    void addToFoot(QWidget *widget);

    //! How the sheet is probably to be read.
    virtual TableSettings guess() const = 0;
    //! Makes the rows of the sheet, as the settings say; the model is being reset.
    virtual void fillRows() = 0;
    //! The rows that are not taken for a reason.
    virtual Rejected rejects() const = 0;
    //! Tells the counts, and what can be done; called whenever they may be others.
    virtual void updateCounts() = 0;
    virtual void take() = 0;
    //! To be called by those that override it.
    virtual void retranslate();

    //! Reads the sheet anew.
    void read();
    //! \a isChecking: not all rows have a verdict yet, so nothing can be told to be left out.
    void showCounts(const QString &counts, bool isChecking);
    //! Says \a told where rows were left out, and closes where nothing is left to look at.
    void finishTaking(const QString &told);
    //! Whether the rows as they are were taken already; not after they were read anew.
    bool isTaken() const { return m_isTaken; }
    void setTaken(bool taken) { m_isTaken = taken; }

    void changeEvent(QEvent *event) override;

private:
    enum class Question { None, Mark, Order };

    void makeTable();
    QWidget *makeFoot();
    void orderTabs();
    void showSheet(const Sheet &sheet);
    void change(const TableSettings &settings);
    void ask();
    void answer(int button);
    Table rejectedRows() const;
    void copyRejectedRows();
    void saveRejectedRows();
    void writeRejectedRows(const QString &path);

    ViewState *const m_state;
    const Shape m_shape;
    Sheet m_sheet;
    TableSettings m_settings;
    QString m_key; //!< of the settings in the view state, by what is guessed of the head
    std::unique_ptr<PreviewModel> m_model;
    std::unique_ptr<ImportFilter> m_filter;
    Question m_question = Question::None;
    std::size_t m_asked = 0; //!< of Question::Mark, the one of the shape's figures
    bool m_isTaken = false;
    Banner *m_banner;
    TableSource *m_source;
    TableChoices *m_choices;
    QTableView *m_table;
    ImportHead *m_head;
    QHBoxLayout *m_acts = nullptr;
    QLabel *m_counts = nullptr;
    QCheckBox *m_onlyProblems = nullptr;
    QCheckBox *m_also = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<QFileDialog> m_files;
};

} // namespace meterdesk
