# cmake -DROOT=… -DLIST=… -P check_listed.cmake: each source file on disk is named in some CMakeLists.txt.
cmake_minimum_required(VERSION 3.25)
file(STRINGS ${LIST} listed)
file(GLOB_RECURSE files ${ROOT}/model/*.h ${ROOT}/model/*.cpp ${ROOT}/views/*.h ${ROOT}/views/*.cpp ${ROOT}/app/*.h
  ${ROOT}/app/*.cpp ${ROOT}/tests/*.cpp)
foreach(file IN LISTS files)
  if(NOT file IN_LIST listed)
    message(SEND_ERROR "${file} is in no CMakeLists.txt")
  endif()
endforeach()
list(LENGTH files count)
message(STATUS "${count} files found")
