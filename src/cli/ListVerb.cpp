#include "base/StateFolder.h"
#include "cli/ArchiveListing.h"
#include "cli/Output.h"
#include "cli/Verb.h"
#include "destination/DestinationRules.h"
#include "history/History.h"
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
    [[nodiscard]] Result<QStringList> folders(const std::optional<ChosenSuite> &chosen) const;
    [[nodiscard]] QString nothingFound(const QStringList &places) const;

    QStringList m_typed;
    bool m_everywhere = false;
};

CLI::App *ListVerb::addTo(CLI::App &program)
{
    CLI::App *verb = addVerb(program, "list", tr("List the archives in folders, newest first"));
    CLI::Option *typed = verb->add_option_function<std::vector<std::string>>(
        "DIR",
        [this](const std::vector<std::string> &names) {
            for (const std::string &folder : names)
                m_typed << QString::fromStdString(folder);
        },
        tr("Folders to look in; the one of the last backup if none is given").toStdString());
    typed->option_text("...");
    addFlag(*verb, "--everywhere", m_everywhere,
            tr("Look on every drive and in the folders that were used before"))
        ->excludes(typed);
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

Result<QStringList> ListVerb::folders(const std::optional<ChosenSuite> &chosen) const
{
    QStringList folders;
    for (const QString &typed : m_typed) {
        TRY_ASSIGN(const QString folder, destinationPath(typed));
        folders << folder;
    }
    if (!folders.isEmpty())
        return folders;
    if (!chosen)
        return fail(ErrorKind::SuiteNotFound);
    const QString last = lastFolder(*chosen);
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

void print(const std::vector<ListedArchive> &archives, bool asJson)
{
    QJsonArray objects;
    for (const ListedArchive &archive : archives) {
        if (asJson)
            objects.append(toJson(archive));
        else
            printData(linesOf(archive));
    }
    if (asJson)
        printData(QJsonObject{{"archives", objects}});
}

Result<ExitCode> ListVerb::run(const Session &session)
{
    Result<std::optional<ChosenSuite>> suite = suiteOfThisComputer(session);
    const bool isSuiteNeeded = m_typed.isEmpty() && !m_everywhere;
    if (!suite && (isSuiteNeeded || !session.options.suiteFile.isEmpty()))
        return fail(suite.error());
    const std::optional<ChosenSuite> chosen = suite.value_or(std::nullopt);
    std::vector<ListedArchive> archives;
    QStringList places;
    if (m_everywhere) {
        TRY_ASSIGN(archives, findEverywhere(session, chosen));
    } else {
        TRY_ASSIGN(places, folders(chosen));
        TRY_ASSIGN(auto found, runCancellable(session, [places] { return archivesIn(places); }));
        archives = asListed(std::move(found), chosen);
    }
    print(archives, session.options.json);
    if (archives.empty() && !session.options.json)
        say(nothingFound(places));
    return ExitCode::Done;
}

QString ListVerb::nothingFound(const QStringList &places) const
{
    if (m_everywhere)
        return tr("There is no backup file of Vesper on the drives that are connected, nor in the "
                  "folders used before. Please connect the drive with the backups.");
    return places.isEmpty() ? tr("No backup was made yet. Please name a folder to look in.")
                            : tr("There is no backup file of Vesper in “%1”.")
                                  .arg(places.join(QStringLiteral(", ")));
}

} // namespace

std::unique_ptr<Verb> makeListVerb()
{
    return std::make_unique<ListVerb>();
}

} // namespace vesper
