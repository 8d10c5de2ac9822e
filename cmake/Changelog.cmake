# SPDX-FileCopyrightText: 2026 The Sextant developers
# SPDX-License-Identifier: GPL-3.0-or-later

# sextant_read_changelog(FILE)
# Reads the released versions of a changelog ("## [1.2.3] - 2026-01-31", items under it) and sets:
#   SEXTANT_RELEASE_DATE      date of the newest release
#   SEXTANT_RELEASES          its releases as AppStream elements
#   SEXTANT_DEBIAN_CHANGELOG  its releases as a Debian changelog
# Stops when the newest release is not PROJECT_VERSION: the number stands in project() alone.
function(sextant_read_changelog file)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(STRINGS ${file} lines ENCODING UTF-8)
    set(releases "")
    set(debian "")
    set(newest "")
    set(footer "")
    set(open FALSE)
    foreach(line IN LISTS lines)
        if(line MATCHES "^## \\[([0-9.]+)\\] - ([0-9-]+)$")
            set(version ${CMAKE_MATCH_1})
            set(date ${CMAKE_MATCH_2})
            if(NOT newest)
                set(newest ${version})
                set(SEXTANT_RELEASE_DATE ${date} PARENT_SCOPE)
            endif()
            string(APPEND releases "    <release version=\"${version}\" date=\"${date}\"/>\n")
            execute_process(COMMAND date --utc --rfc-email --date=${date}
                OUTPUT_VARIABLE stamp OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
            string(APPEND debian "${footer}sextant (${version}) bookworm; urgency=medium\n")
            set(footer "\n\n -- The Sextant developers <sextant@localhost>  ${stamp}\n\n")
            set(open FALSE)
        elseif(line MATCHES "^- (.*)$")
            string(APPEND debian "\n  * ${CMAKE_MATCH_1}")
            set(open TRUE)
        elseif(open AND line MATCHES "^  ([^ ].*)$")
            string(APPEND debian "\n    ${CMAKE_MATCH_1}")
        endif()
    endforeach()
    if(NOT newest STREQUAL PROJECT_VERSION)
        message(FATAL_ERROR
            "${file} starts with release '${newest}', the project is ${PROJECT_VERSION}")
    endif()
    set(SEXTANT_RELEASES "${releases}" PARENT_SCOPE)
    set(SEXTANT_DEBIAN_CHANGELOG "${debian}${footer}" PARENT_SCOPE)
endfunction()
