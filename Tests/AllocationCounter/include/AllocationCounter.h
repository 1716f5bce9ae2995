// Counts the memory allocations of a thread, for tests that say how many there are.

#pragma once

#include <stdbool.h>

// Whether allocations can be counted here: with glibc, without a sanitizer that brings its own allocator.
bool allocations_are_counted(void);

// How often this thread has asked for memory so far.
long allocation_count(void);
