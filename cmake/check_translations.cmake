# cmake -DUPDATE=lupdate -DSOURCES=list -DROOT=… -DWORK=folder -DREVIEWED=es -DUNREVIEWED=de;… -P check_translations.cmake
# Each text of the sources is in each file, translated in the reviewed languages, and no translation is left of a text
# that is gone.
cmake_minimum_required(VERSION 3.25)

function(check_language language)
  set(file ${ROOT}/translations/sliceboard_${language}.ts)
  set(copy ${WORK}/sliceboard_${language}.ts)
  file(COPY ${file} DESTINATION ${WORK})
  execute_process(COMMAND ${UPDATE} -silent -no-obsolete -locations none -I ${ROOT} @${SOURCES}
    -source-language en -target-language ${language} ${ARGN} -ts ${copy} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${file} ${copy} RESULT_VARIABLE differs)
  if(differs)
    message(SEND_ERROR "${file} lags behind the sources: build the target update_translations, then translate")
  endif()
endfunction()

function(check_complete language)
  file(READ ${ROOT}/translations/sliceboard_${language}.ts text)
  string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${text}")
  list(LENGTH unfinished count)
  if(count)
    message(SEND_ERROR "translations/sliceboard_${language}.ts: ${count} texts are not translated")
  endif()
endfunction()

check_language(en -pluralonly)
check_complete(en)
foreach(language IN LISTS REVIEWED)
  check_language(${language})
  check_complete(${language})
endforeach()
foreach(language IN LISTS UNREVIEWED)
  check_language(${language})
endforeach()
