# VESPER_SANITIZE=address,undefined or thread: the asan-ubsan and tsan presets set it.
set(VESPER_SANITIZE "" CACHE STRING "Sanitizers to build with, comma separated")
if(VESPER_SANITIZE)
    add_compile_options(-fsanitize=${VESPER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${VESPER_SANITIZE})
    # GCC says itself that this warning is not to be trusted in instrumented code: it complains of
    # std::regex inside Catch2.
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

# The preset `fuzz` sets it; clang only.
option(VESPER_FUZZ "Build the fuzzers of tests/fuzz, and everything with their instrumentation" OFF)
if(VESPER_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
