#include "launcher/ProgramStart.h"

#include "run/ProgramFile.h"

#include <QtCore/QProcess>

#include <cerrno>

namespace vesper {

namespace {

Result<qint64> startDetached(const QString &name, QStringList arguments,
                             const ProgramContext &context)
{
    arguments << QStringLiteral("--suite") << context.suiteFile;
    if (!context.language.isEmpty())
        arguments << QStringLiteral("--language") << context.language;
    QProcess program;
    program.setProgram(ownProgram(name));
    program.setArguments(arguments);
    program.setStandardInputFile(QProcess::nullDevice());
    qint64 process = 0;
    if (!program.startDetached(&process))
        return fail(ErrorKind::ProgramNotStarted, name, {}, ENOENT);
    return process;
}

} // namespace

Result<void> startApplication(const Application &application, const ProgramContext &context)
{
    const QString &program = application.command.front();
    if (!canBeStarted(suiteProgram(program)))
        return fail(ErrorKind::ProgramNotStarted, program, {}, ENOENT);
    TRY(startDetached(QStringLiteral("vesper"), {QStringLiteral("run"), application.id}, context));
    return {};
}

Result<void> startMissedOffer(const ProgramContext &context)
{
    TRY(startDetached(QStringLiteral("vesper"), {QStringLiteral("run"), QStringLiteral("--missed")},
                      context));
    return {};
}

Result<qint64> startWizard(const QStringList &verb, const ProgramContext &context)
{
    return startDetached(QStringLiteral("vesper-wizard"), verb, context);
}

} // namespace vesper
