#pragma once

#include "run/PreviewRun.h"
#include "wizard/ArchiveModel.h"
#include "wizard/BeforeRestorePage.h"
#include "wizard/RestoreResults.h"

namespace vesper::test {

/// Believable content for the pages of a restore, made up: for pictures and for tests of what pages
/// show.

[[nodiscard]] std::vector<ArchiveCard> sampleCards();
[[nodiscard]] Suite sampleRestoreSuite();
[[nodiscard]] Preview samplePreview();
[[nodiscard]] BeforeRestorePage::Question sampleBefore();
[[nodiscard]] RestoredEnd sampleRestored();
[[nodiscard]] DrillReport sampleDrill(DrillVerdict verdict);
[[nodiscard]] LookEnd sampleLook();
[[nodiscard]] DamagedEnd sampleDamage();
[[nodiscard]] SalvageReport sampleSalvage();

} // namespace vesper::test
