#include "wizard/SuiteUseText.h"

#include "words/Sentences.h"

#include <QtCore/QCoreApplication>

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
        names << withPerson(program.name, program.user);
    names.removeDuplicates();
    //: %1: programs on this computer that have the database open, with who started them
    return SuiteUseWords::tr("Uses the data now: %1. That does no harm: the backup holds what it "
                             "has saved.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace vesper
