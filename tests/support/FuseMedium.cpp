#include "support/FuseMedium.h"

#include "support/DieWithTest.h"
#include "support/DiskImage.h"
#include "support/WaitUntil.h"

#include <QtCore/QDir>
#include <QtCore/QStorageInfo>

#include <csignal>
#include <sys/mount.h>

namespace vesper::test {

FuseMedium::FuseMedium(QString image, QString point)
    : m_image(std::move(image))
    , m_point(std::move(point))
{
    makeDiskImage(m_image, "mkfs.ext4 -q", 64);
    REQUIRE(QDir().mkpath(m_point));
    dieWithTest(m_driver);
    // Without hard_remove the driver may leave what was removed while it was open as .fuse_hidden….
    m_driver.start("fuse2fs", {"-f", "-o", "fakeroot,hard_remove", m_image, m_point});
    REQUIRE(waitUntil([this] { return QStorageInfo(m_point).rootPath() == m_point; }));
    // This driver does not want to hear of closed files; the kernel learns it from a first one, and
    // a process can then end although the driver has stopped.
    QFile first(m_point + "/first");
    (void)first.open(QIODevice::WriteOnly);
    first.close();
    first.remove();
}

FuseMedium::~FuseMedium()
{
    answerAgain();
    ::umount2(QFile::encodeName(m_point).constData(), MNT_DETACH);
    if (!m_driver.waitForFinished(10'000))
        m_driver.kill();
    m_driver.waitForFinished();
}

void FuseMedium::stopAnswering()
{
    ::kill(static_cast<pid_t>(m_driver.processId()), SIGSTOP);
}

void FuseMedium::answerAgain()
{
    ::kill(static_cast<pid_t>(m_driver.processId()), SIGCONT);
}

bool FuseMedium::flipBitOf(const QByteArray &bytes)
{
    QFile medium(m_image);
    if (!medium.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    const qsizetype place = medium.readAll().indexOf(bytes);
    const char flipped = static_cast<char>(bytes.front() ^ 1);
    return place >= 0 && medium.seek(place) && medium.write(&flipped, 1) == 1;
}

} // namespace vesper::test
