#!/usr/bin/env bash
# usage: check.sh [PRESET]
# Installs what is missing, builds everything and runs all tests (preset dev, unless another is
# named: asan-ubsan, tsan, release). The long fault sweeps: ctest --test-dir build/dev -L sweep
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$root/packaging/install-packages.sh" build run test
# shellcheck source=packaging/compiler-cache.sh
. "$root/packaging/compiler-cache.sh"

cd "$root"
exec cmake --workflow --preset "${1:-dev}" </dev/null
