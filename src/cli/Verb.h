#pragma once

#include "cli/Session.h"

#include <memory>
#include <vector>

namespace CLI {
class App;
}

namespace vesper {

/// One verb of the command line: its options, bound to members of the object, and what it does.
/// Main thread.
class Verb
{
public:
    Verb() = default;
    virtual ~Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;

    /// Adds the verb to the program and returns its command. Once.
    virtual CLI::App *addTo(CLI::App &program) = 0;
    /// Prints its result itself. An error is said, and turned into its exit code, by the caller.
    [[nodiscard]] virtual Result<ExitCode> run(const Session &session) = 0;
};

[[nodiscard]] std::unique_ptr<Verb> makeBackupVerb();
[[nodiscard]] std::unique_ptr<Verb> makeVerifyVerb();
[[nodiscard]] std::unique_ptr<Verb> makeShowVerb();
[[nodiscard]] std::unique_ptr<Verb> makeListVerb();
[[nodiscard]] std::unique_ptr<Verb> makeRestoreVerb();
[[nodiscard]] std::unique_ptr<Verb> makeCompareVerb();
[[nodiscard]] std::unique_ptr<Verb> makeDrillVerb();
[[nodiscard]] std::unique_ptr<Verb> makeRunVerb();
[[nodiscard]] std::unique_ptr<Verb> makeStaffVerb();
[[nodiscard]] std::unique_ptr<Verb> makeMainComputerVerb();
[[nodiscard]] std::unique_ptr<Verb> makeDemoVerb();

} // namespace vesper
