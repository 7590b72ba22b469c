# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# libzip as Zip::Zip. Its own CMake file asks, on Debian, for tools that come in another package.
find_path(Zip_INCLUDE_DIR NAMES zip.h)
find_path(Zip_CONFIG_INCLUDE_DIR NAMES zipconf.h HINTS ${Zip_INCLUDE_DIR}/../lib/libzip/include)
find_library(Zip_LIBRARY NAMES zip libzip)
mark_as_advanced(Zip_INCLUDE_DIR Zip_CONFIG_INCLUDE_DIR Zip_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Zip
    REQUIRED_VARS Zip_LIBRARY Zip_INCLUDE_DIR Zip_CONFIG_INCLUDE_DIR)

if(Zip_FOUND AND NOT TARGET Zip::Zip)
    add_library(Zip::Zip UNKNOWN IMPORTED)
    set_target_properties(Zip::Zip PROPERTIES
        IMPORTED_LOCATION "${Zip_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${Zip_INCLUDE_DIR};${Zip_CONFIG_INCLUDE_DIR}")
endif()
