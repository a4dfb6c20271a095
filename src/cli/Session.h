#pragma once

#include "base/CancelToken.h"
#include "cli/ProgressLine.h"
#include "run/DetachedRun.h"
#include "suite/Settings.h"
#include "suite/Suite.h"

#include <functional>
#include <memory>

namespace vesper {

/// The options that every verb takes.
struct CommonOptions
{
    QString language;  ///< --language; empty: the suite's setting, else the system's
    QString suiteFile; ///< --suite
    bool json = false;
    bool noInput = false;
};

/// One call of the program: its common options and the way to cancel it. A value.
struct Session
{
    CommonOptions options;
    CancelToken cancel;

    /// For work that reports its progress; `quiet`: not even milestones.
    [[nodiscard]] std::shared_ptr<ProgressLine> progressLine(bool quiet = false) const;
    /// Whether somebody is there to be asked.
    [[nodiscard]] bool mayAsk() const;
};

/// A suite and what its owner has set for it.
struct ChosenSuite
{
    Suite suite;
    Settings settings;
};

/// What stands in where no suite is set up. Nobody must believe that a timer backs up their suite
/// when it is the sample: with Never it is an error.
enum class SampleUse : std::uint8_t { Never, IfWritten, WriteFirst };

/// The suite that --suite, the environment or the configuration names, else the sample suite. From
/// now on everything is said in its language.
/// Errors: SuiteNotFound (`path` empty: none is set up), SuiteInvalid, those of writeDemoSuite().
[[nodiscard]] Result<ChosenSuite> chooseSuite(const Session &session, SampleUse sampleUse);

/// Runs `work` so that a cancel is answered within a second although a system call hangs on a dead
/// medium. What `work` uses must be owned by it; `gate` is the one its request carries.
template<typename Work>
[[nodiscard]] auto runCancellable(const Session &session, Work work,
                                  const std::shared_ptr<CommitGate> &gate = nullptr)
    -> std::invoke_result_t<Work>
{
    using Value = typename std::invoke_result_t<Work>::value_type;
    return runDetached<Value>(std::function<Result<Value>()>(std::move(work)), session.cancel,
                              gate);
}

} // namespace vesper
