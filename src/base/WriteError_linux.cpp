#include "base/WriteError.h"

#include <cerrno>

namespace vesper {

ErrorKind writeErrorKind(int systemCode) noexcept
{
    switch (systemCode) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::NotEnoughRoom;
    case EFBIG:
        return ErrorKind::FileTooLarge;
    default:
        return ErrorKind::WriteFailed;
    }
}

} // namespace vesper
