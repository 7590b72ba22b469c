# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DLUPDATE=PROGRAM [-DINTO=DIR] -P update.cmake
#
# Brings the .ts files in DIR (default: this folder) up to date with the sources.
cmake_minimum_required(VERSION 3.22)
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
if(NOT INTO)
    set(INTO "${CMAKE_CURRENT_LIST_DIR}")
endif()

# No line numbers: they would change with every commit.
set(options -no-obsolete -locations none -extensions cpp,h,ui -I "${root}/app" -I "${root}")
set(sources "${root}/app" "${root}/ui")

function(update)
    execute_process(COMMAND ${LUPDATE} ${ARGN} RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate failed: ${result}")
    endif()
endfunction()
update(${options} ${sources} -ts "${INTO}/meterdesk_cs.ts" "${INTO}/meterdesk_de.ts")
# English is the language of the sources: only its plurals need a file.
update(${options} -pluralonly ${sources} -ts "${INTO}/meterdesk_en.ts")
