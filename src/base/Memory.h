#pragma once

namespace vesper {

/// To be called once, first thing in a program that streams: memory that is freed is kept for the
/// next piece of work. Otherwise glibc gives each larger piece back to the system and gets it anew,
/// which costs a page fault for every 4 KiB (90,000 of them in a restore of 690 MB). What is kept
/// is bounded by what the pipelines have under way.
void keepFreedMemory();

} // namespace vesper
