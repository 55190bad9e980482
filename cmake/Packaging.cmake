# What is installed beside the two programs, and the Debian package that CPack makes of it.
set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(made ${PROJECT_BINARY_DIR}/packaging)
string(TIMESTAMP SLICEBOARD_DATE "%Y-%m-%d" UTC)
# Day and month in English, whatever the locale of the build.
string(TIMESTAMP SLICEBOARD_DATE_RFC "%w %d %m %Y %H:%M:%S +0000" UTC)
list(APPEND days Sun Mon Tue Wed Thu Fri Sat)
list(APPEND months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
string(REGEX MATCH "^(.) (..) (..) (.*)$" _ "${SLICEBOARD_DATE_RFC}")
set(day ${CMAKE_MATCH_1})
set(date ${CMAKE_MATCH_2})
set(rest ${CMAKE_MATCH_4})
math(EXPR month "${CMAKE_MATCH_3} - 1")
list(GET days ${day} day)
list(GET months ${month} month)
set(SLICEBOARD_DATE_RFC "${day}, ${date} ${month} ${rest}")
# The project has no address of its own; ".invalid" cannot be anybody's (RFC 2606).
set(SLICEBOARD_MAINTAINER "The Sliceboard contributors <contributors@sliceboard.invalid>")

# The bullets of the newest version of the changelog as list items of AppStream, into NEWS.
function(read_news news)
  file(READ ${PROJECT_SOURCE_DIR}/CHANGELOG.md text)
  string(REGEX REPLACE "^.*\n## [^\n]*${PROJECT_VERSION}[^\n]*\n" "" text "${text}")
  string(REGEX REPLACE "\n## .*$" "\n" text "${text}")
  string(REGEX REPLACE "\n  +" " " text "${text}")
  string(REPLACE "&" "&amp;" text "${text}")
  string(REPLACE "<" "&lt;" text "${text}")
  string(REGEX REPLACE "[`*]" "" text "${text}")
  string(REGEX REPLACE "\n- ([^\n]+)" "\n<li>\\1</li>" text "\n${text}")
  string(REGEX REPLACE "\n[^<\n][^\n]*" "" text "${text}")
  string(STRIP "${text}" text)
  set(${news} "        <ul>\n${text}\n        </ul>" PARENT_SCOPE)
endfunction()

# Packed as Debian's policy wants manual pages and changelogs: best compression, no name and time inside.
function(install_packed file folder name)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  string(MD5 unique ${folder}/${name})
  execute_process(COMMAND gzip -9nc ${file} OUTPUT_FILE ${made}/${unique}.gz COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${made}/${unique}.gz DESTINATION ${folder} RENAME ${name}.gz)
endfunction()

read_news(SLICEBOARD_NEWS)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
configure_file(${desktop}/sliceboard.metainfo.xml.in ${made}/local.sliceboard.sliceboard.metainfo.xml @ONLY)
configure_file(${PROJECT_SOURCE_DIR}/resources/debian/changelog.in ${made}/changelog @ONLY)

install(FILES ${desktop}/sliceboard.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${made}/local.sliceboard.sliceboard.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}/sliceboard-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME sliceboard.xml)
install(FILES ${icons}/sliceboard.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${icons}/sliceboard-symbolic.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
install(FILES ${icons}/application-x-sliceboard+yaml.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes)
set(completions ${PROJECT_SOURCE_DIR}/resources/completions)
foreach(program sliceboard sliceboard-cli)
  install(FILES ${completions}/${program}.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME ${program})
  install(FILES ${completions}/_${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
  install(FILES ${completions}/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/resources/schema/sliceboard-design-1.schema.json
  ${PROJECT_SOURCE_DIR}/resources/schema/sliceboard-plan-1.schema.json
  DESTINATION ${CMAKE_INSTALL_DATADIR}/sliceboard/schema)
foreach(page sliceboard.1 sliceboard-cli.1 es/sliceboard.1 es/sliceboard-cli.1 sliceboard-design.5
    es/sliceboard-design.5)
  get_filename_component(name ${page} NAME)
  get_filename_component(language ${page} DIRECTORY)
  string(REGEX MATCH "[15]$" section ${page})
  install_packed(${PROJECT_SOURCE_DIR}/resources/man/${page} ${CMAKE_INSTALL_MANDIR}/${language}/man${section} ${name})
endforeach()
set(doc ${CMAKE_INSTALL_DATADIR}/doc/sliceboard)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/resources/debian/copyright DESTINATION ${doc})
install(FILES ${PROJECT_SOURCE_DIR}/resources/debian/lintian-overrides
  DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME sliceboard)
install_packed(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${doc} changelog)
install_packed(${made}/changelog ${doc} changelog.Debian)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sliceboard)
set(CPACK_PACKAGE_VENDOR "The Sliceboard contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "designer for GPU partitions of VMware ESXi hosts")
set(CPACK_PACKAGE_DESCRIPTION "Sliceboard shows every ESXi host's GPUs on one board and judges how they are
shared between virtual machines: whole GPUs by DirectPath I/O, and slices by
NVIDIA vGPU, time-sliced or backed by MIG.
.
Mistakes are named with their numbers, their source and a way out, while
dragging in the window and on the command line.
.
Designs are compared and merged, drawn as diagrams, and turned into ordered
change plans with the scripts that carry them out.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${SLICEBOARD_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Letters for boards and pictures; no tool finds what is only read at run time. The plugins of Qt that draw in windows and
# without, and the one for SVG, are in the packages of its libraries.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, bash-completion")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "git") # revisions to compare a design with
include(CPack)
