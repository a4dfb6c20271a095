#include "archive/ArchiveSearch.h"
#include "base/StateFolder.h"
#include "cli/ManifestText.h"
#include "cli/Output.h"
#include "cli/Verb.h"
#include "destination/DestinationRules.h"
#include "history/History.h"
#include "words/Sentences.h"
#include "words/VerbOptions.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <iterator>

namespace vesper {

namespace {

class ListVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliList)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    Result<QStringList> folders(const Session &session) const;

    QStringList m_typed;
};

CLI::App *ListVerb::addTo(CLI::App &program)
{
    CLI::App *verb = addVerb(program, "list", tr("List the archives in folders, newest first"));
    verb->add_option_function<std::vector<std::string>>(
            "DIR",
            [this](const std::vector<std::string> &typed) {
                for (const std::string &folder : typed)
                    m_typed << QString::fromStdString(folder);
            },
            tr("Folders to look in; the one of the last backup if none is given").toStdString())
        ->option_text("...");
    return verb;
}

Result<std::vector<HistoryEntry>> latestRuns(const QString &suiteId)
{
    constexpr int farEnoughBack = 100;
    TRY_ASSIGN(const QString folder, stateFolder(suiteId));
    TRY_ASSIGN(const History history, History::open(folder));
    return history.latest(farEnoughBack);
}

/// Where the newest archive of the suite was written: the history knows, else the settings.
QString lastFolder(const ChosenSuite &chosen)
{
    const auto runs = latestRuns(chosen.suite.id).value_or(std::vector<HistoryEntry>());
    const auto made = std::ranges::find_if(
        runs, [](const HistoryEntry &run) { return !run.archive.isEmpty(); });
    return made == runs.end() ? chosen.settings.lastFolder
                              : QFileInfo(made->archive).absolutePath();
}

Result<QStringList> ListVerb::folders(const Session &session) const
{
    QStringList folders;
    for (const QString &typed : m_typed) {
        TRY_ASSIGN(const QString folder, destinationPath(typed));
        folders << folder;
    }
    if (!folders.isEmpty())
        return folders;
    TRY_ASSIGN(const ChosenSuite chosen, chooseSuite(session, SampleUse::IfWritten));
    const QString last = lastFolder(chosen);
    return last.isEmpty() ? QStringList() : QStringList(last);
}

Result<std::vector<FoundArchive>> archivesIn(const QStringList &folders)
{
    std::vector<FoundArchive> found;
    for (const QString &folder : folders) {
        if (!QFileInfo::exists(folder))
            return fail(ErrorKind::DestinationMissing, folder);
        if (!QFileInfo(folder).isDir())
            return fail(ErrorKind::DestinationNotFolder, folder);
        std::ranges::move(findArchives(folder), std::back_inserter(found));
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const FoundArchive &archive) { return archive.manifest.created; });
    return found;
}

QJsonObject toJson(const FoundArchive &archive)
{
    const Manifest &manifest = archive.manifest;
    return {{"archive", archive.path},
            {"bytes", archive.bytes},
            {"suite_id", manifest.suiteId},
            {"suite_name", manifest.suiteName},
            {"created", manifest.created.toString(Qt::ISODate)},
            {"host", manifest.host},
            {"employee", manifest.employee},
            {"note", manifest.note},
            {"keep", manifest.keepForGood},
            {"before_restore", manifest.beforeRestore},
            {"checked", nameOf(manifest.checked)},
            {"verified", wasVerified(manifest)},
            {"damaged", !manifest.damage.isEmpty()}};
}

/// "21/11/2026 18:42    266 MB  Club Horizon  /media/stick/club_….zip", and below it what speaks
/// for or against it: "Read back, structure checked · before the price change".
QString lineOf(const FoundArchive &archive)
{
    const QLocale locale;
    const Manifest &manifest = archive.manifest;
    const QString line = QStringLiteral("%1  %2  %3  %4")
                             .arg(locale.toString(manifest.created, QLocale::ShortFormat),
                                  sizeText(archive.bytes, locale).rightJustified(8),
                                  manifest.suiteName, archive.path);
    QStringList remarks{checkText(manifest)};
    if (!manifest.note.isEmpty())
        remarks << manifest.note;
    if (manifest.beforeRestore)
        //: An archive of the state that a restore replaced
        remarks << ListVerb::tr("before a restore");
    if (manifest.keepForGood)
        remarks << ListVerb::tr("to be kept for good");
    return QStringLiteral("%1\n    %2").arg(line, remarks.join(QStringLiteral(" · ")));
}

Result<ExitCode> ListVerb::run(const Session &session)
{
    TRY_ASSIGN(const QStringList places, folders(session));
    TRY_ASSIGN(const std::vector<FoundArchive> found,
               runCancellable(session, [places] { return archivesIn(places); }));
    if (session.options.json) {
        QJsonArray archives;
        for (const FoundArchive &archive : found)
            archives.append(toJson(archive));
        printData(QJsonObject{{"archives", archives}});
        return ExitCode::Done;
    }
    for (const FoundArchive &archive : found)
        printData(lineOf(archive));
    if (found.empty())
        say(places.isEmpty() ? tr("No backup was made yet. Please name a folder to look in.")
                             : tr("There is no backup file of Vesper in “%1”.")
                                   .arg(places.join(QStringLiteral(", "))));
    return ExitCode::Done;
}

} // namespace

std::unique_ptr<Verb> makeListVerb()
{
    return std::make_unique<ListVerb>();
}

} // namespace vesper
