#include "destination/DestinationRules.h"
#include "support/Catch.h"

#include <QtCore/QDir>

using namespace vesper;

TEST_CASE("An address on the internet is refused in every spelling")
{
    const auto typed = GENERATE(values<QString>({
        // web
        "http://example.com",
        "https://example.com/archives",
        "HTTP://EXAMPLE.COM",
        "HttpS://user:code@example.com:8443/x",
        "http:",
        "http:/",
        "http:example.com",
        "https:\\\\example.com",
        "  https://example.com  ",
        "\thttp://example.com\n",
        QString(QChar(0xfeff)) + "http://example.com",
        QString(QChar(0x200b)) + "http://example.com",
        "\"https://example.com\"",
        "<https://example.com>",
        "see http://example.com",
        "http%3A//example.com",
        "https%3a%2f%2fexample.com",
        "http：//example.com",
        "ｈｔｔｐ://example.com",
        "www.example.com",
        "WWW.Example.com/archives",
        "www.x",
        // file transfer
        "ftp:",
        "ftp://example.com",
        "FTP://example.com",
        "ftps://example.com",
        "ftp:example.com",
        "sftp://anna@example.com/archives",
        "sftp:anna@example.com",
        "ftp.example.com/pub",
        "rsync://example.com/module",
        "scp://example.com/x",
        // shares that nothing has mounted
        "smb://nas/archives",
        "SMB://nas/archives",
        "smb:\\\\nas\\archives",
        "smb:nas",
        "cifs://nas/a",
        "nfs://nas/export",
        "afp://mac/Time",
        "webdav://nas/dav",
        "davs://cloud/dav",
        "dav:",
        // storage services
        "s3:",
        "s3://bucket/archives",
        "s3:bucket",
        "b2:bucket",
        "gs://bucket",
        "gdrive:archives",
        // mail
        "mailto:",
        "mailto:anna@example.com",
        "MAILTO:anna@example.com",
        "anna@example.com",
        // hosts
        "anna@nas:archives",
        "anna@nas:/volume1/archives",
        "anna@192.0.2.7:/x",
        "nas:/volume1",
        "nas::module",
        "nas.local:/volume1",
        "192.0.2.7:/x",
        "example.com:8080/x",
        "[2001:db8::1]:/x",
        "localhost:9000",
        // other schemes
        "javascript:alert(1)",
        "data:text/plain,x",
        "ssh://nas",
        "magnet:?xt=x",
        "x-foo+bar.1:y",
        // files on another computer, or on none
        "file://nas/archives",
        "FILE://nas/archives",
        "file:archives",
        "file:",
        "file://",
        "file://nas",
    }));
    INFO(typed.toStdString());
    const Result<QString> path = destinationPath(typed);
    REQUIRE_FALSE(path);
    CHECK(path.error().kind == ErrorKind::DestinationIsUrl);
    CHECK(path.error().path == typed);
}

TEST_CASE("What starts as a path is a path, whatever follows")
{
    const QString home = QDir::homePath();
    const QString here = QDir::currentPath();
    const auto [typed, path] = GENERATE_COPY(table<QString, QString>({
        {"/srv/archives", "/srv/archives"},
        {"  /srv/archives\n", "/srv/archives"},
        {QString(QChar(0x200e)) + "/srv/archives" + QChar(0xa0), "/srv/archives"},
        {"/srv/archives/", "/srv/archives"},
        {"/srv//archives/./2026/..", "/srv/archives"},
        {"/", "/"},
        {"//srv/archives", "/srv/archives"},
        {"/media/stick/http:", "/media/stick/http:"},
        {"/media/stick/http://example.com", "/media/stick/http:/example.com"},
        {"/srv/anna@example.com:x", "/srv/anna@example.com:x"},
        {"/srv/My archives", "/srv/My archives"},
        {"/srv/100%", "/srv/100%"},
        {"/srv/%41", "/srv/%41"},
        {"~", home},
        {"~/archives", home + "/archives"},
        {"~/http://x", home + "/http:/x"},
        {"~anna", here + "/~anna"},
        {"archives", here + "/archives"},
        {"archives/2026", here + "/archives/2026"},
        {".", here},
        {"./a:b", here + "/a:b"},
        {"./http:", here + "/http:"},
        {"./anna@example.com", here + "/anna@example.com"},
        {"../x:y", QDir::cleanPath(here + "/../x:y")},
        {"my archives: 2026", here + "/my archives: 2026"},
        {"wwwroot", here + "/wwwroot"},
        {"ftp.old", here + "/ftp.old"},
        {"anna@work", here + "/anna@work"},
        {"archives/www.example.com", here + "/archives/www.example.com"},
        {":/archives", here + "/:/archives"}, // to Qt a place inside the program
    }));
    INFO(typed.toStdString());
    const Result<QString> meant = destinationPath(typed);
    REQUIRE(meant);
    CHECK(*meant == path);
}

TEST_CASE("The URL of a file on this computer is turned into its path")
{
    const auto [typed, path] = GENERATE(table<QString, QString>({
        {"file:///srv/archives", "/srv/archives"},
        {"FILE:///srv/archives/", "/srv/archives"},
        {"file:/srv/archives", "/srv/archives"},
        {"file://localhost/srv/archives", "/srv/archives"},
        {"file://LocalHost/srv", "/srv"},
        {"file:///", "/"},
        {"file:///media/anna/USB%20N%C3%98GLE", "/media/anna/USB NØGLE"},
        {"file:///srv/100%25", "/srv/100%"},
        {"file:///srv/a#b?c", "/srv/a#b?c"},
        {"file:///srv/http://x", "/srv/http:/x"},
        {" file:///srv ", "/srv"},
    }));
    INFO(typed.toStdString());
    const Result<QString> meant = destinationPath(typed);
    REQUIRE(meant);
    CHECK(*meant == path);
}

TEST_CASE("A place in the words of Windows is never made into a folder of this computer")
{
    const auto typed = GENERATE(values<const char *>(
        {"E:", "e:\\archives", "C:/archives", "E:archives", "\\\\nas\\archives", "\\archives"}));
    const Result<QString> path = destinationPath(typed);
    REQUIRE(path);
    CHECK(*path == typed);
    const Result<Destination> destination = checkDestination({.typed = typed});
    REQUIRE_FALSE(destination);
    CHECK(destination.error().kind == ErrorKind::DestinationNotMounted);
    CHECK(destination.error().detail == typed);
}

TEST_CASE("Nothing typed, or a NUL in it, is no destination")
{
    const auto typed = GENERATE(values<QString>(
        {"", "  \t\n", QString("/srv/") + QChar(0) + "x", QString(QChar(0)), "file:///srv/%00x"}));
    const Result<QString> path = destinationPath(typed);
    REQUIRE_FALSE(path);
    CHECK(path.error().kind == ErrorKind::DestinationMissing);
}
