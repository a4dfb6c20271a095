#pragma once

#include "run/OpenPrograms.h"

#include <memory>

namespace vesper {

/// A window on the screen. A value.
struct ProgramWindow
{
    quint32 id = 0;
    quint32 screen = 0;
    std::size_t program = 0; ///< which one of those that were asked for
    bool isQuestion = false; ///< one that waits for a person's answer, as dialogs do
    bool canAnswer = false;  ///< it says of itself that it answers askWhetherAlive()
};

/// The windows of other programs. Main thread; every call takes milliseconds.
class ProgramWindows
{
public:
    /// Null where the desktop does not let one program see another's windows (Wayland).
    [[nodiscard]] static std::unique_ptr<ProgramWindows> open();
    virtual ~ProgramWindows() = default;
    ProgramWindows(const ProgramWindows &) = delete;
    ProgramWindows &operator=(const ProgramWindows &) = delete;

    /// Those in sight that can be asked to close. Of an application that is watched these are the
    /// windows of all that came of it; of any other program its own alone, since what else was
    /// started from a terminal or a file manager is not what has the database open.
    [[nodiscard]] virtual std::vector<ProgramWindow> of(const std::vector<OpenProgram> &programs)
        = 0;
    /// As its frame's close button does.
    virtual void askToClose(const ProgramWindow &window) = 0;
    virtual void bringToFront(const ProgramWindow &window) = 0;
    /// A program that is not frozen answers within moments: see answered().
    virtual void askWhetherAlive(const ProgramWindow &window) = 0;
    /// Those that have answered since this was called last.
    [[nodiscard]] virtual std::vector<quint32> answered() = 0;

protected:
    ProgramWindows() = default;
};

} // namespace vesper
