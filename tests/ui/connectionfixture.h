// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectioneditor.h"
#include "services/desk.h"
#include "services/session.h"
#include "tests/support/contractserver.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/patience.h"
#include "tests/support/sessionparts.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace meterdesk::test {

//! A desk over a folder of its own, with a keychain whose troubles can be ordered and a server.
struct ConnectionFixture
{
    ContractServer server;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FakeSecretStore> secrets;
    std::unique_ptr<Desk> desk;
    ReadingStore::Clock clock; //!< "now" from the next reset() on

    //! Everything as at the first start.
    void reset()
    {
        desk.reset();
        server.reset();
        secrets = std::make_unique<FakeSecretStore>();
        folder = std::make_unique<QTemporaryDir>();
        Desk::Options options;
        options.dataDirectory = folder->path();
        options.http.retryPause = std::chrono::milliseconds(1);
        options.clock = clock;
        desk = std::make_unique<Desk>(options, *secrets);
        QSignalSpy opened(desk.get(), &Desk::opened);
        desk->open();
        QVERIFY(opened.wait(kPatienceMs));
    }

    //! Adds a connection to the server, which is opened then.
    void add(const QString &name, const Tokens &tokens = tokensOfServer(),
             const QString &customer = ContractServer::customerId()) const
    {
        QObject owner;
        desk->makeConnectionEditor(&owner)->add(
            {name, server.baseUrl().toString(), customer, tokens});
    }

    QString current() const { return desk->current() ? desk->current()->name : QString(); }
    bool isWorking() const
    {
        return desk->session() && desk->session()->state() == Session::State::Online;
    }
};

//! The widget that a screen reader finds under \a name, and a person can see.
template<typename Widget>
Widget *named(const QWidget &inside, const QString &name)
{
    for (Widget *found : inside.findChildren<Widget *>()) {
        if (found->isVisible() && found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

//! The button with \a text that a person can see.
inline QAbstractButton *button(const QWidget &inside, const QString &text)
{
    for (auto *found : inside.findChildren<QAbstractButton *>()) {
        if (found->isVisible() && found->text() == text)
            return found;
    }
    return nullptr;
}

//! Whether a person can read \a words anywhere.
inline bool says(const QWidget &inside, const QString &words)
{
    for (const QLabel *label : inside.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace meterdesk::test

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, meterdesk::kPatienceMs)
