#pragma once

#include "faults/FaultRig.h"

namespace vesper::test {

/// A live database and an archive of another state of it, to be restored in place by whole
/// processes that fail or die.
class InPlaceRig
{
public:
    /// How the two databases differ beside their content.
    struct Shape
    {
        QString journalMode = QStringLiteral("delete");
        int pageSize = 4096;         ///< of the live one
        int archivedPageSize = 4096; ///< of the one in the archive
    };
    explicit InPlaceRig(Shape shape);

    [[nodiscard]] const FaultRig &rig() const { return m_rig; }
    [[nodiscard]] QString database() const { return m_rig.path("club/club.sqlite"); }
    /// `vesper restore --in-place` of the archive.
    [[nodiscard]] QStringList restore() const;
    /// The live database as it was before any restore; nothing but it in its folder.
    void layOutOlder() const;

    enum class State { Older, Newer, Neither };
    /// What SQLite sees in the live database, after whatever recovery it makes.
    [[nodiscard]] State state() const;

    /// A restore that is killed in one call: afterwards the database is one of the two, and the
    /// next restore brings the newer one and the journal mode that there was. False once it has
    /// fewer such calls than `injection.when`.
    bool survivesKill(const Injection &injection) const;
    /// A restore in which one call fails: it says so and has left the older database, or it has
    /// brought the newer one. False as above.
    bool survivesError(const Injection &injection) const;

private:
    void forgetStaff() const;
    [[nodiscard]] QString journalMode() const;
    [[nodiscard]] QByteArray digestOf(const QString &database) const;

    FaultRig m_rig;
    Shape m_shape;
    QByteArray m_older;
    QByteArray m_newer;
};

/// The calls by which a restore changes what is on the disk.
[[nodiscard]] QList<QByteArray> writingCalls();

} // namespace vesper::test
