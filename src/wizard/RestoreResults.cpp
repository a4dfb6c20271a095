#include "wizard/RestoreResults.h"

#include "window/ListText.h"
#include "wizard/Failure.h"
#include "words/Language.h"
#include "words/RecoveryText.h"
#include "words/Sentences.h"
#include "words/SystemReason.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace vesper {
namespace {

constexpr std::size_t mostOthers = 3;
constexpr std::size_t mostProblems = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RestoreResult)
};

ResultOffer closing()
{
    return {ResultAction::Close, Words::tr("&Close")};
}

ResultOffer goingBack()
{
    return {ResultAction::GoBack, Words::tr("&Back")};
}

ResultOffer choosingAnother()
{
    return {ResultAction::ChooseAnother, Words::tr("Choose &another backup")};
}

QStringList sentencesFor(const std::vector<Warning> &warnings)
{
    QStringList sentences;
    for (const Warning &warning : warnings)
        sentences << sentence(warning);
    return sentences;
}

QString sentencesOf(const std::vector<Warning> &warnings)
{
    return asList(sentencesFor(warnings));
}

QString sentencesOf(const std::vector<ArchiveProblem> &problems)
{
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(mostProblems, problems.size()); ++i)
        sentences << sentence(problems[i]);
    return asList(sentences);
}

/// For whoever comes to help.
QString technicalTextOf(const std::vector<ArchiveProblem> &problems)
{
    QStringList lines;
    for (const ArchiveProblem &problem : problems)
        lines << technicalText(problem);
    return lines.join(u'\n');
}

QString proofOf(const std::vector<ProofAnswer> &answers)
{
    QStringList lines;
    for (const ProofAnswer &answer : answers)
        if (!answer.values.isEmpty())
            lines << proofSentence(answer, currentLanguage());
    return lines.join(u'\n');
}

QString sentenceOf(const RestoreReport &report)
{
    const QString saved = QDir::toNativeSeparators(report.saved);
    switch (report.before) {
    case StateBefore::Missing:
    case StateBefore::Untouched:
        break;
    case StateBefore::Saved:
        //: %1: a backup file
        return Words::tr("The state before is in “%1”. As long as that file is there, you can undo "
                         "this.")
            .arg(saved);
    case StateBefore::SavedDamaged:
        //: %1: a backup file
        return Words::tr("The damaged state before is in “%1”.").arg(saved);
    case StateBefore::SetAside:
        //: %1: a file
        return Words::tr("The unreadable database that was there before is now “%1”.").arg(saved);
    }
    return {};
}

QString notesOf(const RestoredEnd &end)
{
    QStringList notes{sentenceOf(end.report)};
    if (const qsizetype files = end.report.files.size(); files > 0)
        notes << Words::tr("%n file(s) beside the database restored.", nullptr,
                           static_cast<int>(files));
    if (!end.staying.isEmpty())
        notes << Words::tr("%n file(s) that came with that restore, or were changed since, stay "
                           "as they are now.",
                           nullptr, static_cast<int>(end.staying.size()));
    if (!end.folder.isEmpty())
        //: %1: a folder
        notes << Words::tr("Now install the suite’s applications, with their suite file in “%1”.")
                     .arg(QDir::toNativeSeparators(end.folder));
    if (end.isMainNow)
        notes << Words::tr("This computer makes the backups from now on.");
    else if (!end.mainComputer.isEmpty())
        //: %1: the name of a computer
        notes
            << Words::tr("So far only “%1” makes the backups of this suite.").arg(end.mainComputer);
    notes.removeAll(QString());
    return notes.join(u'\n');
}

QString warningsOf(const RestoredEnd &end)
{
    QStringList sentences = sentencesFor(end.report.warnings);
    if (end.notMain)
        //: A sentence follows that says why
        sentences << Words::tr("This computer could not be made the one that backs up.") + u' '
                         + sentence(forPeople(*end.notMain));
    return asList(sentences);
}

