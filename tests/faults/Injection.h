#pragma once

#include "faults/FaultRig.h"

namespace vesper::test {

/// The calls that carry an archive to its medium, and what a medium answers when it fails.
[[nodiscard]] std::vector<Injection> failingCalls();

/// A backup in which one call fails as told, and every promise that must hold whatever it was:
/// the program ends by itself with an exit code of its own, reports no success without a good
/// archive, leaves nothing half-done behind, and has not touched the source.
/// False once the run has fewer such calls than `injection.when`.
bool survives(const FaultRig &rig, const Injection &injection);

/// A backup that is killed in one call: nothing under a final name unless it is good, and the next
/// run clears away what was left and succeeds. False as above.
bool recovers(const FaultRig &rig, const Injection &injection);

/// A backup under the fixed name, where a good archive stands already, in which one call fails or
/// kills: that archive is there afterwards, whole, under a final name. False as above.
bool keepsTheOlder(const FaultRig &rig, const Injection &injection);
bool keepsTheOlder(const FaultRig &rig, const std::vector<Injection> &injections);

} // namespace vesper::test
