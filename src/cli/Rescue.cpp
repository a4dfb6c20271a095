#include "cli/Rescue.h"

#include "cli/JsonFields.h"
#include "cli/Output.h"
#include "run/OtherArchives.h"
#include "run/SalvageRun.h"
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
    const QString made = QLocale().toString(other.created, QLocale::ShortFormat);
    const QString path = QDir::toNativeSeparators(other.path);
    //: %1: date and time; %2: a backup file
    return other.wasVerified
               ? RescueWords::tr("%1  %2 (read back and good when it was made)").arg(made, path)
               //: %1: date and time; %2: a backup file
               : RescueWords::tr("%1  %2 (not yet checked here)").arg(made, path);
}

QString lineOf(const RecoveredTable &table)
{
    const QLocale locale;
    const QString rows = locale.toString(table.rows);
    if (!table.expected)
        //: %1: a table; %2: a number of rows
        return RescueWords::tr("%1: %2 rows, of how many is not known").arg(table.table, rows);
    //: %1: a table; %2 and %3: numbers of rows
    return RescueWords::tr("%1: %2 of %3 rows")
        .arg(table.table, rows, locale.toString(*table.expected));
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
            {"not_made", QJsonArray::fromStringList(report.database.notMade)},
            {"files", QJsonArray::fromStringList(report.files)},
            {"lost", toJson(report.lost)},
            {"bytes", report.bytes},
            {"seconds", report.seconds}};
}

void print(const SalvageReport &report)
{
    for (const RecoveredTable &table : report.database.tables)
        say(lineOf(table));
    for (const QString &name : report.database.notMade)
        //: %1: the name of an index, a view or a trigger of the database
        sayWarning(RescueWords::tr("“%1” could not be made again.").arg(name));
    for (const Warning &warning : report.lost)
        sayWarning(sentence(warning));
    if (report.isWhole)
        say(RescueWords::tr("What was asked for is not damaged: it is there as it was archived."));
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
