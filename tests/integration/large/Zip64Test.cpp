#include "integration/large/LargeDatabase.h"

#include "support/TestArchive.h"
#include "verify/Verifier.h"

#include <QtCore/QProcess>

using namespace vesper;
using namespace vesper::test;

namespace {

/// What any ZIP program says of the archive when it reads all of it; empty: nothing to complain of.
QString complaint(const QString &program, const QStringList &arguments, const QString &archive)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, QStringList(arguments) << archive);
    REQUIRE(process.waitForFinished(-1));
    const QString output = process.readAll();
    const bool clean = process.exitCode() == 0 && process.exitStatus() == QProcess::NormalExit
                       && !output.contains("warning", Qt::CaseInsensitive);
    return clean ? QString() : program + ": " + output.right(2000);
}

void checkOpensEverywhere(const QString &archive)
{
    CHECK(complaint("unzip", {"-tqq"}, archive) == "");
    CHECK(complaint("7z", {"t", "-bb0"}, archive) == "");
    CHECK(complaint("python3", {"-W", "error", "-m", "zipfile", "-t"}, archive) == "");
    CHECK(complaint("bsdtar", {"-tf"}, archive) == "");
    CHECK(complaint("jar", {"tf"}, archive) == "");
}

} // namespace

TEST_CASE("A database over 4 GiB opens in every ZIP program and comes back whole")
{
    // Nearly all zeros: a large size. All noise: a large compressed size, and entries behind 4 GiB.
    const qint64 bytes = 4 * oneGiB + oneGiB / 8;
    const qint64 zeros = GENERATE_COPY(as<qint64>(), bytes - oneGiB / 8, 0);
    LargeSuite suite;
    suite.fill(4096, zeros, bytes);
    const Result<BackupReport> report = suite.backUp();
    REQUIRE(report);
    CHECK(report->verified);
    checkOpensEverywhere(report->archive);
    REQUIRE(suite.restore(report->archive));
    CHECK(suite.isSame(4096));
}

TEST_CASE("More entries than 65,535 open in every ZIP program")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("many.zip");
    constexpr int files = 70'000;
    TestArchive archive(path);
    for (int i = 0; i < files; ++i)
        archive.addFile(QString("files/%1/%2.txt").arg(i % 100).arg(i), QByteArray::number(i));
    archive.finish();
    checkOpensEverywhere(path);
    const auto report = verifyArchive(path, CheckLevel::Read, {}, [](qint64, qint64) {});
    REQUIRE(report);
    CHECK(report->ok);
}
