#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace vesper {

/// The words as the name of a file or a folder on every system, without an ending: what Windows and
/// FAT refuse is replaced, and what is very long cut. Accents stay. A pure function.
[[nodiscard]] QString fileNameFor(const QString &words);

/// Names for the files of one folder. A value.
class FileNames
{
public:
    /// The same; a number is added where a file is called so already, whatever the case.
    [[nodiscard]] QString nameFor(const QString &words);

private:
    QSet<QString> m_taken;
};

} // namespace vesper
