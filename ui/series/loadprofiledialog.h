// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profilerules.h"
#include "files/loadprofilefile.h"
#include "services/profileimport.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace meterdesk {

class Banner;
class ImportFilter;
class LoadPreviewModel;
class Session;
class TableSource;

//! The load profile of a distributor before it is sent: how its table is read, each interval with
//! its amount and what that would do, and what cannot be read. Sent as one batch, which can be
//! stopped, resumed and undone as a whole. Reading is done behind the window. Not modal: show it
//! with open() or show(). GUI thread.
class LoadProfileDialog : public QDialog
{
    Q_OBJECT

public:
    //! For \a stream, whose meter is in \a zone. \a session must outlive the dialog.
    LoadProfileDialog(Session &session, const ProfileStream &stream, const QTimeZone &zone,
                      QWidget *parent = nullptr);
    ~LoadProfileDialog() override;

    //! Where the file comes from.
    TableSource &source() const { return *m_source; }

    const ProfileImport &import() const { return *m_import; }
    const LoadSettings &settings() const { return m_settings; }
    bool isReading() const;

Q_SIGNALS:
    //! \a profiles are in the outbox, as \a batch.
    void sent(qint64 batch, int profiles);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    QWidget *makeChoices();
    QComboBox *addChoice(QWidget *bar, QLabel *&label);
    void makeTable();
    QWidget *makeButtons();
    void takeChoice();
    void showSheet(const Sheet &sheet);
    void read();
    void takeProfile(LoadProfile profile, const LoadQuestions &questions);
    void fillChoices();
    void fillColumns();
    void ask(const LoadQuestions &questions);
    void answer(int button);
    void updateCounts();
    void sendNow();
    void retranslate();

    Session &m_session;
    const ProfileStream m_stream;
    const QTimeZone m_zone;
    std::unique_ptr<ProfileImport> m_import;
    std::unique_ptr<LoadPreviewModel> m_model;
    std::unique_ptr<ImportFilter> m_filter;
    std::shared_ptr<const Sheet> m_sheet;
    LoadSettings m_settings;
    LoadQuestions m_questions;
    int m_reads = 0; //!< what was asked for last
    bool m_isReading = false;
    bool m_isSent = false;
    TableSource *m_source = nullptr;
    Banner *m_banner = nullptr;
    QLabel *m_labels[8] = {};
    QComboBox *m_orientation = nullptr;
    QComboBox *m_date = nullptr;
    QComboBox *m_value = nullptr;
    QComboBox *m_stamp = nullptr;
    QComboBox *m_step = nullptr;
    QComboBox *m_amount = nullptr;
    QComboBox *m_place = nullptr;
    QComboBox *m_mark = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_notes = nullptr;
    QCheckBox *m_onlyProblems = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace meterdesk