QString pathsOf(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths << QDir::toNativeSeparators(file);
    return paths.join(u'\n');
}

QString mainComputerText(const RestoredEnd &end)
{
    return end.notMain ? Words::tr("&Try again to make this computer the one that backs up")
                       : Words::tr("Make this &computer the one that backs up");
}

} // namespace

ResultContent contentOf(const RestoredEnd &end)
{
    const RestoreReport &report = end.report;
    const bool clean = report.warnings.empty() && !end.notMain;
    ResultContent content{
        .icon = QStringLiteral("tick"),
        .tone = clean ? IconTile::Tone::Success : IconTile::Tone::Warning,
        .title = end.isUndo ? Words::tr("The restore was undone.") : Words::tr("The data is back."),
        //: %1: a suite, such as Club Horizon; %2: a day and a time
        .explanation
        = Words::tr("“%1” is as it was on %2.").arg(end.suiteName, momentText(report.created)),
        .caption = Words::tr("The restored database says"),
        .card = proofOf(report.proof),
        .warnings = warningsOf(end),
        .note = notesOf(end),
        .details = pathsOf(end.staying)};
    if (!end.mainComputer.isEmpty() && !end.isMainNow)
        content.links.push_back({ResultAction::BeMainComputer, mainComputerText(end)});
    if (report.before == StateBefore::Saved)
        content.links.push_back({ResultAction::Undo, end.isUndo ? Words::tr("&Undo this too")
                                                                : Words::tr("&Undo this restore")});
    content.buttons = {{ResultAction::Close, Words::tr("C&lose")}};
    return content;
}

ResultContent contentOf(const DrillReport &report)
{
    const QString made = momentText(report.created);
    switch (report.verdict) {
    case DrillVerdict::Proven:
        return {.icon = QStringLiteral("tick"),
                .tone = IconTile::Tone::Success,
                .title = Words::tr("Proven: it can be restored."),
                //: A restore was practised; %1: a day and a time
                .explanation = Words::tr("The backup of %1 was restored away from your data, whole "
                                         "and sound. The history says so.")
                                   .arg(made),
                .caption = Words::tr("The practised copy says"),
                .card = proofOf(report.proof),
                .warnings = sentencesOf(report.warnings),
                .buttons = {goingBack(), closing()}};
    case DrillVerdict::Failed:
        return {.icon = QStringLiteral("warning"),
                .tone = IconTile::Tone::Danger,
                .title = Words::tr("Failed: it did not stand the practice."),
                //: %1: a day and a time
                .explanation
                = Words::tr("Please do not rely on the backup of %1: make a new one.").arg(made),
                .warnings = sentencesOf(report.warnings),
                .details = technicalTextOf(report.problems),
                .buttons = {closing(), choosingAnother()}};
    case DrillVerdict::Inconclusive:
        break;
    }
    return {.icon = QStringLiteral("stopped"),
            .tone = IconTile::Tone::Warning,
            .title = Words::tr("Inconclusive: it could not be found out."),
            .explanation = report.reason ? sentence(forPeople(*report.reason))
                                         : Words::tr("Some of the checks need the application."),
            .warnings = sentencesOf(report.warnings),
            .details = technicalTextOf(report.problems),
            .buttons = {closing(), goingBack(), {ResultAction::TryAgain, Words::tr("&Try again")}}};
}

