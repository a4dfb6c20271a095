#include "gui/SampleStates.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

namespace vesper::test {
namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 gigabyte = 1'000 * megabyte;

ProofAnswer answer(const QString &en, const QString &fr, const QString &da, const QStringList &is)
{
    return {.query = {},
            .text
            = {{QStringLiteral("en"), en}, {QStringLiteral("fr"), fr}, {QStringLiteral("da"), da}},
            .values = is};
}

} // namespace

WhoPage::Question sampleQuestion(const QString &stateFolder)
{
    Staff staff;
    staff.employees.push_back({.id = QStringLiteral("1"),
                               .name = QStringLiteral("Anna Petit"),
                               .codeHash = hashCode(QStringLiteral("4711")).value_or(QString()),
                               .mayBackUp = true});
    staff.employees.push_back({.id = QStringLiteral("2"),
                               .name = QStringLiteral("Jonas Lind"),
                               .codeHash = hashCode(QStringLiteral("1234")).value_or(QString())});
    return {.suiteName = QStringLiteral("Club Horizon"),
            .stateFolder = stateFolder,
            .staff = staff,
            .occasion = WhoPage::Occasion::Closing,
            .sampleCode = QStringLiteral("4711")};
}

std::vector<Volume> sampleVolumes(const QString &folder)
{
    const QStorageInfo storage(folder);
    return {{.root = folder,
             .label = QStringLiteral("Kingston"),
             .fileSystem = QStringLiteral("exfat"),
             .kind = VolumeKind::UsbStick,
             .bytesTotal = 2 * storage.bytesAvailable(), // half full, wherever this runs
             .bytesFree = storage.bytesAvailable()},
            {.root = QStringLiteral("/mnt/office"),
             .label = QStringLiteral("office"),
             .fileSystem = QStringLiteral("cifs"),
             .kind = VolumeKind::NetworkDrive,
             .answering = false},
            {.root = QStringLiteral("/"),
             .label = QStringLiteral("System"),
             .fileSystem = QStringLiteral("ext4"),
             .kind = VolumeKind::LocalDisk,
             .bytesTotal = 480 * gigabyte,
             .bytesFree = 131 * gigabyte}};
}

OpenedSuite sampleSuite(const QString &folder)
{
    OpenedSuite opened;
    opened.suite.id = QStringLiteral("club");
    opened.suite.name = QStringLiteral("Club Horizon");
    opened.settings.lastFolder = folder;
    opened.sourceBytes = 690 * megabyte;
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    opened.history = {{.started = yesterday,
                       .finished = yesterday.addSecs(74),
                       .outcome = Outcome::Success,
                       .archive = folder + QStringLiteral("/club.zip"),
                       .volumeRoot = folder,
                       .sourceBytes = 688 * megabyte,
                       .archiveBytes = 265 * megabyte,
                       .verified = true}};
    // A folder that only plays a stick lies on a volume whose speed must be known as well.
    HistoryEntry older = opened.history.front();
    older.volumeRoot = QStorageInfo(folder).rootPath();
    opened.history.push_back(older);
    return opened;
}

OpenedSuite sampleSuiteWithWarnings(const QString &folder)
{
    OpenedSuite opened = sampleSuite(folder);
    opened.suite.database = QFileInfo(folder).path() + QStringLiteral("/club/club.sqlite");
    const HistoryEntry &last = opened.history.front();
    const double share = double(last.archiveBytes) / double(last.sourceBytes);
    const qint64 oneOfTwo = QStorageInfo(folder).bytesAvailable() / 5 * 2;
    opened.sourceBytes = static_cast<qint64>(double(oneOfTwo) / share);
    return opened;
}

std::vector<OpenProgram> samplePrograms()
{
    return {
        {.name = {{QStringLiteral("en"), QStringLiteral("Reception")},
                  {QStringLiteral("fr"), QStringLiteral("Réception")}},
         .user = QStringLiteral("anna")},
        {.name = sameInAllLanguages(QStringLiteral("gnumeric")), .user = QStringLiteral("søren")}};
}

std::vector<Workstation> sampleWorkstations()
{
    return {{QStringLiteral("KASSE-2"), QStringLiteral("Søren Kjær")},
            {QStringLiteral("CONTOR"), {}}};
}

Progress sampleProgress()
{
    return {.stage = Stage::Compressing,
            .fraction = 0.43,
            .bytesDone = 412 * megabyte,
            .bytesTotal = 690 * megabyte,
            .bytesPerSecond = 38.0 * megabyte,
            .finish = QDateTime(QDate(2026, 11, 21), QTime(18, 6))};
}

BackupReport sampleReport()
{
    BackupReport report;
    report.archive = QStringLiteral("/media/anna/Kingston/club_2026-11-21_18-04-11.zip");
    report.volumeLabel = QStringLiteral("Kingston");
    report.bytes = 266 * megabyte;
    report.databaseBytes = 690 * megabyte;
    report.verified = true;
    report.checked = CheckLevel::Quick;
    report.seconds = 74;
    report.outcome = Outcome::Success;
    report.proof
        = {answer(QStringLiteral("Last invoice: %1 at %2:%3"),
                  QStringLiteral("Dernière facture\u00a0: %1 à %2\u00a0h\u00a0%3"),
                  QStringLiteral("Seneste faktura: %1 kl. %2.%3"),
                  {QStringLiteral("2026-1183"), QStringLiteral("17"), QStringLiteral("52")}),
           answer(QStringLiteral("Sales today: %1"), QStringLiteral("Ventes du jour\u00a0: %1"),
                  QStringLiteral("Salg i dag: %1"), {QStringLiteral("37")})};
    return report;
}

} // namespace vesper::test
