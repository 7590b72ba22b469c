# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What "cpack" makes of the installed files: a TGZ everywhere, a DEB where Debian's tools are.
set(CPACK_PACKAGE_NAME meterdesk)
set(CPACK_PACKAGE_VENDOR "The Meterdesk authors")
# An address is asked for by the rules of Debian; the project has none.
set(CPACK_PACKAGE_CONTACT "The Meterdesk authors <nobody@meterdesk.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop application for energy managers")
set(CPACK_PACKAGE_DESCRIPTION
    "Meterdesk shows the meters of an Enectiva customer in a tree and a table,
and their readings as a chart and a table, each in its meter's own time zone.
Its demo needs no account."
)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
# Modes that do not depend on the umask of whoever builds.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_GENERATOR TGZ)
find_program(METERDESK_DPKG_SHLIBDEPS dpkg-shlibdeps)
mark_as_advanced(METERDESK_DPKG_SHLIBDEPS)
if(METERDESK_DPKG_SHLIBDEPS)
    list(APPEND CPACK_GENERATOR DEB)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that shlibdeps cannot see them: the library behind QtKeychain, the database
# driver, the image plugin, Qt's own translations and the time zones.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libsecret-1-0, libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager")

include(CPack)
