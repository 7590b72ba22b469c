// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/pointimport.h"
#include "ui/imports/tableimportdialog.h"

#include <QTimeZone>

#include <memory>

namespace meterdesk {

class Session;

//! Data points of one series from a table, sent as one batch. Rows with problems are left out.
class PointImportDialog : public TableImportDialog
{
    Q_OBJECT

public:
    struct Target
    {
        QString name; //!< of the series, for people
        PointStream stream;
        QTimeZone zone; //!< of times without an offset
        std::shared_ptr<const DataPointSeries> known; //!< never null
    };

    //! \a session must outlive the dialog.
    PointImportDialog(Session &session, Target target, QWidget *parent = nullptr);
    ~PointImportDialog() override;

    const PointImport &import() const { return m_import; }

Q_SIGNALS:
    //! \a points are in the outbox.
    void sent(int points);

protected:
    TableSettings guess() const override;
    void fillRows() override;
    Rejected rejects() const override;
    void updateCounts() override;
    void take() override;
    void retranslate() override;

private:
    void tellSource();

    Session &m_session;
    const Target m_target;
    PointImport m_import;
};

} // namespace meterdesk
