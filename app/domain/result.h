// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <variant>

namespace meterdesk {

//! Either a value or an error: the part of std::expected that the project needs, with its names.
//! A value type; as thread-safe as what it holds.
template<typename T, typename E>
class [[nodiscard]] Result
{
public:
    using value_type = T;
    using error_type = E;

    Result(T value) // NOLINT(google-explicit-constructor): reads as `return value;`
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(E error) // NOLINT(google-explicit-constructor): reads as `return error;`
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const E &error() const & { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    T value_or(T fallback) const & { return has_value() ? value() : std::move(fallback); }

private:
    std::variant<T, E> m_state;
};

//! The value of a Result that has nothing to tell but that it worked.
struct Done
{
    friend bool operator==(Done, Done) { return true; }
};

} // namespace meterdesk
