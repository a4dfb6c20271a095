#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace vesper {

/// A value or the Error that kept us from it. Every function that can fail returns one.
template<typename T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorKind::SourceMissing, path);`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString path = {},
                                                QString detail = {}, int systemCode = 0)
{
    return fail(Error{.kind = kind,
                      .path = std::move(path),
                      .detail = std::move(detail),
                      .systemCode = systemCode});
}

} // namespace vesper

#define VESPER_JOIN_(a, b) a##b
#define VESPER_JOIN(a, b) VESPER_JOIN_(a, b)

/// Passes an error on to the caller: `TRY(file.sync());`
#define TRY(expression)                                                                            \
    do {                                                                                           \
        if (auto tryResult = (expression); !tryResult)                                             \
            return tl::unexpected(std::move(tryResult).error());                                   \
    } while (false)

/// Passes an error on, or names the value: `TRY_ASSIGN(const Suite suite, loadSuite(path));`
#define TRY_ASSIGN(declaration, expression)                                                        \
    auto VESPER_JOIN(tryResult, __LINE__) = (expression);                                          \
    if (!VESPER_JOIN(tryResult, __LINE__))                                                         \
        return tl::unexpected(std::move(VESPER_JOIN(tryResult, __LINE__)).error());                \
    /* NOLINTNEXTLINE(bugprone-macro-parentheses): it declares, so it cannot stand in them */      \
    declaration = std::move(*VESPER_JOIN(tryResult, __LINE__))
