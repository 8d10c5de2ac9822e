# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The texts of resources/i18n. They change only when somebody builds the target update_translations:
# it reads the sources of all floors and keeps what is translated. English has a file for its plurals.

set(SEXTANT_TRANSLATIONS en zh_CN zh_TW)

# Compiles the .ts files into the build folder and puts them into the target's resources under /i18n.
function(sextant_add_translations target)
    set(compiled)
    foreach(language IN LISTS SEXTANT_TRANSLATIONS)
        set(written ${PROJECT_SOURCE_DIR}/resources/i18n/sextant_${language}.ts)
        set(output ${CMAKE_CURRENT_BINARY_DIR}/i18n/sextant_${language}.qm)
        if(NOT EXISTS ${written})
            message(FATAL_ERROR "${written} is missing; restore it, or make it with lupdate.")
        endif()
        add_custom_command(OUTPUT ${output}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/i18n
            COMMAND Qt6::lrelease -silent ${written} -qm ${output}
            DEPENDS ${written}
            COMMENT "Compiling sextant_${language}.ts"
            VERBATIM)
        list(APPEND compiled ${output})
    endforeach()
    qt_add_resources(${target} i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}/i18n
        FILES ${compiled})
endfunction()

set(lupdate_commands)
foreach(language IN LISTS SEXTANT_TRANSLATIONS)
    set(only)
    if(language STREQUAL "en")
        set(only -pluralonly)
    endif()
    list(APPEND lupdate_commands COMMAND Qt6::lupdate -no-obsolete -locations none -source-language en
        -target-language ${language} ${only} -I . -extensions cpp,h db models views app
        -ts resources/i18n/sextant_${language}.ts)
endforeach()
add_custom_target(update_translations ${lupdate_commands}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    COMMENT "Reading the texts of db, models, views and app"
    VERBATIM)
