#include "words/SystemReason.h"

#include <QtCore/QCoreApplication>

#include <cerrno>

namespace vesper {

namespace {

/// Clauses that end a sentence: “…” cannot be written: the medium is full.
struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

} // namespace

QString systemReason(int systemCode)
{
    switch (systemCode) {
    case 0:
        return {};
    case ENOSPC:
    case EDQUOT:
        return Reasons::tr("there is no room left");
    case EFBIG:
        return Reasons::tr("its file system allows smaller files only");
    case EROFS:
        return Reasons::tr("the medium is read-only");
    case EACCES:
    case EPERM:
        return Reasons::tr("you have no right to it");
    case ENOENT:
    case ENOTDIR:
        return Reasons::tr("it does not exist");
    case EIO:
        return Reasons::tr("the medium has a fault");
    case ENODEV:
    case ENXIO:
        return Reasons::tr("the drive was removed");
    case ESTALE:
    case ENOTCONN:
    case ETIMEDOUT:
    case ECONNRESET:
    case ENETDOWN:
    case ENETUNREACH:
    case EHOSTDOWN:
    case EHOSTUNREACH:
        return Reasons::tr("the network drive does not answer");
    case ENAMETOOLONG:
        return Reasons::tr("the name is too long");
    case EILSEQ:
        return Reasons::tr("its name is not in UTF-8; rename it");
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return Reasons::tr("the computer is too busy; close some programs");
    case EBUSY:
    case ETXTBSY:
    case EAGAIN:
        return Reasons::tr("another program is using it");
    case EISDIR:
        return Reasons::tr("it is a folder");
    case EEXIST:
        return Reasons::tr("it is there already");
    case EINVAL:
    case ENOSYS:
    case EOPNOTSUPP:
        return Reasons::tr("this file system cannot do that");
    case EUCLEAN:
    case EBADMSG:
    case ELOOP:
        return Reasons::tr("its file system is damaged");
    default:
        //: %1: a number by which somebody technical recognises the reason
        return Reasons::tr("the system gives the error number %1").arg(systemCode);
    }
}

QString technicalSentence(const QString &technical)
{
    if (technical.isEmpty())
        return {};
    //: %1: technical English
    return QLatin1Char(' ') + Reasons::tr("For whoever puts it right: “%1”.").arg(technical);
}

} // namespace vesper
