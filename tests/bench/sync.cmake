# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Loading and exporting the readings of a meter, beside curl.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    find_package(ZLIB REQUIRED)
    find_package(Threads REQUIRED)
    add_executable(meterdesk_pageserver pageserver.cpp)
    target_link_libraries(meterdesk_pageserver PRIVATE ZLIB::ZLIB Threads::Threads meterdesk_flags)
    add_executable(meterdesk_syncbench sync.cpp)
    target_link_libraries(meterdesk_syncbench PRIVATE Meterdesk::Services meterdesk_flags)
    set(sync ${METERDESK_PYTHON} -B "${CMAKE_CURRENT_SOURCE_DIR}/sync.py"
        $<TARGET_FILE:meterdesk_syncbench> $<TARGET_FILE:meterdesk_pageserver>)
    add_custom_target(bench_sync
        COMMAND ${sync}
        DEPENDS meterdesk_syncbench meterdesk_pageserver
        USES_TERMINAL VERBATIM)
    add_dependencies(bench bench_sync)
    # Built with the others that packaging/quickstart.sh asks for.
    add_dependencies(meterdesk_bench meterdesk_syncbench meterdesk_pageserver)
    set(export ${METERDESK_PYTHON} -B "${CMAKE_CURRENT_SOURCE_DIR}/export.py"
        $<TARGET_FILE:meterdesk> $<TARGET_FILE:meterdesk_pageserver>)
    add_custom_target(bench_export
        COMMAND ${export}
        DEPENDS meterdesk meterdesk_pageserver
        USES_TERMINAL VERBATIM)
    add_dependencies(bench bench_export)
    add_test(NAME benchsmoke_export COMMAND ${export} --smoke)
    set_tests_properties(benchsmoke_export PROPERTIES LABELS benchsmoke TIMEOUT 180
        RUN_SERIAL TRUE SKIP_RETURN_CODE 77)
    add_test(NAME benchsmoke_sync COMMAND ${sync} --rounds 1)
    set_tests_properties(benchsmoke_sync PROPERTIES LABELS benchsmoke TIMEOUT 180 RUN_SERIAL TRUE
        SKIP_RETURN_CODE 77)
endif()
