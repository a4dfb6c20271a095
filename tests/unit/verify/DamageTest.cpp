#include "archive/Seal.h"
#include "support/RunProgram.h"
#include "unit/verify/SealedFile.h"

#include <QtCore/QDir>

using namespace vesper;
using namespace vesper::test;

namespace {

/// Flips every `step`th bit from byte `start` to `end`; those that were not found.
std::vector<qint64> missedFlips(const SealedFile &file, qint64 start, qint64 end, qint64 step)
{
    std::vector<qint64> missed;
    for (qint64 bit = start * 8; bit < end * 8; bit += step)
        if (!file.foundFlip(bit))
            missed.push_back(bit);
    return missed;
}

void run(const QString &folder, const QString &program, const QStringList &arguments)
{
    const EndedProgram ended = runProgram(program, arguments, folder);
    INFO(ended.output.toStdString());
    REQUIRE(ended.exitCode == 0);
}

/// What is wrong with the scratch file, as words.
QStringList problemsOf(const SealedFile &file)
{
    const Result<VerifyReport> report = verdictOn(file.scratch);
    REQUIRE(report);
    CHECK(report->ok == report->problems.empty());
    QStringList words;
    for (const ArchiveProblem &problem : report->problems)
        words.append(nameOf(problem.kind));
    return words;
}

} // namespace

TEST_CASE("A good archive is good, and its report tells both its digests")
{
    const SealedFile file;
    const Result<VerifyReport> report = verdictOn(file.path);
    REQUIRE(report);
    CHECK(report->ok);
    CHECK(report->problems.empty());
    CHECK(report->bytes == file.good.size());
    CHECK(report->sha256.toLatin1() == Sha256::of(file.good).toHex());
    CHECK(file.good.endsWith(sealFor(report->treeDigest)));
    REQUIRE(report->proof.size() == 1);
    CHECK(report->proof.front().values == QStringList{"40", "", "é"});
}

TEST_CASE("A flipped bit is found wherever it is")
{
    const SealedFile file;
    const qint64 directory = file.good.indexOf("PK\1\2");
    const qint64 end = file.good.lastIndexOf("PK\5\6");
    const qint64 comment = file.good.size() - sealLength;
    REQUIRE(directory > 0);
    REQUIRE(end > directory);
    CHECK(missedFlips(file, 0, 30 + 20, 3).empty()); // the first local header
    CHECK(missedFlips(file, 50, directory, 211).empty());
    CHECK(missedFlips(file, directory, end, 17).empty());
    CHECK(missedFlips(file, end, comment, 1).empty());
    CHECK(missedFlips(file, comment, file.good.size(), 5).empty());
}

TEST_CASE("A flipped bit is found on both sides of where a sealed piece ends")
{
    const SealedFile file(40, 2 * sealPieceSize + 5000);
    for (const qint64 byte : {sealPieceSize - 1, sealPieceSize, 2 * sealPieceSize - 1,
                              2 * sealPieceSize, file.good.size() - sealDigits - 1})
        CHECK(file.foundFlip(byte * 8 + 3));
    CHECK(missedFlips(file, 3000, file.good.size() - 2000, 700'001).empty());
}

TEST_CASE("A truncated archive is found at every length")
{
    const SealedFile file;
    for (qint64 length = 4; length < file.good.size(); length += length < 100 ? 1 : 37) {
        CAPTURE(length);
        CHECK(file.found(file.good.first(length)));
    }
    for (qint64 less = 1; less < 200; ++less) {
        CAPTURE(less);
        CHECK(file.found(file.good.chopped(less)));
    }
    for (qint64 length = 0; length < 4; ++length) {
        writeBytes(file.scratch, file.good.first(length));
        const Result<VerifyReport> report = verdictOn(file.scratch);
        REQUIRE_FALSE(report);
        CHECK(report.error().kind == ErrorKind::ArchiveForeign);
    }
}

TEST_CASE("Anything before, behind or between is found")
{
    const SealedFile file;
    for (const QByteArray &junk : {QByteArray("\0", 1), QByteArray("\n"), noise(1000), file.good}) {
        CHECK(file.found(file.good + junk));
        CHECK(file.found(junk + file.good));
        CHECK(file.found(QByteArray(file.good).insert(file.good.indexOf("PK\1\2"), junk)));
    }
}

TEST_CASE("An archive without its comment is found")
{
    const SealedFile file;
    QByteArray changed = file.good.chopped(sealLength);
    changed[changed.size() - 2] = 0; // the length of the comment
    CHECK(file.found(changed));
    CHECK(problemsOf(file) == QStringList{"seal"});
}

TEST_CASE("An archive that another program has rewritten is found")
{
    const SealedFile file;
    const QString how
        = GENERATE(as<QString>(), "copy", "swap", "repeat", "remove", "exchange", "store");
    const bool resealed = GENERATE(false, true);
    CAPTURE(how.toStdString(), resealed);
    QStringList arguments{VESPER_SOURCE_DIR "/tests/unit/verify/rewrite_zip.py", how, file.path,
                          file.scratch};
    if (resealed)
        arguments.append("reseal");
    run(file.folder.path(), "python3", arguments);
    const QStringList problems = problemsOf(file);
    CHECK(problems.contains("seal") == !resealed);
    CHECK(problems.contains("directory"));
}

TEST_CASE("An archive that was unpacked and packed again is found")
{
    const SealedFile file;
    REQUIRE(QDir(file.folder.path()).mkdir("out"));
    const QString out = file.folder.filePath("out");
    run(out, "unzip", {"-q", file.path});
    run(out, "zip", {"-qr", file.scratch, "database", "files", "manifest.json"});
    CHECK(problemsOf(file).contains("seal"));
}

TEST_CASE("An entry that zip deleted or added is found")
{
    const SealedFile file;
    writeBytes(file.scratch, file.good);
    SECTION("deleted")
    {
        run(file.folder.path(), "zip", {"-qd", file.scratch, "files/a.txt"});
    }
    SECTION("added")
    {
        writeBytes(file.folder.filePath("more.txt"), "more");
        run(file.folder.path(), "zip", {"-q", file.scratch, "more.txt"});
    }
    const QStringList problems = problemsOf(file);
    CHECK(problems.contains("seal"));
    CHECK(problems.contains("directory"));
}

TEST_CASE("Content that is not what the manifest says is found, however well it is sealed")
{
    const SealedFile file;
    TestArchive archive(file.scratch);
    archive.addFile("files/a.txt", businessText(200'000));
    ManifestEntry &entry = archive.manifest.entries.front();
    SECTION("another digest")
    {
        entry.digest[5] = static_cast<char>(entry.digest[5] ^ 1);
        archive.finish();
        CHECK(problemsOf(file) == QStringList{"block"});
    }
    SECTION("another cut between two blocks")
    {
        --entry.blocks[0];
        ++entry.blocks[1];
        archive.finish();
        CHECK(problemsOf(file).contains("block"));
    }
    SECTION("another size and CRC-32")
    {
        entry.crc32 ^= 1;
        archive.finish();
        CHECK(problemsOf(file) == QStringList{"directory", "block"});
    }
}

TEST_CASE("A file that was never an archive is foreign, and one that is not there is missing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("letter.txt");
    writeBytes(path, "Dear customer");
    CHECK(verdictOn(path).error().kind == ErrorKind::ArchiveForeign);
    CHECK(verdictOn(folder.filePath("nothing")).error().kind == ErrorKind::ArchiveMissing);
    CHECK(verdictOn(folder.path()).error().kind == ErrorKind::ReadFailed);
}
