#include "TapeStore.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#if defined(__ELF__)
_Thread_local tape_store tape_stores[tape_levels] __attribute__((tls_model("initial-exec")));
#else
_Thread_local tape_store tape_stores[tape_levels];
#endif

static uint32_t last_recording;

uint32_t tape_new_recording(void) {
  uint32_t number;
  do number = __atomic_add_fetch(&last_recording, 1, __ATOMIC_RELAXED);
  while (number == 0);
  return number;
}

// The places above are marks of records of many nodes.
static const uint64_t most_records = 0xFFFFFFF0u;

__attribute__((noinline, cold)) void tape_grow(tape_store *store, uint64_t more, uint64_t stride) {
  uint64_t used = (uint32_t)store->next, needed = used + more;
  if (needed > most_records || needed < used) {
    fprintf(
        stderr,
        "Fatal error: a recording has at most %" PRIu64
        " records, and this one needs more; a long loop is recorded in segments by gradient(at:steps:every:)\n",
        most_records);
    abort();
  }
  uint64_t capacity = 2 * used + more + 64;
  if (capacity > most_records) capacity = most_records;
  char *records = capacity <= SIZE_MAX / stride ? realloc(store->records, capacity * stride) : NULL;
  if (!records) {
    fprintf(stderr, "Fatal error: no memory for %" PRIu64 " records of a recording\n", capacity);
    abort();
  }
  store->records = records;
  store->limit = (store->next >> 32 << 32) | capacity;
}

void tape_release(tape_store *store) {
  free(store->records);
  store->records = NULL;
  store->next = store->limit = 0;
}
