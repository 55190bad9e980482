# Every source file that some target lists; the test layering.sources_listed compares it with what is on disk.
function(note_listed_files)
  set_property(GLOBAL APPEND PROPERTY SLICEBOARD_LISTED_FILES ${ARGN})
endfunction()

# Reads what nearly every file includes once for all: two and a half times as fast. Off in the release build, which
# therefore finds files that do not include what they use.
function(precompile name)
  if(NOT SLICEBOARD_PRECOMPILED_HEADERS)
    return()
  endif()
  target_precompile_headers(${name} PRIVATE ${ARGN} <algorithm> <functional> <map> <memory> <optional> <set> <string>
    <unordered_map> <unordered_set> <variant> <vector> <fmt/format.h> <tl/expected.hpp>)
endfunction()

# One layer of the house; its folders add their files by layer_sources().
function(add_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS")
  add_library(${name} STATIC)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE project_defaults)
  if(name STREQUAL "model")
    precompile(${name} <QtCore/QtCore>)
  else()
    precompile(${name} <QtWidgets/QtWidgets>)
  endif()
endfunction()

# Sources and headers of one folder of a layer. Listed, not globbed: a test fails on a file that is not listed.
function(layer_sources name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS")
  list(TRANSFORM arg_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  list(TRANSFORM arg_HEADERS PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  target_sources(${name} PRIVATE ${arg_SOURCES} ${arg_HEADERS})
  note_listed_files(${arg_SOURCES} ${arg_HEADERS})
endfunction()

# A program: its main file, the layers it is put together from, and the data compiled in (catalog, icons, texts).
function(add_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  list(TRANSFORM arg_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  add_executable(${name} ${arg_SOURCES})
  note_listed_files(${arg_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${arg_LINKS} resources texts project_defaults)
  # Files come from strangers: what the loader fills in cannot be overwritten later.
  target_link_options(${name} PRIVATE -Wl,-z,relro,-z,now)
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# The program that runs all Qt Test classes of one layer.
function(add_test_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "LINKS;CLASSES;SUPPORT")
  list(TRANSFORM arg_CLASSES APPEND .cpp OUTPUT_VARIABLE sources)
  list(APPEND sources ${arg_SUPPORT} ${PROJECT_SOURCE_DIR}/tests/support/test_main.cpp)
  add_executable(${name} ${sources})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${arg_LINKS} resources texts Qt6::Test project_defaults)
  target_compile_definitions(${name} PRIVATE TESTS_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data"
    RESOURCES_DIR="${PROJECT_SOURCE_DIR}/resources" $<$<BOOL:${arg_WIDGETS}>:TESTS_NEED_WIDGETS>)
  if(arg_WIDGETS)
    precompile(${name} <QtWidgets/QtWidgets> <QtTest/QtTest>)
  else()
    precompile(${name} <QtCore/QtCore> <QtTest/QtTest>)
  endif()
  set_target_properties(${name} PROPERTIES UNITY_BUILD ${SLICEBOARD_UNITY_TESTS} UNITY_BUILD_BATCH_SIZE 12)
  foreach(source IN LISTS sources)
    get_filename_component(source ${source} ABSOLUTE)
    note_listed_files(${source})
  endforeach()
endfunction()

# add_layer_tests(NAME [WIDGETS] CLASSES tst_… LINKS … SUPPORT …): each class is one ctest entry, without a display.
function(add_layer_tests name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "LINKS;CLASSES;SUPPORT")
  add_test_program(${name} ${ARGN})
  foreach(class IN LISTS arg_CLASSES)
    get_filename_component(class ${class} NAME)
    add_test(NAME ${name}.${class} COMMAND ${name} ${class})
    set_tests_properties(${name}.${class} PROPERTIES TIMEOUT 300
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${TESTS_ENVIRONMENT}")
  endforeach()
endfunction()

# As add_layer_tests, but each class gets an X server and a window manager of its own. The programs under test are
# named in the environment: SLICEBOARD_PROGRAM and SLICEBOARD_CLI_PROGRAM.
function(add_display_tests name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;CLASSES;SUPPORT")
  add_test_program(${name} WIDGETS ${ARGN})
  set(environment ${TESTS_ENVIRONMENT})
  if(TARGET sliceboard)
    add_dependencies(${name} sliceboard)
    list(APPEND environment "SLICEBOARD_PROGRAM=$<TARGET_FILE:sliceboard>")
  endif()
  if(TARGET sliceboard-cli)
    add_dependencies(${name} sliceboard-cli)
    list(APPEND environment "SLICEBOARD_CLI_PROGRAM=$<TARGET_FILE:sliceboard-cli>")
  endif()
  foreach(class IN LISTS arg_CLASSES)
    get_filename_component(class ${class} NAME)
    add_test(NAME ${name}.${class}
      COMMAND ${PROJECT_SOURCE_DIR}/tests/support/with_display $<TARGET_FILE:${name}> ${class})
    set_tests_properties(${name}.${class} PROPERTIES TIMEOUT 600 ENVIRONMENT "${environment}")
  endforeach()
endfunction()
