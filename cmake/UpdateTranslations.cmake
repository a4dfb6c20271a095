# Takes new texts of the sources and forms into the translation files and drops those that are
# gone. Without line numbers and in a fixed order, so that two people's changes merge.
# Arguments: LUPDATE (the program), SOURCE (the project), FOLDER (that of the .ts files).
set(places "${SOURCE}/src")
if(EXISTS "${SOURCE}/forms")
    list(APPEND places "${SOURCE}/forms")
endif()
foreach(language fr da en)
    set(options "")
    if(language STREQUAL "en")
        set(options -pluralonly) # English is what the sources say
    endif()
    execute_process(COMMAND_ERROR_IS_FATAL ANY COMMAND
        "${LUPDATE}" -silent -no-obsolete -locations none -source-language en
        -extensions cpp,h,ui -I "${SOURCE}/src" ${options} ${places}
        -ts "${FOLDER}/vesper_${language}.ts")
endforeach()
