#include "launcher/ProgramStart.h"

#include "run/ProgramFile.h"

#include <QtCore/QProcess>

#include <cerrno>

namespace vesper {

namespace {

Result<void> startDetached(const QString &name, QStringList arguments,
                           const ProgramContext &context)
{
    arguments << QStringLiteral("--suite") << context.suiteFile;
    if (!context.language.isEmpty())
        arguments << QStringLiteral("--language") << context.language;
    QProcess program;
    program.setProgram(ownProgram(name));
    program.setArguments(arguments);
    program.setStandardInputFile(QProcess::nullDevice());
    if (!program.startDetached())
        return fail(ErrorKind::ProgramNotStarted, name, {}, ENOENT);
    return {};
}

} // namespace

Result<void> startApplication(const Application &application, const ProgramContext &context)
{
    const QString &program = application.command.front();
    if (!canBeStarted(suiteProgram(program)))
        return fail(ErrorKind::ProgramNotStarted, program, {}, ENOENT);
    return startDetached(QStringLiteral("vesper"), {QStringLiteral("run"), application.id},
                         context);
}

Result<void> startWizard(const QStringList &verb, const ProgramContext &context)
{
    return startDetached(QStringLiteral("vesper-wizard"), verb, context);
}

} // namespace vesper
