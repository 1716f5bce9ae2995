#include "SharedWork.h"

#include <stdbool.h>
#include <stddef.h>

intptr_t shared_add(intptr_t *word, intptr_t amount) { return __atomic_fetch_add(word, amount, __ATOMIC_ACQ_REL); }

intptr_t shared_exchange(intptr_t *word, intptr_t value) { return __atomic_exchange_n(word, value, __ATOMIC_ACQ_REL); }

intptr_t shared_load(const intptr_t *word) { return __atomic_load_n(word, __ATOMIC_ACQUIRE); }

void *shared_publish(void **pointer, void *value) {
  void *found = NULL;
  bool was_null = __atomic_compare_exchange_n(pointer, &found, value, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
  return was_null ? value : found;
}
