# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake [-DROOT=DIR] [-DQT_HEADERS=DIR] -P check_layers.cmake
#
# Reads every source and reports what breaks the rules of app/README.md as "file:line: [rule] text".
# Targets alone cannot enforce the layers: all Qt modules share one include folder, so that
# <QtNetwork/QNetworkReply> compiles, and on Linux even links, in a library that never asked for it.
cmake_minimum_required(VERSION 3.22)

if(NOT ROOT)
    get_filename_component(ROOT "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
endif()
if(NOT QT_HEADERS)
    find_program(qmake NAMES qmake6 qmake REQUIRED)
    execute_process(COMMAND ${qmake} -query QT_INSTALL_HEADERS
        OUTPUT_VARIABLE QT_HEADERS OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()

# ---- The rules --------------------------------------------------------------------------------

# uses_<layer>: the layers it may include; qt_<layer>: the Qt modules it may include. "main" is the
# composition root, the files directly in app/; it may include every layer.
set(layers domain texts api storage services models files cli demo process ui)
set(uses_domain domain)
set(uses_texts texts domain)
set(uses_api api domain)
set(uses_storage storage domain)
set(uses_services services api storage domain)
set(uses_models models services texts domain)
set(uses_files files domain)
set(uses_cli cli services files texts domain)
set(uses_demo demo)
set(uses_process process)
set(uses_ui ui models services files texts domain)
set(uses_main ${layers})

set(qt_domain QtCore)
set(qt_texts QtCore)
set(qt_api QtCore QtConcurrent QtNetwork)
set(qt_storage QtCore QtConcurrent QtSql)
set(qt_services QtCore QtConcurrent)
set(qt_models QtCore)
set(qt_files QtCore)
set(qt_cli QtCore)
set(qt_demo QtCore QtConcurrent QtNetwork QtHttpServer)
set(qt_process QtCore QtNetwork)
set(qt_ui QtCore QtGui QtPrintSupport QtSvg QtSvgWidgets QtWidgets)
set(qt_main QtCore QtGui QtNetwork QtWidgets)
# app/cmake/pch.h is part of every file.
set(qt_cmake QtCore)
set(modules QtCore QtGui QtWidgets QtNetwork QtSql QtCharts QtSvg QtSvgWidgets QtPrintSupport
    QtConcurrent QtHttpServer QtWebSockets QtDBus QtOpenGL QtOpenGLWidgets QtTest QtXml)

# ban_header(RULE HEADER-REGEX ALLOWED-PATHS-REGEX TEXT)
set(header_rules 0)
function(ban_header rule regex allowed text)
    math(EXPR n "${header_rules} + 1")
    set(header_rules ${n} PARENT_SCOPE)
    foreach(field rule regex allowed text)
        set(header_${n}_${field} "${${field}}" PARENT_SCOPE)
    endforeach()
endfunction()
ban_header(json "^(QtCore/)?[Qq][Jj]son" "^(app/api/codec|app/cli|app/demo)/"
    "JSON belongs to app/api/codec")
ban_header(simdjson "^simdjson" "^app/api/codec/" "simdjson belongs to app/api/codec")
ban_header(keychain "(^|/)keychain\\.h$" "^app/services/keychainsecretstore\\.cpp$"
    "only app/services/keychainsecretstore.cpp sees QtKeychain")
ban_header(xlsxwriter "^xlsxwriter" "^app/files/xlsx\\.cpp$"
    "only app/files/xlsx.cpp sees libxlsxwriter")
ban_header(libzip "^zip\\.h" "^app/files/zipparts\\.cpp$" "only app/files/zipparts.cpp sees libzip")
ban_header(private-header "(^|/)private/" "^$" "private headers of Qt change without notice")

# ban_word(RULE REGEX PATHS-REGEX ALLOWED-PATHS-REGEX TEXT): looked for in the code without its
# comments and string literals.
set(word_rules 0)
function(ban_word rule regex paths allowed text)
    math(EXPR n "${word_rules} + 1")
    set(word_rules ${n} PARENT_SCOPE)
    foreach(field rule regex paths allowed text)
        set(word_${n}_${field} "${${field}}" PARENT_SCOPE)
    endforeach()
endfunction()
set(begin "(^|[^A-Za-z0-9_])")
ban_word(continuation "\\.(then|onFailed|onCanceled|unwrap)[ \t]*\\(" "^(app|ui)/" "^app/api/"
    "a continuation outlives its context: use onResult()")
ban_word(wait-for-finished "waitForFinished" "^(app|ui)/" "^$" "waiting blocks the window")
ban_word(event-loop "QEventLoop" "^(app|ui)/" "^$" "no nested event loops")
ban_word(process-events "processEvents" "^(app|ui)/" "^$" "no nested event loops")
ban_word(sleep "(QThread::[mu]?sleep|this_thread::sleep|QTest::qSleep|${begin}usleep)[ \t_a-z]*\\("
    "^(app|ui|tests)/" "^$" "wait for an event, not for the clock")
ban_word(fixed-wait "QTest::qWait[ \t]*\\(" "^tests/" "^$" "use QTRY_ macros or QSignalSpy")
ban_word(skip "${begin}(QSKIP[ \t]*\\(|skipTest[ \t]*\\(|unittest\\.skip)" "^tests/" "^$"
    "tests are not skipped")
ban_word(dialog-exec "(\\.|->)exec[ \t]*\\(" "^ui/" "^$" "use open() or popup()")
ban_word(static-dialog
    "(QMessageBox::(about|question|warning|information|critical)|QFileDialog::get[A-Z]|QInputDialog::get[A-Z]|QColorDialog::get[A-Z])[A-Za-z]*[ \t]*\\("
    "^ui/" "^$" "static dialogs run a nested event loop")
ban_word(message-box "QMessageBox" "^ui/enter/" "^$" "the grid tells its verdicts in place")
ban_word(keyword "${begin}(emit[ \t]+[A-Za-z_]|signals[ \t]*:|slots[ \t]*:|foreach[ \t]*\\()"
    "^(app|ui|tests)/" "^$" "write Q_EMIT, Q_SIGNALS, Q_SLOTS, a range for")
ban_word(string-connect "${begin}(SIGNAL|SLOT)[ \t]*\\(" "^(app|ui|tests)/" "^$"
    "connect by pointers to members")
ban_word(singleton "static[ \t]+[A-Za-z0-9_:]+[ \t]*[*&][ \t]*(instance|self)[ \t]*\\("
    "^(app|ui)/" "^$" "no singletons: hand the object in")

# ---- Tools ------------------------------------------------------------------------------------

set(found 0)
macro(report path line rule text)
    message(NOTICE "${path}:${line}: [${rule}] ${text}")
    math(EXPR found "${found} + 1")
endmacro()

# The number of line ends in a text.
function(count_lines text result)
    string(REGEX REPLACE "[^\n]+" "" ends "${text}")
    string(LENGTH "${ends}" length)
    set(${result} ${length} PARENT_SCOPE)
endfunction()

# Reports each match of a regex in the variable named by text_name.
function(report_matches path text_name regex rule advice)
    set(rest "${${text_name}}")
    set(line 1)
    string(REGEX MATCH "${regex}" match "${rest}")
    while(NOT match STREQUAL "")
        string(FIND "${rest}" "${match}" position)
        string(LENGTH "${match}" length)
        math(EXPR next "${position} + ${length}")
        string(SUBSTRING "${rest}" 0 ${position} before)
        string(SUBSTRING "${rest}" ${next} -1 rest)
        # A match may begin with the line end before the word.
        if(match MATCHES "^\n")
            string(APPEND before "\n")
            string(SUBSTRING "${match}" 1 -1 match)
        endif()
        count_lines("${before}" skipped)
        math(EXPR line "${line} + ${skipped}")
        report(${path} ${line} ${rule} "${advice}")
        count_lines("${match}" skipped)
        math(EXPR line "${line} + ${skipped}")
        string(REGEX MATCH "${regex}" match "${rest}")
    endwhile()
    set(found ${found} PARENT_SCOPE)
endfunction()

# The Qt module that a header belongs to, empty for other headers. Knows <QString>,
# <QtCore/QString>, <QtCore>, <qstring.h> and the frameworks of macOS.
function(module_of header result)
    set(module "")
    if(header MATCHES "^(Qt[A-Z][A-Za-z]*)/")
        set(module ${CMAKE_MATCH_1})
    elseif(header IN_LIST modules)
        set(module ${header})
    elseif(header MATCHES "^[Qq][A-Za-z0-9_]+(\\.h)?$")
        foreach(candidate IN LISTS modules)
            if(EXISTS "${QT_HEADERS}/${candidate}/${header}"
                OR EXISTS "${QT_HEADERS}/../lib/${candidate}.framework/Headers/${header}")
                set(module ${candidate})
                break()
            endif()
        endforeach()
    endif()
    set(${result} "${module}" PARENT_SCOPE)
endfunction()

# The layer that a source belongs to, empty for tests.
function(layer_of path result)
    set(layer "")
    if(path MATCHES "^app/[^/]+$")
        set(layer main)
    elseif(path MATCHES "^app/([^/]+)/")
        set(layer ${CMAKE_MATCH_1})
    elseif(path MATCHES "^ui/")
        set(layer ui)
    endif()
    set(${result} "${layer}" PARENT_SCOPE)
endfunction()

function(check_include path line layer header)
    if(header MATCHES "^([a-z]+)/" AND CMAKE_MATCH_1 IN_LIST layers)
        set(other ${CMAKE_MATCH_1})
        if(NOT other IN_LIST uses_${layer})
            report(${path} ${line} layer "${layer} must not include ${header}")
        endif()
    elseif(header MATCHES "^tests/")
        report(${path} ${line} layer "the program must not include ${header}")
    elseif(header MATCHES "^(app/|\\.\\.?/)")
        report(${path} ${line} include-root "write the path from app/ or the project root: ${header}")
    elseif(NOT header MATCHES "/" AND NOT layer STREQUAL "main")
        # From app/ the files beside main.cpp have no folder in their path.
        get_filename_component(folder "${ROOT}/${path}" DIRECTORY)
        # The folder of the composition root is an include root itself.
        if(EXISTS "${folder}/${header}" AND NOT layer STREQUAL "main")
            report(${path} ${line} include-root "name the layer: \"${layer}/.../${header}\"")
        endif()
    endif()

    module_of("${header}" module)
    set(allowed ${qt_${layer}})
    if(path MATCHES "^ui/charts/")
        list(APPEND allowed QtCharts)
    endif()
    if(module AND NOT module IN_LIST allowed)
        report(${path} ${line} qt-module "${layer} must not include ${module} (${header})")
    endif()

    foreach(n RANGE 1 ${header_rules})
        if(header MATCHES "${header_${n}_regex}" AND NOT path MATCHES "${header_${n}_allowed}")
            report(${path} ${line} ${header_${n}_rule} "${header_${n}_text} (${header})")
        endif()
    endforeach()
    set(found ${found} PARENT_SCOPE)
endfunction()

function(check_includes path text)
    layer_of(${path} layer)
    if(layer STREQUAL "")
        return()
    endif()
    set(rest "${text}")
    set(line 1)
    set(include "(^|\n)[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"\n]+)[>\"]")
    while(rest MATCHES "${include}")
        set(match "${CMAKE_MATCH_0}")
        set(header "${CMAKE_MATCH_2}")
        string(FIND "${rest}" "${match}" position)
        string(LENGTH "${match}" length)
        math(EXPR next "${position} + ${length}")
        string(SUBSTRING "${rest}" 0 ${next} before)
        string(SUBSTRING "${rest}" ${next} -1 rest)
        count_lines("${before}" skipped)
        math(EXPR line "${line} + ${skipped}")
        check_include(${path} ${line} ${layer} "${header}")
    endwhile()
    set(found ${found} PARENT_SCOPE)
endfunction()

function(check_words path text)
    # The order matters: '"' would begin a string, and "http://" a comment.
    string(REGEX REPLACE "'\\\\?\"'" "' '" code "${text}")
    string(REGEX REPLACE "\"([^\"\\\\\n]|\\\\[^\n])*\"" "\"\"" code "${code}")
    if(path MATCHES "\\.py$")
        string(REGEX REPLACE "#[^\n]*" "" code "${code}")
    else()
        string(REGEX REPLACE "//[^\n]*" "" code "${code}")
    endif()
    # A drag has no other way to run.
    string(REGEX REPLACE "[dD]rag(\\.|->)exec" "" code "${code}")
    foreach(n RANGE 1 ${word_rules})
        if(path MATCHES "${word_${n}_paths}" AND NOT path MATCHES "${word_${n}_allowed}")
            report_matches(${path} code "${word_${n}_regex}" ${word_${n}_rule} "${word_${n}_text}")
        endif()
    endforeach()
    set(found ${found} PARENT_SCOPE)
endfunction()

# ---- The files --------------------------------------------------------------------------------

file(GLOB_RECURSE files RELATIVE "${ROOT}"
    "${ROOT}/app/*" "${ROOT}/ui/*" "${ROOT}/tests/*" "${ROOT}/packaging/*"
    "${ROOT}/translations/*" "${ROOT}/resources/*")
list(FILTER files INCLUDE REGEX "(\\.(cpp|h|py|sh|cmake)|/CMakeLists\\.txt)$")
list(SORT files)
if(NOT files)
    message(FATAL_ERROR "No sources in ${ROOT}")
endif()

set(max_lines 500)
set(folders "")
foreach(path IN LISTS files)
    file(READ "${ROOT}/${path}" text)

    string(SUBSTRING "${text}" 0 300 head)
    if(NOT head MATCHES "SPDX-FileCopyrightText: [0-9]+ The Meterdesk authors\n[^\n]*SPDX-License-Identifier: GPL-3\\.0-or-later\n")
        report(${path} 1 spdx "the two SPDX lines are missing")
    endif()
    count_lines("${text}" lines)
    if(lines GREATER max_lines)
        report(${path} ${lines} length "more than ${max_lines} lines: split the file")
    endif()
    report_matches(${path} text "(T[O]DO|F[I]XME)" todo "finish it, or leave it out")

    if(path MATCHES "\\.(cpp|h|py)$")
        check_words(${path} "${text}")
        get_filename_component(folder ${path} DIRECTORY)
        list(APPEND folders ${folder})
    endif()
    if(path MATCHES "\\.(cpp|h)$")
        check_includes(${path} "${text}")
    endif()
endforeach()

list(REMOVE_DUPLICATES folders)
foreach(folder IN LISTS folders)
    if(NOT EXISTS "${ROOT}/${folder}/README.md")
        report(${folder} 1 readme "a source folder without README.md")
    endif()
endforeach()

list(LENGTH files count)
if(found GREATER 0)
    message(FATAL_ERROR "${found} violations in ${count} files")
endif()
message(STATUS "${count} files keep the rules")
