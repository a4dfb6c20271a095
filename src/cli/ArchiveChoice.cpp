#include "cli/ArchiveChoice.h"

#include "cli/Output.h"
#include "cli/Terminal.h"

#include <QtCore/QCoreApplication>

namespace vesper {

namespace {

struct ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(CliChoice)
};

/// Its number in the list, from 1; an empty answer ends it.
Result<std::size_t> askForNumber(const Session &session, std::size_t count)
{
    //: Asked on a terminal, below a list with numbers
    const QString question
        = ChoiceWords::tr("Which one? Its number, or nothing to leave it:") + QLatin1Char(' ');
    for (;;) {
        TRY_ASSIGN(const QString answer, readAnswer(question, session.cancel));
        if (answer.trimmed().isEmpty())
            return fail(ErrorKind::Cancelled);
        bool isNumber = false;
        const qulonglong number = answer.trimmed().toULongLong(&isNumber);
        if (isNumber && number >= 1 && number <= count)
            return static_cast<std::size_t>(number);
        //: %1: a number
        say(ChoiceWords::tr("Please enter a number from 1 to %1.").arg(count));
    }
}

} // namespace

Result<std::vector<ListedArchive>> listArchives(const Session &session, ArchivesOf whose)
{
    TRY_ASSIGN(const std::optional<ChosenSuite> chosen, suiteOfThisComputer(session));
    if (!chosen && whose == ArchivesOf::Suite)
        return fail(ErrorKind::SuiteNotFound);
    TRY_ASSIGN(std::vector<ListedArchive> archives, findEverywhere(session, chosen));
    if (whose == ArchivesOf::Suite)
        std::erase_if(archives, [&chosen](const ListedArchive &archive) {
            return archive.found.manifest.suiteId != chosen->suite.id;
        });
    if (archives.empty())
        return fail(ErrorKind::ArchiveMissing);
    int number = 0;
    for (const ListedArchive &archive : archives)
        say(QStringLiteral("%1  %2").arg(++number, 3).arg(linesOf(archive)));
    return archives;
}

Result<QString> chooseArchive(const Session &session, ArchivesOf whose)
{
    TRY_ASSIGN(const std::vector<ListedArchive> archives, listArchives(session, whose));
    if (!session.mayAsk())
        return fail(ErrorKind::ArgumentMissing, {}, QStringLiteral("ARCHIVE"));
    TRY_ASSIGN(const std::size_t choice, askForNumber(session, archives.size()));
    return archives[choice - 1].found.path;
}

} // namespace vesper
