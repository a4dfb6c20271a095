#pragma once

namespace vesper {

class OnlyWindow;
class Page;
class WizardWindow;

/// The page for a second window of a kind, which `turn` was not given to. It says that there is
/// another and leaves by itself five seconds after that one came to the front. Owned by whoever
/// shows it. `endsSession`: see AlreadyOpenPage.
[[nodiscard]] Page *pageOfSecondWindow(OnlyWindow &turn, WizardWindow &window,
                                       bool endsSession = false);

} // namespace vesper
