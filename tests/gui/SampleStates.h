#pragma once

#include "destination/Volumes.h"
#include "run/BackupRun.h"
#include "run/SuiteUse.h"
#include "wizard/Opening.h"
#include "wizard/WhoPage.h"

namespace vesper::test {

/// Believable content for the pages, made up: for pictures and for tests of what pages show.

[[nodiscard]] WhoPage::Question sampleQuestion(const QString &stateFolder);
/// `folder` becomes the first stick, with the room that is really there.
[[nodiscard]] std::vector<Volume> sampleVolumes(const QString &folder);
[[nodiscard]] OpenedSuite sampleSuite(const QString &folder);
/// The same, where two things speak against `folder`: its disk, and that it is nearly full.
[[nodiscard]] OpenedSuite sampleSuiteWithWarnings(const QString &folder);
[[nodiscard]] std::vector<OpenProgram> samplePrograms();
[[nodiscard]] std::vector<Workstation> sampleWorkstations();
[[nodiscard]] Progress sampleProgress();
[[nodiscard]] BackupReport sampleReport();

} // namespace vesper::test
