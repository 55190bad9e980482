# One layer of the house; its folders add their files by layer_sources().
function(add_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS")
  add_library(${name} STATIC)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE project_defaults)
endfunction()

# Sources and headers of one folder of a layer. Listed, not globbed: a test fails on a file that is not listed.
function(layer_sources name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS")
  list(TRANSFORM arg_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  list(TRANSFORM arg_HEADERS PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  target_sources(${name} PRIVATE ${arg_SOURCES} ${arg_HEADERS})
endfunction()

# All Qt Test classes of one layer in one program; each class is one ctest entry.
function(add_layer_tests name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "LINKS;CLASSES;SUPPORT")
  list(TRANSFORM arg_CLASSES APPEND .cpp OUTPUT_VARIABLE sources)
  add_executable(${name} ${sources} ${arg_SUPPORT} ${PROJECT_SOURCE_DIR}/tests/support/test_main.cpp)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test project_defaults)
  target_compile_definitions(${name} PRIVATE TESTS_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data"
    RESOURCES_DIR="${PROJECT_SOURCE_DIR}/resources" $<$<BOOL:${arg_WIDGETS}>:TESTS_NEED_WIDGETS>)
  set_target_properties(${name} PROPERTIES UNITY_BUILD ${SLICEBOARD_UNITY_TESTS})
  foreach(class IN LISTS arg_CLASSES)
    get_filename_component(class ${class} NAME)
    add_test(NAME ${name}.${class} COMMAND ${name} ${class})
    set_tests_properties(${name}.${class} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 300)
  endforeach()
endfunction()
