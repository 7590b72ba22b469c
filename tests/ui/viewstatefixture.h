// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/viewstate.h"
#include "storage/database.h"
#include "tests/services/settled.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace meterdesk::test {

//! A ViewState over a database in a folder of its own.
class ViewStateFixture
{
public:
    ViewStateFixture()
        : m_directory(m_folder.path())
    {
        m_isOpen = m_directory.open().has_value();
        m_database = std::make_unique<Database>(m_directory);
        m_isOpen = m_isOpen && settled(m_database->open()).has_value();
        state = std::make_unique<ViewState>(*m_database);
    }
    ~ViewStateFixture() { state.reset(); }
    Q_DISABLE_COPY_MOVE(ViewStateFixture)

    //! Reads what is in the database; false where that does not work.
    [[nodiscard]] bool load()
    {
        QSignalSpy loaded(state.get(), &ViewState::loaded);
        state->load({});
        return m_isOpen && loaded.wait(20000);
    }

    std::unique_ptr<ViewState> state;

private:
    QTemporaryDir m_folder;
    DataDirectory m_directory;
    std::unique_ptr<Database> m_database;
    bool m_isOpen = false;
};

} // namespace meterdesk::test
