#pragma once

#include "run/SuiteUse.h"
#include "wizard/CloseRequest.h"

namespace vesper {

/// "KASSE-2 (Søren Kjær), CONTOR".
[[nodiscard]] QString namesOf(const std::vector<Workstation> &workstations);

/// Where else the suite is open, with the request to close it there, and why that is not known.
/// Empty: nowhere, as far as the suite tells.
[[nodiscard]] QString elsewhereText(const SuiteUse &use);

/// Which programs on this computer have the database open. Empty: none.
[[nodiscard]] QString programsText(const std::vector<OpenProgram> &programs);

/// What the programs that were asked to close want from the person. Empty: nothing.
[[nodiscard]] QString answersText(const CloseAnswers &answers);

} // namespace vesper
