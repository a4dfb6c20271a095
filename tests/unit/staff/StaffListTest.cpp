#include "staff/StaffChange.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <future>

using namespace vesper;

namespace {

/// A configuration folder of its own for one test.
struct ConfigFolder
{
    QTemporaryDir folder;
    QByteArray before = qgetenv("XDG_CONFIG_HOME");

    ConfigFolder() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path())); }
    ConfigFolder(const ConfigFolder &) = delete;
    ConfigFolder &operator=(const ConfigFolder &) = delete;
    ~ConfigFolder() { qputenv("XDG_CONFIG_HOME", before); }

    void write(const QByteArray &content) const
    {
        REQUIRE(QDir().mkpath(folder.filePath("vesper")));
        QFile file(staffListFile("club"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
};

Result<void> add(const QString &name, const QString &code, const std::vector<Right> &rights)
{
    return changeStaffList("club",
                           [&](StaffList &list) { return addEmployee(list, name, code, rights); });
}

Suite clubWithoutStaff()
{
    Suite suite;
    suite.id = "club";
    suite.database = "/nonexistent";
    return suite;
}

} // namespace

TEST_CASE("A suite that keeps no employees has those of Vesper's own list, with their rights")
{
    const ConfigFolder config;
    CHECK(loadStaff(clubWithoutStaff(), "FRONT-PC")->employees.empty());
    REQUIRE(add("Zoé Lefèvre", "471100", {Right::BackUp, Right::Administer}));
    REQUIRE(add("Mads Østergård", "2222", {Right::BackUp}));

    const Result<Staff> staff = loadStaff(clubWithoutStaff(), "FRONT-PC");
    REQUIRE(staff);
    REQUIRE(staff->employees.size() == 2);
    CHECK(staff->employees[0].name == "Zoé Lefèvre");
    CHECK(rightNames(staff->employees[0]) == QStringList{"backup", "administer"});
    CHECK(rightNames(staff->employees[1]) == QStringList{"backup"});
    CHECK(staff->employees[0].codeHash.startsWith("$argon2id$"));
    CHECK(permissionFor(*staff, Right::BackUp) == Permission::AskCode);
}

TEST_CASE("The staff list is its owner's alone to read, and holds no code")
{
    const ConfigFolder config;
    REQUIRE(add("Mads", "47110815", {}));
    QFile file(staffListFile("club"));
    CHECK((file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("47110815"));
}

TEST_CASE("A staff list that is not understood lets nobody in, and is not written over")
{
    const ConfigFolder config;
    const QByteArray content
        = GENERATE(QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}"),
                   QByteArray(R"({"version": 2, "employees": []})"),
                   QByteArray(R"({"version": 1, "employees": [{"name": "Mads"}]})"),
                   QByteArray(R"({"version": 1, "employees": [)"
                              R"({"name": "", "code_hash": "", "rights": []}]})"),
                   QByteArray(R"({"version": 1, "employees": [)"
                              R"({"name": "Mads", "code_hash": "", "rights": ["fly"]}]})"),
                   QByteArray(R"({"version": 1, "employees": [], "administrator": 7})"));
    INFO(content.toStdString());
    config.write(content);
    const Result<Staff> staff = loadStaff(clubWithoutStaff(), "FRONT-PC");
    REQUIRE_FALSE(staff);
    CHECK(staff.error().kind == ErrorKind::StaffListUnreadable);
    CHECK(staff.error().path == staffListFile("club"));
    CHECK(add("Anna", "471100", {}).error().kind == ErrorKind::StaffListUnreadable);
    QFile file(staffListFile("club"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == content);
}

TEST_CASE("A change that is refused leaves the list as it was")
{
    const ConfigFolder config;
    REQUIRE(add("Mads", "2222", {Right::BackUp}));
    CHECK(add("Anna", "2222", {}).error().kind == ErrorKind::CodeTaken);
    CHECK(loadStaffList("club")->employees.size() == 1);
}

TEST_CASE("Two who change the list at once lose nothing of each other's")
{
    const ConfigFolder config;
    auto first = std::async(std::launch::async, [] { return add("Anna", "1111", {}); });
    auto second = std::async(std::launch::async, [] { return add("Mads", "2222", {}); });
    CHECK(first.get());
    CHECK(second.get());
    CHECK(loadStaffList("club")->employees.size() == 2);
}
