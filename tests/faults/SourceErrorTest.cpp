#include "faults/FaultRig.h"
#include "support/Catch.h"

#include <QtCore/QFile>

using namespace vesper::test;

namespace {

struct Said
{
    const char *language;
    const char *sentence; ///< the part of it that says why
};

/// A backup whose calls on the database file go wrong: exit code 6, a sentence, nothing written.
void checkSaid(const FaultRig &rig, const Injection &injection, const Said &said)
{
    const QStringList backup = rig.backup() + QStringList{"--language", said.language};
    const Ended ended = rig.run(rig.underOn(rig.path("club/club.sqlite"), injection, backup));
    INFO(said.language << ": " << ended.err.toStdString());
    CHECK(rig.injected());
    CHECK(ended.exitCode == 6);
    CHECK(ended.err.contains(QByteArray("club/club.sqlite")));
    CHECK(ended.err.contains(said.sentence));
    for (const char *systems : {"disk I/O error", "unable to open", "Input/output", "Permission"})
        CHECK_FALSE(ended.err.contains(systems));
    CHECK(rig.files().isEmpty());
}

} // namespace

TEST_CASE("A disk that cannot read the database back is named as the reason, in every language")
{
    const FaultRig rig;
    const Said said = GENERATE(Said{"en", "cannot be read: the medium has a fault."},
                               Said{"fr", "\u00a0»\u00a0: le support est défectueux."},
                               Said{"da", "kan ikke læses: der er en fejl på mediet."});
    // At once, or in the middle of the copy.
    for (const int when : {1, 40})
        checkSaid(rig, {.call = "pread64", .effect = "error=EIO", .when = when}, said);
}

TEST_CASE("A database that cannot be opened is said to be so with the reason, in every language")
{
    const FaultRig rig;
    const auto [error, said] = GENERATE(table<const char *, Said>({
        {"error=EACCES", {"en", "cannot be read: you have no right to it."}},
        {"error=EACCES", {"fr", "\u00a0»\u00a0: vous n’en avez pas le droit."}},
        {"error=EACCES", {"da", "kan ikke læses: du har ikke tilladelse til det."}},
        {"error=EIO", {"en", "cannot be read: the medium has a fault."}},
        {"error=EIO", {"fr", "\u00a0»\u00a0: le support est défectueux."}},
        {"error=EIO", {"da", "kan ikke læses: der er en fejl på mediet."}},
    }));
    checkSaid(rig, {.call = "openat", .effect = error, .when = 0}, said);
}
