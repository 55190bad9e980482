set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOMOC_MOC_OPTIONS --include ${PROJECT_SOURCE_DIR}/cmake/moc_compat.h)
include(GNUInstallDirs)

option(SLICEBOARD_UNITY_TESTS "Compile test programs a dozen files at a time" OFF)
option(SLICEBOARD_PRECOMPILED_HEADERS "Read common headers once; hides missing includes" OFF)
option(SLICEBOARD_SANITIZE "Watch for wrong memory access, leaks and undefined behaviour; keep Qt's assertions" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

add_library(project_defaults INTERFACE)
target_compile_options(project_defaults INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow=local -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(project_defaults INTERFACE -Wduplicated-cond)
endif()
target_compile_definitions(project_defaults INTERFACE
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

set(TESTS_ENVIRONMENT LC_ALL=C.UTF-8)
if(SLICEBOARD_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  add_compile_definitions(QT_FORCE_ASSERTS)
  list(APPEND TESTS_ENVIRONMENT ASAN_OPTIONS=halt_on_error=1:detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
    LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0)
endif()
