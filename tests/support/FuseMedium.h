#pragma once

#include <QtCore/QProcess>

namespace vesper::test {

/// An ext4 stick with a driver (fuse2fs) that can be stopped, and with bytes that can be changed
/// behind the file system's back. Only for programs that start in private mounts.
class FuseMedium
{
public:
    /// Mounts a fresh stick of 64 MB, kept in the file `image`, on the folder `point`.
    FuseMedium(QString image, QString point);
    ~FuseMedium();
    FuseMedium(const FuseMedium &) = delete;
    FuseMedium &operator=(const FuseMedium &) = delete;

    /// The driver answers no request until answerAgain().
    void stopAnswering();
    void answerAgain();
    /// Flips one bit of the first place on the medium that holds `bytes`. False: there is none.
    [[nodiscard]] bool flipBitOf(const QByteArray &bytes);

private:
    QString m_image;
    QString m_point;
    QProcess m_driver;
};

} // namespace vesper::test
