// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profilerules.h"
#include "domain/writerequest.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meterdesk {

class InkIcon;

//! One profile in place, below the line of buttons: a new one, or one to be deleted by its exact
//! range or the server's id. What it would do is told while it is typed. Times are local times of
//! the stream's meter; in the hour that exists twice an offset is asked for. GUI thread.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Create, Delete };
    //! What is said of a request, and whether it may be asked for.
    struct Verdict
    {
        QString text;
        bool isSound = false;
        bool isWarning = false;
    };
    using Judge = std::function<Verdict(const WriteRequest &request)>;

    //! \a judge is asked about each complete request and must outlive the form.
    explicit ProfileForm(Judge judge, QWidget *parent = nullptr);

    //! Shows the form empty; of a new profile the begin is \a from (UTC), where one is known, and
    //! the end as long behind it as the last one was.
    void open(Mode mode, const std::optional<TimeRange> &next = {}, const QString &unit = {});
    Mode mode() const { return m_mode; }
    void setStream(const ProfileStream &stream, const QTimeZone &zone);
    //! What was known has changed.
    void judgeAgain() { judge(); }

    //! "1. 9. 2026 7:15", "2026-09-01 07:15", with or without an offset: a moment, or why not.
    static std::optional<TimeMs> momentOf(const QString &text, const QTimeZone &zone, QString *why);

Q_SIGNALS:
    void asked(const meterdesk::WriteRequest &request);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    std::optional<WriteRequest> request(QString *why) const;
    std::optional<TimeRange> range(QString *why) const;
    void judge();
    void tell(const Verdict &verdict);
    void ask();
    void retranslate();

    Judge m_judge;
    Mode m_mode = Mode::Create;
    ProfileStream m_stream;
    QTimeZone m_zone = QTimeZone::utc();
    QLabel *m_fromLabel;
    QLineEdit *m_from;
    QLabel *m_toLabel;
    QLineEdit *m_to;
    QLabel *m_valueLabel;
    QLineEdit *m_value;
    QLabel *m_unitLabel;
    QLineEdit *m_unit;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QPushButton *m_act;
    QPushButton *m_close;
    InkIcon *m_icon;
    QLabel *m_note;
};

} // namespace meterdesk
