#include "destination/DestinationRules.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace vesper {

namespace {

/// Blanks, and the signs without a width that come along when a text is copied from a web page.
QString withoutMargins(const QString &text)
{
    const auto isMargin = [](QChar c) {
        return c.isSpace() || (c.category() == QChar::Other_Format)
               || (c.category() == QChar::Other_Control && c != QChar::Null);
    };
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && isMargin(text[first]))
        ++first;
    while (last > first && isMargin(text[last - 1]))
        --last;
    return text.mid(first, last - first);
}

/// "E:…" or "\\server\share": a place on Windows, wherever this program runs.
bool isWindowsPath(const QString &text)
{
    const bool hasDriveLetter = text.size() >= 2 && text[1] == u':' && text[0].isLetter();
    return hasDriveLetter || text.startsWith(u'\\');
}

bool startsAsPath(const QString &text)
{
    return text.startsWith(u'/') || text.startsWith(u'~') || text.startsWith(QLatin1String("./"))
           || text.startsWith(QLatin1String("../")) || isWindowsPath(text);
}

bool looksLikeInternetAddress(const QString &text)
{
    const std::array patterns = {
        QRegularExpression(QStringLiteral("://")),
        // A scheme, a host or an IP address before a colon: http: s3: nas:/volume 192.0.2.1:/x
        QRegularExpression(QStringLiteral("^[a-z0-9][a-z0-9+._-]+:"),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("^\\[[0-9a-f:.]+\\]"), // [2001:db8::1]:/x
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("^[^/\\s@]+@[^/\\s@]+:")), // user@host:path
        QRegularExpression(QStringLiteral("^[^/\\s@]+@[^/\\s@]+\\.[^/\\s@.]{2,}$")), // e-mail
        QRegularExpression(QStringLiteral("^(www\\.|ftp\\.[^/\\s]+\\.)."),
                           QRegularExpression::CaseInsensitiveOption),
    };
    return std::any_of(patterns.begin(), patterns.end(),
                       [&text](const QRegularExpression &p) { return p.match(text).hasMatch(); });
}

/// Also as "http%3A//" and in the wide signs of East Asian keyboards.
bool isInternetAddress(const QString &text)
{
    const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
    return looksLikeInternetAddress(text) || looksLikeInternetAddress(decoded)
           || looksLikeInternetAddress(text.normalized(QString::NormalizationForm_KC));
}

/// The path of "file:///…" or "file:/…"; empty where the URL names another computer or no path.
QString pathOfFileUrl(const QString &text)
{
    QString rest = text.mid(static_cast<qsizetype>(qstrlen("file:")));
    if (rest.startsWith(QLatin1String("//"))) {
        const qsizetype slash = rest.indexOf(u'/', 2);
        const QString host = rest.mid(2, slash < 0 ? -1 : slash - 2);
        if (slash < 0
            || (!host.isEmpty()
                && host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0))
            return {};
        rest = rest.mid(slash);
    }
    if (!rest.startsWith(u'/'))
        return {};
    return QFile::decodeName(QByteArray::fromPercentEncoding(rest.toUtf8()));
}

/// Not QDir::absoluteFilePath: for Qt ":/x" is absolute, a place inside the program.
QString absolute(const QString &path)
{
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
        return QDir::cleanPath(QDir::homePath() + path.mid(1));
    if (path.startsWith(u'/'))
        return QDir::cleanPath(path);
    return QDir::cleanPath(QDir::currentPath() + u'/' + path);
}

} // namespace

Result<QString> destinationPath(const QString &typed)
{
    QString text = withoutMargins(typed);
    if (text.startsWith(QLatin1String("file:"), Qt::CaseInsensitive)) {
        text = pathOfFileUrl(text);
        if (text.isEmpty())
            return fail(ErrorKind::DestinationIsUrl, typed);
    } else if (!startsAsPath(text) && isInternetAddress(text)) {
        return fail(ErrorKind::DestinationIsUrl, typed);
    }
    // A NUL would end the path halfway: another folder than the one that is shown.
    if (text.isEmpty() || text.contains(QChar::Null))
        return fail(ErrorKind::DestinationMissing, typed);
    return isWindowsPath(text) ? text : absolute(text);
}

} // namespace vesper
