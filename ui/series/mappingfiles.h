// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importlink.h"

#include <QList>
#include <QStringList>

//! Import ids as files that are shared. GUI thread; blocks as long as the file takes.
namespace meterdesk {

class Session;

//! What a file would change.
struct MappingOffer
{
    QList<ImportLink> links; //!< new and changed ones
    int added = 0;
    int changed = 0;
    int same = 0;
    QStringList problems; //!< a sentence for each row that was not understood
    QString error; //!< why the file was not read at all; empty where it was
};

//! Matches the rows of \a path with the meters of \a session. Changes nothing.
MappingOffer readMapping(Session &session, const QString &path);
//! All meters with their streams; XLSX where the name ends so, otherwise CSV. Answers why it was
//! not written; empty where it was.
QString writeMapping(Session &session, const QString &path);

} // namespace meterdesk
