# shellcheck shell=bash
# Sourced by check.sh and try.sh. A clone in another folder finds what an earlier one compiled, and
# the precompiled header does not stand in the way. The cache itself is ccache's own (~/.cache/ccache
# unless CCACHE_DIR says otherwise).
export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$root}"
export CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}"
