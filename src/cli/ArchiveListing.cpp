#include "cli/ArchiveListing.h"

#include "cli/JsonFields.h"
#include "cli/ManifestText.h"
#include "cli/Output.h"
#include "history/VerifiedArchives.h"
#include "words/ArchiveText.h"
#include "words/Sentences.h"

#include <QtCore/QCoreApplication>

#include <iterator>

namespace vesper {

namespace {

struct ListingWords
{
    Q_DECLARE_TR_FUNCTIONS(CliList)
};

QStringList remarksOn(const ListedArchive &archive)
{
    const Manifest &manifest = archive.found.manifest;
    QStringList remarks{checkText(manifest), verifiedText(archive.verified), proofText(manifest),
                        manifest.note};
    if (manifest.beforeRestore)
        //: An archive of the state that a restore replaced
        remarks << ListingWords::tr("before a restore");
    if (manifest.keepForGood)
        remarks << ListingWords::tr("to be kept for good");
    remarks.removeAll(QString());
    return remarks;
}

} // namespace

Result<std::optional<ChosenSuite>> suiteOfThisComputer(const Session &session)
{
    Result<ChosenSuite> chosen = chooseSuite(session, SampleUse::IfWritten);
    if (chosen)
        return std::move(*chosen);
    if (chosen.error().kind == ErrorKind::SuiteNotFound && chosen.error().path.isEmpty())
        return std::nullopt;
    return fail(chosen.error());
}

std::vector<ListedArchive> asListed(std::vector<FoundArchive> found,
                                    const std::optional<ChosenSuite> &chosen)
{
    const auto runs = chosen ? verifyingRuns(chosen->suite.id) : std::vector<HistoryEntry>();
    std::vector<ListedArchive> listed;
    for (FoundArchive &archive : found) {
        const auto verified = lastVerified(identityOf(archive), runs);
        listed.push_back({std::move(archive), verified});
    }
    return listed;
}

Result<std::vector<ListedArchive>> findEverywhere(const Session &session,
                                                  const std::optional<ChosenSuite> &chosen)
{
    QStringList folders = foldersOfPerson();
    if (chosen)
        folders = knownFolders(chosen->settings, verifyingRuns(chosen->suite.id)) + folders;
    TRY_ASSIGN(const EverywhereFinds finds,
               runCancellable(session, [folders, cancel = session.cancel] {
                   return searchEverywhere(folders, cancel);
               }));
    for (const QString &drive : finds.silent)
        //: %1: a drive
        sayWarning(ListingWords::tr("“%1” does not answer, so nobody knows what is on it. Please "
                                    "check the drive or the network.")
                       .arg(drive));
    for (const QString &drive : finds.cutShort)
        //: %1: a drive
        sayWarning(ListingWords::tr("“%1” has too many folders to look through them all. If the "
                                    "backup is missing here, please name its folder.")
                       .arg(drive));
    std::vector<FoundArchive> found;
    for (const PlacedArchive &archive : finds.archives)
        found.push_back(archive.found);
    return asListed(std::move(found), chosen);
}

QString linesOf(const ListedArchive &archive)
{
    const QLocale locale;
    const Manifest &manifest = archive.found.manifest;
    const QString size = sizeText(archive.found.bytes, locale).rightJustified(8);
    QStringList line{locale.toString(manifest.created, QLocale::ShortFormat), size,
                     manifest.suiteName};
    if (const QString who = whoText(manifest); !who.isEmpty())
        line << who;
    line << archive.found.path;
    return line.join(QStringLiteral("  ")) + QStringLiteral("\n    ")
           + remarksOn(archive).join(QStringLiteral(" · "));
}

QJsonObject toJson(const ListedArchive &archive)
{
    const Manifest &manifest = archive.found.manifest;
    QJsonObject object{{"archive", archive.found.path},
                       {"bytes", archive.found.bytes},
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
                       {"damaged", !manifest.damage.isEmpty()},
                       {"proof", toJson(manifest.proof)}};
    if (archive.verified)
        object.insert("verified_here", archive.verified->toString(Qt::ISODate));
    return object;
}

} // namespace vesper
