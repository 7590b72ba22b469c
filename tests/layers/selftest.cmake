# SPDX-FileCopyrightText: 2026 The Meterdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DWORK=DIR -P selftest.cmake
#
# Writes a small tree with one violation of each rule and looks that check_layers.cmake reports
# exactly these, each at its line; and that it says nothing about a tree without any.
cmake_minimum_required(VERSION 3.22)
if(NOT WORK)
    message(FATAL_ERROR "usage: cmake -DWORK=DIR -P selftest.cmake")
endif()
set(checker "${CMAKE_CURRENT_LIST_DIR}/check_layers.cmake")
set(spdx "SPDX-FileCopyrightText: 2026 The Meterdesk authors")
set(licence "SPDX-License-Identifier: GPL-3.0-or-later")
set(head "// ${spdx}\n// ${licence}\n")
file(REMOVE_RECURSE "${WORK}")

# The headers of a Qt that has just these.
foreach(header QtCore/QString QtCore/QJsonObject QtGui/QColor QtWidgets/QWidget QtSql/QSqlQuery
        QtNetwork/QNetworkReply QtNetwork/qsslsocket.h QtNetwork/QTcpSocket QtCharts/QChartView
        QtHttpServer/QHttpServer)
    file(WRITE "${WORK}/qt/${header}" "")
endforeach()

# write(PATH TEXT): a source of the tree, in a folder with a README.md.
function(write path text)
    get_filename_component(folder "${path}" DIRECTORY)
    file(WRITE "${tree}/${path}" "${text}")
    file(WRITE "${tree}/${folder}/README.md" "#\n")
endfunction()

# A source with one violation in its third line.
set(expected "")
macro(bad rule path text)
    write("${path}" "${head}${text}\n")
    list(APPEND expected "${path}:3: [${rule}]")
endmacro()

function(run_checker result_name reports_name)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DROOT=${tree} -DQT_HEADERS=${WORK}/qt -P ${checker}
        RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE out)
    string(REGEX MATCHALL "[a-z0-9_/.A-Z]+:[0-9]+: \\[[a-z-]+\\]" reports "${out}")
    list(SORT reports)
    set(${result_name} ${result} PARENT_SCOPE)
    set(${reports_name} "${reports}" PARENT_SCOPE)
endfunction()

# ---- What must be reported --------------------------------------------------------------------
set(tree "${WORK}/bad")

# Layers: every arrow that does not point to the left.
set(n 0)
foreach(pair domain:texts domain:api texts:services api:storage api:services storage:api
        storage:services services:models services:texts models:files models:ui models:api files:api
        files:services cli:models cli:ui cli:api demo:api demo:domain
        process:domain)
    string(REPLACE ":" ";" pair "${pair}")
    list(GET pair 0 from)
    list(GET pair 1 to)
    math(EXPR n "${n} + 1")
    bad(layer app/${from}/arrow${n}.cpp "#include \"${to}/x.h\"")
endforeach()
bad(layer ui/shell/api.cpp "#include \"api/librarian.h\"")
bad(layer ui/shell/storage.cpp "# include <storage/database.h>")
bad(layer ui/shell/demo.h "#include \"demo/librarian.h\"")
bad(layer app/support.cpp "#include \"tests/support/fake.h\"")
bad(include-root app/domain/up.cpp "#include \"../api/x.h\"")
bad(include-root app/domain/app.cpp "#include \"app/domain/x.h\"")
bad(include-root app/domain/beside.cpp "#include \"up.cpp\"")

# Qt modules, in each way to write the header.
bad(qt-module app/services/net1.cpp "#include <QNetworkReply>")
bad(qt-module app/services/net2.cpp "#include <QtNetwork/QNetworkReply>")
bad(qt-module app/services/net3.cpp "#include <qsslsocket.h>")
bad(qt-module app/services/net4.cpp "#include <QtNetwork>")
bad(qt-module ui/shell/net5.cpp "#include <QTcpSocket>")
bad(qt-module app/api/sql.cpp "#include <QSqlQuery>")
bad(qt-module app/models/colour.cpp "#include <QColor>")
bad(qt-module app/models/widget.cpp "#include <QtWidgets/QWidget>")
bad(qt-module app/cli/widget.cpp "#include <QWidget>")
bad(qt-module ui/shell/chart.cpp "#include <QChartView>")
bad(qt-module app/charts.cpp "#include <QtCharts/QChartView>")
bad(qt-module app/api/server.cpp "#include <QHttpServer>")

bad(json app/api/json1.cpp "#include <QJsonObject>")
bad(json app/services/json2.cpp "#include <QtCore/QJsonObject>")
bad(json ui/shell/json3.cpp "#include <qjsonobject.h>")
bad(simdjson app/api/simd.cpp "#include <simdjson.h>")
bad(xlsxwriter app/files/other.cpp "#include <xlsxwriter.h>")
bad(libzip app/files/packed.cpp "#include <zip.h>")
bad(keychain app/services/other.cpp "#include <qt6keychain/keychain.h>")
bad(private-header app/api/private.cpp "#include <private/qhttp.h>")

