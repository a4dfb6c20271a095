// A double click on an archive opens Vesper: the desktop knows what it is.
#include "Shop.h"
#include "destination/ArchiveName.h"

#include <QtCore/QMimeDatabase>
#include <QtCore/QSettings>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A home in which the package is installed. The process asks for its types only after this.
struct Desktop
{
    Desktop()
    {
        const QString packages = home.filePath("mime/packages");
        REQUIRE(QDir().mkpath(packages));
        REQUIRE(QFile::copy(VESPER_MIME_PACKAGE, packages + "/vesper.xml"));
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    }
    QTemporaryDir home;
};

} // namespace

TEST_CASE(
    "An archive under its proposed name has a type of its own, and the wizard opens that type")
{
    const Desktop desktop;
    Shop shop;
    shop.request.name = proposedName("club", QDateTime::currentDateTime());
    const Result<BackupReport> made = shop.run();
    REQUIRE(made);
    const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForFile(made->archive);
    CHECK(type.name() == "application/x-vesper-archive");
    CHECK(type.inherits("application/zip"));
    CHECK(types.mimeTypeForFile("/srv/photos.zip", QMimeDatabase::MatchExtension).name()
          == "application/zip");

    QSettings entry(VESPER_DESKTOP_ENTRY, QSettings::IniFormat);
    entry.beginGroup("Desktop Entry");
    CHECK(entry.value("MimeType").toString() == type.name());
    CHECK(entry.value("Exec").toString() == "vesper-wizard restore %f");
}
