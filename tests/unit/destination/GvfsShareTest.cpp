#include "destination/GvfsShare.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace vesper;

TEST_CASE("A share of the file manager is called by its own name and its server's")
{
    const auto [folder, label] = GENERATE(table<const char *, const char *>({
        {"smb-share:server=nas.local,share=archives", "archives (nas.local)"},
        {"smb-share:domain=SHOP,server=nas,share=r%C3%A9serve%201,user=anna", "réserve 1 (nas)"},
        {"sftp:host=server,user=anna", "server"},
        {"dav:host=cloud.example.com,ssl=true,prefix=%2Fdav", "cloud.example.com"},
        {"afp-volume:host=mac,volume=Time", "Time (mac)"},
        {"smb-share:", "smb-share:"},
        {"something else", "something else"},
    }));
    CHECK(labelOfGvfsShare(QString::fromUtf8(folder)) == QString::fromUtf8(label));
}

TEST_CASE("Of the file manager's mounts the network drives are listed, phones and files are not")
{
    const QTemporaryDir mount;
    for (const char *folder : {"smb-share:server=nas,share=a", "sftp:host=b", "mtp:host=Phone_1",
                               "gphoto2:host=Camera", "trash:x"})
        REQUIRE(QDir(mount.path()).mkdir(folder));
    QFile file(mount.filePath("nfs:file"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(gvfsSharesIn(mount.path()) == QStringList{"sftp:host=b", "smb-share:server=nas,share=a"});
    CHECK(gvfsSharesIn(mount.filePath("missing")).isEmpty());
}
