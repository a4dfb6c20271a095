#include "gui/SampleRestores.h"

#include "gui/SampleStates.h"

namespace vesper::test {
namespace {

constexpr qint64 megabyte = 1'000'000;
const QString stick = QStringLiteral("/media/anna/Kingston/");

QDateTime evening(int day)
{
    return {QDate(2026, 11, day), QTime(18, 4, 11)};
}

ArchiveProblem blockDamage()
{
    return {.kind = ArchiveProblem::Kind::BlockDamaged,
            .entry = QStringLiteral("database/club.sqlite"),
            .detail = QStringLiteral("12")};
}

Manifest sampleManifest(int day)
{
    Manifest manifest;
    manifest.suiteId = QStringLiteral("club");
    manifest.suiteName = QStringLiteral("Club Horizon");
    manifest.created = evening(day);
    manifest.host = QStringLiteral("FRONT-PC");
    manifest.employee = QStringLiteral("Anna Petit");
    manifest.proof = sampleReport().proof;
    return manifest;
}

ArchiveCard cardOf(int day, const Volume &volume)
{
    ArchiveCard card;
    card.archive = {.found = {.path = volume.root + QStringLiteral("/club_2026-11-%1.zip").arg(day),
                              .bytes = (240 + day) * megabyte,
                              .manifest = sampleManifest(day)},
                    .volume = volume};
    return card;
}

} // namespace

std::vector<ArchiveCard> sampleCards()
{
    const Volume kingston{.root = QStringLiteral("/media/anna/Kingston"),
                          .label = QStringLiteral("Kingston"),
                          .kind = VolumeKind::UsbStick};
    const Volume office{.root = QStringLiteral("/mnt/office"),
                        .label = QStringLiteral("office"),
                        .kind = VolumeKind::NetworkDrive};
    ArchiveCard newest = cardOf(20, kingston);
    newest.verified = evening(20).addSecs(74);
    ArchiveCard before = cardOf(19, kingston);
    before.archive.found.manifest.beforeRestore = true;
    before.archive.found.manifest.note = QStringLiteral("2026");
    ArchiveCard damaged = cardOf(18, office);
    damaged.archive.found.manifest.damage = QStringLiteral("Tree 12 page 881");
    return {newest, before, damaged};
}

Suite sampleRestoreSuite()
{
    Suite suite;
    suite.id = QStringLiteral("club");
    suite.name = QStringLiteral("Club Horizon");
    suite.database = QStringLiteral("/srv/club/club.sqlite");
    const auto named = [](const QString &en, const QString &fr, const QString &da) {
        return LocalizedText{
            {QStringLiteral("en"), en}, {QStringLiteral("fr"), fr}, {QStringLiteral("da"), da}};
    };
    suite.tables = {
        {QStringLiteral("invoice"), named(QStringLiteral("Invoices"), QStringLiteral("Factures"),
                                          QStringLiteral("Fakturaer"))},
        {QStringLiteral("customer"),
         named(QStringLiteral("Customers"), QStringLiteral("Clients"), QStringLiteral("Kunder"))}};
    suite.applications = {{.id = QStringLiteral("reception"),
                           .name = sameInAllLanguages(QStringLiteral("Reception")),
                           .command = {QStringLiteral("reception")},
                           .look = {QStringLiteral("reception"), QStringLiteral("{database}")}}};
    return suite;
}

Preview samplePreview()
{
    return {.archive = stick + QStringLiteral("club_2026-11-20.zip"),
            .bytes = 260 * megabyte,
            .created = evening(20),
            .manifest = sampleManifest(20),
            .files = 3,
            .tables = {{.table = QStringLiteral("employee"), .same = 4},
                       {.table = QStringLiteral("customer"), .differing = 2, .same = 1830},
                       {.table = QStringLiteral("invoice"), .onlyNow = 37, .same = 20'114},
                       {.table = QStringLiteral("photo"), .onlyThen = 1, .same = 12}}};
}

BeforeRestorePage::Question sampleBefore()
{
    return {.suite = sampleRestoreSuite(),
            .created = evening(20),
            .saveTo = QStringLiteral("/media/anna/Kingston")};
}

RestoredEnd sampleRestored()
{
    RestoreReport report;
    report.database = QStringLiteral("/srv/club/club.sqlite");
    report.created = evening(20);
    report.bytes = 690 * megabyte;
    report.before = StateBefore::Saved;
    report.saved = stick + QStringLiteral("club_before-restore_2026-11-21_18-12-40.zip");
    report.proof = sampleReport().proof;
    return {.report = report, .suiteName = QStringLiteral("Club Horizon")};
}

DrillReport sampleDrill(DrillVerdict verdict)
{
    DrillReport report{.archive = stick + QStringLiteral("club_2026-11-20.zip"),
                       .created = evening(20),
                       .verdict = verdict};
    if (verdict == DrillVerdict::Proven)
        report.proof = sampleReport().proof;
    if (verdict == DrillVerdict::Failed)
        report.problems = {blockDamage()};
    if (verdict == DrillVerdict::Inconclusive)
        report.reason = Error{.kind = ErrorKind::NotEnoughRoom,
                              .path = QStringLiteral("/home/anna/.local/state/vesper/club"),
                              .needed = 690 * megabyte,
                              .available = 40 * megabyte};
    return report;
}

LookEnd sampleLook()
{
    return {.report = {.database = QStringLiteral("/home/anna/.local/state/vesper/club/look/"
                                                  "club_copy-of_2026-11-20_18-04-11.sqlite"),
                       .created = evening(20)},
            .applications = sampleRestoreSuite().applications};
}

DamagedEnd sampleDamage()
{
    return {.error = {.kind = ErrorKind::ArchiveDamaged,
                      .path = stick + QStringLiteral("club_2026-11-20.zip"),
                      .detail = QStringLiteral("wrong CRC-32"),
                      .problems = {blockDamage()}},
            .others = std::vector<OtherArchive>{
                {.path = stick + QStringLiteral("club_2026-11-19.zip"),
                 .created = evening(19),
                 .wasVerified = true},
                {.path = stick + QStringLiteral("club_2026-11-18.zip"), .created = evening(18)}}};
}

SalvageReport sampleSalvage()
{
    SalvageReport report;
    report.target = QStringLiteral("/home/anna/club_2026-11-20_salvaged.sqlite");
    report.created = evening(20);
    report.isRecovered = true;
    report.database.tables
        = {{.table = QStringLiteral("invoice"), .rows = 900, .expected = 20'114}};
    return report;
}

} // namespace vesper::test
