# Warnings are errors in our own code; Qt's deprecated conveniences are switched off.
add_library(vesper_warnings INTERFACE)
target_compile_options(vesper_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-align -Wunused -Wnull-dereference -Wformat=2
    # designated initializers leave the rest at its default on purpose
    -Wno-missing-field-initializers)
option(VESPER_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" ON)
if(VESPER_WARNINGS_AS_ERRORS)
    target_compile_options(vesper_warnings INTERFACE -Werror)
endif()
target_compile_definitions(vesper_warnings INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# What Qt's tools write into the build tree is theirs: clang-tidy takes the nearest settings, and
# wants at least one check in them.
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,llvm-twine-local'\n")
endif()
