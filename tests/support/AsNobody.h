#pragma once

#include "support/Catch.h"

#include <unistd.h>

namespace vesper::test {

/// Without the rights of root, for as long as it lives, where the tests run as root.
class AsNobody
{
public:
    AsNobody() { REQUIRE((m_user != 0 || ::seteuid(65534) == 0)); }
    /// False: the tests do not run as root, so that this is still the same user.
    [[nodiscard]] static bool isAnother() { return ::getuid() == 0; }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    ~AsNobody()
    {
        if (m_user == 0)
            (void)::seteuid(0);
    }

private:
    const uid_t m_user = ::geteuid();
};

} // namespace vesper::test
