// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionrules.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace meterdesk {

class InlineMessage;

//! Asks for one change in place, below the list of what is changed: a sentence that says what will
//! be, fields, the button that does it and the one that leaves everything as it is. Enter in a
//! field does it, Esc leaves.
class ChangePane : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePane(QWidget *parent = nullptr);

    QLabel *addField(QWidget *field);
    //! \a isHeavy: not to be done by a hasty Enter, so that the way out has the focus at first.
    void setTexts(const QString &sentence, const QString &accept, bool isHeavy = false);
    //! Empties what was said and puts the focus where one begins.
    void begin();
    //! What was asked is under way, or is not any more.
    void setBusy(bool isBusy);
    //! Why it was not done. \a mayDoWithout: the keychain, so that this is offered. Where entries
    //! stand in the way, dropping them is.
    void showError(const ConnectionError &error, bool mayDoWithout = false);

Q_SIGNALS:
    void accepted();
    //! Do it without the keychain.
    void thisRunAccepted();
    //! Do it, and drop the entries that stand in its way.
    void dropAccepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void forgetError();
    QString wayOut() const;

    QLabel *m_sentence;
    QFormLayout *m_fields;
    InlineMessage *m_message;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QWidget *m_first = nullptr;
    std::optional<ConnectionError> m_error;
    bool m_mayDoWithout = false;
    bool m_isHeavy = false;
};

} // namespace meterdesk
