#pragma once

#include <functional>
#include <stop_token>

namespace vesper {

/// Cancelling is the standard library's stop token: a CancelSource asks, a CancelToken tells,
/// a CancelCallback wakes what sleeps (it runs on the thread that asks; keep it short).
/// Every loop of the core that can last longer than 100 ms looks at its token.
using CancelSource = std::stop_source;
using CancelToken = std::stop_token;
using CancelCallback = std::stop_callback<std::function<void()>>;

} // namespace vesper
