#include "run/ProgramFile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace vesper {

namespace {

QString besideThisOne(const QString &name)
{
    return QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
}

bool hasFolder(const QString &program)
{
    return program.contains(QLatin1Char('/'));
}

} // namespace

QString ownProgram(const QString &name)
{
    const QString beside = besideThisOne(name);
    return beside.isEmpty() ? name : beside;
}

QString suiteProgram(const QString &program)
{
    if (hasFolder(program))
        return program;
    if (const QString inPath = QStandardPaths::findExecutable(program); !inPath.isEmpty())
        return inPath;
    return ownProgram(program);
}

bool canBeStarted(const QString &program)
{
    const QFileInfo file(program);
    return hasFolder(program) ? file.isFile() && file.isExecutable()
                              : !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace vesper
