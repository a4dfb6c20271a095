# Tests that mount real file systems, in a mount namespace of their own. What this computer does not
# allow is found out and said here; nothing is skipped while the tests run.
find_program(UNSHARE unshare REQUIRED)

function(vesper_find_out variable)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_QUIET ERROR_QUIET)
    if(code EQUAL 0)
        set(${variable} TRUE PARENT_SCOPE)
    else()
        set(${variable} FALSE PARENT_SCOPE)
    endif()
endfunction()

set(VESPER_UNSHARE "")
vesper_find_out(as_root "${UNSHARE}" --mount true)
vesper_find_out(as_user "${UNSHARE}" --mount --user --map-root-user true)
if(as_root)
    set(VESPER_UNSHARE "${UNSHARE} --mount --propagation private")
elseif(as_user)
    set(VESPER_UNSHARE "${UNSHARE} --mount --user --map-root-user --propagation private")
else()
    message(STATUS "Tests on real mounts are left out: no mount namespace can be made here")
endif()

vesper_find_out(VESPER_HAS_FUSE test -r /dev/fuse -a -w /dev/fuse)
if(NOT VESPER_HAS_FUSE)
    message(STATUS "Tests on FUSE media are left out: /dev/fuse cannot be opened here")
endif()

set(try_loop "set -e; d=$(mktemp -d); truncate -s 16M $d/i; mkfs.ext4 -q $d/i; mkdir $d/m
    mount -o loop $d/i $d/m; umount $d/m; rm -r $d")
vesper_find_out(VESPER_HAS_LOOP "${UNSHARE}" --mount sh -c "${try_loop}")
if(NOT VESPER_HAS_LOOP)
    message(STATUS "Tests on a real ext4 disk are left out: no loop device can be mounted here")
endif()

# A second udev would touch the devices of the computer: only where there is none.
set(VESPER_HAS_UDISKS FALSE)
if(as_root AND VESPER_HAS_LOOP AND NOT EXISTS /run/udev/control
   AND EXISTS /usr/libexec/udisks2/udisksd AND EXISTS /lib/systemd/systemd-udevd)
    set(VESPER_HAS_UDISKS TRUE)
endif()
if(NOT VESPER_HAS_UDISKS)
    message(STATUS "Tests on the real UDisks2 are left out: it is absent, or this computer has a udev")
endif()

# As vesper_add_test, for a program that starts itself again in a mount namespace.
function(vesper_add_mount_test)
    cmake_parse_arguments(PARSE_ARGV 0 test "" "NAME" "")
    if(VESPER_UNSHARE)
        vesper_add_test(${ARGN})
        target_sources(${test_NAME} PRIVATE "${CMAKE_SOURCE_DIR}/tests/support/PrivateMountsMain.cpp")
        target_compile_definitions(${test_NAME} PRIVATE VESPER_UNSHARE="${VESPER_UNSHARE}")
    endif()
endfunction()
