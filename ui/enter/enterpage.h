// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checks/numberentry.h"
#include "services/entryround.h"
#include "ui/enter/roundview.h"
#include "ui/widgets/banner.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QFileDialog;
class QStackedWidget;

namespace meterdesk {

class ChartOutput;
class EmptyState;
class EnterHeader;
class ReadingImportDialog;
class ReadingSheet;
class ReviewPage;
class RoundTableModel;
class RowPanel;
class Session;
class StreamForm;
class TableColumns;
class ViewState;
struct Table;

//! The workspace Enter readings: a round as a grid that is typed into from the keyboard, the row
//! that is typed into explained below it, and the review before anything is sent.
class EnterPage : public QWidget
{
    Q_OBJECT

public:
    //! \a viewState keeps columns and the round and must outlive the page.
    explicit EnterPage(ViewState &viewState, QWidget *parent = nullptr);
    ~EnterPage() override;

    //! Shows rounds of \a session, nullptr for none; the session must outlive its being shown.
    void setSession(Session *session);
    //! The meters that a new round would have, in their order, and what they have in common.
    struct Selection
    {
        QString title; //!< empty: all meters
        QList<MeterId> meters;
    };
    void setSelectionSource(std::function<Selection()> source);
    void selectionChanged();
    //! Begins a round of \a list, or goes on with the one that was begun of it.
    void openList(const ListId &list);
    //! Puts what was copied into the grid, from the current row on.
    void paste();
    //! Opens the dialog that reads a table of any kind; asks for the file.
    void importFile();
    void focusGrid();
    //! Shows the round that is open once more before it is sent.
    void review();
    //! The dialog of importFile() over the table \a text, which stands in for a file.
    QWidget *importText(const QString &text);
    //! Whether there is a round.
    bool canExport() const;
    //! Asks for the file: the round as a table, or the sheet to walk it with; told() says how it
    //! went.
    void exportShown();
    //! Shows the preview of the sheet.
    void printShown();
    //! Whether the histories of the rows are there: for pictures.
    bool isSettled() const;
    //! What the bottom strip says.
    QString statusText() const;
    EntryRound *round() { return m_round.get(); }

Q_SIGNALS:
    void stateChanged();
    void told(meterdesk::Banner::Kind kind, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Page { EmptyPage, GridPage, ReviewsPage };
    enum class Question { None, Mark, Discard, Sent };

    void makeActions();
    void makeRound();
    void restoreState();
    void connectRound();
    void makeView();
    void showRound(const RoundId &id);
    void takeSelection();
    void addStream(const QString &importId, const QString &suit, const QString &unit,
                   const QString &name);
    void beginSelection();
    void begin(const QString &title, const QList<MeterId> &meters, const ListId &list = {});
    void updateState();
    void updateChoices();
    void updateEmpty();
    void retranslate();
    void doCommand(RoundView::Command command);
    void copyDateDown();
    void acceptWarning();
    void backToGrid(int row = -1);
    void send();
    void tellSent(const EntryRound::SendReport &report);
    ReadingImportDialog *openImport();
    void pasteColumn(const QStringList &cells);
    void fillFrom(const std::vector<NumberEntry> &entries, const QStringList &cells);
    void answerBanner(int button);
    void askDiscard();
    ReadingSheet sheet() const;
    Table roundTable() const;
    void exportTo(const QString &path);
    QString sendTrouble() const;
    QString titleOfSelection() const;

    ViewState &m_viewState;
    Session *m_session = nullptr;
    std::unique_ptr<EntryRound> m_round;
    std::unique_ptr<RoundTableModel> m_model;
    QPointer<ReadingImportDialog> m_importDialog;
    QPointer<QFileDialog> m_files;
    std::function<Selection()> m_selectionSource;
    Selection m_selection;
    bool m_isSelectionStale = false;
    Question m_question = Question::None;
    bool m_hasShown = false; // a round of this session
    std::optional<ColumnNumbers> m_pasted;
    QStringList m_pastedCells;
    ChartOutput *m_output;
    EnterHeader *m_header;
    StreamForm *m_streams;
    Banner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_gridPage = nullptr;
    RoundView *m_view = nullptr;
    RowPanel *m_panel = nullptr;
    ReviewPage *m_review = nullptr;
    TableColumns *m_columns = nullptr;
    QAction *m_new;
    QAction *m_paste;
    QAction *m_import;
    QAction *m_print;
    QAction *m_discard;
};

} // namespace meterdesk
