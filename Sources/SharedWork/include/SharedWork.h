// Words in memory that several threads change. Swift's own, in `Synchronization`, need younger systems than the package does.

#pragma once
#include <stdint.h>

// Each of these comes before, in all threads, what follows a later one on the same word.

/// Adds to a word; the result is what it was before.
intptr_t shared_add(intptr_t *_Nonnull word, intptr_t amount);

/// Sets a word; the result is what it was before.
intptr_t shared_exchange(intptr_t *_Nonnull word, intptr_t value);

intptr_t shared_load(const intptr_t *_Nonnull word);

/// Sets a pointer if it is still null; the result is what it then is: with a null value, what it is.
void *_Nullable shared_publish(void *_Nullable *_Nonnull pointer, void *_Nullable value);
