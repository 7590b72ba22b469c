// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QCoreApplication;

namespace meterdesk::cli {

//! What the composition root gives the verbs.
struct Context
{
    //! Starts the demo, which runs as long as what the function holds; nothing where it cannot.
    std::function<std::optional<Desk::Given>()> startDemo;
    //! Where tokens are kept; empty: the system's keychain.
    std::function<std::unique_ptr<SecretStore>()> makeSecrets;
    HttpSettings http; //!< of every connection; the address is the connection's
};

//! Whether \a arguments (the program's name first) ask for a verb: then no window is made and no
//! display is needed.
bool isVerb(const QStringList &arguments);

//! What --lang asks for, to install the translations by; empty: the system's language.
QString language(const QStringList &arguments);

//! Runs the verb in the event loop of \a application, which is not running yet, and answers the
//! exit code (ExitCode). Takes the tokens out of the environment. Translations are installed
//! before.
int run(QCoreApplication &application, const QStringList &arguments, Context context);

} // namespace meterdesk::cli
