# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Options and the compile flags that every target shares through sextant_flags.

option(SEXTANT_TESTS "Build the tests" ON)
option(SEXTANT_BENCHMARKS "Build the programs that measure" OFF)
option(SEXTANT_WERROR "Treat warnings as errors" OFF)
option(SEXTANT_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)
option(SEXTANT_COVERAGE "Build for gcov" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(SEXTANT_CCACHE ccache)
if(SEXTANT_CCACHE)
    # Without these, ccache keeps nothing that is compiled with a precompiled header, and nothing for a
    # second build folder or clone.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1 ${SEXTANT_CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()

add_library(sextant_flags INTERFACE)
# A test program is linked in a third of the time of the default linker.
find_program(SEXTANT_LLD ld.lld)
if(SEXTANT_LLD)
    target_link_options(sextant_flags INTERFACE -fuse-ld=lld)
endif()
# In a batch a local name may hide one of another file, which means nothing.
target_compile_options(sextant_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion $<$<NOT:$<BOOL:${SEXTANT_BATCHES}>>:-Wshadow>
    -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual $<$<BOOL:${SEXTANT_WERROR}>:-Werror>)
target_compile_definitions(sextant_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_USE_QSTRINGBUILDER
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(sextant_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(SEXTANT_SANITIZE)
    target_compile_options(sextant_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(sextant_flags INTERFACE -fsanitize=address,undefined)
endif()
if(SEXTANT_COVERAGE)
    target_compile_options(sextant_flags INTERFACE --coverage)
    target_link_options(sextant_flags INTERFACE --coverage)
endif()

# Code that waits for the user gains nothing from -O3, and more of it has to be in memory.
function(sextant_keep_small target)
    target_compile_options(${target} PRIVATE $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU,Clang>>:-O2>)
endfunction()

option(SEXTANT_PCH "Precompile the Qt headers" ON)

# The headers that most files of a floor need; whole modules would cost more to load than they save. A
# file must still include what it uses.
function(sextant_precompile target)
    if(SEXTANT_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
