// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meternote.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <utility>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace meterdesk {

class LocalNotes;
class Session;

//! What the person has noted about the meter, edited in place. It is kept as it is typed: a moment
//! after the last key, and at once where the meter or the focus changes. Only what can be kept can
//! be typed.
class NoteSection : public QWidget
{
    Q_OBJECT
public:
    explicit NoteSection(QWidget *parent = nullptr);
    ~NoteSection() override;

    //! Nullptr for none; the session must outlive its being shown.
    void setSession(Session *session);
    void setMeter(const MeterId &meter);

    //! "6 + 1" and "6" to the places before and after the decimal mark; nothing where there are
    //! none.
    static std::pair<std::optional<int>, std::optional<int>> placesIn(const QString &text);
    //! "1,50" to the JSON number 1.50; empty where there is no number.
    static QByteArray numberIn(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LocalNotes *notes() const;
    QLabel *addField(QGridLayout *grid, QWidget *field);
    void take(const MeterNote &note);
    MeterNote typed() const;
    void noteTyping();
    void save();
    void fitText();
    void retranslate();

    Session *m_session = nullptr;
    MeterId m_meter;
    QTimer m_saveTimer;
    bool m_isTyped = false; // and not saved
    bool m_isSaving = false; // the fields change by themselves

    QLabel *m_title;
    QLabel *m_doorKey;
    QLabel *m_keyKey;
    QLabel *m_digitsKey;
    QLabel *m_multiplierKey;
    QLabel *m_textKey;
    QLineEdit *m_door;
    QLineEdit *m_key;
    QLineEdit *m_digits;
    QLineEdit *m_multiplier;
    QPlainTextEdit *m_text;
    QLabel *m_trouble; //!< why it is not on the disk
};

} // namespace meterdesk
