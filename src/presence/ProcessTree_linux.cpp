#include "presence/ProcessTree.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace vesper {

namespace {

/// proc(5): "4711 (any name) S 4700 …"; 0 where it has ended meanwhile.
qint64 parentOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 1).simplified().split(' ');
    return words.size() > 1 ? words[1].toLongLong() : 0;
}

} // namespace

std::vector<qint64> processes()
{
    std::vector<qint64> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 process = name.toLongLong(&isNumber);
        if (isNumber)
            found.push_back(process);
    }
    return found;
}

std::vector<qint64> childrenOf(qint64 process)
{
    std::vector<qint64> children = processes();
    std::erase_if(children, [process](qint64 each) { return parentOf(each) != process; });
    return children;
}

bool cameOf(qint64 process, const std::vector<qint64> &ancestors)
{
    for (qint64 each = process; each > 1; each = parentOf(each))
        if (std::ranges::find(ancestors, each) != ancestors.end())
            return true;
    return false;
}

} // namespace vesper
