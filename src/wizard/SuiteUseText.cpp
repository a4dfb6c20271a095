#include "wizard/SuiteUseText.h"

#include "words/Language.h"
#include "words/Sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace vesper {

namespace {

struct SuiteUseWords
{
    Q_DECLARE_TR_FUNCTIONS(SuiteUseWords)
};

QString withPerson(const QString &name, const QString &person)
{
    //: %1: a computer or a program; %2: who works there
    return person.isEmpty() ? name : SuiteUseWords::tr("%1 (%2)").arg(name, person);
}

QString listOf(const std::vector<OpenProgram> &programs)
{
    QStringList names;
    for (const OpenProgram &program : programs)
        names << textIn(program.name, currentLanguage());
    names.removeDuplicates();
    return QLocale().createSeparatedList(names);
}

} // namespace

QString namesOf(const std::vector<Workstation> &workstations)
{
    QStringList names;
    for (const Workstation &workstation : workstations)
        names << withPerson(workstation.name, workstation.employee);
    return names.join(QStringLiteral(", "));
}

QString elsewhereText(const SuiteUse &use)
{
    if (use.problem)
        return sentence(*use.problem);
    if (use.workstations.empty())
        return {};
    //: %1: names of computers, some of them with who works there
    return SuiteUseWords::tr("Still open on: %1. Please close the suite there too: the backup "
                             "holds only what has been saved.")
        .arg(namesOf(use.workstations));
}

QString programsText(const std::vector<OpenProgram> &programs)
{
    if (programs.empty())
        return {};
    QStringList names;
    for (const OpenProgram &program : programs)
        names << withPerson(textIn(program.name, currentLanguage()), program.user);
    names.removeDuplicates();
    //: %1: programs on this computer that have the database open, with who started them
    return SuiteUseWords::tr("Uses the data now: %1. That does no harm: the backup holds what it "
                             "has saved.")
        .arg(names.join(QStringLiteral(", ")));
}

QString answersText(const CloseAnswers &answers)
{
    QStringList said;
    if (!answers.asking.empty())
        //: %1: one or more applications, such as Till, that ask their user something before they
        //: close
        said << SuiteUseWords::tr("%1: there is a question for you. Please answer it there.")
                    .arg(listOf(answers.asking));
    if (!answers.silent.empty())
        //: %1: one or more applications, such as Till, that are frozen
        said << SuiteUseWords::tr("%1: no answer. Please wait a moment, or have it looked at.")
                    .arg(listOf(answers.silent));
    return said.join(QLatin1Char('\n'));
}

} // namespace vesper
