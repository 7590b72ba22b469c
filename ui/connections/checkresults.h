// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectionreport.h"
#include "ui/widgets/icons.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace meterdesk {

//! What came of trying a connection, one line a question: whether the tokens are good, what they
//! permit, what was found. Hidden until there is something to tell.
class CheckResults : public QWidget
{
    Q_OBJECT

public:
    explicit CheckResults(QWidget *parent = nullptr);

    //! \a hasLogin: whether there was a login token to try.
    void showReport(const ConnectionReport &report, bool hasLogin);
    //! A check is under way.
    void showChecking();
    void clear();
    //! Everything that is told, a line each: for screen readers and tests.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Verdict { Good, Bad, Unreached, Open, Info };

    void fill();
    void addRow(Verdict verdict, const QString &title, const QString &text);
    void addLoginToken();
    void addScopes();
    void addFound();
    void addImportToken();
    const ApiError *problem(ConnectionReport::Step step) const;

    std::optional<ConnectionReport> m_report;
    bool m_hasLogin = false;
    bool m_isChecking = false;
    QPointer<QWidget> m_rows;
    QGridLayout *m_grid = nullptr; //!< of the rows
    QStringList m_lines;
};

} // namespace meterdesk
