#pragma once

#include <cstdlib>
#include <memory>

namespace vesper {

struct FreeXcbReply
{
    void operator()(void *reply) const { std::free(reply); }
};

/// An answer of the X server, which whoever asked for it owns.
template<typename Reply>
using XcbReply = std::unique_ptr<Reply, FreeXcbReply>;

} // namespace vesper
