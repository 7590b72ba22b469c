// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rescuereport.h"
#include "ui/widgets/banner.h"

#include <optional>

namespace meterdesk {

class Desk;

//! Says above the workspace what became of the entries on this computer: that a file was damaged
//! and what could be rescued, that the entries cannot be used, or what came of a backup. Stays
//! until the person closes it.
class DataNotice : public Banner
{
    Q_OBJECT

public:
    //! \a desk must outlive it.
    explicit DataNotice(Desk &desk, QWidget *parent = nullptr);

    //! Says something else about the entries.
    void tell(meterdesk::Banner::Kind kind, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showTrouble();
    void dismiss();

    Desk &m_desk;
    bool m_isTold = false; //!< by tell()
    std::optional<RescueReport> m_rescued; //!< that was closed
    std::optional<StorageError> m_trouble; //!< that was closed
};

} // namespace meterdesk
