#include "gui/SampleFailures.h"

#include <cerrno>

namespace vesper::test {
namespace {

constexpr qint64 megabyte = 1'000'000;

QString stick()
{
    return QStringLiteral("/media/anna/Kingston");
}

QString archive()
{
    return stick() + QStringLiteral("/club_2026-11-21_18-04-11.zip");
}

QString database()
{
    return QStringLiteral("/srv/club/club.sqlite");
}

SampleFailure running(const char *name, const Error &error)
{
    return {.name = QLatin1String("failed-") + QLatin1String(name), .failure = {.error = error}};
}

SampleFailure opening(const char *name, const Error &error)
{
    SampleFailure sample = running(name, error);
    sample.failure.opening = true;
    return sample;
}

std::vector<SampleFailure> ofThePlace()
{
    using enum ErrorKind;
    return {
        running("room", {.kind = NotEnoughRoom,
                         .path = stick(),
                         .needed = 690 * megabyte,
                         .available = 120 * megabyte}),
        running("too-large", {.kind = FileTooLarge, .path = stick(), .needed = 5'200 * megabyte}),
        running("read-only", {.kind = DestinationReadOnly, .path = stick()}),
        running("not-writable", {.kind = DestinationNotWritable, .path = stick()}),
        running("missing", {.kind = DestinationMissing, .path = stick()}),
        running("not-answering", {.kind = DestinationNotAnswering, .path = stick()}),
        running(
            "not-mounted",
            {.kind = DestinationNotMounted, .path = stick(), .detail = QStringLiteral("Kingston")}),
        running("same-disk", {.kind = DestinationSameDisk, .path = stick()}),
        running("write", {.kind = WriteFailed, .path = archive(), .systemCode = EIO}),
        running("read", {.kind = ReadFailed, .path = archive(), .systemCode = EIO}),
        running("verify", {.kind = VerificationFailed,
                           .path = archive(),
                           .detail = QStringLiteral("database/club.sqlite: block 17")}),
        running("proof", {.kind = ProofDiffers,
                          .path = archive(),
                          .detail = QStringLiteral("Last invoice: 2026-1182")}),
    };
}

std::vector<SampleFailure> ofTheDatabase()
{
    using enum ErrorKind;
    return {
        running("damaged", {.kind = SourceDamaged,
                            .path = database(),
                            .detail = QStringLiteral("Tree 12 page 881: btreeInitPage() "
                                                     "returns error code 11"),
                            .archive = stick() + QStringLiteral("/club_2026-11-20.zip")}),
        running("busy", {.kind = SourceBusy, .path = database()}),
        running("no-database", {.kind = SourceMissing, .path = database()}),
        running("not-a-database", {.kind = SourceNotDatabase, .path = database()}),
        running("empty", {.kind = SourceEmpty,
                          .path = database(),
                          .archive = stick() + QStringLiteral("/club_2026-11-20.zip")}),
        running("unreadable", {.kind = SourceUnreadable, .path = database(), .systemCode = EACCES}),
        running("recovery", {.kind = SourceNeedsRecovery, .path = database()}),
        running("wal", {.kind = SourceWalReadOnly, .path = database()}),
    };
}

std::vector<SampleFailure> ofTheHouse()
{
    using enum ErrorKind;
    return {
        running("other-run", {.kind = AnotherRun, .path = database()}),
        running("state", {.kind = StateUnusable,
                          .path = QStringLiteral("/home/anna/.local/state/vesper/club"),
                          .systemCode = EACCES}),
        running("internal", {.kind = Internal, .detail = QStringLiteral("a second page 1")}),
        opening("damaged-before", {.kind = SourceDamaged,
                                   .path = database(),
                                   .detail = QStringLiteral("staff.employees: database disk image "
                                                            "is malformed"),
                                   .archive = stick() + QStringLiteral("/club_2026-11-20.zip")}),
        opening("computer", {.kind = NotMainComputer, .detail = QStringLiteral("FRONT-PC")}),
        opening("suite", {.kind = SuiteInvalid,
                          .path = QStringLiteral("/srv/club/suite.toml"),
                          .detail = QStringLiteral("a text was expected"),
                          .line = 7}),
        opening("staff", {.kind = StaffUnreadable,
                          .path = database(),
                          .detail = QStringLiteral("no such table: employee")}),
        {.name = QStringLiteral("cancelled"), .failure = {.error = {.kind = Cancelled}}},
    };
}

} // namespace

std::vector<SampleFailure> sampleFailures()
{
    std::vector<SampleFailure> all;
    for (const auto &some : {ofThePlace(), ofTheDatabase(), ofTheHouse()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace vesper::test
