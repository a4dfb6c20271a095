# VESPER_SANITIZE=address,undefined or thread: the asan-ubsan and tsan presets set it.
set(VESPER_SANITIZE "" CACHE STRING "Sanitizers to build with, comma separated")
if(VESPER_SANITIZE)
    add_compile_options(-fsanitize=${VESPER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${VESPER_SANITIZE})
endif()