bad(continuation app/services/then.cpp "future.then(this, f);")
bad(continuation ui/shell/failed.cpp "future.onFailed(f);")
bad(wait-for-finished app/api/wait.cpp "future.waitForFinished();")
bad(event-loop app/cli/loop.cpp "QEventLoop loop;")
bad(process-events ui/shell/events.cpp "QCoreApplication::processEvents();")
bad(sleep app/demo/sleep1.cpp "QThread::msleep(5);")
bad(sleep tests/api/sleep2.cpp "std::this_thread::sleep_for(5ms);")
bad(fixed-wait tests/ui/wait.cpp "QTest::qWait(100);")
bad(skip tests/ui/skip.cpp "QSKIP(\"no display\");")
bad(dialog-exec ui/shell/exec.cpp "dialog.exec();")
bad(dialog-exec ui/shell/menu.cpp "menu->exec(point);")
bad(static-dialog ui/shell/question.cpp "QMessageBox::question(this, title, text);")
bad(static-dialog ui/shell/open.cpp "QFileDialog::getOpenFileName(this);")
bad(message-box ui/enter/box.cpp "new QMessageBox(this);")
bad(keyword app/services/emit.cpp "emit changed();")
bad(keyword app/services/signals.h "signals:")
bad(keyword app/services/slots.h "public slots:")
bad(string-connect ui/shell/connect.cpp "connect(a, SIGNAL(clicked()), b, c);")
bad(singleton app/services/single.h "static Session &instance();")
bad(todo app/services/todo.cpp "// TO${empty}DO later")
bad(todo tests/api/fixme.py "# FIX${empty}ME later")

set(body "${head}")
foreach(line RANGE 3 501)
    string(APPEND body "int i${line};\n")
endforeach()
write(app/domain/long.cpp "${body}")
list(APPEND expected "app/domain/long.cpp:501: [length]")
write(app/domain/nohead.cpp "int i;\n")
list(APPEND expected "app/domain/nohead.cpp:1: [spdx]")
file(WRITE "${tree}/ui/bare/bare.cpp" "${head}")
list(APPEND expected "ui/bare:1: [readme]")

# Every one in a file is found, at its own line, also behind strings and comments.
write(app/services/many.cpp
    "${head}emit a();\n// emit b();\nf(\"// emit \\\" c()\"); emit d();\n\nif (c == '\"') emit e(\"x\");\n")
list(APPEND expected "app/services/many.cpp:3: [keyword]" "app/services/many.cpp:5: [keyword]"
    "app/services/many.cpp:7: [keyword]")

list(SORT expected)
run_checker(result reports)
set(missed ${expected})
set(unexpected ${reports})
foreach(line IN LISTS reports)
    list(REMOVE_ITEM missed "${line}")
endforeach()
foreach(line IN LISTS expected)
    list(REMOVE_ITEM unexpected "${line}")
endforeach()
if(missed OR unexpected OR result EQUAL 0)
    string(REPLACE ";" "\n  " missed "${missed}")
    string(REPLACE ";" "\n  " unexpected "${unexpected}")
    message(FATAL_ERROR "exit ${result}\nnot reported:\n  ${missed}\nwrongly reported:\n  ${unexpected}")
endif()

# No rule without a case above.
file(READ "${checker}" source)
string(REGEX MATCHALL "\nban_(word|header)\\([a-z-]+" rules "${source}")
list(TRANSFORM rules REPLACE "\nban_(word|header)\\(" "")
list(APPEND rules layer include-root qt-module spdx length todo readme)
foreach(rule IN LISTS rules)
    if(NOT "${expected}" MATCHES "\\[${rule}\\]")
        message(FATAL_ERROR "No case for the rule ${rule}")
    endif()
endforeach()

# ---- What must not be reported ----------------------------------------------------------------
set(tree "${WORK}/good")
write(app/main.cpp
    "${head}#include \"api/x.h\"\n#include \"program.h\"\n#include \"ui/shell/x.h\"\n#include <QWidget>\n")
write(app/program.h "${head}")
write(app/process/s.cpp "${head}#include \"process/x.h\"\n#include <QTcpSocket>\n")
write(app/api/fetch.cpp "${head}#include \"api/x.h\"\n#include <QNetworkReply>\nfuture.then(f);\n")
write(app/api/codec/c.cpp "${head}#include <QJsonObject>\n#include <simdjson.h>\n#include <vector>\n")
write(app/storage/s.cpp "${head}#include \"domain/x.h\"\n#include <QSqlQuery>\nquery.exec(sql);\n")
write(app/files/xlsx.cpp "${head}#include \"files/xlsx.h\"\n#include <xlsxwriter.h>\n")
write(app/services/keychainsecretstore.cpp
    "${head}#include \"services/keychainsecretstore.h\"\n#include <qt6keychain/keychain.h>\n")
write(app/services/words.h "${head}Q_SIGNALS:\nvoid a();\n// QEventLoop, emit it\nQ_EMIT a();\n")
write(app/services/strings.cpp "${head}f(\"http://x/processEvents\"); // then emit it\ntr(\"signals: \");\n")
write(app/cli/json.cpp "${head}#include <QJsonObject>\nqApp->exec();\nQCoreApplication::instance();\n")
write(app/demo/d.cpp "${head}#include \"demo/x.h\"\n#include <QHttpServer>\n#include <QTcpSocket>\n")
write(ui/charts/c.cpp "${head}#include <QChartView>\n#include \"models/x.h\"\n#include \"c.moc\"\n")
write(ui/shell/s.cpp "${head}#include \"texts/x.h\"\n#include <QColor>\ndrag->exec();\ndialog->open();\n")
write(tests/api/tst_x.cpp "${head}#include \"support/x.h\"\n#include <QSqlQuery>\nQTRY_COMPARE(a, b);\n")
write(tests/api/x.py "#!/usr/bin/python3\n# ${spdx}\n# ${licence}\nx = 1  # no unittest.skip\n")
run_checker(result reports)
if(reports OR NOT result EQUAL 0)
    message(FATAL_ERROR "exit ${result}\nwrongly reported: ${reports}")
endif()
list(LENGTH expected count)
message(STATUS "${count} violations were reported, and nothing else")
