#include "destination/GvfsShare.h"

#include <QtCore/QDir>
#include <QtCore/QMap>
#include <QtCore/QUrl>

namespace vesper {

QString labelOfGvfsShare(const QString &folderName)
{
    const qsizetype colon = folderName.indexOf(u':');
    QMap<QString, QString> properties;
    for (const QString &property : folderName.mid(colon + 1).split(u',')) {
        const QString value = property.section(u'=', 1);
        properties.insert(property.section(u'=', 0, 0), QUrl::fromPercentEncoding(value.toUtf8()));
    }
    const QString server
        = properties.value(QStringLiteral("server"), properties.value(QStringLiteral("host")));
    const QString share
        = properties.value(QStringLiteral("share"), properties.value(QStringLiteral("volume")));
    if (colon < 0 || server.isEmpty())
        return folderName;
    return share.isEmpty() ? server : QStringLiteral("%1 (%2)").arg(share, server);
}

QStringList gvfsSharesIn(const QString &mountPoint)
{
    return QDir(mountPoint)
        .entryList({QStringLiteral("smb-share:*"), QStringLiteral("sftp:*"),
                    QStringLiteral("dav:*"), QStringLiteral("davs:*"), QStringLiteral("nfs:*"),
                    QStringLiteral("afp-volume:*")},
                   QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace vesper
