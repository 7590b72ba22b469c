// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/units.h"
#include "models/deltaparts.h"
#include "models/deltapartsmodel.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QTableView;

namespace meterdesk {

class Session;

//! "Parent and children": the selected month of an entity or a main meter beside the entities or
//! meters below it, their shares, and what none of them measures. Hidden where there are no parts.
//! Asks the service for the deltas of the parts while it is seen.
class DeltaPartsPane : public QWidget
{
    Q_OBJECT

public:
    //! The whole and its month.
    struct Whole
    {
        DeltaSubject subject;
        QString name;
        QString energyCode;
        YearMonth month;
        std::optional<double> current; //!< in unit
        std::optional<double> previous; //!< a year before
        QString unit; //!< that is shown
        QString ownUnit; //!< of deltas that tell none
        GasProperties gas; //!< invalid where it is not gas
        int decimals = 1;
        bool isPartial = false;
    };

    explicit DeltaPartsPane(QWidget *parent = nullptr);

    //! \a session must outlive its being used; nullptr for none.
    void setSession(Session *session);
    void setWhole(const Whole &whole);
    //! Shows nothing.
    void clear();
    //! Asks for the deltas of the parts anew.
    void refresh();
    //! Whether all that was asked for is there.
    bool isSettled() const;
    const DeltaPartsModel &model() const { return m_model; }

Q_SIGNALS:
    //! The person wants the table as a file.
    void exportAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void request();
    void updateParts();
    DeltaPartsModel::Part partOf(const DeltaPart &part) const;
    std::optional<double> valueOf(const DeltaPart &part, YearMonth month) const;
    void fit();

    Session *m_session = nullptr;
    Whole m_whole;
    QList<DeltaPart> m_parts;
    QTimer m_timer; // walking over entities asks once it rests
    DeltaPartsModel m_model;
    QTableView *m_table;
    QAction *m_export;
};

} // namespace meterdesk
