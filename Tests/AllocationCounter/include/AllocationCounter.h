// Counts the memory allocations of a thread and their bytes, for tests that say how many there are.

#pragma once

#include <stdbool.h>

// Whether allocations can be counted here: with glibc, without a sanitizer that brings its own allocator.
bool allocations_are_counted(void);

// How often this thread has asked for memory so far.
long allocation_count(void);

// The most bytes that this thread has held at a time since the beginning, beyond those it held then; a block that grows
// counts once.
void allocation_peak_begin(void);
long allocation_peak(void);
