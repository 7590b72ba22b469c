# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiler settings shared by every target of the project, and the two functions that make
# a layer and a test. Everything links meterdesk_flags PRIVATE.

if(METERDESK_CCACHE)
    find_program(METERDESK_CCACHE_PROGRAM ccache)
    mark_as_advanced(METERDESK_CCACHE_PROGRAM)
    if(METERDESK_CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND UNIX)
        # Precompiled headers are only cached with these sloppiness settings.
        set(CMAKE_CXX_COMPILER_LAUNCHER env
            CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
            ${METERDESK_CCACHE_PROGRAM})
    endif()
endif()

add_library(meterdesk_flags INTERFACE)
target_compile_features(meterdesk_flags INTERFACE cxx_std_20)
target_compile_definitions(meterdesk_flags INTERFACE
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS
)
if(MSVC)
    target_compile_options(meterdesk_flags INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
    if(METERDESK_WERROR)
        target_compile_options(meterdesk_flags INTERFACE /WX)
    endif()
else()
    target_compile_options(meterdesk_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror=switch)
    if(METERDESK_WERROR)
        target_compile_options(meterdesk_flags INTERFACE -Werror)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND METERDESK_PCH)
        target_compile_options(meterdesk_flags INTERFACE -fpch-preprocess)
    elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND METERDESK_PCH)
        # Else a cached precompiled header is refused when a system header only got a new date.
        target_compile_options(meterdesk_flags INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
endif()
if(METERDESK_SANITIZE)
    # Line tables are enough for a report and make the files a third of the size.
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined -g1)
    add_link_options(-fsanitize=address,undefined)
    # With the debug information of two hundred objects the usual linker takes seconds a test.
    find_program(METERDESK_LLD ld.lld)
    mark_as_advanced(METERDESK_LLD)
    if(METERDESK_LLD AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        add_link_options(-fuse-ld=lld)
    endif()
endif()
if(METERDESK_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "METERDESK_FUZZ needs clang, which has libFuzzer")
    endif()
    # What libFuzzer follows is compiled in everywhere; its main() is linked to the targets only.
    add_compile_options(-fsanitize=fuzzer-no-link -O1)
    add_link_options(-fsanitize=fuzzer-no-link)
endif()

set(METERDESK_PYTHON "/usr/bin/python3" CACHE FILEPATH "The Python that runs the test servers")

# meterdesk_add_layer(domain SOURCES ... PUBLIC ... PRIVATE ...)
# The library meterdesk_domain with the alias Meterdesk::Domain: static, or shared with
# BUILD_SHARED_LIBS as in the sanitized build, where two hundred tests would each hold the layers.
function(meterdesk_add_layer name)
    cmake_parse_arguments(LAYER "" "" "SOURCES;PUBLIC;PRIVATE;PCH" ${ARGN})
    string(SUBSTRING ${name} 0 1 first)
    string(TOUPPER ${first} first)
    string(SUBSTRING ${name} 1 -1 rest)
    set(target meterdesk_${name})
    add_library(${target} ${LAYER_SOURCES})
    set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "")
    add_library(Meterdesk::${first}${rest} ALIAS ${target})
    target_include_directories(${target}
        PUBLIC "${PROJECT_SOURCE_DIR}/app" PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target}
        PUBLIC Qt6::Core ${LAYER_PUBLIC} PRIVATE meterdesk_flags ${LAYER_PRIVATE})
    if(METERDESK_PCH)
        target_precompile_headers(${target} PRIVATE
            "${PROJECT_SOURCE_DIR}/app/cmake/pch.h" ${LAYER_PCH})
    endif()
endfunction()

# meterdesk_add_test(tst_x SOURCES ... LINK ... [COMMAND ...] [LABELS ...] [TIMEOUT s] [ENVIRONMENT ...])
# A Qt Test executable that runs off screen in a fixed zone and locale. COMMAND replaces the
# plain call; in it the test's path is $<TARGET_FILE:tst_x>.
function(meterdesk_add_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LINK;COMMAND;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    list(LENGTH TEST_SOURCES count)
    if(count EQUAL 1)
        # The class is in the one source: moc's output is included there, and nothing else is to be
        # compiled, as it would be with AUTOMOC.
        string(REPLACE ".cpp" ".moc" moc "${TEST_SOURCES}")
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
        qt_generate_moc("${TEST_SOURCES}" "${CMAKE_CURRENT_BINARY_DIR}/${moc}" TARGET ${name})
        target_sources(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${moc}")
        set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${moc}" PROPERTIES HEADER_FILE_ONLY ON)
        target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    endif()
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE Qt6::Test ${TEST_LINK} meterdesk_flags)
    if(METERDESK_PCH)
        target_precompile_headers(${name} REUSE_FROM meterdesk_test_pch)
    endif()
    if(NOT TEST_COMMAND)
        set(TEST_COMMAND ${name})
    endif()
    add_test(NAME ${name} COMMAND ${TEST_COMMAND})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 180)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        LABELS "unit;${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Europe/Prague;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=0;UBSAN_OPTIONS=print_stacktrace=1;${TEST_ENVIRONMENT}"
    )
endfunction()
