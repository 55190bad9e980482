# cmake -DBUILD=… -DPREFIX=… -P check_install.cmake: installs into an empty folder and compares what is there.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE found RELATIVE ${PREFIX} ${PREFIX}/*)
set(expected
  bin/sliceboard
  bin/sliceboard-cli
  share/applications/sliceboard.desktop
  share/bash-completion/completions/sliceboard
  share/bash-completion/completions/sliceboard-cli
  share/doc/sliceboard/README.md
  share/doc/sliceboard/changelog.Debian.gz
  share/doc/sliceboard/changelog.gz
  share/doc/sliceboard/copyright
  share/fish/vendor_completions.d/sliceboard-cli.fish
  share/fish/vendor_completions.d/sliceboard.fish
  share/icons/hicolor/scalable/apps/sliceboard.svg
  share/icons/hicolor/scalable/mimetypes/application-x-sliceboard+yaml.svg
  share/icons/hicolor/symbolic/apps/sliceboard-symbolic.svg
  share/lintian/overrides/sliceboard
  share/man/es/man1/sliceboard-cli.1.gz
  share/man/es/man1/sliceboard.1.gz
  share/man/es/man5/sliceboard-design.5.gz
  share/man/man1/sliceboard-cli.1.gz
  share/man/man1/sliceboard.1.gz
  share/man/man5/sliceboard-design.5.gz
  share/metainfo/local.sliceboard.sliceboard.metainfo.xml
  share/mime/packages/sliceboard.xml
  share/sliceboard/schema/sliceboard-design-1.schema.json
  share/sliceboard/schema/sliceboard-plan-1.schema.json
  share/zsh/vendor-completions/_sliceboard
  share/zsh/vendor-completions/_sliceboard-cli)
list(SORT found)
list(SORT expected)
if(NOT found STREQUAL expected)
  list(JOIN found "\n  " found)
  list(JOIN expected "\n  " expected)
  message(FATAL_ERROR "Installed:\n  ${found}\nExpected:\n  ${expected}")
endif()
