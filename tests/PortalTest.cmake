# SPDX-License-Identifier: GPL-3.0-or-later
# portal_test(tst_name [LINK targets…] [LABELS labels…] [TIMEOUT seconds]): one Qt Test program and its CTest.
# Without LINK a test stands on Portal::Core and Portal::Testing.
function(portal_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINK;LABELS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE portal_build_options Portal::Testing ${ARG_LINK})
    # A Qt module brings definitions of its own, and with others a precompiled header cannot be used.
    if(NOT "${ARG_LINK}" MATCHES "Qt6::|Portal::Ui")
        target_precompile_headers(${name} REUSE_FROM portal_testing)
    endif()
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/tests)
    add_test(NAME ${name} COMMAND ${name})
    # How long is too long is said in one place: without this Qt Test ends any function after five minutes.
    math(EXPR milliseconds "${ARG_TIMEOUT} * 1000")
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;QTEST_FUNCTION_TIMEOUT=${milliseconds}")
endfunction()
