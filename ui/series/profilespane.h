// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/profilerules.h"
#include "domain/storageerror.h"
#include "ui/charts/chartseries.h"
#include "ui/series/profileform.h"
#include "ui/widgets/pane.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace meterdesk {

class ChartOutput;
class ElidedLabel;
class EmptyState;
class LoadProfileDialog;
class ProfileTableModel;
class ReadoutStrip;
class Session;
class TimeChartView;
class ViewState;

//! The part Profiles of the workspace: the consumption of spans of time, by import id and suit. The
//! service lists no profiles, so it shows what was sent from here, and the newest one that the
//! service has. One can be added in place, a file imported, and what was sent deleted again: the
//! person sees what will go before it does.
class ProfilesPane : public Pane
{
    Q_OBJECT

public:
    //! \a viewState keeps the choices between sessions and must outlive the pane.
    explicit ProfilesPane(ViewState &viewState, QWidget *parent = nullptr);
    ~ProfilesPane() override;

    void setSession(Session *session) override;
    void setMeter(const MeterId &meter) override;
    void restoreState() override;
    void refresh() override;
    QString statusText() const override;
    bool canExport() const override;
    void exportShown() override;
    void printShown() override;
    bool isSettled() const override;

    const ProfileStream &stream() const { return m_stream; }
    //! Shows another stream.
    void showStream(const ProfileStream &stream);
    //! Begins the import of \a path; empty: asks for a file.
    LoadProfileDialog *import(const QString &path = {});

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Question { None, Undo, Again };

    void makeHeader();
    void makeBody();
    void connectSession();
    QTimeZone zoneOf(const ProfileStream &stream) const;
    QString meterName() const;
    void takeTyped();
    void takeStreams();
    void showStreams();
    void fillStreams();
    void updateChart();
    void updateFace();
    void updateActions();
    void updateLatest();
    void retranslate();
    // profilespaneacts.cpp
    ProfileForm::Verdict verdictOf(const WriteRequest &request) const;
    ProfileForm::Verdict removalVerdict(const WriteRequest &request) const;
    std::optional<TimeRange> nextRange() const;
    QList<OutboxEntry> selected() const;
    void openForm(ProfileForm::Mode mode);
    void send(const WriteRequest &request);
    void add(const QList<WriteRequest> &requests, const QString &label);
    void undo(const QList<EntryId> &entries);
    void askUndo();
    void askAgain();
    void answer(int button);
    void endQuestion();
    void tell(const StorageError &error);
    void remember();
    void handOut(bool isPrint);

    ViewState &m_viewState;
    Session *m_session = nullptr;
    MeterId m_meter;
    ProfileStream m_stream;
    std::unique_ptr<ProfileTableModel> m_model;
    Question m_question = Question::None;
    QList<EntryId> m_asked;
    std::optional<LatestProfile> m_latest;
    QString m_latestText;
    bool m_isAsking = false; //!< the service, for the newest one
    bool m_isFresh = false; //!< the stream was not shown before: the chart shows all of it
    int m_chartRun = 0;
    int m_charted = 0;
    QTimer m_charting;
    QTimer m_askAgain;
    QPointer<LoadProfileDialog> m_dialog;

    QWidget *m_header;
    QLabel *m_streamLabel;
    QComboBox *m_streams;
    bool m_hasStreams = false; //!< all that there are, as long as nothing changes
    QLabel *m_suitLabel;
    QLineEdit *m_suit;
    QPushButton *m_remember;
    QPushButton *m_ask;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_delete;
    QPushButton *m_undo;
    QPushButton *m_again;
    ElidedLabel *m_newest;
    Banner *m_banner;
    ProfileForm *m_form;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    ReadoutStrip *m_readout;
    TimeChartView *m_chart;
    QTableView *m_table;
    ChartOutput *m_output;
};

} // namespace meterdesk
