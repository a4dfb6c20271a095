#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace vesper {

/// A free name, taken by an empty file that only our own rename may replace: for file systems that
/// know no other way of renaming without replacing.
///
/// Before that, a note in the same folder says which name it is going to be. It carries a lock as
/// long as the process lives, so that the empty file of a killed one is known for what it is and
/// never stays where people look for archives.
/// Thread rule: one thread.
class NameClaim
{
public:
    NameClaim() = default;
    /// Gives the name back, unless a file was renamed to it.
    ~NameClaim();
    NameClaim(const NameClaim &) = delete;
    NameClaim &operator=(const NameClaim &) = delete;

    /// Takes the name `path`. Answers 0 or an errno: EEXIST where somebody has it.
    [[nodiscard]] int take(const QByteArray &path);
    /// A file was renamed to it: the name is that file's from now on.
    void fulfil() { m_path.clear(); }

private:
    [[nodiscard]] int writeNote(const QByteArray &folder, const QByteArray &name);

    QByteArray m_path; ///< of the empty file; empty: there is none of ours
    QByteArray m_notePath;
    int m_note = -1;
};

/// Removes the empty files by which processes of this computer that were killed had claimed names
/// in `folder`, and their notes. A name that is a whole file's by now stays.
void removeAbandonedClaims(const QString &folder);

} // namespace vesper