ResultContent contentOf(const LookEnd &end)
{
    ResultContent content{
        .icon = QStringLiteral("file"),
        //: %1: a day and a time
        .title = Words::tr("A copy of %1").arg(momentText(end.report.created)),
        .explanation = Words::tr("This is not your data of now. It can only be read, and nothing "
                                 "that is done with it changes anything."),
        .caption = Words::tr("The copy"),
        .card = QDir::toNativeSeparators(end.report.database),
        .warnings = end.problem ? sentence(forPeople(*end.problem)) : QString(),
        .buttons = {goingBack(), closing()}};
    int number = 0;
    for (const Application &application : end.applications)
        if (!application.look.isEmpty())
            content.links.push_back(
                {ResultAction::OpenCopy,
                 //: %1: an application of the suite; %2: the number of the button, its key
                 Words::tr("Open with %1 (&%2)")
                     .arg(textIn(application.name, currentLanguage()))
                     .arg(++number),
                 application.id});
    if (content.links.empty())
        content.note = Words::tr("No application of the suite can open a copy. Any program for "
                                 "SQLite databases can.");
    content.links.push_back(
        {ResultAction::ShowInFolder, Words::tr("Show in &folder"), end.report.database});
    return content;
}

ResultContent contentOf(const DamagedEnd &end)
{
    ResultContent content{.icon = QStringLiteral("warning"),
                          .tone = IconTile::Tone::Danger,
                          .title = isKeptDamage(end.error)
                                       ? Words::tr("This backup holds a damaged state.")
                                       : Words::tr("This backup is damaged."),
                          //: %1: a file
                          .explanation = Words::tr("“%1” cannot be restored. Nothing was changed.")
                                             .arg(QFileInfo(end.error.path).fileName()),
                          .warnings = sentencesOf(end.error.problems),
                          .details = technicalTextOf(end.error.problems),
                          .buttons = {closing(), choosingAnother()}};
    const std::vector<OtherArchive> others = end.others.value_or(std::vector<OtherArchive>());
    if (!end.others)
        content.note = Words::tr("Other backups were not looked for to the end.");
    else if (others.empty())
        content.note = Words::tr("No other backup of this suite was found beside it.");
    else
        content.note = Words::tr("These other backups are there:");
    for (std::size_t i = 0; i < std::min(mostOthers, others.size()); ++i) {
        const OtherArchive &other = others[i];
        //: A backup that can be taken in place of a damaged one. %1: a day and a time, %2: the
        //: number of the button, its key
        const QString text = other.wasVerified ? Words::tr("%1 (&%2), read back and good")
                                               //: The same
                                               : Words::tr("%1 (&%2), not yet checked here");
        const QString made = QLocale().toString(other.created.toLocalTime(), QLocale::ShortFormat);
        content.links.push_back(
            {ResultAction::TakeOther,
             //: %1: a day and a time
             text.arg(other.isBeforeRestore ? Words::tr("%1, before a restore").arg(made) : made)
                 .arg(i + 1),
             other.path});
    }
    content.links.push_back({ResultAction::Salvage,
                             Words::tr("&Save what can be had of the damaged one…"),
                             end.error.path});
    return content;
}

ResultContent contentOf(const SalvageReport &report)
{
    QStringList lines;
    for (const RecoveredTable &table : report.database.tables)
        if (!table.isWhole)
            lines << recoveredText(table);
    if (report.database.strayRows > 0)
        lines << strayText(report.database);
    for (const QString &name : report.database.notMade)
        lines << notMadeText(name);
    ResultContent content{
        .icon = report.isWhole ? QStringLiteral("tick") : QStringLiteral("warning"),
        .tone = IconTile::Tone::Warning,
        .title = report.isWhole ? Words::tr("The database in it is not damaged.")
                                : Words::tr("This is what could be had."),
        .explanation = report.isWhole
                           ? Words::tr("It was saved as it was archived.")
                           : Words::tr("It is no good backup: rows are missing, and some that are "
                                       "there may be wrong. Have it looked through before anybody "
                                       "works with it."),
        .caption = Words::tr("Saved to"),
        .card = QDir::toNativeSeparators(report.target),
        .warnings = sentencesOf(report.lost),
        .details = lines.join(u'\n'),
        .buttons = {choosingAnother(), closing()}};
    content.links = {{ResultAction::ShowInFolder, Words::tr("Show in &folder"), report.target}};
    return content;
}

} // namespace vesper
