#include "cli/Rescue.h"

#include "cli/JsonFields.h"
#include "cli/Output.h"
#include "run/OtherArchives.h"
#include "run/SalvageRun.h"
#include "words/RecoveryText.h"
#include "words/Sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <algorithm>

namespace vesper {

namespace {

constexpr std::size_t mostProblems = 20;
constexpr std::size_t mostOthers = 5;

struct RescueWords
{
    Q_DECLARE_TR_FUNCTIONS(CliRescue)
};

QString lineOf(const OtherArchive &other)
{
    QString made = QLocale().toString(other.created, QLocale::ShortFormat);
    if (other.isBeforeRestore)
        //: %1: date and time of a backup
        made = RescueWords::tr("%1, before a restore").arg(made);
    const QString path = QDir::toNativeSeparators(other.path);
    //: %1: date and time; %2: a backup file
    return other.wasVerified
               ? RescueWords::tr("%1  %2 (read back and good when it was made)").arg(made, path)
               //: %1: date and time; %2: a backup file
               : RescueWords::tr("%1  %2 (not yet checked here)").arg(made, path);
}

QJsonObject toJson(const RecoveredTable &table)
{
    QJsonObject object{{"table", table.table}, {"rows", table.rows}, {"whole", table.isWhole}};
    if (table.expected)
        object.insert("expected", *table.expected);
    return object;
}

QJsonObject toJson(const SalvageReport &report, const QString &archive)
{
    QJsonArray tables;
    for (const RecoveredTable &table : report.database.tables)
        tables.append(toJson(table));
    return {{"archive", archive},
            {"created", report.created.toString(Qt::ISODate)},
            {"target", report.target},
            {"undamaged", report.isWhole},
            {"recovered", report.isRecovered},
            {"tables", tables},
            {"lost_and_found", report.database.strayTable},
            {"lost_and_found_rows", report.database.strayRows},
            {"not_made", QJsonArray::fromStringList(report.database.notMade)},
            {"files", QJsonArray::fromStringList(report.files)},
            {"lost", toJson(report.lost)},
            {"bytes", report.bytes},
            {"seconds", report.seconds}};
}

void print(const SalvageReport &report)
{
    for (const RecoveredTable &table : report.database.tables)
        say(recoveredText(table));
    if (report.database.strayRows > 0)
        say(strayText(report.database));
    for (const QString &name : report.database.notMade)
        sayWarning(notMadeText(name));
    for (const Warning &warning : report.lost)
        sayWarning(sentence(warning));
    if (report.isWhole)
        say(RescueWords::tr("What was asked for is not damaged: it is there as it was archived."));
    else if (!report.files.isEmpty())
        sayWarning(RescueWords::tr("These are the files that could be had, each of them whole. "
                                   "Others are missing."));
    else
        sayWarning(RescueWords::tr("This is what could be had, and no good backup: rows are "
                                   "missing, and some that are there may be wrong. Please have it "
                                   "looked through before anybody works with it."));
    printData(report.target);
}

} // namespace

Error explainDamage(const Session &session, Error error, const QString &suiteId)
{
    if (error.kind != ErrorKind::ArchiveDamaged)
        return error;
    for (std::size_t i = 0; i < std::min(mostProblems, error.problems.size()); ++i)
        say(sentence(error.problems[i]));
    const auto asked = runCancellable(
        session, [path = error.path, suiteId]() -> Result<std::vector<OtherArchive>> {
            return otherArchives(path, suiteId);
        });
    const std::vector<OtherArchive> others = asked.value_or(std::vector<OtherArchive>());
    if (!others.empty()) {
        error.archive = others.front().path;
        say(RescueWords::tr("Other backups that are there, the newest first:"));
    }
    for (std::size_t i = 0; i < std::min(mostOthers, others.size()); ++i)
        say(QStringLiteral("  ") + lineOf(others[i]));
    say(RescueWords::tr("--salvage with --to saves what can be had of the damaged one."));
    return error;
}

Result<ExitCode> salvage(const Session &session, const QString &archive, const QString &target,
                         const PartOfArchive &part)
{
    const SalvageRequest request{
        .archive = archive, .target = target, .part = part.part, .entry = part.entry};
    const std::shared_ptr<ProgressLine> line = session.progressLine();
    const Result<SalvageReport> report
        = runCancellable(session, [request, line, cancel = session.cancel] {
              return runSalvage(request, *line, cancel);
          });
    line->finish();
    if (!report)
        return fail(report.error());
    if (session.options.json)
        printData(toJson(*report, archive));
    else
        print(*report);
    return report->isWhole ? ExitCode::Done : ExitCode::ArchiveBad;
}

} // namespace vesper
