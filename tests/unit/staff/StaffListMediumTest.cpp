#include "staff/StaffChange.h"
#include "support/TestMount.h"

#include <QtCore/QTemporaryDir>

using namespace vesper;

namespace {

Result<void> add(const QString &name, const QString &code)
{
    return changeStaffList("club",
                           [&](StaffList &list) { return addEmployee(list, name, code, {}); });
}

void fill(const QString &folder)
{
    QFile filler(folder + "/filler");
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
}

} // namespace

TEST_CASE("Where the staff list cannot be saved it says so and stays as it was")
{
    const QTemporaryDir home;
    const QString config = home.filePath("config");
    const TestMount disk = TestMount::tmpfs(config, "size=64k");
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(config));
    REQUIRE(add("Anna", "1111"));
    SECTION("on a full disk")
    {
        fill(config);
    }
    SECTION("on a read-only one")
    {
        disk.remountReadOnly();
    }
    const Result<void> refused = add("Mads", "2222");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::StateUnusable);
    CHECK(refused.error().path.startsWith(config));
    CHECK(loadStaffList("club")->employees.size() == 1);
    qputenv("XDG_CONFIG_HOME", before);
}
